import type { Moment, Statement } from '../../facts/capture.js';
import type { FactAbout } from '../../facts/fact.js';
import type { FactName } from '../../facts/names.js';
import { formatTag, type Pool, tagOfDword } from '../../facts/tag.js';
import type { CaptureBigPoolLine, CaptureBigPoolRow } from '../../schema/types.js';
import type { OfFile } from '../reading.js';
import type { ProblemTally } from '../tables/problem-tally.js';
import type { LineReader } from './line-sink.js';
import { momentOf, NO_SUCH_TIME } from './stream-time.js';

/** Tags that are stated, those with most bytes first; a machine has a thousand, most of them with a block or two. */
const MOST_TAGS = 32;

/** The figures of a row, by the name of their column. */
const FIGURES = {
  blocks: 'pool.tag.largeBlocks',
  bytes: 'pool.tag.largeBytes',
  usualBytes: 'pool.tag.usualLargeBytes',
} as const satisfies Readonly<Record<string, FactName>>;

/** Large blocks of one tag in one pool. */
interface LargeBlocks {
  readonly about: FactAbout;
  readonly bytes: number;
  readonly figures: readonly (readonly [name: FactName, value: number])[];
}

/** big-pool.ndjson: blocks of a page or more by tag, at one moment on each line. The latest line counts. */
export class BigPoolStream implements LineReader<CaptureBigPoolLine> {
  readonly #tally: ProblemTally;
  #latest: readonly OfFile<Statement>[] = [];
  #latestMs = Number.NEGATIVE_INFINITY;

  constructor(tally: ProblemTally) {
    this.#tally = tally;
  }

  add(sample: CaptureBigPoolLine, line: number): string | null {
    const at = momentOf(sample.at);
    if (at === null) return NO_SUCH_TIME;
    if (!sample.columns.includes('tag')) return 'a list of large blocks without a column of tags is left out';
    for (const problem of sample.problems ?? []) this.#tally.add(problem.slice(0, 300), line);
    const rows = sample.rows.map((row) => blocksIn(row, sample.columns));
    const read = rows.filter((row) => row !== null);
    for (let lost = read.length; lost < rows.length; lost++)
      this.#tally.add('a row of large blocks whose tag or bytes cannot be read is left out', line);
    if (at.ms >= this.#latestMs) {
      this.#latest = statementsOf(read, at, line);
      this.#latestMs = at.ms;
    }
    return null;
  }

  finish(): { readonly statements: readonly OfFile<Statement>[] } {
    return { statements: this.#latest };
  }
}

function statementsOf(rows: readonly LargeBlocks[], at: Moment, line: number): readonly OfFile<Statement>[] {
  const largest = [...rows].sort((a, b) => b.bytes - a.bytes).slice(0, MOST_TAGS);
  return largest.flatMap(({ about, figures }) => figures.map(([name, value]) => ({ line, name, value, at, about })));
}

const TAG = /^0x[0-9A-Fa-f]{8}$/;

/** `null` where its tag or its bytes cannot be read. */
function blocksIn(row: CaptureBigPoolRow, columns: readonly string[]): LargeBlocks | null {
  const cell = (name: string) => row[columns.indexOf(name)];
  const [tag, bytes] = [cell('tag'), countIn(cell('bytes'))];
  if (typeof tag !== 'string' || !TAG.test(tag) || bytes === null) return null;
  const pool = poolIn(cell('pool'));
  const figures = Object.entries(FIGURES).flatMap(([column, name]) => {
    const value = countIn(cell(column));
    return value === null ? [] : [[name, value] as const];
  });
  const text = formatTag(tagOfDword(Number.parseInt(tag.slice(2), 16)));
  return { about: { tag: text, ...(pool === undefined ? {} : { pool }) }, bytes, figures };
}

function poolIn(cell: CaptureBigPoolRow[number] | undefined): Pool | undefined {
  return cell === 'nonpaged' || cell === 'paged' ? cell : undefined;
}

function countIn(cell: CaptureBigPoolRow[number] | undefined): number | null {
  return typeof cell === 'number' && cell >= 0 && cell <= Number.MAX_SAFE_INTEGER ? cell : null;
}
