import { checkMachine } from '../collect/check-machine.js';
import { EXIT } from '../errors.js';
import { visible } from '../report/escape.js';
import type { CheckItem } from '../schema/types.js';
import { thisTool } from '../tool.js';
import { OUTPUT_OPTIONS, type OutputArgs } from './cli/common-options.js';
import { LIVE_OPTIONS, type LiveArgs, timeoutOf } from './cli/live-options.js';
import { printJson, printResult, setExit } from './cli/output.js';
import { withExamples } from './cli/with-examples.js';

/** `check`: what this machine allows. */
export const checkCommand = withExamples<OutputArgs & LiveArgs>(
  {
    command: 'check',
    describe: 'what this machine allows: PowerShell, policy, language mode, elevation, access to HTTPERR',
    builder: (yargs) => yargs.options({ ...OUTPUT_OPTIONS, ...LIVE_OPTIONS }),
    handler: async (args) => {
      const items = await checkMachine({ powershell: args.powershell, timeoutMs: timeoutOf(args) });
      if (args.json === true) printJson({ schemaVersion: 1, kind: 'check', tool: thisTool(), items });
      else printResult(items.map(format).join(''));
      setExit(items.some(({ ok }) => ok === false) ? EXIT.partMissing : EXIT.done);
    },
  },
  ['$0 check', 'before a collection that matters'],
);

function format({ id, ok, found, remedy }: CheckItem): string {
  const word = ok === null ? '?' : ok ? 'ok' : 'NO';
  const line = `  ${word.padEnd(3)} ${id.padEnd(17)} ${visible(found ?? 'not known')}\n`;
  return remedy === null ? line : `${line}${' '.repeat(24)}${visible(remedy)}\n`;
}
