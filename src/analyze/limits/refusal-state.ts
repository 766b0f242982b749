import { isRefusing } from '../../knowledge/pool-limits/refusal-threshold.js';
import type { Limits } from '../../schema/types.js';

/** Whether http.sys refuses connections at the moment of the latest evidence, and what says so. */
export interface RefusalState {
  /** `null` where neither evidence decides. */
  readonly refusing: boolean | null;
  readonly decidedBy: 'event' | 'arithmetic' | null;
}

const UNDECIDED: RefusalState = { refusing: null, decidedBy: null };

/**
 * Asks the state of the kernel's event first, and used against maximum second: no source states the kernel's amounts after NT 5.2, so
 * the event is the better witness. Arithmetic is silent inside the error interval of the maximum, and where memory other than the pool is
 * as short.
 */
export function refusalState({ refusal, nonpaged, constraints }: Pick<Limits, 'refusal' | 'nonpaged' | 'constraints'>): RefusalState {
  if (refusal === null) return UNDECIDED;
  const signaled = refusal.event?.signaled ?? null;
  if (signaled !== null) return { refusing: isRefusing(signaled, refusal.aggressive === true), decidedBy: 'event' };

  const { thresholdBytes } = refusal;
  const usedBytes = constraints.find(({ kind }) => kind === 'pool-maximum')?.usedBytes ?? null;
  const minBytes = nonpaged?.maximum.minBytes ?? null;
  const maxBytes = nonpaged?.maximum.maxBytes ?? null;
  if (thresholdBytes === null || usedBytes === null || minBytes === null || maxBytes === null) return UNDECIDED;
  if (maxBytes - usedBytes < thresholdBytes) return { refusing: true, decidedBy: 'arithmetic' };
  const isAmple = constraints.every(({ freeBytes }) => (freeBytes ?? 0) >= thresholdBytes) && minBytes - usedBytes >= thresholdBytes;
  return isAmple ? { refusing: false, decidedBy: 'arithmetic' } : UNDECIDED;
}
