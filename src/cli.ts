#!/usr/bin/env node
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { assetPath } from './asset-path.js';
import { errorDocument } from './commands/cli/error-document.js';
import { helpAsked } from './commands/cli/help-asked.js';
import { insistedExit } from './commands/cli/last-word.js';
import { rejectMistyped } from './commands/cli/mistyped-command.js';
import { hasPrinted, printJson, printResult, watchOwnStreams } from './commands/cli/output.js';
import { withStdinWord } from './commands/cli/stdin-word.js';
import { type CommandLine, explainUsage } from './commands/cli/usage-messages.js';
import { DEFINITIONS } from './commands/definitions.js';
import { commandModules } from './commands/register.js';
import { EXIT, type ExitCode, errorOfLines, HttpErrDoctorError, isHttpErrDoctorError } from './errors.js';
import { unforeseenIoError } from './io/io-error.js';
import { visible } from './report/escape.js';
import { thisTool } from './tool.js';

/** The shim asks for it: Windows PowerShell turns redirected stderr into error records. */
const isQuiet = process.argv.includes('--quiet');

const isJson = process.argv.includes('--json');

/** Options that yargs adds to every command. */
const BUILT_IN = ['help', 'version'];

watchOwnStreams();
// What fails behind everybody's back (a stream without a reader of its errors) ends the run as any other error does.
process.once('uncaughtException', (error) => process.exit(report(error)));
process.once('exit', () => {
  process.exitCode = insistedExit() ?? process.exitCode;
});
// Setting the code, and nothing more: `process.exit()` would cut output that a pipe has not taken yet.
process.exitCode = await main(hideBin(process.argv));

/** Runs the command of a command line; what it throws is on stderr by then. */
async function main(words: readonly string[]): Promise<ExitCode> {
  const tool = thisTool();
  let code: ExitCode = EXIT.done;
  let line: CommandLine = { words, usage: '', options: BUILT_IN };
  const commands = commandModules(
    { now: new Date(), tool },
    {
      onCommand: (definition) => {
        line = { words, usage: definition.usage, options: [...Object.keys(definition.options), ...BUILT_IN] };
      },
      onExit: (exit) => {
        code = exit;
      },
    },
  );
  try {
    if (await helped(words)) return EXIT.done;
    rejectMistyped(words, Object.keys(DEFINITIONS));
    await yargs([...withStdinWord(words, Object.values(DEFINITIONS))])
      .scriptName('httperr-doctor')
      .command(commands)
      .strict()
      .version(tool.version)
      .help(false)
      .parserConfiguration({ 'strip-aliased': true })
      .locale('en')
      .exitProcess(false)
      .fail((message, error) => {
        // yargs has an error of its own for some mistakes of the user.
        if (error !== undefined && error !== null && error.name !== 'YError') throw error;
        throw errorOfLines('usage', explainUsage(message, line));
      })
      .parseAsync();
    return code;
  } catch (error) {
    return report(isYargsError(error) ? new HttpErrDoctorError('usage', error.message, { cause: error }) : error);
  }
}

/** Shows the help that was asked for, if any was. */
async function helped(words: readonly string[]): Promise<boolean> {
  const asked = helpAsked(words, Object.keys(DEFINITIONS));
  if (asked === null) return false;
  const { commandHelp, rootHelp } = await import('./commands/cli/help.js');
  const definition = Object.entries(DEFINITIONS).find(([name]) => name === asked.command)?.[1];
  printResult(definition === undefined ? rootHelp(DEFINITIONS, assetPath('README.md')) : commandHelp(definition));
  return true;
}

/** yargs throws some of its complaints past `fail`. */
function isYargsError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'YError';
}

/** Expected errors are one plain line; anything else is ours, and its stack is needed. */
function report(error: unknown): ExitCode {
  const known = isHttpErrDoctorError(error) ? error : unforeseenIoError(error);
  // What started this program reads stdout, and a reason is better than nothing; a document that is there already has its own.
  if (isJson && !hasPrinted()) printJson(errorDocument(known ?? error, thisTool()));
  if (known !== null) {
    if (!isQuiet) process.stderr.write(`error: ${known.lines.map(visible).join('\n')}\n`);
    return known.exitCode;
  }
  process.stderr.write(
    `internal error, please report it with the lines below\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return EXIT.internal;
}
