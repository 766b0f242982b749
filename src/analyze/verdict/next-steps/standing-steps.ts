import type { NextStep } from '../../../schema/types.js';
import { step } from './step.js';

/** A size that stands still says nothing of how it came about; whoever runs the machine may know. */
export function sinceWhen(): NextStep {
  return step({
    kind: 'decide',
    do: 'find out since when it is so large: older snapshots, the last restart, what was installed or set before',
    why: 'A setting makes a size at once and after each restart; a leak that stopped grew until some moment, and comes back.',
    decides: 'whether a leak has stopped or a setting makes that size',
  });
}

/** What always can be done, on any Windows: the last step where nothing else is known. */
export function oneAtATime(): NextStep {
  return step({
    kind: 'decide',
    do: 'stop or remove one program with its own drivers at a time, the newest first, and compare snapshots',
    why: 'One change at a time: if the growth stops, it was this one; if it goes on, it was not.',
    risk: 'outage',
    decides: 'what makes the pool grow',
  });
}

/** Memory that is short on a machine whose pool is small is taken by programs. */
export function takers(): readonly NextStep[] {
  return [
    step({
      kind: 'evidence',
      do: 'show the programs that use more than 500 MB of RAM',
      command: 'tasklist /fi "memusage gt 500000"',
      why: 'http.sys refuses for want of nonpaged pool, and the pool cannot grow where programs have taken the RAM.',
      decides: 'whether programs take the RAM',
    }),
  ];
}
