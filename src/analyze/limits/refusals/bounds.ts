import type { FactReader } from '../../../facts/store.js';
import type { Limits } from '../../../schema/types.js';
import type { MeasuredCourse, MemoryCourses } from '../memory-courses.js';
import type { GrowthRate } from '../time-to-refusal.js';
import type { Bound } from './room-then.js';

/** Growth that was judged a leak: of the nonpaged pool, and of both pools together, which charge commit. */
export interface JudgedRates {
  readonly nonpaged: GrowthRate | null;
  readonly both: GrowthRate | null;
}

/** What may have made http.sys refuse, as far as its use over time is known. */
export interface RefusalBounds {
  readonly bounds: readonly Bound[];
  /** Whether nothing else can have: on x86 the maximum of the pool is known, elsewhere RAM or commit as well. */
  readonly isWhole: boolean;
  /** Whether all that is unknown is memory outside the pool. */
  readonly lacksMemoryOnly: boolean;
}

/**
 * On x86 the pool's own maximum binds; on 64-bit Windows the least of that maximum, RAM and commit (no nonpaged pool without either).
 *
 * A figure beyond its maximum says that one of the two is of another machine, so nothing is concluded from the pair.
 */
export function refusalBounds(
  store: FactReader,
  { courses, limits, rates }: { readonly courses: MemoryCourses; readonly limits: Limits; readonly rates: JudgedRates },
): RefusalBounds {
  const pool = poolBound(courses.nonpaged, limits, rates.nonpaged);
  if (store.get('machine.architecture')?.value === 'x86')
    return { bounds: present([pool]), isWhole: pool !== null, lacksMemoryOnly: false };
  const memory = present([memoryBound(store, courses.available, rates.nonpaged), commitBound(store, courses.commit, rates.both)]);
  return {
    bounds: [...present([pool]), ...memory],
    isWhole: pool !== null && memory.length > 0,
    lacksMemoryOnly: pool !== null && memory.length === 0,
  };
}

function present(bounds: readonly (Bound | null)[]): readonly Bound[] {
  return bounds.filter((bound) => bound !== null);
}

function poolBound(used: MeasuredCourse | null, { nonpaged, constraints }: Limits, rate: GrowthRate | null): Bound | null {
  const cap = constraints.find(({ kind }) => kind === 'registry-cap')?.maximumBytes ?? Number.MAX_SAFE_INTEGER;
  const { bytes = null, minBytes = null, maxBytes = null } = nonpaged?.maximum ?? {};
  const best = bytes ?? maxBytes;
  if (used === null || best === null) return null;
  const maximum = { bytes: Math.min(best, cap), minBytes: Math.min(minBytes ?? 0, cap), maxBytes: Math.min(maxBytes ?? best, cap) };
  const kind = cap <= best ? 'registry-cap' : 'pool-maximum';
  return isBeyond(used, maximum.maxBytes) ? null : { kind, used, maximum, rate };
}

function memoryBound(store: FactReader, available: MeasuredCourse | null, rate: GrowthRate | null): Bound | null {
  const visible = store.get('memory.visibleBytes')?.value;
  if (available === null) return null;
  const bytes = typeof visible === 'number' ? visible : available.points.reduce((most, point) => Math.max(most, point.bytes), 0);
  if (isBeyond(available, bytes)) return null;
  const used = { ...available, points: available.points.map((point) => ({ ...point, bytes: bytes - point.bytes })) };
  return { kind: 'physical-memory', used, maximum: { bytes, minBytes: bytes, maxBytes: bytes }, rate: rate ?? NO_TREND };
}

function commitBound(store: FactReader, used: MeasuredCourse | null, rate: GrowthRate | null): Bound | null {
  const bytes = store.get('memory.commitLimitBytes')?.value;
  if (used === null || typeof bytes !== 'number' || isBeyond(used, bytes)) return null;
  return { kind: 'commit', used, maximum: { bytes, minBytes: bytes, maxBytes: bytes }, rate: rate ?? NO_TREND };
}

/** RAM and commit go up and down with the work; only a leak is a reason to carry their movement on. */
const NO_TREND: GrowthRate = { bytesPerHour: 0, lowBytesPerHour: 0, highBytesPerHour: 0 };

function isBeyond({ points }: MeasuredCourse, maximum: number): boolean {
  return points.some(({ bytes }) => bytes > maximum);
}
