import { ioError } from '../../io/io-error.js';
import { jsonText } from '../../report/escape.js';
import type { TerminalOptions } from '../../report/terminal/style.js';
import { insistOnExit } from './last-word.js';
import type { OutputArgs } from './option-groups.js';

/** Columns where the terminal does not tell. */
const DEFAULT_WIDTH = 80;
/** Longer lines are harder to read, not easier. */
const MOST_WIDTH = 100;

/** How text for this terminal may look: color and glyphs on a terminal that shows them, unless NO_COLOR or --no-color says otherwise. */
export function terminalOptions(
  { color, verbose, output }: OutputArgs,
  { stdout, env }: Pick<NodeJS.Process, 'stdout' | 'env'>,
): TerminalOptions {
  const isTerminal = output === undefined && stdout.isTTY === true && env['TERM'] !== 'dumb';
  const refused = color === false || (color === undefined && (env['NO_COLOR'] ?? '') !== '');
  const isColored = !refused && (color === true || isTerminal || !['', '0', 'false'].includes(env['FORCE_COLOR'] ?? ''));
  return {
    color: isColored,
    // Consoles of old servers show UTF-8 as question marks; a pipe or file is read by who knows what.
    unicode: isColored && (process.platform !== 'win32' || (env['WT_SESSION'] ?? '') !== ''),
    verbose: verbose === true,
    width: Math.min(MOST_WIDTH, Math.max(60, stdout.columns ?? DEFAULT_WIDTH)),
  };
}

/** The same for a table, which gets all the columns that a wide terminal has. */
export function tableOptions(args: OutputArgs, { stdout, env }: Pick<NodeJS.Process, 'stdout' | 'env'>): TerminalOptions {
  const options = terminalOptions(args, { stdout, env });
  return { ...options, width: Math.max(options.width, stdout.columns ?? DEFAULT_WIDTH) };
}

/** Ends what is drawn on the terminal meanwhile. */
let endProgress: (() => void) | null = null;

/** What ends the progress that is shown; `null` where none is. A result would begin in its line otherwise. */
export function setEndOfProgress(end: (() => void) | null): void {
  endProgress = end;
}

/** Ends the progress that is shown, before a result. */
export function clearProgress(): void {
  endProgress?.();
  endProgress = null;
}

/** Writes a result to stdout; nothing else ever goes there. */
export function printResult(text: string): void {
  isPrinted = true;
  clearProgress();
  if (kept !== null) {
    kept.push(text);
    return;
  }
  if (isRead()) process.stdout.write(text);
}

/** Writes a part of a result, in UTF-8. When this is done the bytes may be used again; a result of many parts waits for its reader. */
export async function printPart(bytes: Uint8Array): Promise<void> {
  isPrinted = true;
  clearProgress();
  if (kept !== null) kept.push(Buffer.from(bytes).toString('utf8'));
  // An error of stdout is known elsewhere, see `watchOwnStreams`.
  else if (isRead()) await new Promise<void>((resolve) => process.stdout.write(bytes, () => resolve()));
}

const BYTE_ORDER_MARK = String.fromCharCode(0xfeff);

/** A result that goes into a file; `null` where it goes to stdout. */
let kept: string[] | null = null;

/** From now on the result is kept and not printed. */
export function keepResult(): void {
  kept = [];
}

/** What was kept; from now on results are printed again. */
export function takeResult(): string {
  const text = (kept ?? []).join('');
  kept = null;
  return text;
}

/** Writes a list with commas. In a file it begins with a byte order mark, by which spreadsheets and old PowerShell know UTF-8. */
export function printCsv(text: string): void {
  printResult(kept === null ? text : `${BYTE_ORDER_MARK}${text}`);
}

let isPrinted = false;

/** Whether a result, or a part of it, went to stdout. */
export function hasPrinted(): boolean {
  return isPrinted;
}

/** A process has one stdout, and Node forgets that its pipe was closed: after each failed write the stream is as new. */
let isStdoutClosed = false;

/**
 * Answers what happens to our own streams. `httperr-doctor … | head` closes the pipe early, which is no failure of ours. Any other error of
 * stdout (a full disk) loses the result: it is said in one line, and the exit code says so whatever the command had in mind. An error of
 * stderr can be said nowhere.
 */
export function watchOwnStreams(): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (!isStdoutClosed && error.code !== 'EPIPE') failedToPrint(error);
    isStdoutClosed = true;
  });
}

function failedToPrint(cause: Error): void {
  const { message, exitCode } = ioError('the result could not be written to stdout', cause);
  process.stderr.write(`error: ${message}\n`);
  insistOnExit(exitCode);
}

/** False once nobody reads what goes to stdout: there is no use in going on. */
export function isRead(): boolean {
  return !isStdoutClosed;
}

/** Writes one JSON document to stdout. */
export function printJson(document: unknown): void {
  printResult(`${jsonText(document, 2)}\n`);
}

/** Writes a note to stderr, unless it is to be quiet. */
export function note(text: string, { quiet }: OutputArgs): void {
  if (quiet !== true) process.stderr.write(`${text}\n`);
}

/** Whether somebody watches: progress is for people, and a pipe or a log gets none. */
export function isWatched({ json, quiet }: OutputArgs): boolean {
  return json !== true && quiet !== true && process.stderr.isTTY === true;
}
