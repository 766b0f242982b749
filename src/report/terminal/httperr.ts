import { REFUSED_REASON } from '../../facts/capture.js';
import { formatBytes, formatCount, plural } from '../../facts/units.js';
import { reasonInfo } from '../../knowledge/reasons.js';
import { maxOf } from '../../long-lists.js';
import type { HttperrDocument } from '../../schema/types.js';
import { visible, visibleWithin } from '../escape.js';
import { glyph, labeled, paint, type TerminalOptions, wrap } from './style.js';

/** What HTTPERR holds, for people: refusals first, then the reasons with what they mean. Ends with a line end. */
export function renderHttperr(document: HttperrDocument, options: TerminalOptions): string {
  const sections = [
    refusedLines(document, options),
    reasonLines(document, options),
    byLines(document, options),
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
  if (refused === null) {
    const head = unreadHead(files) ?? 'Cannot tell whether connections were refused';
    return [`  ${paint(bullet, 'warn', options)} ${paint(head, 'strong', options)}`];
  }
  if (refused.rows === 0) {
    const covered = span.first === null ? '' : ` between ${span.first} and ${span.last ?? ''}`;
    return [`  ${paint(bullet, 'good', options)} ${paint('No connection was refused', 'strong', options)}${covered}`];
  }
  const head = `${plural(refused.connections, 'connection')} refused in ${plural(refused.episodes.length, 'episode')}`;
  const shown = options.verbose ? refused.episodes : refused.episodes.slice(0, 10);
  return [
    `  ${paint(bullet, 'bad', options)} ${paint(head, 'strong', options)}`,
    ...shown.map(
      ({ start, end, connections }) => `    ${start} ${glyph('range', options)} ${end}  ${formatCount(connections).padStart(8)}`,
    ),
    ...(shown.length < refused.episodes.length
      ? [`    and ${plural(refused.episodes.length - shown.length, 'more episode')} (--verbose)`]
      : []),
  ];
}

/** What is said in place of "no connection was refused" where nobody could see whether one was. */
function unreadHead(files: HttperrDocument['files']): string | null {
  if (files.some(({ rows }) => rows > 0)) return null;
  const unparsed = files.reduce((sum, file) => sum + file.unparsed, 0);
  return unparsed === 0 ? null : `No row could be read: ${plural(unparsed, 'line')} in no form of HTTPERR`;
}

function reasonLines({ reasons }: HttperrDocument, options: TerminalOptions): readonly string[] {
  if (reasons.length === 0) return [];
  const sorted = [...reasons].sort((a, b) => b.rows - a.rows);
  const shown = options.verbose ? sorted : sorted.slice(0, 15);
  const width = Math.min(34, maxOf(shown.map(({ reason }) => (reason ?? 'no reason').length)));
  const head = `    ${'reason'.padEnd(width)}  ${'rows'.padStart(10)}  class`;
  const lines = shown.flatMap(({ reason, rows, class: kind }) => {
    const name = visibleWithin(reason ?? 'no reason', width).padEnd(width);
    const line = `    ${name}  ${formatCount(rows).padStart(10)}  ${kind}`;
    const meaning = reason === null ? '' : reasonInfo(reason).meaning;
    return options.verbose ? [line, ...wrap(meaning, options.width - 8).map((text) => `        ${paint(text, 'dim', options)}`)] : [line];
  });
  const rest = sorted.length - shown.length;
  return [paint(head, 'dim', options), ...lines, ...(rest > 0 ? [`    and ${plural(rest, 'more reason')} (--verbose)`] : [])];
}

function byLines({ by }: HttperrDocument, options: TerminalOptions): readonly string[] {
  return (by ?? []).map(
    ({ time, reason, count }) =>
      `    ${time ?? 'no time'}  ${formatCount(count).padStart(10)}  ${visibleWithin(reason ?? 'no reason', options.width - 40)}`,
  );
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
