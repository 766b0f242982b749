import { formatSpan } from '../../facts/units.js';
import type { MachineDiagnosis } from '../../schema/types.js';
import type { Answer } from '../answer/answer.js';
import { msOf } from '../answer/times.js';
import { card, machineId } from './card.js';
import { checklistPart } from './checklist.js';
import { el, type Part } from './element.js';
import { evidencePart } from './evidence.js';
import { findingsPart } from './findings.js';
import { knownPart } from './known.js';
import { numbersPart } from './numbers.js';
import { ownersPart } from './owners.js';
import { stepsPart } from './steps.js';
import { inventoryParts } from './tables.js';
import { timelinePart } from './timeline.js';

/** One machine of a page. */
export interface MachinePart {
  readonly answer: Answer;
  readonly machine: MachineDiagnosis;
  /** Its place in the document, from 0. */
  readonly at: number;
  readonly madeAt: string;
}

/** The answer for one machine, in the order of the terminal, then what it rests on. */
export function machinePart({ answer, machine, at, madeAt }: MachinePart): Part {
  const id = machineId(at);
  return el(
    'article',
    { id, 'aria-labelledby': `${id}-claim` },
    verdictPart({ answer, machine, at, madeAt }),
    stepsPart(answer),
    numbersPart(answer),
    timelinePart(answer, machine, at),
    ownersPart(answer, id),
    card('Ruled out', answer.ruledOut === null ? null : el('p', {}, answer.ruledOut)),
    card(
      'Also found',
      answer.also.length === 0
        ? null
        : el(
            'ul',
            {},
            answer.also.map((says) => el('li', {}, says)),
          ),
    ),
    knownPart(answer),
    checklistPart(answer, machine, id),
    findingsPart(machine, id),
    inventoryParts(machine),
    evidencePart(answer, machine, id),
  );
}

function verdictPart({ answer, at, madeAt }: MachinePart): Part {
  const { header, claim, confidence, tone, why, since } = answer;
  return el(
    'header',
    { class: `verdict ${tone}` },
    el('p', { class: 'machine' }, el('strong', {}, header.name), ` ${header.machine}`),
    el(
      'p',
      { class: 'covers' },
      [header.covers ?? 'no time in the evidence', ageOf(header.spans, madeAt)].filter((one) => one !== '').join('. '),
    ),
    el('h1', { id: `${machineId(at)}-claim` }, claim, confidence === null ? null : el('span', { class: 'confidence' }, confidence)),
    el('p', { class: 'why' }, why.join(' ')),
    since.length === 0 ? null : el('p', { class: 'why' }, `Since when: ${since.join('; ')}.`),
  );
}

/** How old the newest evidence was when the page was made. Times without a zone could be half a day off, so no age is given for them. */
function ageOf(spans: Answer['header']['spans'], madeAt: string): string {
  const ends = spans.map(({ to }) => to).filter((to) => to.endsWith('Z'));
  if (ends.length === 0) return '';
  const newest = ends.reduce((latest, to) => Math.max(latest, msOf(to)), Number.NEGATIVE_INFINITY);
  const seconds = (msOf(madeAt) - newest) / 1000;
  return seconds < 60 ? '' : `The newest evidence was ${sayAge(seconds)} old when this page was made.`;
}

const YEAR = 365.25 * 86_400;

function sayAge(seconds: number): string {
  return seconds < 2 * YEAR ? formatSpan(seconds) : `${Math.floor(seconds / YEAR)} years`;
}
