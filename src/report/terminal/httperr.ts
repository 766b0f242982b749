import { REFUSED_REASON } from '../../facts/capture.js';
import { formatBytes, formatCount, plural } from '../../facts/units.js';
import { reasonInfo } from '../../knowledge/reasons.js';
import { maxOf } from '../../long-lists.js';
import type { AppPoolRows, HttperrDocument } from '../../schema/types.js';
import { visible, visibleWithin } from '../escape.js';
import { byTimeLines } from './httperr-by-time.js';
import { byValueLines, NORMAL_REASON, topLines } from './httperr-top.js';
import { glyph, labeled, paint, type TerminalOptions, wrap } from './style.js';

/** Values of a column that one screen shows. */
const TOP_SHOWN = 3;

/**
 * What HTTPERR holds, for people: refusals first, then the reasons with what they mean, then where they are from. Ends with a line end.
 *
 * @param most - queues, sites, URLs and clients to show.
 */
export function renderHttperr(document: HttperrDocument, options: TerminalOptions, most = TOP_SHOWN): string {
  const sections = [
    refusedLines(document, options),
    reasonLines(document, options),
    appPoolLines(document, options),
    topLines(document, options, most),
    byValueLines(document, options, most),
    byTimeLines(document, options),
    fileLines(document, options),
  ];
  return `\n${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function refusedLines(document: HttperrDocument, options: TerminalOptions): readonly string[] {
  return [...refusals(document, options), ...suspicious(document, options)];
}

/** Rows with the words of a refusal that http.sys cannot have written so; they are under their reason and in no refusal. */
function suspicious({ reasons, refused }: HttperrDocument, options: TerminalOptions): readonly string[] {
  const named = reasons.find(({ reason }) => reason === REFUSED_REASON)?.rows ?? 0;
  const rows = refused === null ? 0 : named - refused.rows;
  if (rows <= 0) return [];
  const what = `${plural(rows, 'suspicious row')} with the words of a refusal: ${rows === 1 ? 'it has' : 'they have'} a request, or too long a number, and ${rows === 1 ? 'is' : 'are'} not counted`;
  return wrap(what, options.width - 4).map((line) => `    ${paint(line, 'warn', options)}`);
}

function refusals({ refused, span, files }: HttperrDocument, options: TerminalOptions): readonly string[] {
  const bullet = glyph('bullet', options);
  const covered = spanLines(span, files, options);
  if (refused === null) {
    const head = unreadHead(files) ?? 'Whether connections were refused is unknown';
    return [`  ${paint(bullet, 'warn', options)} ${paint(head, 'strong', options)}`, ...covered];
  }
  if (refused.rows === 0)
    return [`  ${paint(bullet, 'good', options)} ${paint('No connection was refused', 'strong', options)}`, ...covered];
  const head = `${plural(refused.connections, 'connection')} refused in ${plural(refused.episodes.length, 'episode')}`;
  return [`  ${paint(bullet, 'bad', options)} ${paint(head, 'strong', options)}`, ...covered, ...episodeLines(refused, options)];
}

/** Episodes that one screen shows. */
const EPISODES_SHOWN = 4;

function episodeLines({ episodes }: NonNullable<HttperrDocument['refused']>, options: TerminalOptions): readonly string[] {
  const shown = options.verbose ? episodes : episodes.slice(0, EPISODES_SHOWN);
  const rest = episodes.slice(shown.length);
  const connections = rest.reduce((sum, episode) => sum + episode.connections, 0);
  return [
    ...shown.map((episode) => {
      const times = saySpan(episode.start, episode.end, options);
      return `    ${times.padEnd(46)}  ${plural(episode.connections, 'connection')}`;
    }),
    ...(rest.length === 0 ? [] : [`    and ${plural(rest.length, 'more episode')} with ${plural(connections, 'connection')} (--verbose)`]),
  ];
}

function spanLines(span: HttperrDocument['span'], files: HttperrDocument['files'], options: TerminalOptions): readonly string[] {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  if (span.first === null || span.last === null) return rows === 0 ? [] : [`    ${plural(rows, 'row')}, none with a time`];
  return [`    ${plural(rows, 'row')}, ${saySpan(span.first, span.last, options)}`];
}

/** `2026-03-01 10:00:00 - 11:30:00 UTC`, with the second day where it is another one. */
function saySpan(first: string, last: string, options: TerminalOptions): string {
  const [start, end] = [first, last].map((time) => time.slice(0, 19).replace('T', ' '));
  if (start === undefined || end === undefined || start === end) return `${start ?? ''} UTC`;
  return `${start} ${glyph('range', options)} ${start.slice(0, 10) === end.slice(0, 10) ? end.slice(11) : end} UTC`;
}

/** What is said in place of "no connection was refused" where nobody could see whether one was. */
function unreadHead(files: HttperrDocument['files']): string | null {
  if (files.some(({ rows }) => rows > 0)) return null;
  const unparsed = files.reduce((sum, file) => sum + file.unparsed, 0);
  return unparsed === 0 ? null : `No row could be read: ${plural(unparsed, 'line')} in no form of HTTPERR`;
}

/** Reasons that one screen shows. */
const REASONS_SHOWN = 8;

function reasonLines({ reasons }: HttperrDocument, options: TerminalOptions): readonly string[] {
  if (reasons.length === 0) return [];
  const sorted = [...reasons].sort((a, b) => Number(isRefusal(b)) - Number(isRefusal(a)) || b.rows - a.rows);
  const shown = options.verbose || sorted.length <= REASONS_SHOWN + 1 ? sorted : sorted.slice(0, REASONS_SHOWN);
  const names = shown.map(({ reason }) => visibleWithin(reason ?? 'no reason', LONGEST_REASON));
  const widths = {
    name: maxOf(names.map((name) => name.length)),
    rows: Math.max(4, maxOf(shown.map(({ rows }) => formatCount(rows).length))),
  };
  const head = `    ${'rows'.padStart(widths.rows)}  ${'reason'.padEnd(widths.name)}  meaning`;
  const rest = sorted.slice(shown.length);
  const restRows = rest.reduce((sum, { rows }) => sum + rows, 0);
  return [
    paint(head, 'dim', options),
    ...shown.flatMap((reason, i) => reasonLine(reason, { name: (names[i] ?? '').padEnd(widths.name), rowsWidth: widths.rows, options })),
    ...(rest.length > 0 ? [`    and ${plural(rest.length, 'more reason')} with ${plural(restRows, 'row')} (--verbose)`] : []),
  ];
}

/** The longest phrase of http.sys has 32 characters. */
const LONGEST_REASON = 32;

interface ReasonStyle {
  readonly name: string;
  readonly rowsWidth: number;
  readonly options: TerminalOptions;
}

function reasonLine({ reason, rows, meaning }: Reason, { name, rowsWidth, options }: ReasonStyle): readonly string[] {
  const start = `    ${formatCount(rows).padStart(rowsWidth)}  ${name}  `;
  const info = reason === null ? null : reasonInfo(reason);
  const [first = '', ...more] = wrap(meaning ?? info?.plain ?? '', Math.max(20, options.width - start.length));
  const long =
    options.verbose && info !== null ? wrap(info.meaning, options.width - 8).map((text) => `        ${paint(text, 'dim', options)}`) : [];
  return [`${start}${first}`.trimEnd(), ...more.map((text) => `${' '.repeat(start.length)}${text}`), ...long];
}

type Reason = HttperrDocument['reasons'][number];

function isRefusal({ reason }: Reason): boolean {
  return reason === REFUSED_REASON;
}

/** Application pools with fewer failed requests, or a smaller part of all rows but the normal ones, are in the table of queues alone. */
const LEAST_ROWS = 20;
const LEAST_SHARE = 0.05;

/** What happened to the application pool with most failed requests, where they are a matter of this log. */
function appPoolLines({ appPools, by, reasons }: HttperrDocument, options: TerminalOptions): readonly string[] {
  if (by !== undefined && !options.verbose) return [];
  const all = reasons.reduce((sum, { reason, rows }) => sum + (reason === NORMAL_REASON ? 0 : rows), 0);
  return (appPools ?? [])
    .filter(({ rows }) => rows >= LEAST_ROWS && rows >= all * LEAST_SHARE)
    .slice(0, options.verbose ? undefined : 1)
    .flatMap((pool) => wrap(`${nameOf(pool)}: ${visible(pool.says)}`, options.width - 4).map((line) => `    ${line}`));
}

function nameOf({ of, name }: AppPoolRows): string {
  const shown = visibleWithin(name ?? '', 40);
  if (of === 'queue') return `Application pool "${shown}"`;
  if (of === 'site') return `Application pool of site ${shown}`;
  if (of === 'host') return `Application pool behind host name "${shown}"`;
  return of === 'unnamed' ? 'Application pool, not named in the log' : 'Further application pools';
}

function fileLines({ files, unparsed, problems }: HttperrDocument, options: TerminalOptions): readonly string[] {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const bad = files.reduce((sum, file) => sum + file.unparsed, 0);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const lines = [
    ...labeled(
      'Read',
      `${plural(files.length, 'log')}, ${formatBytes(bytes)}, ${plural(rows, 'row')}, ${formatCount(bad)} unparsed`,
      options,
    ),
  ];
  for (const { path, line, text } of unparsed.slice(0, options.verbose ? unparsed.length : 2)) {
    lines.push(...labeled('note', `${visibleWithin(path, 40)}:${line} could not be read: "${visibleWithin(text, 60)}"`, options));
  }
  for (const { text } of (problems ?? []).slice(0, options.verbose ? undefined : 3)) lines.push(...labeled('note', visible(text), options));
  return lines.map((line) => paint(line, 'dim', options));
}
