import type { NextStep } from '../../../schema/types.js';
import { isNearby, type Situation } from '../../situation.js';
import type { Decision } from '../decision/decided.js';
import { explainsRefusals } from '../decision/explains-refusals.js';
import { takers } from './standing-steps.js';
import { step } from './step.js';

/** What would settle why connections were refused, where what was found does not explain it, or nobody can tell. */
export function refusalSteps({ attribution, code }: Decision, situation: Situation): readonly NextStep[] {
  const explained = explainsRefusals(situation);
  // Without a tag the collection that is asked for anyway settles this as well.
  if (attribution === null || code === 'past-leak' || explained === null) return [];
  if (isZoneUnknown(situation)) return [zoneOfSnapshots()];
  if (!isNearby(situation) || explained === 'yes') return [];
  const { state, room } = situation.atRefusals;
  if (state === 'full' && room?.bound.kind !== 'pool-maximum') return takers();
  return [situation.isLive ? collectMemory() : logMemory()];
}

/** Whether they go before the fix: where the leak is known not to be the reason, it can wait. */
export function comesFirst(situation: Situation): boolean {
  return explainsRefusals(situation) === 'no' && !isZoneUnknown(situation);
}

/** Nothing may be said of snapshots that cannot be placed beside the refusals. */
function isZoneUnknown({ evidence }: Situation): boolean {
  return evidence.pool.some(({ at }) => at?.zoneKnown === false);
}

const WHY = 'What ran out shows only while http.sys refuses; a sample from another time cannot show it.';
const DECIDES = 'why http.sys refused connections';

function zoneOfSnapshots(): NextStep {
  return step({
    kind: 'decide',
    do: 'run it again with the time zone of the snapshots, for example --utc-offset +02:00',
    why: 'Without it the snapshots cannot be placed beside the refusals.',
    decides: DECIDES,
  });
}

function collectMemory(): NextStep {
  return step({
    kind: 'decide',
    do: 'while http.sys refuses: collect RAM, commit and the pool',
    command: 'httperr-doctor collect --for 1h --every 1m',
    why: WHY,
    decides: DECIDES,
  });
}

function logMemory(): NextStep {
  return step({
    kind: 'decide',
    do: 'while http.sys refuses: log RAM and commit, and add it here',
    command: 'typeperf "\\Memory\\Available Bytes" "\\Memory\\Committed Bytes" -o memory.csv',
    why: `${WHY} End it by Ctrl-C; on Windows in another language the counters have translated names.`,
    decides: DECIDES,
  });
}
