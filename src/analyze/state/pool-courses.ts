import type { NumberFact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import { isoOf } from '../../facts/time.js';
import type { CounterGrowth, CounterPoint } from '../growth/growth-of-counters.js';
import type { TotalGrowth } from '../growth/growth-of-totals.js';

/** What the counter of a whole pool does, and the facts that show it. */
export interface PoolCourse extends CounterGrowth {
  /** The values that tell the story, the latest one last. */
  readonly points: readonly NumberFact[];
  /** Growth per hour; `null` where none is known. */
  readonly rate: NumberFact | null;
}

/** States what the counters of the pools show; those that stand still need no facts of their own. */
export function statePoolCourses(store: FactStore, growths: readonly CounterGrowth[]): readonly PoolCourse[] {
  return growths.map((growth) => ({
    ...growth,
    ...(growth.course === 'steady' ? { points: [], rate: null } : stateCourse(store, growth)),
  }));
}

function stateCourse(store: FactStore, { pool, first, peak, last, judgement }: CounterGrowth): Pick<PoolCourse, 'points' | 'rate'> {
  const about = { pool };
  const points = [...new Set([first, peak, last])].map((point) => statePoint(store, point, about));
  if (judgement.perHour === null) return { points, rate: null };
  return { points, rate: store.derive('pool.bytesPerHour', Math.round(judgement.perHour), points, { about }) };
}

/**
 * States the growth of the pools by the totals in the heads of their lists, where no counter showed it; a sum of tags is no figure that was
 * read. The tags show what grows, so this is no finding: it is there for known issues that ask for the pool.
 */
export function stateRatesByTotals(store: FactStore, totals: readonly TotalGrowth[]): void {
  for (const total of totals) {
    if (total.by === 'head' && store.get('pool.bytesPerHour', { pool: total.pool }) === undefined) stateCourse(store, total);
  }
}

/** A total of a pool at one moment as a fact. */
export function statePoint(
  store: FactStore,
  { ms, zoneKnown, bytes, input, line }: CounterPoint,
  about: Pick<CounterGrowth, 'pool'>,
  name: 'pool.bytes' | 'pool.tagged' = 'pool.bytes',
): NumberFact {
  return store.observe(name, Math.round(bytes), {
    about,
    at: isoOf({ ms, zoneKnown, orderOnly: false }),
    source: { input, ...(line === null ? {} : { line }) },
  });
}
