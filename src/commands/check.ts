import { checkMachine } from '../collect/check-machine.js';
import type { ExitCode } from '../errors.js';
import { visible } from '../report/escape.js';
import type { CheckDocument, CheckItem } from '../schema/types.js';
import { exitWithout } from './cli/exit-code.js';
import { interruptibly } from './cli/interruptibly.js';
import { timeoutOf } from './cli/option-values.js';
import { printJson, printResult } from './cli/output.js';
import type { Run } from './cli/run.js';
import type { ArgsOf } from './definitions.js';

/** `check`: what this machine allows. */
export async function runCheck(args: ArgsOf<'check'>, { tool }: Run): Promise<ExitCode> {
  const items = await interruptibly((signal) => checkMachine({ powershell: args.powershell, timeoutMs: timeoutOf(args), signal }));
  const document: CheckDocument = { schemaVersion: 1, kind: 'check', tool, items };
  if (args.json === true) printJson(document);
  else printResult(items.map(format).join(''));
  return exitWithout(items.some(({ ok }) => ok === false));
}

function format({ id, ok, found, remedy }: CheckItem): string {
  const word = ok === null ? '?' : ok ? 'ok' : 'NO';
  const line = `  ${word.padEnd(3)} ${id.padEnd(17)} ${visible(found ?? 'not known')}\n`;
  return remedy === null ? line : `${line}${' '.repeat(24)}${visible(remedy)}\n`;
}
