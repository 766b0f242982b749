import type { JudgedRates } from '../limits/refusals/bounds.js';
import type { GrowthRate } from '../limits/time-to-refusal.js';
import { type GrowingTotal, isUnseen } from '../state/pool-totals.js';
import type { TagSubject } from '../state/tag-subject.js';
import { LEAK_VERDICTS } from './attribute.js';
import type { Attribution } from './attribution.js';

/** The tags that are judged to leak, in the order of their explanations. */
export function leakingTags({ growing }: { readonly growing: readonly Attribution[] }): readonly TagSubject[] {
  return growing.filter(({ mechanism }) => LEAK_VERDICTS.has(mechanism)).flatMap(({ tags }) => tags);
}

/** How fast leaks take the pools: by their tags, else by the totals that no tag answers for. */
export function leakRates(sources: { readonly growing: readonly Attribution[]; readonly totals: readonly GrowingTotal[] }): JudgedRates {
  const leaking = leakingTags(sources);
  const totals = sources.totals.filter((total) => isUnseen(total) || total.explained === null);
  const nonpaged = <T extends { readonly pool: TagSubject['pool'] }>(ones: readonly T[]): readonly T[] =>
    ones.filter(({ pool }) => pool === 'nonpaged');
  return { nonpaged: sumOf(nonpaged(leaking)) ?? sumOfTotals(nonpaged(totals)), both: sumOf(leaking) ?? sumOfTotals(totals) };
}

function sumOfTotals(totals: readonly GrowingTotal[]): GrowthRate | null {
  return added(
    totals.map(({ growth: { judgement } }) => ({
      bytesPerHour: judgement.perHour,
      lowBytesPerHour: judgement.lowPerHour,
      highBytesPerHour: judgement.highPerHour,
    })),
  );
}

function sumOf(tags: readonly TagSubject[]): GrowthRate | null {
  return added(tags.flatMap(({ growth }) => growth ?? []));
}

/** Rates without an interval are left out. */
function added(rates: readonly { readonly [K in keyof GrowthRate]: number | null }[]): GrowthRate | null {
  let [bytesPerHour, lowBytesPerHour, highBytesPerHour] = [0, 0, 0];
  for (const rate of rates) {
    if (rate.bytesPerHour === null || rate.lowBytesPerHour === null || rate.highBytesPerHour === null) continue;
    bytesPerHour += rate.bytesPerHour;
    lowBytesPerHour += rate.lowBytesPerHour;
    highBytesPerHour += rate.highBytesPerHour;
  }
  return bytesPerHour > 0 ? { bytesPerHour, lowBytesPerHour, highBytesPerHour } : null;
}
