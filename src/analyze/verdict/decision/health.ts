import { formatBytes, formatCount, plural } from '../../../facts/units.js';
import { DOMINANT_SHARE, LEAST_SPAN_SECONDS, showsGrowth, showsGrowthOfTags } from '../../enough.js';
import { LEAK_VERDICTS } from '../../rules/attribute.js';
import { isSettled } from '../../rules/configured.js';
import { poolSize, sayTotal, sayUnusualPool, sayUnusualProcess } from '../../rules/pool-size.js';
import { quoteTag } from '../../rules/tag-evidence.js';
import type { Situation } from '../../situation.js';
import { type GrowingTotal, isAnsweredBy, isUnseen } from '../../state/pool-totals.js';
import { hugeBytesOf, shareOf } from '../../state/standing-tags.js';
import { riseOfTag, type TagSubject } from '../../state/tag-subject.js';
import type { UnusualPool } from '../../state/unusual.js';
import type { Decision } from './decided.js';
import { isSettledSize } from './settled-size.js';

/** A pool grows by its total, and the tags do not show it: they are ever new ones, very many, or the memory has no tag. */
export function totalLeak({ totals }: Situation): Decision | null {
  const growing = totals.find(isUnseen);
  if (growing === undefined) return null;
  const attribution = poolSize.explain('leak-unattributed', sayTotal(growing), 'what allocates it (allocation stacks show it)');
  return { code: 'leak-unattributed', pool: growing.pool, confidence: 'open', attribution };
}

/** Nothing grows that can be seen, and the pool is as large as no healthy one is. */
export function unusualPool(situation: Situation): Decision | null {
  const [unusual] = situation.unusual.pools.filter((pool) => !isSettledSize(pool, situation));
  if (unusual === undefined || !isWatched(situation)) return null;
  const says = `no growth is visible; ${situation.unusual.pools.map(sayUnusualPool).join(', and ')}. It is either a past leak, or a size that a setting or the workload explains.${largestTags(situation, unusual)}`;
  const open = 'since when it has been so large: older snapshots or counters, and what was installed or set since the last restart';
  return { code: 'past-leak', pool: unusual.pool, confidence: 'open', attribution: poolSize.explain('past-leak', says, open) };
}

const MOST_NAMED = 3;

/** The tags that a look at such a pool begins with; none where they hold next to nothing of it. */
function largestTags({ subjects }: Situation, { pool, bytes }: UnusualPool): string {
  const large = subjects.filter((subject) => subject.pool === pool && subject.bytes >= WORTH_NAMING * bytes).slice(0, MOST_NAMED);
  if (large.length === 0) return '';
  return ` Its largest ${large.length === 1 ? 'tag is' : 'tags are'} ${large.map((tag) => `${quoteTag(tag)} with ${formatBytes(tag.bytes)}`).join(', ')}`;
}

/** Part of a pool from which a tag is worth a word. */
const WORTH_NAMING = 0.05;

/** Growth that may turn out to be a leak: nobody can tell yet. */
export function undecidedGrowth(situation: Situation): Decision | null {
  return notEnough(growthMatter(situation), situation);
}

/** Sizes that healthy machines do not show, of what nothing more is known. */
export function undecidedSize(situation: Situation): Decision | null {
  return notEnough(sizeMatter(situation), situation);
}

function notEnough(says: string | null, { unusual }: Situation): Decision | null {
  if (says === null) return null;
  const sizes = unusual.pools.map((pool) => `. ${sayUnusualPool(pool)}`).join('');
  const attribution = poolSize.explain(
    'insufficient',
    `there is not enough evidence for a verdict: ${says}${sizes}`,
    'whether it continues',
  );
  return { code: 'insufficient', pool: null, confidence: null, attribution };
}

function growthMatter(situation: Situation): string | null {
  if (!isWatched(situation)) return null;
  const { unusual, totals } = situation;
  const [rising] = unusual.rising;
  if (rising !== undefined) {
    const { name, measure, first, last, samples } = rising.trend;
    const [from, to] = measure === 'handles' ? [formatCount(first), plural(last, 'handle')] : [formatBytes(first), formatBytes(last)];
    return `no tag grows like a leak, but ${name} rose from ${from} to ${to} in ${samples} samples`;
  }
  const total = totals.find((one) => !isByDesign(one, situation));
  if (total !== undefined) return `no tag grows like a leak, but ${sayTotal(total)}`;
  const tag = undecidedTag(situation);
  return tag === undefined ? null : sayUndecided(tag);
}

function sizeMatter(situation: Situation): string | null {
  const { unusual, impossible, store } = situation;
  const [process] = unusual.processes;
  if (process !== undefined && isWatched(situation)) return `no growth is visible, but ${sayUnusualProcess(process)}`;
  const isKnown = (['nonpaged', 'paged'] as const).some((pool) => store.get('pool.bytes', { pool }) !== undefined);
  return !isKnown && impossible.some(({ pool }) => pool !== null)
    ? 'a pool figure is impossible, so the size of the pool is not known'
    : null;
}

/** A total that caches and load lift is by design. */
function isByDesign(total: GrowingTotal, { growing, subjects }: Situation): boolean {
  const settled = new Set(growing.filter(({ mechanism }) => !LEAK_VERDICTS.has(mechanism)).flatMap(({ tags }) => tags));
  return isAnsweredBy(
    total,
    subjects.filter((subject) => settled.has(subject) || subject.growth?.shape === 'load'),
  );
}

/** What may turn out to be a leak when more is seen. */
const OPEN_SHAPES = new Set(['too-few', 'noise', 'warm-up']);

/**
 * A tag that rose by so much (or by what is huge on that machine, where that is less), and by this part of itself, matters although nobody can
 * tell what it is. Bursts and caches of healthy servers move by 100 MB.
 */
const LEAST_RISE_BYTES = 256 * 2 ** 20;
const LEAST_RISE_PART = 0.5;

function undecidedTag({ subjects, growing, past, store }: Situation): TagSubject | undefined {
  const told = new Set([...growing, ...past].flatMap(({ tags }) => tags));
  return subjects.find((subject) => {
    const { growth, first } = subject;
    if (growth === null || told.has(subject) || isSettled(subject) || !OPEN_SHAPES.has(growth.shape) || first === undefined) return false;
    const rise = riseOfTag(subject);
    const huge = hugeBytesOf(store, subject.pool);
    if (subject.bytes > huge && (shareOf(store, subject) ?? 0) > DOMINANT_SHARE) return true;
    return rise >= Math.min(LEAST_RISE_BYTES, huge) && rise >= LEAST_RISE_PART * first.value && (growth.blocksPerHour ?? 0) > 0;
  });
}

function sayUndecided(tag: TagSubject): string {
  const rise = riseOfTag(tag);
  const moved = rise > 0 ? `grew by ${formatBytes(rise)} to` : 'holds';
  return `${quoteTag(tag)} ${moved} ${formatBytes(tag.bytes)} of ${tag.pool} pool, and whether it leaks is unknown`;
}

/** Counters say nothing of tags, so they must have been watched for longer. */
const COUNTERS_ALONE = { values: 4, spanSeconds: 3600 } as const;

/** Whether growth could have been seen, had there been any. */
export function isWatched({ coverage }: Situation): boolean {
  if (!showsGrowth(coverage) || coverage.spanSeconds < LEAST_SPAN_SECONDS) return false;
  return (
    showsGrowthOfTags(coverage) || (coverage.counterValues >= COUNTERS_ALONE.values && coverage.spanSeconds >= COUNTERS_ALONE.spanSeconds)
  );
}

/** Refusals of the same week, when nobody looked at the pools: they are no verdict, and no health either. */
const SAME_WEEK_SECONDS = 7 * 86_400;

export function unseenRefusals({ nearby: { away } }: Situation): Decision | null {
  if (away === null || away.seconds > SAME_WEEK_SECONDS) return null;
  const says = 'there is not enough evidence for a verdict: connections were refused, and no snapshot is from that day';
  const attribution = poolSize.explain('insufficient', says, 'what the pools were like when connections were refused');
  return { code: 'insufficient', pool: null, confidence: null, attribution };
}

/** Enough was seen, and nothing is wrong in it. */
export function healthy(situation: Situation): Decision | null {
  return isWatched(situation) ? { code: 'healthy', pool: null, confidence: null, attribution: null } : null;
}
