import { append } from '../../long-lists.js';
import type { ListedFile, Problem } from '../../schema/types.js';
import { type FileTime, settleTimes } from '../clock.js';
import type { Source } from '../evidence-source.js';
import type { EvidencePiece } from '../reading.js';
import { rowsLost } from '../tables/problem-tally.js';
import type { ListingOptions } from './listing-options.js';
import { countFacts, countRows, pieceRows } from './piece-rows.js';
import { SpanOfMs } from './span.js';

/** What a text holds that a reader made one or more pieces of. */
export function listPieces(
  { path, name, modifiedMs }: Pick<Source, 'path' | 'name' | 'modifiedMs'>,
  { kind, pieces: found }: { readonly kind: string; readonly pieces: readonly EvidencePiece[] },
  { onRow }: Pick<ListingOptions, 'onRow'>,
): ListedFile {
  // A list without a time has that of its name.
  const pieces = found.map((piece): EvidencePiece => ({ ...piece, ...timedParts(piece, { name, modifiedMs, utcOffsetMinutes: null }) }));
  const span = new SpanOfMs();
  const problems: Problem[] = [];
  let placed = 0;
  let facts = 0;
  for (const piece of pieces) {
    addTimes(span, piece);
    placed += countRows(piece);
    facts += countFacts(piece);
    append(problems, piece.problems ?? []);
    if (onRow !== undefined) for (const row of pieceRows(path, piece)) onRow(row);
  }
  const unread = problems.reduce((sum, problem) => sum + rowsLost(problem), 0);
  return {
    path,
    kind,
    machines: [...new Set(pieces.flatMap(({ machineName }) => machineName ?? []))],
    span: span.finish(),
    rows: { placed, unread },
    ...(facts === 0 ? {} : { facts }),
    damaged: unread > 0 || problems.some((problem) => problem.kind === 'not-read'),
    notes: problems.map(noteOf),
  };
}

function timedParts(piece: EvidencePiece, time: FileTime): Partial<EvidencePiece> {
  const { clock: _clock, ...parts } = settleTimes(piece, time);
  return parts;
}

/** A problem as one line. */
export function noteOf({ text, line }: Problem): string {
  return line === undefined ? text : `line ${line}: ${text}`;
}

function addTimes(span: SpanOfMs, { pool = [], processes = [], events = [], counters = [] }: EvidencePiece): void {
  for (const { at } of [...pool, ...processes, ...events]) if (at !== null && !at.orderOnly) span.add(at.ms, at.zoneKnown);
  for (const { at, zoneKnown } of counters) for (const ms of at) if (!Number.isNaN(ms)) span.add(ms, zoneKnown);
}
