#!/usr/bin/env node
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { checkCommand } from './commands/check.js';
import { collectCommand } from './commands/collect.js';
import { compareCommand } from './commands/compare.js';
import { demoCommand } from './commands/demo.js';
import { diagnoseCommand } from './commands/diagnose.js';
import { driversCommand } from './commands/drivers.js';
import { givenOnce } from './commands/given-once.js';
import { httperrCommand } from './commands/httperr.js';
import { kbCommand } from './commands/kb.js';
import { limitsCommand } from './commands/limits.js';
import { allowClosedPipes } from './commands/output.js';
import { poolCommand } from './commands/pool.js';
import { schemaCommand } from './commands/schema.js';
import { scriptCommand } from './commands/script.js';
import { explainUnknownOptions, isAboutUnknownOptions } from './commands/unknown-options.js';
import { EXIT, HttpErrDoctorError, isHttpErrDoctorError } from './errors.js';
import { visible } from './report/escape.js';
import { thisTool } from './tool.js';

/** The shim asks for it: Windows PowerShell turns redirected stderr into error records. */
const isQuiet = process.argv.includes('--quiet');

allowClosedPipes();

/** Help of the command whose arguments could not be understood. */
let help = Promise.resolve('');

const parser = yargs(hideBin(process.argv));
try {
  await parser
    .scriptName('httperr-doctor')
    .usage('$0 <command> [options]\n\nSays why http.sys refused connections and who took the nonpaged pool, with evidence.')
    .command(diagnoseCommand)
    .command(httperrCommand)
    .command(poolCommand)
    .command(driversCommand)
    .command(limitsCommand)
    .command(kbCommand)
    .command(compareCommand)
    .command(collectCommand)
    .command(checkCommand)
    .command(scriptCommand)
    .command(schemaCommand)
    .command(demoCommand)
    .strict()
    .recommendCommands()
    .version(thisTool().version)
    .help()
    .alias('help', 'h')
    .wrap(Math.min(100, process.stdout.columns ?? 80))
    .parserConfiguration({ 'strip-aliased': true })
    .locale('en')
    .exitProcess(false)
    .check(givenOnce)
    .fail((message, error) => {
      // yargs has an error of its own for some mistakes of the user.
      if (error !== undefined && error !== null && error.name !== 'YError') throw error;
      if (isAboutUnknownOptions(message)) help = parser.getHelp();
      throw new HttpErrDoctorError('usage', message);
    })
    .parseAsync();
} catch (error) {
  report(error, await help);
}

/** Expected errors are one plain line; anything else is ours, and its stack is needed. */
function report(error: unknown, helpText: string): void {
  if (isHttpErrDoctorError(error)) {
    const message = explainUnknownOptions(error.message, helpText) ?? error.message;
    if (!isQuiet) process.stderr.write(`error: ${message.split('\n').map(visible).join('\n')}\n`);
    process.exitCode = error.exitCode;
    return;
  }
  process.stderr.write(
    `internal error, please report it with the lines below\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = EXIT.internal;
}
