import type { Answer } from '../answer/answer.js';
import type { CheckRow } from '../answer/checks.js';
import { card } from './card.js';
import { el, type Part } from './element.js';
import { tablePart } from './table.js';

const WORDS: Readonly<Record<CheckRow['result'], string>> = {
  clear: 'in order',
  suspicious: 'suspicious',
  bad: 'bad',
  'not-in-evidence': 'not in the evidence',
};

/** Every check that was made, also when all is well: silence would not say that anybody looked. */
export function checklistPart({ checks }: Answer): Part {
  if (checks.length === 0) return null;
  const rows = checks.map(({ result, what, found, wanted }) => ({
    class: `check ${result}`,
    cells: [el('span', { class: `state ${result}` }, WORDS[result]), what, found, wanted ?? ''],
  }));
  return card('What was checked', tablePart({ caption: 'Checks', head: ['result', 'check', 'found', 'wanted'], rows }));
}
