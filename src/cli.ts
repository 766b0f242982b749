#!/usr/bin/env node
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { demoCommand } from './commands/demo.js';
import { diagnoseCommand } from './commands/diagnose.js';
import { httperrCommand } from './commands/httperr.js';
import { givenOnce } from './commands/given-once.js';
import { limitsCommand } from './commands/limits.js';
import { nearestOption } from './commands/nearest-option.js';
import { poolCommand } from './commands/pool.js';
import { schemaCommand } from './commands/schema.js';
import { EXIT, HttpErrDoctorError, isHttpErrDoctorError } from './errors.js';
import { visible } from './report/escape.js';
import { thisTool } from './tool.js';

/** How yargs begins what it says of unknown options. */
const UNKNOWN_OPTION = 'Unknown argument';

/** The shim asks for it: Windows PowerShell turns redirected stderr into error records. */
const isQuiet = process.argv.includes('--quiet');

// `httperr-doctor … | head` closes the pipe early; that is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

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
    .command(limitsCommand)
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
      if (error !== undefined && error !== null) throw error;
      help = parser.getHelp();
      throw new HttpErrDoctorError('usage', message);
    })
    .parseAsync();
} catch (error) {
  report(isUnknownOption(error) ? new HttpErrDoctorError('usage', unknownOption(error.message, await help)) : error);
}

function isUnknownOption(error: unknown): error is HttpErrDoctorError {
  return isHttpErrDoctorError(error) && error.code === 'usage' && error.message.startsWith(UNKNOWN_OPTION);
}

/** yargs knows near commands, not near options. */
function unknownOption(message: string, text: string): string {
  const names = message.slice(message.indexOf(':') + 1).trim().split(', ');
  return names
    .map((name) => {
      const nearest = nearestOption(name, text);
      return `there is no option ${name.length > 1 ? '--' : '-'}${name}; ${nearest === null ? 'see --help' : `did you mean --${nearest}?`}`;
    })
    .join('\n');
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
