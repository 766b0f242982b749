import { standaloneScript } from '../collect/standalone-script.js';
import { thisTool } from '../tool.js';
import { printResult } from './cli/output.js';
import { withExamples } from './cli/with-examples.js';

/** `script`: one self-contained collector for a server without Node. */
export const scriptCommand = withExamples(
  {
    command: 'script',
    describe: 'print one self-contained PowerShell 2.0 collector for a server without Node',
    builder: (yargs) => yargs,
    handler: async () => {
      printResult(await standaloneScript(thisTool().version));
    },
  },
  ['$0 script > httperr-collect.ps1', 'carry this file to the server'],
  ['powershell -File httperr-collect.ps1 -Minutes 60', 'run it there, elevated'],
  ['$0 diagnose httperr-capture-WEB1-…', 'judge the folder that it writes'],
);
