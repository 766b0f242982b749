import { formatCount, plural } from '../../facts/units.js';
import type { EvidenceListing, ListedFile } from '../../schema/types.js';
import { visible } from '../escape.js';
import { paint, type TerminalOptions, wrap } from './style.js';

/** Notes on one file that are shown without --verbose. */
const SHOWN_NOTES = 3;
const SHOWN_MACHINES = 4;

/** What was made of each file, for people. Ends with a line end. */
export function renderListing({ files }: EvidenceListing, options: TerminalOptions): string {
  if (files.length === 0) return '\n  there is no file below the given paths\n';
  return `\n${files.map((file) => fileLines(file, options).join('\n')).join('\n\n')}\n\n  ${totalOf(files)}\n`;
}

function fileLines(file: ListedFile, options: TerminalOptions): readonly string[] {
  const { path, kind, damaged } = file;
  const state = damaged ? `  ${paint('damaged', 'warn', options)}` : '';
  return [
    `  ${paint(visible(path), 'strong', options)}`,
    `    ${visible(kind)}${state}  ${amountOf(file)}`,
    ...detailsOf(file).map((text) => `    ${visible(text)}`),
    ...notesOf(file, options),
  ];
}

/** A file of facts alone has no rows to speak of: "0 rows" would say that nothing was read. */
function amountOf({ rows, facts, samples }: ListedFile): string {
  const isFactsAlone = rows.placed === 0 && rows.unread === 0 && facts !== undefined;
  return [
    ...(isFactsAlone ? [] : [rowsOf(rows)]),
    ...(facts === undefined ? [] : [plural(facts, 'fact')]),
    ...(samples === undefined ? [] : [plural(samples, 'sample')]),
  ].join(', ');
}

function rowsOf({ placed, unread }: ListedFile['rows']): string {
  return unread === 0 ? plural(placed, 'row') : `${plural(placed, 'row')} read, ${formatCount(unread)} not read`;
}

function detailsOf({ machines, span }: ListedFile): readonly string[] {
  const more = machines.length > SHOWN_MACHINES ? ` and ${machines.length - SHOWN_MACHINES} more` : '';
  return [
    ...(machines.length === 0 ? [] : [`of ${machines.slice(0, SHOWN_MACHINES).join(', ')}${more}`]),
    ...(span === null ? [] : [`from ${span.from} to ${span.to}`]),
  ];
}

function notesOf({ notes }: ListedFile, options: TerminalOptions): readonly string[] {
  const shown = options.verbose ? notes : notes.slice(0, SHOWN_NOTES);
  const left = notes.length - shown.length;
  return [
    ...shown.flatMap((note) => wrap(visible(note), options.width - 6).map((line, i) => `    ${i === 0 ? '- ' : '  '}${line}`)),
    ...(left === 0 ? [] : [`    and ${plural(left, 'more note')} (--verbose)`]),
  ];
}

function totalOf(files: readonly ListedFile[]): string {
  const sum = (of: (file: ListedFile) => number): number => files.reduce((total, file) => total + of(file), 0);
  const unread = sum(({ rows }) => rows.unread);
  const facts = sum((file) => file.facts ?? 0);
  const more = facts === 0 ? '' : `, ${plural(facts, 'fact')}`;
  const lost = unread === 0 ? '' : `, ${formatCount(unread)} could not be read`;
  return `${plural(files.length, 'file')}: ${plural(
    sum(({ rows }) => rows.placed),
    'row',
  )}${more}${lost}`;
}
