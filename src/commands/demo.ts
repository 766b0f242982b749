import { assetPath } from '../asset-path.js';
import type { ExitCode } from '../errors.js';
import type { Run } from './cli/run.js';
import type { ArgsOf } from './definitions.js';
import { diagnoseFiles } from './diagnose/diagnose-files.js';

/** `demo`: the main job on the bundled evidence of the NotMyFault story. */
export function runDemo(args: ArgsOf<'demo'>, run: Run): Promise<ExitCode> {
  return diagnoseFiles([assetPath('examples/notmyfault')], args, run);
}
