import { diagnose } from '../../diagnose.js';
import { HttpErrDoctorError } from '../../errors.js';
import { renderTerminal } from '../../report/terminal/diagnosis.js';
import type { Diagnosis } from '../../schema/types.js';
import { readOptions } from '../cli/common-options.js';
import { exitOf } from '../cli/exit-of.js';
import { printJson, printResult, setExit, terminalOptions } from '../cli/output.js';
import { withProgress } from '../cli/progress-line.js';
import { knowledgeOfOption } from '../cli/read-packs.js';
import type { DiagnoseArgs } from './diagnose-args.js';

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
