import type { Answer } from '../answer/answer.js';
import { RISK_WORDS } from '../answer/risk-words.js';
import { el, type Part } from './element.js';

/** What to do, with the risk in front and a command to copy. */
export function stepsPart({ steps }: Answer): Part {
  if (steps.length === 0) return null;
  const items = steps.map(({ do: what, command, risk, why, undo, decides }) =>
    el(
      'li',
      {},
      el('span', { class: `risk ${risk}` }, RISK_WORDS[risk]),
      ` ${what}`,
      typeof command === 'string' ? el('pre', {}, el('code', {}, command)) : null,
      el(
        'p',
        { class: 'small' },
        [why, undo === null ? '' : `Undo: ${undo}.`, decides ? `It shows ${decides}.` : ''].filter((one) => one !== '').join(' '),
      ),
    ),
  );
  return el('section', { class: 'card' }, el('h2', {}, 'What to do now'), el('ol', { class: 'steps' }, items));
}
