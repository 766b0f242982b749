import { dateMs } from '../tables/time-text.js';

/**
 * Times of a performance log that a spreadsheet opened and saved again. Windows writes `MM/DD/YYYY hh:mm:ss.mmm` in every language. A spreadsheet
 * that knows such dates writes the same figures in the same order (`9/22/2026 21:42`); one that writes dates with points has taken them apart
 * (`22.09.2026 21:42`). Where it could not, the text stays as it was: then it took the days up to the 12th for months, too.
 */

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,3})?)?(?: ([AP])M)?$/i;
const DOTTED = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4}) (\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,3})?)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,3})?)?$/;

/** A local time, written as if it were UTC. */
export interface SheetTime {
  readonly ms: number;
  /** The seconds were lost. */
  readonly isCut: boolean;
}

/** Whether a column of times holds some that a spreadsheet left alone and some that it took apart. */
export function isHalfRewritten(texts: Iterable<string>): boolean {
  let slashed = false;
  let dotted = false;
  for (const text of texts) {
    slashed ||= SLASHED.test(text);
    dotted ||= DOTTED.test(text);
    if (slashed && dotted) return true;
  }
  return false;
}

/**
 * A time as a spreadsheet writes it.
 *
 * @param half - see {@link isHalfRewritten}: then what has points has month and day the other way round.
 * @returns `null` for any other text.
 */
export function sheetTime(text: string, half: boolean): SheetTime | null {
  const slashed = SLASHED.exec(text);
  if (slashed !== null) return timeOf({ month: slashed[1], day: slashed[2], year: slashed[3], found: slashed, half: slashed[7] });
  const dotted = DOTTED.exec(text);
  if (dotted !== null)
    return timeOf({ month: dotted[half ? 1 : 2], day: dotted[half ? 2 : 1], year: dotted[3], found: dotted, half: undefined });
  const iso = ISO.exec(text);
  return iso === null ? null : timeOf({ month: iso[2], day: iso[3], year: iso[1], found: iso, half: undefined });
}

interface Figures {
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly year: string | undefined;
  readonly found: RegExpExecArray;
  readonly half: string | undefined;
}

function timeOf({ month, day, year, found, half }: Figures): SheetTime | null {
  const hour = Number(found[4]);
  const ms = dateMs({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: half === undefined ? hour : (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0),
    minute: Number(found[5]),
    second: Number(found[6] ?? 0),
    ms: 0,
  });
  return ms === null ? null : { ms, isCut: found[6] === undefined };
}
