import { assetPath } from '../asset-path.js';
import { EXIT, type ExitCode, HttpErrDoctorError } from '../errors.js';
import { DEMO_CASES, type DemoCase } from './cli/demo-cases.js';
import { nearestOf } from './cli/nearest.js';
import { printJson, printResult } from './cli/output.js';
import type { Run } from './cli/run.js';
import type { ArgsOf } from './definitions.js';
import { diagnoseFiles } from './diagnose/diagnose-files.js';

/** `demo`: the main job on bundled evidence, that of the NotMyFault story where no other is asked for. */
export async function runDemo(args: ArgsOf<'demo'>, run: Run): Promise<ExitCode> {
  if (args.list === true) return showCases(args.json === true);
  const [first] = DEMO_CASES;
  const { folder } = args.case === undefined ? first : caseOf(args.case);
  return diagnoseFiles([folderOf(folder)], args, run);
}

function showCases(json: boolean): ExitCode {
  if (json) printJson({ cases: DEMO_CASES.map(({ name, shows, folder }) => ({ name, shows, path: folderOf(folder) })) });
  else printResult(`${DEMO_CASES.map(({ name, shows }) => `  ${name.padEnd(14)} ${shows}`).join('\n')}\n`);
  return EXIT.done;
}

function folderOf(folder: string): string {
  return assetPath(`examples/${folder}`);
}

function caseOf(name: string): DemoCase {
  const found = DEMO_CASES.find((known) => known.name === name.toLowerCase());
  if (found !== undefined) return found;
  const names = DEMO_CASES.map((known) => known.name);
  const near = nearestOf(name, names);
  throw new HttpErrDoctorError(
    'usage',
    `there is no case ${name}; ${near === null ? `the cases are ${names.join(', ')}` : `did you mean ${near}?`}`,
  );
}
