import yargs from 'yargs';
import { EXIT, type ExitCode, errorOfLines, HttpErrDoctorError } from '../errors.js';
import type { Run } from './cli/run.js';
import { withStdinWord } from './cli/stdin-word.js';
import { type CommandLine, explainUsage } from './cli/usage-messages.js';
import { DEFINITIONS } from './definitions.js';
import { commandModules } from './register.js';

/** Options that every command has. */
const BUILT_IN = ['help', 'version'];

/**
 * Runs the command that the words of a command line name.
 *
 * @throws HttpErrDoctorError `usage` where they are not understood, and what the command throws.
 */
export async function runCommandLine(words: readonly string[], run: Run): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  let line: CommandLine = { words, usage: '', options: BUILT_IN };
  const commands = commandModules(run, {
    onCommand: (definition) => {
      line = { words, usage: definition.usage, options: [...Object.keys(definition.options), ...BUILT_IN] };
    },
    onExit: (exit) => {
      code = exit;
    },
  });
  try {
    await yargs([...withStdinWord(words, Object.values(DEFINITIONS))])
      .scriptName('httperr-doctor')
      .command(commands)
      .strict()
      .version(false)
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
    throw isYargsError(error) ? new HttpErrDoctorError('usage', error.message, { cause: error }) : error;
  }
}

/** yargs throws some of its complaints past `fail`. */
function isYargsError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'YError';
}
