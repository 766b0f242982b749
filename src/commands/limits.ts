import { computeLimits } from '../analyze/limits/derive-limits.js';
import { HttpErrDoctorError } from '../errors.js';
import { renderLimits } from '../report/terminal/limits.js';
import type { LimitsDocument, Machine } from '../schema/types.js';
import { thisTool } from '../tool.js';
import { declaredMachine, MACHINE_OPTIONS, type MachineArgs, OUTPUT_OPTIONS, type OutputArgs } from './options.js';
import { printJson, printResult, terminalOptions } from './output.js';
import { withExamples } from './with-examples.js';

/** `limits`: limits of the pools and the mark at which http.sys refuses, for a described machine. */
export const limitsCommand = withExamples<OutputArgs & MachineArgs>(
  {
    command: 'limits',
    describe: 'pool limits and refusal threshold of a described machine',
    builder: (yargs) => yargs.options({ ...OUTPUT_OPTIONS, ...MACHINE_OPTIONS }),
    handler: (args) => {
      if (args.os === undefined || args.arch === undefined) {
        throw new HttpErrDoctorError(
          'usage',
          'name the Windows version and the architecture: httperr-doctor limits --os 5.2 --arch x86 --ram 4GB [--boot 3GB]',
        );
      }
      const machine = withoutBootOptions(declaredMachine(args));
      const document: LimitsDocument = { schemaVersion: 1, kind: 'limits', tool: thisTool(), machine, ...computeLimits(machine) };
      if (args.json === true) printJson(document);
      else printResult(renderLimits(document, terminalOptions(args, process)));
    },
  },
  ['$0 limits --os 5.2 --arch x86 --ram 4GB --boot 3GB', 'Server 2003 with /3GB'],
  ['$0 limits --os 10.0.20348 --arch x64 --ram 64GB', 'Server 2022'],
);

/** Somebody who describes a machine names the switches it has; who names none means none. */
function withoutBootOptions(machine: Machine): Machine {
  return machine.boot === undefined ? { ...machine, boot: { options: [] } } : machine;
}
