/** Date and time of a row: two columns, always UTC, whole seconds. */

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d):(\d\d)$/;
/** Words that stand for a date or a time in samples people publish: `date`, `YYYY-MM-DD`, `20xx-xx-xx`, `[time+date]`. */
const DATE_WORD = /date|yy|^[\dx*#?]{2,4}-[\dx*#?]{2}-[\dx*#?]{2}$/i;
const TIME_WORD = /time|hh|^[\dx*#?]{2}:[\dx*#?]{2}(?::[\dx*#?]{2})?$/i;
const WORD = /^[[<({]?[\w*#?:.+-]{2,30}[\])}>]?$/;
const DASHES = /\xe2\x80[\x93\x94]|[\x96\x97]/g;

/** 400 years of the Gregorian calendar: `Date.UTC` takes years below 100 for 19xx, so we count from there. */
const DAYS_OF_400_YEARS = 146_097;
const MS_PER_DAY = 86_400_000;

/** What stands where date and time should. */
export type Stamp = 'time' | 'words' | 'wrong';

/** Days since 1970-01-01; `null` where the calendar has no such day. */
export function epochDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year + 400, month - 1, day));
  if (month < 1 || month > 12 || day < 1 || date.getUTCMonth() !== month - 1) return null;
  return date.getTime() / MS_PER_DAY - DAYS_OF_400_YEARS;
}

/** A date with its hyphens back, where a page made dashes of them. */
function plain(date: string): string {
  return date.length > 10 && date.length < 20 ? date.replace(DASHES, '-') : date;
}

/** True where a line begins with a date and so, in a log without columns, a row. */
export function startsWithDate(line: string): boolean {
  return /^\d{4}-\d\d-\d\d(?: |$)/.test(line) || DATE.test(plain(line.slice(0, line.indexOf(' ') < 0 ? line.length : line.indexOf(' '))));
}

/** What the columns of date and time hold. A column that the layout lacks is left out (`undefined`). */
export function stampOf(date: string | undefined, time: string | undefined): Stamp {
  const dateIs = date === undefined || DATE.test(plain(date)) ? 'time' : isWord(date, DATE_WORD) ? 'words' : 'wrong';
  const timeIs = time === undefined || TIME.test(time) ? 'time' : isWord(time, TIME_WORD) ? 'words' : 'wrong';
  if (dateIs === 'wrong' || timeIs === 'wrong') return 'wrong';
  return dateIs === 'time' && timeIs === 'time' ? 'time' : 'words';
}

function isWord(text: string, words: RegExp): boolean {
  return text === '-' || (WORD.test(text) && words.test(text));
}

/** True for one word that stands for both date and time: `[time+date]`, `datetime`, `<timestamp>`. */
export function isStampWord(text: string): boolean {
  return WORD.test(text) && /time|date/i.test(text);
}

/** Seconds since 1970-01-01T00:00:00Z; `null` where the two columns hold no date and time, or one that the calendar does not have. */
export function epochSeconds(date: string | undefined, time: string | undefined): number | null {
  const d = DATE.exec(plain(date ?? ''));
  const t = TIME.exec(time ?? '');
  if (d === null || t === null) return null;
  const [hour, minute, second] = [Number(t[1]), Number(t[2]), Number(t[3])];
  const day = epochDay(Number(d[1]), Number(d[2]), Number(d[3]));
  if (day === null || hour > 23 || minute > 59 || second > 59) return null;
  return day * 86_400 + hour * 3600 + minute * 60 + second;
}
