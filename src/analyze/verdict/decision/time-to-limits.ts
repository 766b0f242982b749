import type { TimeToRefusal } from '../../../schema/types.js';
import { type GrowthRate, type GrowthRates, timeToRefusal } from '../../limits/time-to-refusal.js';
import { LEAK_VERDICTS } from '../../rules/attribute.js';
import type { Situation } from '../../situation.js';
import { type GrowingTotal, isUnseen } from '../../state/pool-totals.js';
import type { TagSubject } from '../../state/tag-subject.js';

/** When each limit is reached if the leaking tags go on as they do. Nonpaged pool ends in the pool's own limit, both pools in memory or commit. */
export function timeToLimits({ growing, limits, totals }: Pick<Situation, 'growing' | 'limits' | 'totals'>): readonly TimeToRefusal[] {
  const leaking = growing.filter(({ mechanism }) => LEAK_VERDICTS.has(mechanism)).flatMap(({ tags }) => tags);
  const unseen = totals.filter(isUnseen);
  const nonpaged =
    sumOf(leaking.filter(({ pool }) => pool === 'nonpaged')) ?? sumOfTotals(unseen.filter(({ pool }) => pool === 'nonpaged'));
  const both = sumOf(leaking) ?? sumOfTotals(unseen);
  const rates: GrowthRates = {
    ...(nonpaged === null ? {} : { 'pool-maximum': nonpaged, 'registry-cap': nonpaged, 'physical-memory': nonpaged }),
    ...(both === null ? {} : { commit: both }),
  };
  return timeToRefusal(limits, rates);
}

/** The totals of pools that no single tag answers for. */
function sumOfTotals(totals: readonly GrowingTotal[]): GrowthRate | null {
  let [bytesPerHour, low, high] = [0, 0, 0];
  for (const { growth } of totals) {
    const { perHour, lowPerHour, highPerHour } = growth.judgement;
    if (perHour === null || lowPerHour === null || highPerHour === null) continue;
    bytesPerHour += perHour;
    low += lowPerHour;
    high += highPerHour;
  }
  return bytesPerHour > 0 ? { bytesPerHour, lowBytesPerHour: low, highBytesPerHour: high } : null;
}

function sumOf(tags: readonly TagSubject[]): GrowthRate | null {
  let [bytesPerHour, low, high] = [0, 0, 0];
  for (const { growth } of tags) {
    if (growth === null || growth.bytesPerHour === null || growth.lowBytesPerHour === null || growth.highBytesPerHour === null) continue;
    bytesPerHour += growth.bytesPerHour;
    low += growth.lowBytesPerHour;
    high += growth.highBytesPerHour;
  }
  return bytesPerHour > 0 ? { bytesPerHour, lowBytesPerHour: low, highBytesPerHour: high } : null;
}
