/** Units of the tools at hand: all of them mean powers of 1,024, whatever the letters. */
const UNIT_BYTES: ReadonlyMap<string, number> = new Map([
  ['b', 1],
  ['byte', 1],
  ['bytes', 1],
  ['k', 2 ** 10],
  ['kb', 2 ** 10],
  ['kib', 2 ** 10],
  ['m', 2 ** 20],
  ['mb', 2 ** 20],
  ['mib', 2 ** 20],
  ['g', 2 ** 30],
  ['gb', 2 ** 30],
  ['gib', 2 ** 30],
  ['tb', 2 ** 40],
  ['tib', 2 ** 40],
]);

/** Bytes in a unit such as `MB` or `GiB`, in any letter case; `null` for a word that is no unit. */
export function unitBytes(word: string): number | null {
  return UNIT_BYTES.get(word.toLowerCase()) ?? null;
}

/** Point, comma, apostrophe, blank and the two no-break blanks separate thousands, by the user's culture. */
const SEPARATED = /^-?\d{1,3}(?:([.,'\u2019 \u00a0\u202f])\d{3})(?:\1\d{3})*$/;
const LONGEST_NUMBER = 40;

/** Digits that a double counts exactly whatever they are. */
export const SAFE_DIGITS = 15;

/**
 * The number that a part of a text is, where it is nothing but up to 15 digits: nearly all that lists hold, at a fraction of the cost of cutting
 * the part out.
 *
 * @returns NaN for anything else.
 */
export function digitsAt(text: string, from: number, to: number): number {
  if (to <= from || to - from > SAFE_DIGITS) return Number.NaN;
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const ZERO = 0x30;

/**
 * A whole number as a tool prints it in the user's culture: `68,447,744`, `68.447.744`, `68 447 744`, `68447744`.
 *
 * @returns NaN for anything else, and for more than a double can count.
 */
export function parseCount(text: string): number {
  const digits = digitsAt(text, 0, text.length);
  if (!Number.isNaN(digits)) return digits;
  const plain = text.trim();
  if (plain.length > LONGEST_NUMBER) return Number.NaN;
  if (/^-?\d+$/.test(plain)) return countable(Number(plain));
  return SEPARATED.test(plain) ? countable(Number(plain.replace(/[^\d-]/g, ''))) : Number.NaN;
}

/**
 * A number with or without decimals in the user's culture: `2,208.1`, `2.208,1`, `243.25`, `41,05`. Of two kinds of separators the last is
 * the decimal one; a single one before exactly three digits separates thousands if it is a comma or an apostrophe, and is the decimal
 * point if it is a point.
 *
 * @returns NaN for anything else.
 */
export function parseDecimal(text: string): number {
  const plain = text.trim();
  if (plain.length > LONGEST_NUMBER || !/^-?\d[\d.,'\u2019 \u00a0\u202f]*$/.test(plain)) return Number.NaN;
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (last < 0) return parseCount(plain);
  const mark = plain.charAt(last);
  const single = plain.indexOf(mark) === last;
  const digitsBehind = plain.length - last - 1;
  const decimal = single && (digitsBehind !== 3 || mark === '.' || hasOther(plain, mark));
  if (!decimal) return parseCount(plain);
  const whole = parseCount(plain.slice(0, last));
  const part = plain.slice(last + 1);
  if (Number.isNaN(whole) || !/^\d*$/.test(part)) return Number.NaN;
  return Number(`${plain.slice(0, last).replace(/[^\d-]/g, '')}.${part}`);
}

/** A number up to which a double counts exactly; NaN for a larger one, which nothing in a machine is. */
export function countable(value: number): number {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
}

function hasOther(text: string, mark: string): boolean {
  return text.includes(mark === '.' ? ',' : '.') || /['\u2019 \u00a0\u202f]/.test(text);
}

const SIZE = /^(-?[\d.,'\u2019\u00a0\u202f ]*\d)\s*([A-Za-z]{1,5})?$/;

/**
 * An amount of memory: `243.25 MB`, `28,26 MB`, `0 B`, `17.3GiB`; without a unit it counts in `defaultUnitBytes`. Rounded to whole bytes.
 *
 * @returns NaN for anything else.
 */
export function parseSize(text: string, defaultUnitBytes = 1): number {
  const digits = digitsAt(text, 0, text.length);
  if (!Number.isNaN(digits)) return countable(Math.round(digits * defaultUnitBytes));
  const plain = text.trim();
  if (plain.length > LONGEST_NUMBER) return Number.NaN;
  const found = SIZE.exec(plain);
  if (found === null) return Number.NaN;
  const unit = found[2] === undefined ? defaultUnitBytes : unitBytes(found[2]);
  return unit === null ? Number.NaN : countable(Math.round(parseDecimal(found[1] ?? '') * unit));
}
