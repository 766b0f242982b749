import type { NextStep } from '../../../schema/types.js';
import type { Situation } from '../../situation.js';
import { isBeforeVista } from './old-windows.js';
import { APPCMD } from './process-steps.js';
import { nameForCommand } from './safe-names.js';
import { step } from './step.js';

const WHY = 'The reasons in HTTPERR are about application pools, not about memory.';

/** What to look at where the reasons in HTTPERR are about application pools. */
export function appPoolSteps(situation: Situation): readonly NextStep[] {
  return isBeforeVista(situation) === true ? [workerProcesses()] : [appPools(situation), eventsOfWas()];
}

function appPools(situation: Situation): NextStep {
  const name = poolName(situation);
  const plain = name === null ? null : nameForCommand(name);
  return step({
    kind: 'decide',
    do: `show the state of the application pool${name === null ? 's' : ` ${name}`}`,
    command: `${APPCMD} list apppool${plain === null ? '' : ` ${plain}`}`,
    why: WHY,
    decides: 'which pool was stopped, hung or full',
  });
}

/** The queue of the most rows, where the log names one. */
function poolName({ httperr }: Situation): string | null {
  return httperr?.bystanders.find(({ row }) => row.queue !== null)?.row.queue ?? null;
}

function eventsOfWas(): NextStep {
  return step({
    kind: 'decide',
    do: 'show the last events of WAS, the service that starts and stops application pools',
    command: `wevtutil qe System /q:"*[System[Provider[@Name='Microsoft-Windows-WAS']]]" /c:20 /rd:true /f:text`,
    why: WHY,
    decides: 'why the pool was stopped or did not answer',
  });
}

function workerProcesses(): NextStep {
  return step({
    kind: 'decide',
    do: 'show which application pools run, and read the events of W3SVC in the System log',
    command: 'cscript //nologo C:\\WINDOWS\\system32\\iisapp.vbs',
    why: WHY,
    decides: 'which pool was stopped, hung or full',
  });
}
