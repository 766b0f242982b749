import type { MachineEvidence, PoolSample } from '../../facts/capture.js';
import { rowOfTag } from '../../facts/pool-rows.js';
import { LEAST_HANDLES, STANDS_OUT } from '../enough.js';
import { type Likeness, likenessOf } from './in-step.js';
import { type Measure, type Point, type ProcessTrends, type StatedTrend, SYSTEM_PID } from './process-trends.js';
import type { TagSubject } from './tag-subject.js';

/** A process one of whose figures moves in step with a tag. */
export interface Witness {
  readonly stated: StatedTrend;
  /** The ups and downs agree, which two figures that only rise cannot show. */
  readonly isTelling: boolean;
}

const MEASURES: readonly Measure[] = ['handles', 'threads', 'nonpagedBytes', 'pagedBytes'];

/** Increments that agree this well are in step. */
const IN_STEP = 0.15;

/** From this unevenness on, likeness tells; below it, anything that rises evenly is alike. */
const UNEVEN = 0.2;

/** Figures that rise evenly must be of like size as well: so many blocks to a handle, so many bytes to a byte. */
const LIKE_SIZE = 10;

/** Less than this is what any process does. */
const LEAST_RISE: Readonly<Record<Measure, number>> = {
  handles: LEAST_HANDLES,
  threads: 50,
  nonpagedBytes: 2 ** 20,
  pagedBytes: 2 ** 20,
};

/** A process that has this many times what it began with is no bystander; one that has a few handles more is. */
const LEAST_GROWN = 1.2;

/** For each tag the one process that moves in step with it; tags with none, or with several that are alike, are left out. */
export function witnessesOf(
  tags: readonly TagSubject[],
  { pool }: Pick<MachineEvidence, 'pool'>,
  trends: ProcessTrends,
): ReadonlyMap<TagSubject, Witness> {
  const samples = thinned(pool);
  const moving = MEASURES.flatMap((measure) => trends[measure].filter((stated) => !isBystander(stated, samples)));
  if (moving.length === 0) return new Map();
  return new Map(
    tags.filter(isForOthers).flatMap((subject) => {
      const witness = witnessOf(subject, samples, moving);
      return witness === null ? [] : [[subject, witness] as const];
    }),
  );
}

/** Tags that are allocated for whoever asks: objects, the components that serve others, and the registry. */
function isForOthers({ info }: TagSubject): boolean {
  return info?.kind === 'on-behalf' || info?.kind === 'object' || (info?.kind === 'cache' && info.driver === 'nt!cm');
}

/** Lists that are compared at most: the increments of some ten parts of the time say enough, and lists may have 10,000 rows. */
const MOST_LISTS = 41;

function thinned(pool: readonly PoolSample[]): readonly PoolSample[] {
  const timed = pool.filter(({ at }) => at !== null && !at.orderOnly);
  const step = (timed.length - 1) / (MOST_LISTS - 1);
  return step <= 1
    ? timed
    : Array.from({ length: MOST_LISTS }, (_, i) => timed[Math.round(i * step)]).filter((sample) => sample !== undefined);
}

function witnessOf(subject: TagSubject, samples: readonly PoolSample[], moving: readonly StatedTrend[]): Witness | null {
  const [blocks, bytes] = [pointsOf(subject, samples, 'outstanding'), pointsOf(subject, samples, 'bytes')];
  const found = moving.flatMap((stated): readonly Witness[] => {
    const likeness = likenessOf(COUNTS.has(stated.trend.measure) ? blocks : bytes, stated.trend.points);
    return likeness === null ? [] : (inStep(subject, stated, likeness) ?? []);
  });
  return found.find((one) => isAlone(one, found)) ?? null;
}

/** Measures that are compared with blocks; the others are bytes. */
const COUNTS: ReadonlySet<Measure> = new Set<Measure>(['handles', 'threads']);

/** It ended before the growth did, has no times of the lists' clock, or hardly moved. */
function isBystander({ trend }: StatedTrend, samples: readonly PoolSample[]): boolean {
  const { isAlive, rise, first, measure, zoneKnown } = trend;
  const isOtherClock = samples.some(({ at }) => at?.zoneKnown !== zoneKnown);
  return !isAlive || rise < LEAST_RISE[measure] || first + rise < first * LEAST_GROWN || isOtherClock;
}

function inStep(subject: TagSubject, stated: StatedTrend, { distance, unevenness, rises }: Likeness): readonly Witness[] | null {
  if (distance > IN_STEP) return null;
  const isTelling = unevenness >= UNEVEN && distance <= unevenness / 2;
  const [blocks, moved] = rises;
  const isLike = blocks <= moved * LIKE_SIZE && moved <= blocks * LIKE_SIZE;
  return isTelling || (isLike && !isCountedByHandles(subject)) ? [{ stated, isTelling }] : null;
}

/** One handle to each object is what another rule asks for; tokens are also held by threads, and copied. */
function isCountedByHandles({ info }: TagSubject): boolean {
  return info?.counts !== undefined && info.pattern !== 'Toke';
}

/** No other process that is in step rose nearly as much by the same measure. System is the kernel, and a driver's doing at best. */
function isAlone({ stated: { trend } }: Witness, all: readonly Witness[]): boolean {
  if (trend.pid === SYSTEM_PID) return false;
  return all.every(({ stated: { trend: other } }) => {
    if (other.pid === trend.pid && other.name === trend.name) return true;
    return other.measure === trend.measure && other.rise * STANDS_OUT <= trend.rise;
  });
}

function pointsOf(subject: TagSubject, samples: readonly PoolSample[], column: 'outstanding' | 'bytes'): readonly Point[] {
  return samples.flatMap(({ at, rows }): readonly Point[] => {
    const value = rows[column][rowOfTag(rows, subject)] ?? Number.NaN;
    return at === null || Number.isNaN(value) ? [] : [{ ms: at.ms, value }];
  });
}
