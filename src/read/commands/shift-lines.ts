import type { PoolSample } from '../../facts/capture.js';
import type { EvidencePiece, OfFile } from '../reading.js';

/** A piece that was read from a part of a text, with the numbers of its lines as they are in the whole text. */
export function shiftLines(piece: EvidencePiece, by: number): EvidencePiece {
  if (by === 0) return piece;
  const shift = <T extends { readonly line: number }>(rows: readonly T[]): readonly T[] =>
    rows.map((row) => ({ ...row, line: row.line + by }));
  return {
    ...piece,
    ...(piece.pool === undefined ? {} : { pool: piece.pool.map((sample) => shiftSample(sample, by)) }),
    ...(piece.counters === undefined
      ? {}
      : { counters: piece.counters.map((series) => ({ ...series, lines: series.lines.map((line) => line + by) })) }),
    ...(piece.processes === undefined
      ? {}
      : { processes: piece.processes.map((sample) => ({ ...sample, processes: shift(sample.processes) })) }),
    ...(piece.processLists === undefined
      ? {}
      : { processLists: piece.processLists.map((sample) => ({ ...sample, processes: shift(sample.processes) })) }),
    ...(piece.drivers === undefined ? {} : { drivers: shift(piece.drivers) }),
    ...(piece.events === undefined ? {} : { events: shift(piece.events) }),
    ...(piece.filters === undefined ? {} : { filters: shift(piece.filters) }),
    ...(piece.statements === undefined ? {} : { statements: shift(piece.statements) }),
    ...(piece.problems === undefined
      ? {}
      : {
          problems: piece.problems.map((problem) =>
            problem.line === undefined || problem.line === null ? problem : { ...problem, line: problem.line + by },
          ),
        }),
  };
}

function shiftSample(sample: OfFile<PoolSample>, by: number): OfFile<PoolSample> {
  return {
    ...sample,
    line: sample.line + by,
    totalsLine: sample.totalsLine === null ? null : sample.totalsLine + by,
    rows: { ...sample.rows, line: sample.rows.line.map((line) => line + by) },
  };
}
