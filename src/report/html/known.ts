import type { Answer } from '../answer/answer.js';
import type { KnownIssue } from '../answer/known-issues.js';
import { card } from './card.js';
import { el, type Part } from './element.js';
import { linkPart } from './link.js';

const HOLDS = { true: ['holds', '✔'], false: ['fails', '✘'], null: ['unknown', '?'] } as const;

/** Known issues that apply or may, with their conditions, then articles that explain. */
export function knownPart({ known, articles }: Answer): Part {
  return [
    card('Known issues', known.length === 0 ? null : known.map(issuePart)),
    card('Articles that explain', articles.length === 0 ? null : el('ul', {}, articles.map(articlePart))),
  ];
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

function articlePart({ id, title, link }: Answer['articles'][number]): Part {
  return el('li', {}, `${id} ${title} `, link === null ? null : linkPart(link));
}
