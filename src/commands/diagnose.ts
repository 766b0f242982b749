import type { CommandModule } from 'yargs';
import { diagnose } from '../diagnose.js';
import { HttpErrDoctorError } from '../errors.js';
import { renderTerminal } from '../report/terminal/diagnosis.js';
import type { Diagnosis } from '../schema/types.js';
import { exitOf, FAIL_ON, type FailOn } from './exit-of.js';
import { KNOWLEDGE_OPTION, knowledgeOfOption } from './knowledge-option.js';
import { diagnoseLive } from './live-diagnose.js';
import { LIVE_OPTIONS, type LiveArgs, SAMPLING_OPTIONS, type SamplingArgs } from './live-options.js';
import {
  EVIDENCE_OPTIONS,
  type EvidenceArgs,
  MACHINE_OPTIONS,
  type MachineArgs,
  OUTPUT_OPTIONS,
  type OutputArgs,
  pathArguments,
  readOptions,
} from './options.js';
import { printJson, printResult, setExit, terminalOptions } from './output.js';
import { withProgress } from './progress.js';

/** Arguments of `diagnose`. */
export type DiagnoseArgs = OutputArgs &
  EvidenceArgs &
  MachineArgs &
  LiveArgs &
  SamplingArgs & {
    readonly path?: readonly string[];
    readonly 'fail-on'?: FailOn | undefined;
    readonly knowledge?: readonly string[] | undefined;
  };

/** `diagnose [path…]`: the main job. */
export const diagnoseCommand: CommandModule<object, DiagnoseArgs> = {
  command: ['diagnose [path..]', '$0'],
  describe: 'why http.sys refused connections, and who took the pool',
  builder: (yargs) =>
    pathArguments(yargs)
      .example('$0', 'this machine: a look at once, then three samples in a minute')
      .example('$0 evidence/', 'a folder somebody brought')
      .example('$0 httperr1.log poolmon-*.txt machine.json', 'single files')
      .example('$0 evidence.zip --json --fail-on warning', 'in automation')
      .options({
        ...OUTPUT_OPTIONS,
        ...EVIDENCE_OPTIONS,
        ...MACHINE_OPTIONS,
        'fail-on': FAIL_ON,
        knowledge: KNOWLEDGE_OPTION,
        ...SAMPLING_OPTIONS,
        ...LIVE_OPTIONS,
      }),
  handler: async (args) => {
    const paths = args.path ?? [];
    if (paths.length === 0) return diagnoseLive(args);
    await runDiagnose(paths, args);
  },
};

/** Diagnoses paths and prints the result; `demo` does the same with the bundled evidence. */
export async function runDiagnose(paths: readonly string[], args: DiagnoseArgs): Promise<void> {
  const knowledge = await knowledgeOfOption(args.knowledge);
  const document = await withProgress(args, (onProgress, signal) =>
    diagnose(paths, { ...readOptions(args, new Date()), knowledge, onProgress, signal }),
  );
  if (args.json === true) printJson(document);
  else printDiagnosis(document, args);
  setExit(exitOf(document, args['fail-on']));
}

function printDiagnosis(document: Diagnosis, args: DiagnoseArgs): void {
  if (document.machines.length > 0 || document.unassigned.length > 0) printResult(renderTerminal(document, terminalOptions(args, process)));
  if (document.machines.length === 0) {
    throw new HttpErrDoctorError(
      'nothing-readable',
      'nothing in the given paths is evidence; bring HTTPERR logs, pool lists (poolmon -n), performance counters as CSV, machine.json: see --help',
    );
  }
}
