import type { Check } from '../../schema/types.js';
import type { Situation } from '../situation.js';
import { httpChecks } from './checks/http.js';
import { limitChecks } from './checks/limits.js';
import { machineChecks } from './checks/machine.js';
import { poolChecks } from './checks/pools.js';
import { processChecks } from './checks/processes.js';

/**
 * Every check that was made, with what was found and what a machine without trouble shows. What the evidence does not show is
 * `not-in-evidence`: silence is never a good sign. Checks that do not concern the machine (/3GB on x64) are left out.
 */
export function checksOf(situation: Situation): readonly Check[] {
  return [
    ...httpChecks(situation),
    ...poolChecks(situation),
    ...limitChecks(situation),
    ...processChecks(situation),
    ...machineChecks(situation),
  ];
}
