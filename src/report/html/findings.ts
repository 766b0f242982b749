import { plural } from '../../facts/units.js';
import type { Finding, MachineDiagnosis } from '../../schema/types.js';
import { proofLine } from '../answer/owners.js';
import { card } from './card.js';
import { el, type Part } from './element.js';
import { proofPart } from './owners.js';

/** Everything that was found, what weighs most first; each sentence of evidence leads to where it was read. */
export function findingsPart(machine: MachineDiagnosis, id: string): Part {
  const { findings } = machine;
  if (findings.length === 0) return null;
  const items = findings.map((finding) => findingPart(finding, machine, id));
  return card('Findings', el('details', {}, el('summary', {}, summaryOf(findings)), el('ul', { class: 'findings' }, items)));
}

/** `8 findings: 2 critical, 1 warning, 5 notice`. */
function summaryOf(findings: readonly Finding[]): string {
  const counts = (['critical', 'warning', 'notice', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  return `${plural(findings.length, 'finding')}: ${counts.join(', ')}`;
}

function findingPart({ severity, title, text, evidence }: Finding, machine: MachineDiagnosis, id: string): Part {
  return el(
    'li',
    {},
    el('span', { class: `state ${severity}` }, severity),
    ' ',
    el('strong', {}, title),
    text === title ? null : el('p', {}, text),
    evidence.length === 0
      ? null
      : el(
          'ul',
          {},
          evidence.map((one) => proofPart(proofLine(one, machine), id)),
        ),
  );
}
