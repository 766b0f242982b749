import { computeLimits } from '../analyze/limits/derive-limits.js';
import { diagnoseCaptured } from '../diagnose.js';
import { HttpErrDoctorError } from '../errors.js';
import { renderLimits } from '../report/terminal/limits.js';
import type { Limits, LimitsDocument, Machine } from '../schema/types.js';
import { thisTool } from '../tool.js';
import { declaredMachine, MACHINE_OPTIONS, type MachineArgs, OUTPUT_OPTIONS, type OutputArgs } from './cli/common-options.js';
import { LIVE_OPTIONS, type LiveArgs } from './cli/live-options.js';
import { printJson, printResult, terminalOptions } from './cli/output.js';
import { withThisMachine } from './cli/this-machine.js';
import { withExamples } from './cli/with-examples.js';

/** `limits`: limits of the pools and the mark at which http.sys refuses, for a described machine. */
export const limitsCommand = withExamples<OutputArgs & MachineArgs & LiveArgs>(
  {
    command: 'limits',
    describe: 'pool limits and refusal threshold of this or a described machine',
    builder: (yargs) => yargs.options({ ...OUTPUT_OPTIONS, ...MACHINE_OPTIONS, ...LIVE_OPTIONS }),
    handler: async (args) => {
      const described = declaredMachine(args);
      if (Object.keys(described).length === 0) {
        const instead = 'describe a machine: httperr-doctor limits --os 5.2 --arch x86 --ram 4GB [--boot 3GB]';
        await withThisMachine(args, { parts: ['machine', 'pool'], instead }, ({ folder }) => showMeasured(folder, args));
        return;
      }
      if (args.os === undefined || args.arch === undefined) {
        throw new HttpErrDoctorError(
          'usage',
          'name the Windows version and the architecture: httperr-doctor limits --os 5.2 --arch x86 --ram 4GB [--boot 3GB]',
        );
      }
      const machine = withoutBootOptions(described);
      show(machine, computeLimits(machine), args);
    },
  },
  ['$0 limits', 'of this machine'],
  ['$0 limits --os 5.2 --arch x86 --ram 4GB --boot 3GB', 'Server 2003 with /3GB'],
  ['$0 limits --os 10.0.20348 --arch x64 --ram 64GB', 'Server 2022'],
);

/** The limits of this machine, with what its kernel says of them and how much is in use. */
async function showMeasured(folder: string, args: OutputArgs): Promise<void> {
  const { machines } = await diagnoseCaptured(folder, { images: false });
  const [found] = machines;
  if (found?.limits === null || found?.limits === undefined)
    throw new HttpErrDoctorError('nothing-readable', 'this machine did not tell enough for a limit; see httperr-doctor check');
  show(found.machine, found.limits, args);
}

function show(machine: Machine, limits: Limits, args: OutputArgs): void {
  const document: LimitsDocument = { schemaVersion: 1, kind: 'limits', tool: thisTool(), machine, ...limits };
  if (args.json === true) printJson(document);
  else printResult(renderLimits(document, terminalOptions(args, process)));
}

/** Somebody who describes a machine names the switches it has; who names none means none. */
function withoutBootOptions(machine: Machine): Machine {
  return machine.boot === undefined ? { ...machine, boot: { options: [] } } : machine;
}
