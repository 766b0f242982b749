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
    `    ${visible(kind)}${state}  ${rowsOf(file)}`,
    ...detailsOf(file).map((text) => `    ${visible(text)}`),
    ...notesOf(file, options),
  ];
}

function rowsOf({ rows, samples }: ListedFile): string {
  const read = rows.unread === 0 ? plural(rows.placed, 'row') : `${plural(rows.placed, 'row')} read, ${formatCount(rows.unread)} not read`;
  return samples === undefined ? read : `${read}, ${plural(samples, 'sample')}`;
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
  const lost = unread === 0 ? '' : `, ${formatCount(unread)} could not be read`;
  return `${plural(files.length, 'file')}: ${plural(
    sum(({ rows }) => rows.placed),
    'row',
  )}${lost}`;
}
