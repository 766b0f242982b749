import type { CompletenessClaim, EventScope } from '../../facts/capture.js';
import type { AskedEvents, CollectionPart } from '../../schema/types.js';
import type { EvidencePiece, OfFile } from '../reading.js';
import type { CapturePart } from './capture-part.js';
import { momentOf } from './stream-time.js';

/** A collector asks some twenty questions; more are no manifest of one. */
const MOST_ASKED = 200;

/** What a manifest says of how much its parts hold: whatever it does not call whole is not. */
export function claimsOf(parts: readonly CollectionPart[], line: number): readonly OfFile<CompletenessClaim>[] {
  return parts.flatMap((part): readonly OfFile<CompletenessClaim>[] => {
    const at = { line };
    const isWhole = part.status === 'ok';
    switch (part.name) {
      case 'drivers':
        return [{ ...at, of: 'drivers', isWhole: isWhole && part.data?.complete === true }];
      case 'processes':
        return [{ ...at, of: 'processes', isWhole }];
      case 'events':
        return [{ ...at, of: 'events', ...askedOf(part) }];
      default:
        return [];
    }
  });
}

/** A part of which one log did not answer is still whole for what the others were asked. */
function askedOf({ status, data }: CollectionPart): Pick<CompletenessClaim, 'isWhole' | 'scopes'> {
  const asked = status === 'ok' || status === 'partial' ? (data?.asked ?? []) : [];
  const scopes = asked.slice(0, MOST_ASKED).flatMap(scopeOf);
  return { isWhole: scopes.length > 0, scopes };
}

function scopeOf({ log, ids, sources, since, complete }: AskedEvents): readonly EventScope[] {
  if (!complete) return [];
  if (typeof since !== 'string') return since === null ? [{ log, ids, sources, fromMs: null }] : [];
  const from = momentOf(since);
  return from === null ? [] : [{ log, ids, sources, fromMs: from.ms }];
}

/** Whether every line that the collection wrote into a stream was read as a row. */
export function holdsAll(piece: EvidencePiece, { name, rows }: CapturePart): boolean {
  const read = { drivers: piece.drivers, events: piece.events, processes: piece.processes }[name];
  return read === undefined || rows === null || read.length >= rows;
}

/** The same, of which these parts are not there as they were collected. */
export function withoutParts(
  completeness: readonly OfFile<CompletenessClaim>[],
  lost: ReadonlySet<string>,
): readonly OfFile<CompletenessClaim>[] {
  return completeness.map((one) =>
    lost.has(one.of) ? { ...one, isWhole: false, ...(one.scopes === undefined ? {} : { scopes: [] }) } : one,
  );
}
