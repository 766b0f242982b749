import { formatSpan } from '../../../facts/units.js';
import type { ConstraintKind, NextStep, TimeToRefusal } from '../../../schema/types.js';
import { isBelowThreshold, type Situation } from '../../situation.js';
import type { Decision } from '../decision/decided.js';
import { explainsRefusals } from '../decision/explains-refusals.js';
import { secondsLeft } from '../decision/urgency.js';
import { step } from './step.js';

const DAY = 86_400;

/** A limit that is further away than this leaves time for a repair. */
const NEAR_SECONDS = 2 * DAY;

/** Whether it hurts now or within days: a limit is near, or refusals go on. */
export function isPressing({ code }: Decision, situation: Situation, times: readonly TimeToRefusal[]): boolean {
  if (code === 'past-leak' || code === 'not-pool' || code === 'healthy') return false;
  if (isNear(situation, times)) return true;
  const explained = explainsRefusals(situation);
  const below = isBelowThreshold(situation);
  // A restart ends no refusals that the leak does not explain, and none beside much free pool.
  return explained !== 'no' && (below === true || (below === null && refusalsGoOn(situation)));
}

/** A limit of the nonpaged pool counts before all else; without one the paged pool and counts that hurt do. */
function isNear(situation: Situation, times: readonly TimeToRefusal[]): boolean {
  const [soonest] = times.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const seconds = soonest ?? secondsLeft(situation, times);
  return seconds !== null && seconds <= NEAR_SECONDS;
}

/** The last refusal is not older than a day by the newest time in the evidence; without a time nobody can say that they ended. */
function refusalsGoOn({ httperr, evidence }: Situation): boolean {
  if (httperr === null || httperr.refused.connections === 0) return false;
  const refused = evidence.httperr?.refusals.at(-1)?.second;
  if (refused === undefined) return true;
  const samples = evidence.pool.flatMap(({ at }) => (at?.zoneKnown === true && !at.orderOnly ? [at.ms / 1000] : []));
  const ends = [Date.parse(evidence.httperr?.last ?? '') / 1000, ...samples].filter((second) => !Number.isNaN(second));
  return ends.reduce((newest, second) => Math.max(newest, second), refused) - refused <= DAY;
}

/** A restart gives the memory back and destroys evidence, so it is offered only where it cannot wait. */
export function reliefSteps(decision: Decision, situation: Situation, times: readonly TimeToRefusal[]): readonly NextStep[] {
  const { attribution } = decision;
  if (!isPressing(decision, situation, times) || attribution === null) return [];
  const [soonest] = [...times].sort((a, b) => a.seconds - b.seconds);
  return [
    step({
      kind: 'relief',
      do: `if it must be fixed now: save a snapshot${situation.isLive ? ' (httperr-doctor collect --once)' : ''}, then restart`,
      command: 'shutdown /r /t 60',
      undo: 'shutdown /a, within the minute',
      why: `${soonest === undefined ? '' : `${whenText(soonest)} `}The cause stays: a restart gives the memory back and buys as much time as it took to get here; what was not saved before is lost as evidence.`,
      risk: 'reboot',
    }),
  ];
}

/** What has happened by then, as a sentence without its beginning and its point. */
const RAN_OUT: Readonly<Record<ConstraintKind, string>> = {
  'pool-maximum': 'free nonpaged pool was below the threshold of http.sys',
  'registry-cap': 'the limit in the registry (NonPagedPoolLimit) was reached',
  'physical-memory': 'no memory was available',
  commit: 'the commit limit was reached',
  'kernel-va': 'the address space of the kernel was full',
};

const RUNS_OUT: Readonly<Record<ConstraintKind, string>> = {
  'pool-maximum': 'free nonpaged pool falls below the threshold of http.sys',
  'registry-cap': 'the limit in the registry (NonPagedPoolLimit) is reached',
  'physical-memory': 'no memory is available',
  commit: 'the commit limit is reached',
  'kernel-va': 'the address space of the kernel is full',
};

function whenText({ constraint, seconds, lowSeconds, highSeconds }: TimeToRefusal): string {
  if (seconds <= 0) return `In the last snapshot ${RAN_OUT[constraint]}.`;
  const spread = typeof lowSeconds === 'number' && typeof highSeconds === 'number' && formatSpan(lowSeconds) !== formatSpan(highSeconds);
  const interval = spread ? ` (${formatSpan(lowSeconds)} to ${formatSpan(highSeconds)})` : '';
  return `If it grows on like this, ${RUNS_OUT[constraint]} about ${formatSpan(seconds)}${interval} after the last snapshot.`;
}
