/**
 * Figures as console programs print them. Groups of three digits are kept apart by whatever the culture has: a point, a comma, an
 * apostrophe, a blank of some kind, or what a wrong code page made of a no-break blank.
 */
const GROUPED = /^\d{1,3}(?:[.,' ]|[^\0-~])\d{3}(?:(?:[.,' ]|[^\0-~])\d{3})*$/;

const LONGEST_NUMBER = 40;

/** A whole number such as `1,204,332`, `1.204.332` or `1\u00a0204\u00a0332`; `null` for other text. */
export function wholeNumber(text: string): number | null {
  const plain = text.trim();
  if (plain.length > LONGEST_NUMBER) return null;
  if (/^\d+$/.test(plain)) return Number(plain);
  return GROUPED.test(plain) ? Number(plain.replace(/\D/g, '')) : null;
}

/** First letter of a unit in the languages of Windows: `K Ko KB \u041a\u0411`, `M Mo MB \u041c\u0411`, `G Go GB \u0413\u0411`, `T To TB \u0422\u0411`. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['k', 2 ** 10],
  ['\u043a', 2 ** 10],
  ['m', 2 ** 20],
  ['\u043c', 2 ** 20],
  ['g', 2 ** 30],
  ['\u0433', 2 ** 30],
  ['t', 2 ** 40],
  ['\u0442', 2 ** 40],
]);

/** An amount of memory and how far rounding may have moved it, in bytes. */
export interface Amount {
  readonly bytes: number;
  readonly errorBytes: number;
}

const AMOUNT =
  /^(\d(?:[\d.,' ]|[^\0-~\u043a\u043c\u0433\u0442\u041a\u041c\u0413\u0422]){0,30}?)[ \u00a0\u202f\u00ff]?([kmgt\u043a\u043c\u0433\u0442])(?:i?[bo\u0431])?$/iu;

/** `16,383 MB`, `65.493 MB`, `24,0 Go`, `3.12 GB`, `1 204 332 \u041a\u0411`; `null` for other text. */
export function amountOf(text: string): Amount | null {
  const plain = text.trim();
  const found = plain.length > LONGEST_NUMBER ? null : AMOUNT.exec(plain);
  if (found === null) return null;
  const unit = UNITS.get((found[2] ?? '').toLowerCase()) ?? 1;
  const digits = (found[1] ?? '').trim();
  const whole = wholeNumber(digits);
  if (whole !== null) return { bytes: whole * unit, errorBytes: unit / 2 };
  return fractionOf(digits, unit);
}

/** A decimal mark stands before one or two digits only; three are a group. */
function fractionOf(digits: string, unit: number): Amount | null {
  const found = /^(.+)[.,](\d{1,2})$/.exec(digits);
  const whole = wholeNumber(found?.[1] ?? '');
  const part = found?.[2] ?? '';
  if (whole === null) return null;
  const step = unit / 10 ** part.length;
  return { bytes: Math.round(whole * unit + Number(part) * step), errorBytes: step / 2 };
}

/** A figure in groups with two letters behind it that a wrong code page garbled; in a row of systeminfo they were `MB`. */
export function garbledMegabytes(text: string): Amount | null {
  const found = text.length > LONGEST_NUMBER ? null : /^(\d.*\d) ?[^\0-~]{1,4}$/u.exec(text.trim());
  const whole = wholeNumber(found?.[1] ?? '');
  return whole === null ? null : { bytes: whole * 2 ** 20, errorBytes: 2 ** 19 };
}
