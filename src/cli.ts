#!/usr/bin/env node
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { demoCommand } from './commands/demo.js';
import { diagnoseCommand } from './commands/diagnose.js';
import { httperrCommand } from './commands/httperr.js';
import { limitsCommand } from './commands/limits.js';
import { poolCommand } from './commands/pool.js';
import { schemaCommand } from './commands/schema.js';
import { EXIT, HttpErrDoctorError, isHttpErrDoctorError } from './errors.js';
import { visible } from './report/escape.js';
import { thisTool } from './tool.js';

/** The shim asks for it: Windows PowerShell turns redirected stderr into error records. */
const isQuiet = process.argv.includes('--quiet');

// `httperr-doctor … | head` closes the pipe early; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await yargs(hideBin(process.argv))
    .scriptName('httperr-doctor')
    .usage('$0 <command> [options]\n\nSays why http.sys refused connections and who took the nonpaged pool, with evidence.')
    .command(diagnoseCommand)
    .command(httperrCommand)
    .command(poolCommand)
    .command(limitsCommand)
    .command(schemaCommand)
    .command(demoCommand)
    .strict()
    .recommendCommands()
    .version(thisTool().version)
    .help()
    .alias('h', 'help')
    .wrap(Math.min(100, process.stdout.columns ?? 80))
    .parserConfiguration({ 'strip-aliased': true })
    .locale('en')
    .exitProcess(false)
    .fail((message, error) => {
      if (error !== undefined && error !== null) throw error;
      throw new HttpErrDoctorError('usage', `${message}\nhttperr-doctor --help lists the commands and their options`);
    })
    .parseAsync();
} catch (error) {
  report(error);
}

/** Expected errors are one plain line; anything else is ours, and its stack is needed. */
function report(error: unknown): void {
  if (isHttpErrDoctorError(error)) {
    if (!isQuiet) process.stderr.write(`error: ${error.message.split('\n').map(visible).join('\n')}\n`);
    process.exitCode = error.exitCode;
    return;
  }
  process.stderr.write(`internal error, please report it with the lines below\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = EXIT.internal;
}
