import { formatCount } from '../facts/units.js';
import type { EvidencePiece } from './reading.js';

/**
 * What the evidence of one run may become in memory. A few kilobytes of gzip can be hundreds of millions of line ends, so bytes alone bound
 * nothing. Each limit is said where it is reached, and stands in docs/reliability.md.
 */
export const LIMITS = {
  /** Unpacked bytes of a text file that is read as a whole. The longest text is half of this in V8's memory. */
  textBytes: 400 * 2 ** 20,
  /** Lines of such a file: a list of 60 tags every ten seconds of a week is 3.6 million. */
  textLines: 5_000_000,
  /** Rows that become objects (processes, events, drivers) in one file. */
  tableRows: 1_000_000,
  /** Snapshots of the pools in one file: a list every five seconds is 17,280 a day. */
  poolSamples: 250_000,
  /** Rows of the snapshots of all files, above which snapshots are thinned: 2,000 tags every five minutes are 17 million a month. */
  poolRows: 12_000_000,
  /** Columns of a log of performance counters: 28 counters of 1,000 processes are 28,000. */
  counterColumns: 100_000,
  /** Values of all counters of a file. */
  counterValues: 30_000_000,
  /** Values that a debugger's log states. */
  statements: 100_000,
  /** Estimated bytes of everything that is kept of all files together. */
  keptBytes: 2 * 2 ** 30,
} as const;

/** What is said of rows, values and the like that lie beyond a limit. */
export function beyondLimit(what: string, most: number): string {
  return `${what} beyond the first ${formatCount(most)} are left out: split the file`;
}

/** Bytes that one of each is taken to need in V8: rough figures, high rather than low. */
const COST = { row: 300, value: 20, poolRow: 44, poolSample: 2_500, series: 1_500 } as const;

/** Bytes that so many pool snapshots with so many rows in all keep, roughly. */
export function bytesOfSnapshots(snapshots: number, rows: number): number {
  return rows * COST.poolRow + snapshots * COST.poolSample;
}

/** Roughly how many bytes of memory a piece of evidence keeps. */
export function keptBytesOf({
  pool = [],
  counters = [],
  processes = [],
  drivers = [],
  events = [],
  statements = [],
  inventory = {},
}: EvidencePiece): number {
  const rows = processes.reduce((sum, sample) => sum + sample.processes.length + 1, drivers.length + events.length + statements.length);
  const poolRows = pool.reduce((sum, sample) => sum + sample.rows.length, 0);
  const values = counters.reduce((sum, series) => sum + series.values.length, 0);
  const listed = Object.values(inventory).reduce((sum: number, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  return (rows + listed) * COST.row + bytesOfSnapshots(pool.length, poolRows) + values * COST.value + counters.length * COST.series;
}
