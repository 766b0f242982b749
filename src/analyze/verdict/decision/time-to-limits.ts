import type { TimeToRefusal } from '../../../schema/types.js';
import { type GrowthRates, timeToRefusal } from '../../limits/time-to-refusal.js';
import { leakRates } from '../../rules/leak-rates.js';
import type { Situation } from '../../situation.js';

/** When each limit is reached if the leaking tags go on as they do. Nonpaged pool ends in the pool's own limit, both pools in memory or commit. */
export function timeToLimits({ growing, limits, totals, atRefusals }: TimeSources): readonly TimeToRefusal[] {
  const { nonpaged, both } = leakRates({ growing, totals });
  const rates: GrowthRates = {
    ...(nonpaged === null ? {} : { 'pool-maximum': nonpaged, 'registry-cap': nonpaged, 'physical-memory': nonpaged }),
    ...(both === null ? {} : { commit: both }),
  };
  return timeToRefusal(limits, rates, usedWhileRefusing(atRefusals));
}

type TimeSources = Pick<Situation, 'growing' | 'limits' | 'totals' | 'atRefusals'>;

/** Refusals calibrate the maximum: while http.sys refuses for want of pool, less than the threshold is free. */
function usedWhileRefusing({ state, room }: Situation['atRefusals']): number | null {
  return state === 'full' && room?.bound.kind === 'pool-maximum' ? room.usedBytes : null;
}
