import type { CommandModule } from 'yargs';
import { standaloneScript } from '../collect/standalone-script.js';
import { thisTool } from '../tool.js';
import { printResult } from './output.js';

/** `script`: one self-contained collector for a server without Node. */
export const scriptCommand: CommandModule = {
  command: 'script',
  describe: 'print one self-contained PowerShell 2.0 collector for a server without Node',
  builder: (yargs) =>
    yargs
      .example('$0 script > httperr-collect.ps1', 'carry this file to the server')
      .example('powershell -File httperr-collect.ps1 -Minutes 60', 'run it there, elevated')
      .example('$0 diagnose httperr-capture-WEB1-…', 'judge the folder that it writes'),
  handler: async () => {
    printResult(await standaloneScript(thisTool().version));
  },
};
