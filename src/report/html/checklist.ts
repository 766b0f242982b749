import type { MachineDiagnosis } from '../../schema/types.js';
import type { Answer } from '../answer/answer.js';
import type { CheckRow } from '../answer/checks.js';
import { proofLine } from '../answer/owners.js';
import { card } from './card.js';
import { el, type Part } from './element.js';
import { evidenceId } from './evidence.js';
import { tablePart } from './table.js';

const WORDS: Readonly<Record<CheckRow['result'], string>> = {
  bad: 'bad',
  suspicious: 'suspicious',
  clear: 'in order',
  'not-in-evidence': 'unknown',
};

/** Every check that was made, also when all is well: silence would not say that anybody looked. */
export function checklistPart({ checks }: Answer, machine: MachineDiagnosis, id: string): Part {
  if (checks.length === 0) return null;
  const rows = checks.map((check) => ({
    class: `check ${check.result}`,
    cells: [
      el('span', { class: `state ${check.result}` }, WORDS[check.result]),
      check.what,
      check.found,
      check.wanted ?? '',
      placePart(check, machine, id),
    ],
  }));
  return card('What was checked', [
    el('p', {}, summaryOf(checks)),
    tablePart({ caption: 'Checks', style: 'stacked checks', head: ['Result', 'Check', 'Found', 'Wanted', 'Read in'], rows }),
  ]);
}

/** `18 checks: 3 bad, 2 suspicious, 9 in order, 4 unknown because the evidence does not show them.` */
function summaryOf(checks: Answer['checks']): string {
  const counts = Object.entries(WORDS).flatMap(([result, word]) => {
    const count = checks.filter((check) => check.result === result).length;
    return count === 0 ? [] : [`${count} ${word}${result === 'not-in-evidence' ? ' because the evidence does not show them' : ''}`];
  });
  return `${checks.length} checks: ${counts.join(', ')}.`;
}

/** The first fact that a check rests on, and where that was read. */
function placePart({ id }: CheckRow, machine: MachineDiagnosis, machineId: string): Part {
  const [fact] = machine.checks?.find((one) => one.id === id)?.facts ?? [];
  if (fact === undefined || !machine.facts.some((one) => one.id === fact)) return '';
  const { place } = proofLine({ fact, says: '' }, machine);
  return el('a', { class: 'place', href: `#${evidenceId(machineId, fact)}` }, place ?? fact);
}
