import { formatCount } from '../../facts/units.js';
import type { MachineDiagnosis } from '../../schema/types.js';
import type { Answer } from '../answer/answer.js';
import { type Note, notesOf } from '../answer/notes.js';
import { visible, visibleWithin } from '../escape.js';
import { labeled, paint, type TerminalOptions } from './style.js';

const MOST_NOTES = 3;
const MOST_UNUSED = 8;
const PATH_COLUMNS = 40;

/** What was read, and what was odd about it. */
export function readLines({ read, notes }: Answer, options: TerminalOptions): readonly string[] {
  const plain = labeled('Read', visible(read), options);
  const pointed = labeled('Read', `${visible(read)}. More: --verbose`, options);
  // A line of its own for the pointer would say less than it costs.
  const shown = options.verbose || pointed.length > plain.length ? plain : pointed;
  const lines = shown.map((line) => paint(line, 'dim', options));
  return [...lines, ...shownNotes(notes, options)];
}

/** What was odd about the files: the first three, all with `--verbose`. */
export function noteLines(inputs: MachineDiagnosis['inputs'], options: TerminalOptions): readonly string[] {
  return shownNotes(notesOf(inputs), options);
}

function shownNotes(notes: readonly Note[], options: TerminalOptions): readonly string[] {
  const shown = notes.slice(0, options.verbose ? notes.length : MOST_NOTES);
  const more = notes.length - shown.length;
  return [
    ...shown.flatMap((note) => labeled('note', noteText(note), options)),
    ...(more > 0 ? labeled('', `${formatCount(more)} more notes: --verbose`, options) : []),
  ];
}

/** What belongs to no machine or could not be read. */
export function unusedLines(unused: readonly Note[], options: TerminalOptions): readonly string[] {
  const all = unused.filter(({ matters }) => matters || options.verbose);
  const shown = all.slice(0, options.verbose ? all.length : MOST_UNUSED);
  const more = all.length - shown.length;
  return [
    ...shown.flatMap((note, at) => labeled(at === 0 ? 'Not used' : '', noteText(note), options)),
    ...(more > 0 ? labeled('', `and ${formatCount(more)} more: --verbose`, options) : []),
  ];
}

/** A note behind the place where it is. */
function noteText({ path, line, text }: Note): string {
  return `${visibleWithin(path, PATH_COLUMNS)}${line === null ? '' : `:${line}`} ${visible(text)}`;
}
