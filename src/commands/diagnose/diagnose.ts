import type { ExitCode } from '../../errors.js';
import type { Run } from '../cli/run.js';
import type { ArgsOf } from '../definitions.js';

/** `diagnose [path…]`: the main job. Files and this machine need different halves of the program. */
export async function runDiagnose(args: ArgsOf<'diagnose'>, run: Run): Promise<ExitCode> {
  if (args.path.length === 0) return (await import('./diagnose-live.js')).diagnoseLive(args, run);
  return (await import('./diagnose-files.js')).diagnoseFiles(args.path, args, run);
}
