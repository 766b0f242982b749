import { HttpErrDoctorError } from '../errors.js';
import { readFailure } from '../io/read-failure.js';
import { httperrSource } from './collect-httperr.js';
import { copiesAmong, sayCopy } from './copies.js';
import { decodeHead, linesOf } from './decode.js';
import { headOf, type Source, sourcesOf } from './evidence-source.js';
import { type HttperrReading, readHttperr } from './httperr/collector.js';
import { inFileOrder } from './httperr/file-order.js';
import type { HttperrOptions } from './httperr/httperr-options.js';
import type { HttperrSource } from './httperr/httperr-source.js';
import { holdsHttperrRows, isHttperr, isIisAccessLog } from './httperr/sniff.js';
import { type GivenPath, type Skipped, walk } from './walk.js';
import { isZip } from './zip-head.js';

/** HTTPERR logs below some paths; close it when they were read. */
export interface HttperrLogs {
  /** In the order http.sys wrote them; `input` counts them from 0. */
  readonly logs: readonly HttperrSource[];
  readonly skipped: readonly Skipped[];
  /** Files that are no HTTPERR log. */
  readonly others: readonly OtherFile[];
  close(): void;
}

/** A file that is no HTTPERR log. */
export interface OtherFile {
  readonly path: string;
  readonly kind: 'iis-access-log' | 'other';
}

/**
 * Finds the HTTPERR logs below the paths, by content. A text file that was named itself is taken for one unless it is clearly something
 * else: whoever asks for its rows wants to see what cannot be read, too.
 */
export async function findHttperrLogs(paths: readonly GivenPath[], signal?: AbortSignal): Promise<HttperrLogs> {
  const walked = await walk(paths, signal);
  const set = await sourcesOf(walked.files, walked.skipped);
  const named = new Set(walked.files.filter(({ folder }) => folder === null).map(({ path }) => path));
  const found: Source[] = [];
  const skipped: Skipped[] = [...set.skipped];
  const others: OtherFile[] = [];
  for (const source of set.sources) {
    try {
      const kind = await kindOf(source, named.has(source.path));
      if (kind === 'httperr') found.push(source);
      else others.push({ path: source.path, kind });
    } catch (error) {
      skipped.push({ path: source.path, kind: 'unreadable', text: readFailure(error).problem });
    }
  }
  const copies = await copiesAmong(found, { mayGrowUnderNewNames: true, signal });
  for (const [source, copy] of copies) skipped.push({ path: source.path, kind: 'copy', text: sayCopy(copy) });
  const logs = found.filter((source) => !copies.has(source));
  return { logs: inFileOrder(logs).map((source, input) => httperrSource(source, input)), skipped, others, close: () => set.close() };
}

async function kindOf(source: Source, isNamed: boolean): Promise<'httperr' | OtherFile['kind']> {
  const { bytes: head } = await headOf(source);
  if (isZip(head)) return 'other';
  if (isHttperr(head)) return 'httperr';
  if (isIisAccessLog(head)) return 'iis-access-log';
  if (head.length === 0) return 'other';
  const text = decodeHead(head);
  // All readers of text are a lot to load, and a log that begins as logs do needs none of them.
  const { recognizeText } = await import('./recognize.js');
  const isOther = text === null || text.text.trimStart().startsWith('{') || recognizeText(linesOf(text.text)) !== null;
  return isOther || !(isNamed || holdsHttperrRows(head)) ? 'other' : 'httperr';
}

/** What {@link readHttperrLogs} found. */
export interface HttperrLogsReading extends HttperrReading {
  /** Paths of the logs; `input` of the evidence is a place in this list. */
  readonly paths: readonly string[];
  readonly skipped: readonly Skipped[];
}

/**
 * Counts the HTTPERR logs below some paths as those of one machine.
 *
 * @throws HttpErrDoctorError `nothing-readable` where there is none, `interrupted` when `signal` fires.
 */
export async function readHttperrLogs(paths: readonly string[], options: HttperrOptions = {}): Promise<HttperrLogsReading> {
  const found = await findHttperrLogs(paths, options.signal);
  try {
    if (found.logs.length === 0)
      throw new HttpErrDoctorError('nothing-readable', 'no HTTPERR log is below the given paths', { details: { paths } });
    const reading = await readHttperr(found.logs, options);
    return { ...reading, paths: found.logs.map(({ path }) => path), skipped: found.skipped };
  } finally {
    found.close();
  }
}
