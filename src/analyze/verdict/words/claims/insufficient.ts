import { formatBytes, formatSpan, plural } from '../../../../facts/units.js';
import { showsGrowth } from '../../../enough.js';
import { sayUnusualPool, sayUnusualProcess } from '../../../rules/pool-size.js';
import { quoteTag } from '../../../rules/tag-evidence.js';
import type { Situation } from '../../../situation.js';
import { rateOf } from '../../../state/tag-subject.js';
import { asSentence, sayRate } from '../sentence.js';

export function insufficientClaim(situation: Situation): string {
  const { snapshots, counterValues, spanSeconds } = situation.coverage;
  if (snapshots === 0 && counterValues === 0 && situation.evidence.pool.length > 0) return largestOnlyClaim(situation);
  if (snapshots === 0 && counterValues === 0)
    return `There is not enough evidence: no pool snapshot and no pool counter was found.${unusualSize(situation)} ${BRING}`;
  const seen = snapshots > 0 ? plural(snapshots, 'pool snapshot') : plural(counterValues, 'counter value');
  if (!showsGrowth(situation.coverage))
    return `There is not enough evidence for a verdict: ${seen} cannot separate growth from size.${mostGrown(situation)}${mostFallen(situation)}${unusualSize(situation)} ${BRING}`;
  const span = spanSeconds > 0 ? `over ${formatSpan(spanSeconds)} show a moment, not a behavior` : 'without times show no rate of growth';
  return `There is not enough evidence for a verdict: ${seen} ${span}.${mostGrown(situation)}${unusualSize(situation)} ${BRING}`;
}

const BRING = 'Collect at least three pool snapshots, half an hour apart.';

/** Event 2004 names three tags of each pool, whatever else is in it. */
function largestOnlyClaim(situation: Situation): string {
  const { evidence, subjects } = situation;
  const [largest] = subjects;
  const named = largest === undefined ? '' : `, ${quoteTag(largest)} with ${formatBytes(largest.bytes)} of ${largest.pool} pool first`;
  const moments = evidence.pool.length === 1 ? '' : ` of ${evidence.pool.length} moments`;
  return `There is not enough evidence for a verdict: event 2004 names only the largest tags${moments}${named}.${unusualSize(situation)} ${BRING}`;
}

/** What grew between two looks is worth a word, and no more than that. */
function mostGrown({ subjects }: Situation): string {
  const [most] = [...subjects].sort((a, b) => rateOf(b) - rateOf(a));
  return most === undefined || rateOf(most) <= 0 ? '' : ` Between them ${quoteTag(most)} grew most, by ${sayRate(rateOf(most))}.`;
}

/** A tag that fell by so much, and to so little, was given back: by a program that ended, or a driver that was unloaded, in that time. */
const LEAST_FALL_BYTES = 128 * 2 ** 20;
const FALLEN_TO = 0.5;

function mostFallen({ subjects }: Situation): string {
  const fallen = subjects.flatMap((subject) => {
    const before = subject.first?.value;
    const isFall = typeof before === 'number' && before - subject.bytes >= LEAST_FALL_BYTES && subject.bytes <= FALLEN_TO * before;
    return isFall ? [{ subject, before, by: before - subject.bytes }] : [];
  });
  const [most] = fallen.sort((a, b) => b.by - a.by);
  if (most === undefined) return '';
  const { subject, before } = most;
  return ` Between them ${quoteTag(subject)} (${subject.pool} pool) fell from ${formatBytes(before)} to ${formatBytes(subject.bytes)}: what ended or was closed in that time held it.`;
}

/** A size that no healthy machine shows is worth a word, also where nobody can tell whether it grows. */
function unusualSize({ unusual }: Situation): string {
  const says = [...unusual.pools.map(sayUnusualPool), ...unusual.processes.slice(0, 1).map(sayUnusualProcess)];
  return says.map((one) => ` ${asSentence(one)}`).join('');
}
