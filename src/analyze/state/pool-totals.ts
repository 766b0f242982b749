import type { MachineEvidence } from '../../facts/capture.js';
import type { NumberFact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import type { Pool } from '../../facts/tag.js';
import type { CounterGrowth } from '../growth/growth-of-counters.js';
import type { TotalGrowth } from '../growth/growth-of-totals.js';
import { type PoolCourse, statePoint } from './pool-courses.js';
import { riseOfTag, type TagSubject } from './tag-subject.js';

/** A whole pool that grows like a leak, and how much of that its single tags show. */
export interface GrowingTotal {
  readonly pool: Pool;
  readonly growth: CounterGrowth;
  readonly by: 'counter' | TotalGrowth['by'];
  readonly tags: TotalGrowth['tags'];
  /** Part of the rise that stands under tags which were looked at one by one, 0 to 1; `null` where no lists show it. */
  readonly explained: number | null;
  /** The first and the last total, and the numbers of tags. */
  readonly facts: readonly NumberFact[];
}

/** Part of the rise of a pool that single tags must answer for, else the total speaks. */
const ANSWERED = 0.5;

/** Whether a pool grows and its single tags do not show it: they are ever new ones, very many, or the memory has no tag. */
export function isUnseen({ explained }: GrowingTotal): boolean {
  return explained !== null && explained < ANSWERED;
}

/** Whether tags that are known to be no leak answer for the rise of a pool. */
export function isAnsweredBy({ pool, growth }: GrowingTotal, tags: readonly TagSubject[]): boolean {
  const rise = tags.filter((subject) => subject.pool === pool).reduce((sum, subject) => sum + riseOfTag(subject), 0);
  return rise >= ANSWERED * (growth.last.bytes - growth.first.bytes);
}

/** What growth of whole pools is stated from. */
export interface TotalSources {
  readonly evidence: Pick<MachineEvidence, 'pool'>;
  readonly totals: readonly TotalGrowth[];
  readonly courses: readonly PoolCourse[];
  readonly subjects: readonly TagSubject[];
}

/**
 * States the pools whose total grows like a leak, by their lists or by their counter. A leak under ever new tags grows under none of them:
 * only the total shows it.
 */
export function stateGrowingTotals(store: FactStore, { evidence, totals, courses, subjects }: TotalSources): readonly GrowingTotal[] {
  return (['nonpaged', 'paged'] as const).flatMap((pool): readonly GrowingTotal[] => {
    const total = totals.find((one) => one.pool === pool);
    const course = courses.find((one) => one.pool === pool);
    const growth = [total, course].find((one) => one?.course === 'leak');
    if (growth === undefined) return [];
    const tags = total?.tags ?? null;
    const by = growth === total ? total.by : 'counter';
    const facts = [...stateEnds(store, growth, by), ...stateTagCounts(store, evidence, { pool, tags })];
    return [{ pool, growth, by, tags, explained: total === undefined ? null : explainedPart(total, subjects), facts }];
  });
}

/** Tags that were judged one by one answer for their rise, whatever they were judged to be. */
function explainedPart({ pool, first, last }: TotalGrowth, subjects: readonly TagSubject[]): number {
  const rise = last.bytes - first.bytes;
  const known = subjects
    .filter((subject) => subject.pool === pool && subject.first !== undefined)
    .reduce((sum, subject) => sum + Math.max(0, riseOfTag(subject)), 0);
  return rise > 0 ? Math.min(1, known / rise) : 1;
}

/** A sum of tags is what has a tag, and not the size of the pool. */
function stateEnds(store: FactStore, { pool, first, last }: CounterGrowth, by: GrowingTotal['by']): readonly NumberFact[] {
  return [first, last].map((point) => statePoint(store, point, { pool }, by === 'sum' ? 'pool.tagged' : 'pool.bytes'));
}

function stateTagCounts(
  store: FactStore,
  { pool: samples }: TotalSources['evidence'],
  { pool, tags }: Pick<GrowingTotal, 'pool' | 'tags'>,
): readonly NumberFact[] {
  const whole = samples.filter(({ complete, pools }) => complete && pools.includes(pool));
  return [[whole[0], tags?.first] as const, [whole.at(-1), tags?.last] as const].flatMap(([sample, count]) =>
    sample === undefined || count === undefined
      ? []
      : [store.observe('pool.tagCount', count, { about: { pool }, source: { input: sample.input, line: sample.line } })],
  );
}
