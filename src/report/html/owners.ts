import type { Answer } from '../answer/answer.js';
import type { ProofLine } from '../answer/owners.js';
import { card } from './card.js';
import { el, type Part } from './element.js';
import { evidenceId } from './evidence.js';

/** Who is suspected, and what points to it; each sentence leads to where it was read. */
export function ownersPart({ owners }: Answer, id: string): Part {
  if (owners.length === 0) return null;
  const parts = owners.map(({ link, name, says, proof }) =>
    el(
      'div',
      { class: 'owner' },
      el('h3', {}, link === null ? '' : `${link} `, name),
      el('p', {}, says),
      el(
        'ul',
        {},
        proof.map((line) => proofPart(line, id)),
      ),
    ),
  );
  return card('Proof', parts);
}

/** A sentence of evidence with a link to the fact that it cites. */
export function proofPart({ says, place, fact }: ProofLine, id: string): Part {
  if (place === null) return el('li', {}, says);
  return el('li', {}, says, ' ', el('a', { class: 'place', href: `#${evidenceId(id, fact)}` }, place));
}
