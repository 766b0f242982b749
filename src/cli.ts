#!/usr/bin/env node
import { assetPath } from './asset-path.js';
import { errorDocument } from './commands/cli/error-document.js';
import { helpAsked, versionAsked } from './commands/cli/help-asked.js';
import { insistedExit } from './commands/cli/last-word.js';
import { rejectMistyped } from './commands/cli/mistyped-command.js';
import { hasPrinted, printJson, printResult, watchOwnStreams } from './commands/cli/output.js';
import { DEFINITIONS } from './commands/definitions.js';
import { EXIT, type ExitCode, isHttpErrDoctorError } from './errors.js';
import { unforeseenIoError } from './io/io-error.js';
import { visible } from './report/escape.js';
import type { Tool } from './schema/types.js';
import { thisTool } from './tool.js';

/** The shim asks for it: Windows PowerShell turns redirected stderr into error records. */
const isQuiet = process.argv.includes('--quiet');

const isJson = process.argv.includes('--json');

watchOwnStreams();
// What fails behind everybody's back (a stream without a reader of its errors) ends the run as any other error does.
process.once('uncaughtException', (error) => process.exit(report(error)));
process.once('exit', () => {
  process.exitCode = insistedExit() ?? process.exitCode;
});
// Setting the code, and nothing more: `process.exit()` would cut output that a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2));

/** Runs the command of a command line; what it throws is on stderr by then. */
async function main(words: readonly string[]): Promise<ExitCode> {
  const run = { now: new Date(), tool: thisTool() };
  try {
    if (await helped(words)) return EXIT.done;
    if (versionAsked(words)) return showVersion(run.tool);
    rejectMistyped(words, Object.keys(DEFINITIONS));
    if (words[0] === 'httperr') await startEarly(words);
    // The parser is more to load than all of what help and version need.
    const { runCommandLine } = await import('./commands/command-line.js');
    return await runCommandLine(words, run);
  } catch (error) {
    return report(error);
  }
}

/** Begins what takes a command long to begin, before the command is loaded. */
async function startEarly(words: readonly string[]): Promise<void> {
  const { startThreadsFor } = await import('./read/httperr/parallel/early-threads.js');
  startThreadsFor(words.slice(1));
}

function showVersion({ version }: Tool): ExitCode {
  printResult(`${version}\n`);
  return EXIT.done;
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
