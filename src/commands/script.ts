import { standaloneScript } from '../collect/standalone-script.js';
import { EXIT, type ExitCode } from '../errors.js';
import { printResult } from './cli/output.js';
import type { Run } from './cli/run.js';
import type { ArgsOf } from './definitions.js';

/** `script`: one self-contained collector for a server without Node. */
export async function runScript(_args: ArgsOf<'script'>, { tool }: Run): Promise<ExitCode> {
  printResult(await standaloneScript(tool.version));
  return EXIT.done;
}
