import type { Answer } from '../answer/answer.js';
import type { KnownIssue } from '../answer/known-issues.js';
import { card } from './card.js';
import { el, type Part } from './element.js';

const HOLDS = { true: ['holds', '✔'], false: ['fails', '✘'], null: ['unknown', '?'] } as const;

/** Known issues that apply or may, with their conditions, then articles that explain. */
export function knownPart({ known, articles }: Answer): Part {
  const parts = [...known.map(issuePart), ...(articles === null ? [] : [el('p', { class: 'small' }, articles)])];
  return card('Known issues', parts.length === 0 ? null : parts);
}

function issuePart({ id, status, title, checks, open, decide, link }: KnownIssue): Part {
  return el(
    'div',
    { class: 'issue' },
    el('h3', {}, `${id} `, el('span', { class: `state ${status}` }, status)),
    el('p', {}, title),
    el(
      'ul',
      { class: 'conditions' },
      checks.map(({ label, holds }) => conditionPart(label, HOLDS[`${holds}`])),
    ),
    open.length === 0
      ? null
      : el(
          'ul',
          {},
          open.map((says) => el('li', {}, says)),
        ),
    decide === null ? null : el('p', {}, `To decide: ${decide}`),
    link === null ? null : el('p', {}, linkPart(link)),
  );
}

function conditionPart(label: string, [word, sign]: (typeof HOLDS)[keyof typeof HOLDS]): Part {
  return el('li', { class: word }, el('span', { 'aria-hidden': 'true' }, sign), ` ${label} `, el('span', { class: 'sr' }, word));
}

/** Only an address that is plain becomes a link. */
function linkPart(link: string): Part {
  return /^https:\/\/[\w./?=%#-]+$/.test(link) ? el('a', { href: link, rel: 'noreferrer' }, link) : link;
}
