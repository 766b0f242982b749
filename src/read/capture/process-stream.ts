import type { ProcessRow, ProcessSample } from '../../facts/capture.js';
import type { CaptureProcessesLine, CaptureProcessRow } from '../../schema/types.js';
import type { OfFile } from '../reading.js';
import type { ProblemTally } from '../tables/problem-tally.js';
import type { LineReader } from './line-sink.js';
import { momentOf, NO_SUCH_TIME } from './stream-time.js';

/** Rows of all samples together: 400 processes every ten seconds of a day. */
const MOST_ROWS = 4_000_000;

const COLUMNS = ['name', 'pid', 'handles', 'threads', 'nonpagedBytes', 'pagedBytes'] as const;
type Places = Readonly<Record<(typeof COLUMNS)[number], number>>;

/** processes.ndjson: all processes at one moment on each line. */
export class ProcessStream implements LineReader<CaptureProcessesLine> {
  readonly #tally: ProblemTally;
  readonly #samples: OfFile<ProcessSample>[] = [];
  /** One string for a name, however many samples hold it. */
  readonly #names = new Map<string, string>();
  #rows = 0;

  constructor(tally: ProblemTally) {
    this.#tally = tally;
  }

  add({ at: time, columns, rows }: CaptureProcessesLine, line: number): string | null {
    const at = momentOf(time);
    if (at === null) return NO_SUCH_TIME;
    const places = placesOf(columns);
    if (places.name < 0) return 'a sample without a column of names is left out';
    this.#rows += rows.length;
    if (this.#rows > MOST_ROWS) return `a sample beyond ${MOST_ROWS} rows in all is left out`;
    const processes: ProcessRow[] = [];
    for (const row of rows) {
      const process = this.#process(row, places, line);
      if (process === null) this.#tally.add('a row without the name of a process is left out', line);
      else processes.push(process);
    }
    this.#samples.push({ at, processes });
    return null;
  }

  finish(): { readonly processes: readonly OfFile<ProcessSample>[] } {
    return { processes: this.#samples };
  }

  #process(row: CaptureProcessRow, places: Places, line: number): ProcessRow | null {
    const name = row[places.name];
    if (typeof name !== 'string' || name === '') return null;
    const known = this.#names.get(name) ?? name;
    this.#names.set(known, known);
    return {
      name: known,
      pid: countAt(row, places.pid),
      handles: countAt(row, places.handles),
      threads: countAt(row, places.threads),
      nonpagedBytes: countAt(row, places.nonpagedBytes),
      pagedBytes: countAt(row, places.pagedBytes),
      line,
    };
  }
}

function placesOf(columns: readonly string[]): Places {
  const [name = -1, pid = -1, handles = -1, threads = -1, nonpagedBytes = -1, pagedBytes = -1] = COLUMNS.map((column) =>
    columns.indexOf(column),
  );
  return { name, pid, handles, threads, nonpagedBytes, pagedBytes };
}

function countAt(row: CaptureProcessRow, at: number): number | null {
  const value = row[at];
  return typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER ? value : null;
}
