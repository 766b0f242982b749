import type { MachineEvidence } from '../../facts/capture.js';
import type { FactReader } from '../../facts/store.js';
import type { Pool } from '../../facts/tag.js';
import { maxOf } from '../../long-lists.js';
import { DOMINANT_SHARE, HUGE_BYTES, LEAST_SPAN_SECONDS } from '../enough.js';
import type { Growth } from '../growth/growth.js';
import { fileNameOf } from './state-images.js';
import type { TagSubject } from './tag-subject.js';

/**
 * Tags that stand still and hold most of their pool, and that no setting or cache explains: one by itself, or those of one driver, of one image,
 * or with one number of blocks together. Size names nobody, and such a pool is not healthy for standing still.
 */
export function standingTags(store: FactReader, all: readonly TagSubject[], evidence: MachineEvidence): readonly TagSubject[] {
  if (evidence.pool.length < 2) return [];
  return (['nonpaged', 'paged'] as const).flatMap((pool) => standingOf(store, all, { pool, evidence }));
}

interface Where {
  readonly pool: Pool;
  readonly evidence: MachineEvidence;
}

function standingOf(store: FactReader, all: readonly TagSubject[], { pool, evidence }: Where): readonly TagSubject[] {
  const standing = all.filter(
    (subject) => subject.pool === pool && subject.growth !== null && !isByDesign(subject) && stands(subject.growth, subject.bytes),
  );
  const huge = hugeBytesOf(store, pool);
  const isMost = (members: readonly TagSubject[]): boolean => {
    const bytes = members.reduce((sum, subject) => sum + subject.bytes, 0);
    const share = members.reduce((sum, subject) => sum + (shareOf(store, subject) ?? 0), 0);
    return bytes > huge && share > DOMINANT_SHARE;
  };
  const alone = standing.find((subject) => isMost([subject]));
  if (alone !== undefined) return [alone];
  return groupsOf(standing, evidence).find(isMost) ?? [];
}

/**
 * The most that one tag, or tags that belong together, hold of a pool, 0 to 1. A leak, past or present, is in one of them.
 *
 * @returns `null` where the part of a tag is not known
 */
export function largestPart(store: FactReader, all: readonly TagSubject[], { pool, evidence }: Where): number | null {
  const own = all.filter((subject) => subject.pool === pool);
  const parts = own.map((subject) => shareOf(store, subject));
  if (own.length === 0 || parts.includes(null)) return null;
  const partOf = (members: readonly TagSubject[]): number => members.reduce((sum, subject) => sum + (shareOf(store, subject) ?? 0), 0);
  return maxOf([...own.map((subject) => [subject]), ...groupsOf(own, evidence)].map(partOf));
}

function isByDesign({ info }: TagSubject): boolean {
  return info?.kind === 'cache' || info?.kind === 'configured' || info?.kind === 'bookkeeping';
}

/** Of a cut list the share of the pool that a counter or a debugger states. */
export function shareOf(store: FactReader, { share, bytes, pool }: TagSubject): number | null {
  const total = store.get('pool.bytes', { pool })?.value;
  return share ?? (typeof total === 'number' && total >= bytes ? bytes / total : null);
}

/** Blocks from which an equal number of them is no chance, and the part by which they may differ. */
const LEAST_EQUAL = 1_000;
const EQUAL = 0.002;

/** Tags that are looked at for companions, the largest ones. */
const MOST_GROUPED = 12;

/** Groups of two and more tags that belong together, the largest first. Tags that hold little are of no use for it. */
function groupsOf(standing: readonly TagSubject[], { images }: MachineEvidence): readonly (readonly TagSubject[])[] {
  const large = [...standing].sort((a, b) => b.bytes - a.bytes).slice(0, MOST_GROUPED);
  const keyed = new Map<string, TagSubject[]>();
  for (const subject of large) for (const key of ownersOf(subject, images)) keyed.set(key, [...(keyed.get(key) ?? []), subject]);
  const lockstep = large.map((anchor) =>
    large.filter(({ outstanding }) => anchor.outstanding >= LEAST_EQUAL && Math.abs(outstanding / anchor.outstanding - 1) <= EQUAL),
  );
  return [...keyed.values(), ...lockstep].filter((members) => members.length > 1);
}

/** Literal rows of a table, the component that makes such tags grow, and images that allocate with the tag. Tags that anybody may use belong to nobody. */
function ownersOf({ info, text }: TagSubject, images: MachineEvidence['images']): readonly string[] {
  const isOwned = info !== null && info.driver !== null && info.hint === null && (info.kind === 'specific' || info.kind === 'on-behalf');
  const callers = images.filter(({ image }) => image.tags.some((use) => use.use === 'call' && use.tag === text));
  return [
    ...(isOwned ? [`table ${info.driver?.toLowerCase() ?? ''}`] : []),
    ...(info?.family === null || info === null ? [] : [`family ${info.family.holder}`]),
    ...(callers.length === 1 ? callers.map(({ image }) => `image ${fileNameOf(image.path)}`) : []),
  ];
}

/** A tag that grows so slowly that a month would not have made it what it is has grown faster before, or was as large all along. */
const MONTH_HOURS = 720;

/** Part of a size within which whatever moves stands for all that matters. */
const STANDS_WITHIN = 0.05;

const MOVES_LITTLE: ReadonlySet<Growth['shape']> = new Set(['noise', 'cycle', 'step', 'falling', 'load', 'warm-up']);

function stands({ shape, bytesPerHour, spanSeconds }: Growth, bytes: number): boolean {
  if (shape === 'stopped' || shape === 'level') return true;
  if (bytesPerHour === null) return false;
  if (MOVES_LITTLE.has(shape)) return (Math.abs(bytesPerHour) * spanSeconds) / 3600 <= STANDS_WITHIN * bytes;
  if (shape !== 'too-few') return false;
  return bytesPerHour === 0 || (spanSeconds >= LEAST_SPAN_SECONDS && Math.abs(bytesPerHour) * MONTH_HOURS <= bytes);
}

/** Whether a tag is known to have stopped or to stand; others that count as standing move a little, and might grow. */
export function isAtRest({ growth }: Pick<TagSubject, 'growth'>): boolean {
  return growth?.shape === 'level' || growth?.shape === 'stopped' || growth?.bytesPerHour === 0;
}

/** Sizes from which a tag that stands still is huge: part of what the nonpaged pool can hold, 1 GB on machines with much room, 256 MB where that is unknown. */
const HUGE_SHARE = 0.25;
const HUGE_UNKNOWN_BYTES = 256 * 2 ** 20;

/** Bytes from which a tag, or a group of tags, of that pool is huge. */
export function hugeBytesOf(store: FactReader, pool: Pool): number {
  const maximum = store.get('limits.maximumBytes', { pool })?.value;
  return typeof maximum === 'number' && maximum > 0 ? Math.min(HUGE_BYTES, HUGE_SHARE * maximum) : HUGE_UNKNOWN_BYTES;
}
