import { plural } from '../../facts/units.js';
import type { NextStep } from '../../schema/types.js';
import type { Answer } from '../answer/answer.js';
import { RISK_WORDS } from '../answer/risk-words.js';
import { card } from './card.js';
import { el, type Part } from './element.js';

/** Steps that are seen at once: with more of them the numbers would leave the first screen. */
const MOST_STEPS = 3;

/** What to do, with the risk in front and a command to copy; then what not to do. */
export function stepsPart({ steps }: Answer): Part {
  if (steps.length === 0) return null;
  const todo = steps.filter(({ kind }) => kind !== 'avoid');
  const avoid = steps.filter(({ kind }) => kind === 'avoid');
  const rest = todo.slice(MOST_STEPS);
  return card('What to do now', [
    todo.length === 0 ? null : el('ol', { class: 'steps' }, todo.slice(0, MOST_STEPS).map(stepPart)),
    rest.length === 0
      ? null
      : el(
          'details',
          { class: 'on-paper' },
          el('summary', {}, plural(rest.length, 'more step')),
          el('ol', { class: 'steps', start: MOST_STEPS + 1 }, rest.map(stepPart)),
        ),
    avoid.length === 0 ? null : [el('h3', {}, 'What not to do'), el('ul', { class: 'steps' }, avoid.map(warningPart))],
  ]);
}

function stepPart({ do: what, command, risk, why, undo, decides, cost }: NextStep): Part {
  const remarks = [
    why,
    decides ? `It shows ${decides}.` : '',
    typeof cost === 'string' && !/^A restart(?: as a rule)?$/.test(cost) ? `Cost: ${cost}.` : '',
    undo === null ? '' : `Undo: ${undo.replace(/\.$/, '')}.`,
  ];
  return el(
    'li',
    {},
    el('span', { class: `risk ${risk}` }, RISK_WORDS[risk]),
    ` ${what}`,
    typeof command === 'string' ? el('pre', { tabindex: 0 }, el('code', {}, command)) : null,
    el('p', { class: 'small' }, remarks.filter((one) => one !== '').join(' ')),
  );
}

function warningPart({ do: what, why }: NextStep): Part {
  return el('li', {}, what, el('p', { class: 'small' }, why));
}
