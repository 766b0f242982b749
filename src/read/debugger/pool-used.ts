import type { PoolSample, Problem } from '../../facts/capture.js';
import type { Pool } from '../../facts/tag.js';
import { SampleDraft } from '../pool/pool-sample.js';
import { SampleList } from '../pool/sample-list.js';
import { leftAligned, tagDword } from '../pool/tag-text.js';
import { settleNumbers } from '../pool/wrapping-counters.js';
import type { OfFile, TextFile } from '../reading.js';
import { ProblemTally } from '../tables/problem-tally.js';
import type { SessionTime } from './session-time.js';

/**
 * What stands in the columns of `!poolused`: blocks and bytes, with flag 1 (`isLong`) allocs, frees, blocks and bytes; of both pools, or of
 * the one that was asked for.
 */
interface Columns {
  readonly isLong: boolean;
  readonly pools: readonly Pool[];
}

const BOTH: readonly Pool[] = ['nonpaged', 'paged'];

interface UsedRow {
  readonly rawTag: number;
  readonly pools: readonly {
    readonly pool: Pool;
    readonly allocs: number;
    readonly frees: number;
    readonly outstanding: number;
    readonly bytes: number;
  }[];
}

const LONGEST_LINE = 500;
/** The comment may be glued to the last number; old debuggers leave the tab out. */
const SHORT_HALF = '\\s+(\\d+)\\s+(\\d+)';
const LONG_HALF = '\\s+(\\d+)\\s+(\\d+)\\s+(-?\\d+)\\s+(\\d+)';
const rowOf = (halves: string): RegExp => new RegExp(`^ ?([^\\t\\r\\n]{4})${halves}(?!\\d)`);
const ROWS = {
  short: [rowOf(SHORT_HALF), rowOf(SHORT_HALF + SHORT_HALF)],
  long: [rowOf(LONG_HALF), rowOf(LONG_HALF + LONG_HALF)],
} as const;

const COMMAND = /!poolused\b\s*(\S*)\s*(\S*)/i;
const COLUMN_NAMES = /^\s*Tag\s+Allocs\b.*\b(?:Used|Diff)\b/;
/** Above the names of the columns: which pool they are of, where it is one. */
const ONE_POOL = /^\s*(NonPaged|Paged)\s*$/;
/** The debugger asks for the next command: the list is over. */
const PROMPT = /^\s*(?:\d{1,4}: )?l?kd>/;
/** Lines below an odd one that show whether the list goes on. */
const LOOK_AHEAD = 3;
const TOTAL = /^ ?TOTAL\s+\d/;

/** True for a line that only `!poolused` prints: the command itself, its title, its column names. */
export function isPoolUsedLine(line: string): boolean {
  return (
    line.length <= LONGEST_LINE &&
    (/^\s*Sorting by\s+(?:Non)?Paged Pool Consumed/.test(line) || /^\s*Pool Used:\s*$/.test(line) || COLUMN_NAMES.test(line))
  );
}

/** Lists of `!poolused` in a debugger's log. Counts are OUTSTANDING blocks; allocs and frees are not known. */
export class PoolUsedReading {
  readonly #session: SessionTime | null;
  readonly #lines: readonly string[];
  readonly #samples = new SampleList();
  readonly #tally = new ProblemTally();
  #draft: SampleDraft | null = null;
  #columns: Columns = { isLong: false, pools: BOTH };
  #onePool: Pool | null = null;
  #filtered = false;
  #total = false;

  constructor({ lines }: TextFile, session: SessionTime | null) {
    this.#lines = lines;
    this.#session = session;
  }

  /** @returns whether the line belongs to such a list. */
  take(line: string, index: number): boolean {
    const command = line.length > LONGEST_LINE ? null : COMMAND.exec(line);
    if (command !== null) {
      this.#close();
      this.#filtered = (command[2] ?? '') !== '';
      return true;
    }
    if (COLUMN_NAMES.test(line.slice(0, LONGEST_LINE))) {
      this.#close();
      this.#columns = columnsOf(line, this.#onePool);
      this.#onePool = null;
      this.#draft = new SampleDraft(index + 1);
      return true;
    }
    if (this.#draft === null) {
      const only = ONE_POOL.exec(line.slice(0, LONGEST_LINE))?.[1];
      if (only !== undefined) this.#onePool = only === 'Paged' ? 'paged' : 'nonpaged';
      return isPoolUsedLine(line);
    }
    if (TOTAL.test(line.slice(0, LONGEST_LINE))) {
      this.#total = true;
      this.#close();
      return true;
    }
    return this.#row(line, { draft: this.#draft, index });
  }

  finish(): { readonly samples: readonly OfFile<PoolSample>[]; readonly problems: readonly Problem[] } {
    this.#close();
    return { samples: this.#samples.list(), problems: [...this.#tally.list(), ...this.#samples.problems()] };
  }

  #row(line: string, { draft, index }: { draft: SampleDraft; index: number }): boolean {
    if (line.trim() === '') return true;
    const row = parseRow(line, this.#columns);
    if (row === null) {
      if (this.#isRow(line, index)) {
        this.#tally.add('a row of !poolused that cannot be read is left out', index + 1);
        draft.cut = true;
      } else this.#close();
      return false;
    }
    for (const { pool, ...numbers } of row.pools) {
      // Both pools stand in each row; the pool in which a tag has nothing shows zeros.
      if (numbers.outstanding !== 0 || numbers.bytes !== 0)
        draft.add({ rawTag: row.rawTag, pool, ...settleNumbers({ ...numbers, perAlloc: Number.NaN }) }, index + 1);
    }
    return true;
  }

  /** Another command's output follows, or a row is odd or cut off: a tag with numbers behind it, or rows that follow, tell the two apart. */
  #isRow(line: string, index: number): boolean {
    if (/^ ?\S.{3}\s+\d+\s+\d+/.test(line.slice(0, 80))) return true;
    if (PROMPT.test(line.slice(0, 80))) return false;
    const below = this.#lines.slice(index + 1, index + 1 + LOOK_AHEAD);
    return below.some((next) => TOTAL.test(next.slice(0, LONGEST_LINE)) || parseRow(next, this.#columns) !== null);
  }

  /** Only the line TOTAL shows that the list was printed to its end. */
  #close(): void {
    const draft = this.#draft;
    if (draft !== null && draft.rows.length > 0) {
      draft.cut ||= !this.#total || this.#filtered;
      draft.at = this.#session?.at ?? null;
      draft.tickMs = this.#session?.uptimeMs ?? null;
      this.#samples.add(draft);
    }
    this.#draft = null;
    this.#total = false;
  }
}

/** One name `Used` is one pool; the line above says which, and without it it is the one that the list is sorted by as a rule. */
function columnsOf(line: string, onePool: Pool | null): Columns {
  const isOne = line.match(/\bUsed\b/g)?.length === 1;
  return { isLong: /\bFrees\b/.test(line), pools: isOne ? [onePool ?? 'nonpaged'] : BOTH };
}

/** Pages squeeze runs of blanks: a short tag gets its padding back. */
function padded(line: string): string {
  return line.replace(/^ ?(\S{1,3}) (?=\d)/, (_, tag: string) => `${tag.padEnd(4)} `);
}

function parseRow(line: string, { isLong, pools }: Columns): UsedRow | null {
  const pattern = ROWS[isLong ? 'long' : 'short'][pools.length === 1 ? 0 : 1];
  const found = line.length > LONGEST_LINE ? null : (pattern.exec(line) ?? pattern.exec(padded(line)));
  if (found === null) return null;
  const rawTag = tagDword(leftAligned(found[1] ?? ''));
  const numbers = found.slice(2).map(Number);
  const part = (pool: Pool, at: number) => {
    const from = at * (isLong ? 4 : 2);
    const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN] = numbers.slice(from, from + 4);
    return isLong
      ? { pool, allocs: a, frees: b, outstanding: c, bytes: d }
      : { pool, allocs: Number.NaN, frees: Number.NaN, outstanding: a, bytes: b };
  };
  return { rawTag, pools: pools.map(part) };
}
