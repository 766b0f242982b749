import { refusedOf } from '../analyze/state/state-httperr.js';
import { EXIT, HttpErrDoctorError } from '../errors.js';
import { reasonInfo } from '../knowledge/reasons.js';
import { byOf, type TimeUnit } from '../read/httperr/by-time.js';
import { type HttperrReading, readHttperr } from '../read/httperr/collector.js';
import { readHttperrRows } from '../read/httperr/rows.js';
import { findHttperrLogs, type HttperrLogs } from '../read/httperr-logs.js';
import { jsonText, visible } from '../report/escape.js';
import { renderHttperr } from '../report/terminal/httperr.js';
import type { Collection, HttperrDocument, Problem } from '../schema/types.js';
import { thisTool } from '../tool.js';
import { EVIDENCE_OPTIONS, type EvidenceArgs, OUTPUT_OPTIONS, type OutputArgs, pathArguments, readOptions } from './cli/common-options.js';
import { LIVE_OPTIONS, type LiveArgs } from './cli/live-options.js';
import { isRead, note, printJson, printResult, setExit, terminalOptions } from './cli/output.js';
import { withProgress } from './cli/progress-line.js';
import { withThisMachine } from './cli/this-machine.js';
import { withExamples } from './cli/with-examples.js';

type HttperrArgs = OutputArgs &
  EvidenceArgs &
  LiveArgs & { readonly path?: readonly string[]; readonly by?: TimeUnit | undefined; readonly rows?: boolean | undefined };

/** `httperr [path…]`: the log alone. */
export const httperrCommand = withExamples<HttperrArgs>(
  {
    command: 'httperr [path..]',
    describe: 'the HTTPERR log alone: reasons, refusals, episodes, rows',
    builder: (yargs) =>
      pathArguments(yargs).options({
        ...OUTPUT_OPTIONS,
        ...EVIDENCE_OPTIONS,
        by: {
          type: 'string',
          choices: ['minute', 'hour', 'day'] as const,
          requiresArg: true,
          describe: 'count by minute, hour or day (UTC)',
        },
        ...LIVE_OPTIONS,
        rows: { type: 'boolean', describe: 'print every row as a line of JSON', conflicts: ['by', 'json'] },
      }),
    handler: async (args) => {
      const paths = args.path ?? [];
      if (paths.length > 0) await showLogs(paths, args);
      // The files are read where http.sys writes them: it lets others read along.
      else {
        const wanted = { parts: ['httperr'], copyLogs: false, instead: 'name a folder of logs: httperr-doctor httperr HTTPERR/' } as const;
        await withThisMachine(args, wanted, ({ manifest }) => showLogs([folderOf(manifest)], args));
      }
    },
  },
  ['$0 httperr --last 24h', 'of this machine'],
  ['$0 httperr HTTPERR/ --by hour', 'how often each reason stands in the log, by the hour'],
  ['$0 httperr httperr1.log --rows', 'each row as a line of JSON'],
);

async function showLogs(paths: readonly string[], args: HttperrArgs): Promise<void> {
  await withProgress(args, async (_, signal) => {
    const logs = await findHttperrLogs(paths, signal);
    try {
      if (args.rows === true) await printRows(logs, args, signal);
      else await printCounts(logs, args, signal);
    } finally {
      logs.close();
    }
    finish(logs, args);
  });
}

/** Where http.sys of this machine writes. */
function folderOf({ parts }: Collection): string {
  const folder = parts.find(({ name }) => name === 'httperr')?.data?.folder;
  if (typeof folder !== 'string') throw new HttpErrDoctorError('internal', 'the collector did not say where HTTPERR lies');
  return folder;
}

async function printCounts(logs: HttperrLogs, args: HttperrArgs, signal: AbortSignal): Promise<void> {
  const { sinceMs, untilMs } = readOptions(args, new Date());
  const reading = await readHttperr(logs.logs, { signal, sinceMs, untilMs });
  const document = documentOf(logs, reading, args.by);
  if (args.json === true) printJson(document);
  else if (logs.logs.length > 0) printResult(renderHttperr(document, terminalOptions(args, process)));
  if (reading.failures.size > 0) setExit(EXIT.partMissing);
}

function documentOf({ logs, skipped }: HttperrLogs, reading: HttperrReading, by: TimeUnit | undefined): HttperrDocument {
  const { evidence } = reading;
  const pathOf = (input: number): string => logs[input]?.path ?? '';
  const problems: Problem[] = [
    ...skipped.map(({ path, text }) => ({ text: `${path}: ${text}` })),
    ...[...reading.failures].map(([, error]) => ({ text: error.message })),
    ...[...reading.problems].flatMap(([input, found]) =>
      found.map((problem) => ({ ...problem, text: `${pathOf(input)}: ${problem.text}` })),
    ),
    ...reading.overall,
  ];
  return {
    schemaVersion: 1,
    kind: 'httperr',
    tool: thisTool(),
    files: evidence.files.map(({ input, ...counts }) => ({ path: pathOf(input), ...counts })),
    span: { first: evidence.first, last: evidence.last },
    reasons: evidence.reasons.map(({ reason, rows, count }) => ({ reason, class: reasonInfo(reason).class, rows, count })),
    refused: refusedOf(evidence),
    ...(by === undefined ? {} : { by: byOf(evidence.minutes, by) }),
    unparsed: evidence.unparsed.map(({ input, line, text }) => ({ path: pathOf(input), line, text })),
    suspicious: {
      rows: evidence.suspicious.rows,
      examples: evidence.suspicious.examples.map(({ input, line }) => ({ path: pathOf(input), line })),
    },
    problems,
  };
}

async function printRows({ logs }: HttperrLogs, args: HttperrArgs, signal: AbortSignal): Promise<void> {
  const { sinceMs, untilMs } = readOptions(args, new Date());
  for (const log of logs) {
    const options = {
      signal,
      sinceMs,
      untilMs,
      onProblem: (problem: Problem) => note(`note: ${visible(log.path)}: ${visible(problem.text)}`, args),
    };
    for await (const rows of readHttperrRows(log, options)) {
      if (!isRead()) return;
      const text = rows.map((row) => `${jsonText(row)}\n`).join('');
      // A log of gigabytes is written as fast as the reader of the pipe takes it, so memory stays constant.
      if (!process.stdout.write(text)) await drained(signal);
    }
  }
}

/** Until the reader has taken what was written, is gone, or the signal fires. */
function drained(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // A pipe that was closed gives an error and is never drained.
    const events = ['drain', 'close', 'error'];
    const done = (): void => {
      for (const event of events) process.stdout.removeListener(event, done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    for (const event of events) process.stdout.once(event, done);
    signal.addEventListener('abort', done);
  });
}

function finish({ logs, skipped, others }: HttperrLogs, args: HttperrArgs): void {
  for (const { path, text } of skipped) note(`note: ${visible(path)} ${visible(text)}`, args);
  if (logs.length === 0) {
    const seen = others.length === 0 ? 'nothing was found there' : `${others.length} files there are something else`;
    throw new HttpErrDoctorError(
      'nothing-readable',
      `no HTTPERR log is below the given paths (${seen}); on the server it lies in %SystemRoot%\\System32\\LogFiles\\HTTPERR`,
    );
  }
  if (skipped.some(({ kind }) => kind === 'unreadable')) setExit(EXIT.partMissing);
}
