import { computeLimits } from '../analyze/limits/derive-limits.js';
import { diagnoseCaptured } from '../diagnose.js';
import { EXIT, type ExitCode, HttpErrDoctorError } from '../errors.js';
import { renderLimits } from '../report/terminal/limits.js';
import type { Limits, LimitsDocument, Machine, Tool } from '../schema/types.js';
import type { OutputArgs } from './cli/option-groups.js';
import { declaredMachine } from './cli/option-values.js';
import { printJson, printResult, terminalOptions } from './cli/output.js';
import type { Run } from './cli/run.js';
import { withThisMachine } from './cli/this-machine.js';
import type { ArgsOf } from './definitions.js';

/** How a machine is described, as a line to paste. */
const EXAMPLE = 'httperr-doctor limits --os 5.2 --arch x86 --ram 4GB [--boot 3GB]';

/** `limits`: limits of the pools and the threshold at which http.sys refuses, of this or a described machine. */
export async function runLimits(args: ArgsOf<'limits'>, run: Run): Promise<ExitCode> {
  const described = declaredMachine(args);
  if (Object.keys(described).length === 0) {
    const instead = `describe a machine: ${EXAMPLE}`;
    const limitsOf = async (folder: string) => show(await measured(folder), run.tool, args);
    return withThisMachine({ args, run, parts: ['machine', 'pool'], instead }, ({ folder }) => limitsOf(folder));
  }
  if (args.os === undefined || args.arch === undefined)
    throw new HttpErrDoctorError('usage', `name the Windows version and the architecture: ${EXAMPLE}`);
  const machine = withoutBootOptions(described);
  return show({ machine, limits: computeLimits(machine) }, run.tool, args);
}

interface LimitedMachine {
  readonly machine: Machine;
  readonly limits: Limits;
}

/** The limits of this machine, with what its kernel says of them and how much is in use. */
async function measured(folder: string): Promise<LimitedMachine> {
  const { machines } = await diagnoseCaptured(folder, { images: false });
  const [found] = machines;
  if (found?.limits === null || found?.limits === undefined)
    throw new HttpErrDoctorError('nothing-readable', 'not enough is known about this machine for a limit; see httperr-doctor check');
  return { machine: found.machine, limits: found.limits };
}

function show({ machine, limits }: LimitedMachine, tool: Tool, args: OutputArgs): ExitCode {
  const document: LimitsDocument = { schemaVersion: 1, kind: 'limits', tool, machine, ...limits };
  if (args.json === true) printJson(document);
  else printResult(renderLimits(document, terminalOptions(args, process)));
  return EXIT.done;
}

/** A description names the switches that the machine has: one without any means that there are none. */
function withoutBootOptions(machine: Machine): Machine {
  return machine.boot === undefined ? { ...machine, boot: { options: [] } } : machine;
}
