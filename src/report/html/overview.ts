import type { Answers } from '../answer/answer.js';
import { machineId } from './card.js';
import { el, type Part } from './element.js';
import { tablePart } from './table.js';

/** All machines in one table, each with a link to its own part. */
export function overviewPart(machines: Answers['machines']): Part {
  const rows = machines.map(({ answer, machine }, at) => [
    el('a', { href: `#${machineId(at)}` }, answer.header.name),
    el('span', { class: `dot ${answer.tone}` }, machine.verdict.code),
    answer.claim,
    answer.confidence ?? '',
    machine.verdict.urgency ?? '',
  ]);
  return el(
    'section',
    { class: 'card', id: 'overview' },
    el('h1', {}, `${machines.length} machines`),
    tablePart({
      caption: 'Machines',
      style: 'stacked machines',
      head: ['Machine', 'Verdict', 'Answer', 'Confidence', 'Urgency'],
      rows: rows.map((cells) => ({ cells })),
    }),
  );
}
