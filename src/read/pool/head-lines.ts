import { dateMs } from '../tables/time-text.js';
import { countable } from './quantity.js';

const BYTES_PER_KB = 1024;

/** Numbers of the two lines that poolmon prints above its list, in bytes. */
export interface MemoryHead {
  readonly availableBytes?: number;
  readonly commitBytes?: number;
  readonly commitLimitBytes?: number;
  readonly nonpagedBytes?: number;
  readonly pagedBytes?: number;
}

/** Values run together with their label once they fill the width of the field (`Avail:96364K`). */
const MEMORY = /^\s*Memory:\s*\d+K\s*Avail:\s*(\d+)K/;
const COMMIT = /^\s*Commit:\s*(\d+)K\s*Limit:\s*(\d+)K/;
const POOL = /\bPool N:\s*(\d+)K\s*P:\s*(\d+)K/;

/** Lines of these tools are far shorter; what is longer is no head. */
const LONGEST_HEAD = 400;

/** Reads ` Memory:…` or ` Commit:…`; `null` for any other line. */
export function parseMemoryHead(line: string): MemoryHead | null {
  if (line.length > LONGEST_HEAD) return null;
  const memory = MEMORY.exec(line);
  if (memory !== null) return { availableBytes: kilobytes(memory[1]) };
  const commit = COMMIT.exec(line);
  if (commit === null) return null;
  const pool = POOL.exec(line);
  return {
    commitBytes: kilobytes(commit[1]),
    commitLimitBytes: kilobytes(commit[2]),
    ...(pool === null ? {} : { nonpagedBytes: kilobytes(pool[1]), pagedBytes: kilobytes(pool[2]) }),
  };
}

function kilobytes(digits: string | undefined): number {
  return countable(Number(digits) * BYTES_PER_KB);
}

/** A line `!Name=value` that `memsnap -t` writes before each list. */
export interface TaggedLine {
  readonly name: string;
  readonly value: string;
}

const TAGGED = /^!(LogType|ComputerName|buildnumber|buildtype|CSDVersion|SystemTime|TickCount)\s*=(.*)$/i;

/** Reads a line of `memsnap -t`, its name in lower case; `null` for any other line. */
export function parseTaggedLine(line: string): TaggedLine | null {
  if (line.charCodeAt(0) !== 0x21 || line.length > LONGEST_HEAD) return null;
  const found = TAGGED.exec(line);
  return found === null ? null : { name: (found[1] ?? '').toLowerCase(), value: (found[2] ?? '').trim() };
}

const SYSTEM_TIME = /^(\d{1,2})\\(\d{1,2})\\(\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,4}))?\s*(\(GMT\))?/;

/** Epoch milliseconds of `MM\DD\YYYY hh:mm:ss.mmmm (GMT)` (milliseconds in four digits), and whether it says GMT. */
export function parseSystemTime(text: string): { readonly ms: number; readonly utc: boolean } | null {
  const found = SYSTEM_TIME.exec(text);
  if (found === null) return null;
  const [month, day, year, hour, minute, second, milliseconds] = found.slice(1, 8).map((digits) => Number(digits ?? 0));
  const ms = dateMs({ year, month, day, hour, minute, second, ms: milliseconds });
  return ms === null ? null : { ms, utc: found[8] !== undefined };
}

/** What a line is that belongs to poolmon's screen but is no row: title, column names, rule, or a sum of `-e`. */
const FURNITURE =
  /^(?:\s*(?:System|All sessions|Session \d+) pool information\s*$|[\s#]*Tag\s+Type\b|[\s|]*[-=]{3,}[-=\s|]*$|Total\s+(?:Nonp|Paged)\b)/i;

export function isFurniture(line: string): boolean {
  return line.length <= LONGEST_HEAD && FURNITURE.test(line);
}

/** True for the line of column names, after which a list begins. */
export function isColumnLine(line: string): boolean {
  return line.length <= LONGEST_HEAD && /^[\s#]*Tag\s+Type\b/i.test(line);
}
