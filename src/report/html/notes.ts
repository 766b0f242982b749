import type { Note } from '../answer/notes.js';
import { el, type Part } from './element.js';

/** What was odd about files, with file and line. */
export function notesList(notes: readonly Note[]): Part {
  return el(
    'ul',
    { class: 'notes' },
    notes.map((note) => el('li', {}, el('span', { class: 'place' }, placeOf(note)), ` ${note.text}`)),
  );
}

function placeOf({ path, line }: Note): string {
  return line === null ? path : `${path}:${line}`;
}
