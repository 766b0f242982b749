import { EXIT, type ExitCode, HttpErrDoctorError } from '../errors.js';
import { plural } from '../facts/units.js';
import { DIMENSIONS, type Dimension } from '../read/httperr/breakdown.js';
import { readHttperr } from '../read/httperr/collector.js';
import { readHttperrRows } from '../read/httperr/rows.js';
import { findHttperrLogs, type HttperrLogs } from '../read/httperr-logs.js';
import type { ReadProgress } from '../read/read-options.js';
import { jsonText, visible } from '../report/escape.js';
import { renderHttperr } from '../report/terminal/httperr.js';
import type { Collection, HttperrDocument, Problem } from '../schema/types.js';
import { drained } from './cli/drained.js';
import type { EvidencePaths } from './cli/evidence-paths.js';
import { exitWithout, weightiest } from './cli/exit-code.js';
import { readOptions } from './cli/option-values.js';
import { clearProgress, isRead, note, printJson, printResult, terminalOptions } from './cli/output.js';
import { withProgress } from './cli/progress-line.js';
import type { Run } from './cli/run.js';
import { withThisMachine } from './cli/this-machine.js';
import { withEvidence } from './cli/with-evidence.js';
import type { ArgsOf } from './definitions.js';
import { httperrDocument, isDimension } from './httperr-log/httperr-document.js';
import { printWithBuckets } from './httperr-log/print-buckets.js';

type HttperrArgs = ArgsOf<'httperr'>;

/** One call of the command. */
interface Call {
  readonly args: HttperrArgs;
  readonly run: Run;
  readonly signal: AbortSignal;
  /** Called with the bytes that were read of the log that is being read. */
  readonly onProgress: (bytesRead: number) => void;
}

/** `httperr [path…]`: the log alone. */
export async function runHttperr(args: HttperrArgs, run: Run): Promise<ExitCode> {
  // The files are read where http.sys writes them: it lets others read along.
  const wanted = { parts: ['httperr'], copyLogs: false, instead: 'name a folder of logs: httperr-doctor httperr HTTPERR/' } as const;
  const live = () => withThisMachine({ args, run, ...wanted }, ({ manifest }) => showLogs({ paths: [folderOf(manifest)] }, args, run));
  return withEvidence({ words: args.path, args, live, hasDocument: args.json === true }, (evidence) => showLogs(evidence, args, run));
}

/** Where logs may be. What does not exist was said already. */
type LogPaths = Pick<EvidencePaths, 'paths'> & Partial<Pick<EvidencePaths, 'missing'>>;

function showLogs({ paths, missing }: LogPaths, args: HttperrArgs, run: Run): Promise<ExitCode> {
  return withProgress(args, async (onProgress, signal) => {
    const logs = await findHttperrLogs(paths, signal);
    const call = { args, run, signal, onProgress: progressOf(logs, onProgress) };
    try {
      const code = args.rows === true ? await printRows(logs, call) : await printCounts(logs, call);
      return weightiest(code, noteSkipped(logs, { args, missing }));
    } finally {
      logs.close();
    }
  });
}

/** How far the reading is, of all logs together: the reader counts the bytes of each log from its beginning. */
function progressOf({ logs }: HttperrLogs, show: (progress: ReadProgress) => void): (bytesRead: number) => void {
  const path = logs.length === 1 ? (logs[0]?.path ?? '') : plural(logs.length, 'HTTPERR log');
  const totalBytes = logs.reduce((sum, log) => sum + (log.bytes ?? 0), 0);
  let [before, ofThisLog] = [0, 0];
  return (bytesRead) => {
    if (bytesRead < ofThisLog) before += ofThisLog;
    ofThisLog = bytesRead;
    show({ path, readBytes: before + bytesRead, totalBytes });
  };
}

/** Where http.sys of this machine writes. */
function folderOf({ parts }: Collection): string {
  const folder = parts.find(({ name }) => name === 'httperr')?.data?.folder;
  if (typeof folder !== 'string') throw new HttpErrDoctorError('internal', 'the collector did not report where HTTPERR is');
  return folder;
}

async function printCounts(logs: HttperrLogs, { args, run, signal, onProgress }: Call): Promise<ExitCode> {
  const { sinceMs, untilMs } = readOptions(args, run.now);
  const top = topOf(args);
  const reading = await readHttperr(logs.logs, { signal, onProgress, sinceMs, untilMs, breakdown: dimensionsOf(args, logs) });
  // A screen chooses among all values: what is normal stays out of its few lines.
  const isStreamed = args.json === true && args.by !== undefined && !isDimension(args.by);
  const document = httperrDocument(logs, reading, { by: args.by, isStreamed, top: args.json === true ? top : undefined, tool: run.tool });
  if (isStreamed) await printWithBuckets(document, reading, { unit: args.by, signal });
  else if (args.json === true) printJson(document);
  else if (logs.logs.length > 0) printResult(renderHttperr(document, terminalOptions(args, process), top));
  return exitWithout(reading.failures.size > 0 || isReadInPart(document) || document.refused === null);
}

/** Values of a column that are shown where `--top` is not given. */
const TOP = { by: 20, json: 1_000 } as const;
const MOST_TOP = 100_000;

/**
 * Logs up to this size are counted by queue, site, URL and client without being asked. That takes two to three times as long as the rest, and
 * up to eight times for a log in which every row has another client: a second for this much.
 */
const BREAKDOWN_BYTES = 64 * 2 ** 20;

/** What to count by: what was asked for, else everything where that is quick. */
function dimensionsOf({ by, top }: HttperrArgs, { logs }: HttperrLogs): readonly Dimension[] {
  if (isDimension(by)) return [by];
  if (by !== undefined) return [];
  const bytes = logs.reduce((sum, log) => sum + (log.bytes ?? 0), 0);
  return top !== undefined || bytes <= BREAKDOWN_BYTES ? DIMENSIONS : [];
}

function topOf({ top, by, json }: HttperrArgs): number | undefined {
  if (top === undefined) return json === true ? TOP.json : by === undefined ? undefined : TOP.by;
  const count = /^\d{1,6}$/.test(top) ? Number(top) : 0;
  if (count < 1 || count > MOST_TOP) throw new HttpErrDoctorError('usage', `--top ${top} is not a number from 1 to ${MOST_TOP}`);
  return count;
}

/** Whether lines could not be read, or a log not to its end. */
function isReadInPart({ files, problems }: HttperrDocument): boolean {
  return files.some(({ unparsed }) => unparsed > 0) || (problems ?? []).some(({ kind }) => kind === 'not-read');
}

async function printRows({ logs }: HttperrLogs, { args, run, signal }: Call): Promise<ExitCode> {
  const { sinceMs, untilMs } = readOptions(args, run.now);
  let isLost = false;
  clearProgress();
  for (const log of logs) {
    const options = {
      signal,
      sinceMs,
      untilMs,
      onProblem: (problem: Problem) => {
        isLost ||= problem.kind === 'not-read';
        note(`note: ${visible(log.path)}${problem.line === undefined ? '' : `:${problem.line}`}: ${visible(problem.text)}`, args);
      },
    };
    for await (const rows of readHttperrRows(log, options)) {
      if (!isRead()) return EXIT.done;
      const text = rows.map((row) => `${jsonText(row)}\n`).join('');
      // A log of gigabytes is written as fast as the reader of the pipe takes it, so memory stays constant.
      if (!process.stdout.write(text)) await drained(signal);
    }
  }
  return exitWithout(isLost);
}

/** Says what could not be read, and with which exit code that goes. Without a log there is no answer. */
function noteSkipped(
  { logs, skipped, others }: HttperrLogs,
  { args, missing }: { readonly args: HttperrArgs; readonly missing: LogPaths['missing'] },
): ExitCode {
  const isNew = ({ path }: { readonly path: string }): boolean => missing?.has(path) !== true;
  for (const { path, text } of skipped.filter(isNew)) note(`note: ${visible(path)} ${visible(text)}`, args);
  if (logs.length === 0) {
    throw new HttpErrDoctorError(
      'nothing-readable',
      `no HTTPERR log is below the given paths (${seen(others)}); on the server it is in %SystemRoot%\\System32\\LogFiles\\HTTPERR`,
    );
  }
  return exitWithout(skipped.some(({ kind }) => kind === 'unreadable'));
}

function seen(others: HttperrLogs['others']): string {
  const [access] = others.filter(({ kind }) => kind === 'iis-access-log');
  if (access !== undefined) return `${visible(access.path)} is an access log of IIS, in which a refused connection leaves no row`;
  return others.length === 0 ? 'nothing was found there' : `${others.length} files there are something else`;
}
