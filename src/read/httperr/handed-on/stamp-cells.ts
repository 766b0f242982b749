/** Date and time of a cell as a spreadsheet rewrites them, brought to the two columns of http.sys. */
export interface StampCells {
  readonly date: string;
  readonly time: string;
  /** The seconds were lost. */
  readonly isCut: boolean;
}

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const TIME = /^(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z| ?UTC)?(?: ?([AP])M)?$/i;

/** A cell that holds date and time in one: `2026-03-01 09:12:13`, `2026-03-01T09:12:13Z`, `01.03.2026 09:12:13`. */
export function splitStamp(cell: string): readonly [string, string] {
  const at = cell.search(/[T ]/);
  return at < 0 ? [cell, '-'] : [cell.slice(0, at), cell.slice(at + 1)];
}

/** Both columns as http.sys writes them; what cannot be read without a guess is `-`, so the row counts without a time. */
export function stampCells(date: string, time: string): StampCells {
  const found = TIME.exec(time.trim());
  const day = isoDate(date.trim());
  if (found === null || day === null) return { date: day ?? '-', time: found === null ? '-' : time.trim(), isCut: false };
  const hour = hourOf(Number(found[1]), found[4]);
  return { date: day, time: `${two(hour)}:${found[2] ?? '00'}:${found[3] ?? '00'}`, isCut: found[3] === undefined };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
}

/** Day first where points stand between; with slashes only where one of the two is no month. */
function isoDate(text: string): string | null {
  if (ISO_DATE.test(text)) return text;
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return `${dotted[3]}-${two(Number(dotted[2]))}-${two(Number(dotted[1]))}`;
  const slashed = SLASHED.exec(text);
  if (slashed === null) return null;
  const [a, b] = [Number(slashed[1]), Number(slashed[2])];
  if (a > 12 === b > 12 && a !== b) return null;
  const [month, day] = a > 12 ? [b, a] : [a, b];
  return `${slashed[3]}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
