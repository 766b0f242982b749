import type { Fact, NumberFact } from '../../../facts/fact.js';
import type { FactName } from '../../../facts/names.js';
import type { FactDetails, FactStore } from '../../../facts/store.js';
import { isoOfMs } from '../../../facts/time.js';
import type { MeasuredPoint } from '../memory-courses.js';
import type { RoomThen } from './room-then.js';

/** States what was free, and what that was reckoned from. */
export function stateRoom(store: FactStore, room: RoomThen): readonly NumberFact[] {
  const { bound, usedBytes, freeBytes, leastFreeBytes, mostFreeBytes, ms } = room;
  const details: FactDetails = { about: { constraint: bound.kind }, at: isoOfMs(ms) };
  const used = store.derive(
    'refusals.usedBytes',
    Math.round(usedBytes),
    room.from.map((point) => stateMeasured(store, point, room)),
    details,
  );
  const from = [used, ...limitFacts(store, room)];
  return [
    store.derive('refusals.freeBytes', Math.round(freeBytes), from, details),
    store.derive('refusals.leastFreeBytes', Math.round(leastFreeBytes), from, details),
    store.derive('refusals.mostFreeBytes', Math.round(mostFreeBytes), from, details),
  ];
}

/** The figure as it is written, where no fact has it yet. */
function stateMeasured(store: FactStore, point: MeasuredPoint, { bound }: RoomThen): Fact {
  const { name, pool } = measureOf(bound);
  const value = bound.kind === 'physical-memory' ? bound.maximum.bytes - point.bytes : point.bytes;
  const at = isoOfMs(point.ms);
  const known = store.all(name).find((fact) => fact.at === at && fact.value === value && fact.about?.pool === pool);
  return (
    known ??
    store.observe(name, value, { ...(pool === undefined ? {} : { about: { pool } }), at, source: { input: point.input, line: point.line } })
  );
}

function measureOf({ kind, used }: RoomThen['bound']): { readonly name: FactName; readonly pool?: 'nonpaged' } {
  if (kind === 'physical-memory') return { name: 'memory.availableBytes' };
  if (kind === 'commit') return { name: 'memory.commitBytes' };
  return { name: used.basis === 'total' ? 'pool.bytes' : 'pool.tagged', pool: 'nonpaged' };
}

function limitFacts(store: FactStore, { bound }: RoomThen): readonly Fact[] {
  if (bound.kind === 'physical-memory') return factOf(store, 'memory.visibleBytes');
  if (bound.kind === 'commit') return factOf(store, 'memory.commitLimitBytes');
  const names = ['limits.maximumBytes', 'limits.minimumEstimateBytes', 'limits.maximumEstimateBytes'] as const;
  return names.flatMap((name) => store.get(name, { pool: 'nonpaged' }) ?? []);
}

function factOf(store: FactStore, name: FactName): readonly Fact[] {
  return [store.get(name) ?? []].flat();
}
