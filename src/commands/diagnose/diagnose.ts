import type { ExitCode } from '../../errors.js';
import type { Run } from '../cli/run.js';
import { withEvidence } from '../cli/with-evidence.js';
import type { ArgsOf } from '../definitions.js';

/** `diagnose [path…]`: the main job. Files and this machine need different halves of the program. */
export async function runDiagnose(args: ArgsOf<'diagnose'>, run: Run): Promise<ExitCode> {
  const live = async () => (await import('./diagnose-live.js')).diagnoseLive(args, run);
  return withEvidence({ words: args.path, args, live, hasDocument: args.json === true }, async ({ paths }) =>
    (await import('./diagnose-files.js')).diagnoseFiles(paths, args, run),
  );
}
