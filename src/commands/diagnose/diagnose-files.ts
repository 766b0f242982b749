import { diagnose } from '../../diagnose.js';
import { type ExitCode, HttpErrDoctorError } from '../../errors.js';
import type { GivenPath } from '../../read/walk.js';
import { exitOfDiagnosis } from '../cli/exit-code.js';
import { readOptions } from '../cli/option-values.js';
import { withProgress } from '../cli/progress-line.js';
import { knowledgeOfOption } from '../cli/read-packs.js';
import type { Run } from '../cli/run.js';
import type { ArgsOf } from '../definitions.js';
import { refuseUnusableReports } from './reports.js';
import { showDiagnosis } from './show-diagnosis.js';

/** Diagnoses paths and shows the result; `demo` does the same with the bundled evidence, and has fewer options. */
export async function diagnoseFiles(paths: readonly GivenPath[], args: Partial<ArgsOf<'diagnose'>>, { now }: Run): Promise<ExitCode> {
  await refuseUnusableReports(args);
  const knowledge = await knowledgeOfOption(args.knowledge);
  const document = await withProgress(args, (onProgress, signal) =>
    diagnose(paths, { ...readOptions(args, now), knowledge, onProgress, signal }),
  );
  await showDiagnosis(document, args, now);
  if (document.machines.length === 0 && args.json !== true) {
    throw new HttpErrDoctorError(
      'nothing-readable',
      'no usable evidence in the given paths; collect HTTPERR logs, pool snapshots (poolmon -n), performance counters as CSV, machine.json: see --help',
    );
  }
  return exitOfDiagnosis(document, args['fail-on']);
}
