import { Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Diagnosis } from '../../schema/types.js';
import { type Answers, answersOf } from '../answer/answer.js';
import { jsonText } from '../escape.js';
import { withoutQuotedAddresses } from '../without-names.js';
import { machineId } from './card.js';
import { el, type Part, raw } from './element.js';
import { CLIENT, CLIENT_HASH, STYLE } from './generated/assets.js';
import { machinePart } from './machine.js';
import { notesList } from './notes.js';
import { overviewPart } from './overview.js';
import { packInputs } from './packed-inputs.js';

/** What the document itself does not hold. */
export interface PageOptions {
  /** When the page is made, ISO 8601 UTC. The age of the evidence is counted to it. */
  readonly madeAt: string;
}

/**
 * A diagnosis as one HTML file that needs nothing else: no script, style, font or image is fetched, and the policy in it forbids to. Its
 * sentences are those of `src/report/answer`; the document is in it as JSON, which the charts are drawn from. Lines of a log that it quotes
 * are without addresses: a page is passed on.
 *
 * @returns the page, with a line end
 */
export function renderHtml(given: Diagnosis, { madeAt }: PageOptions): string {
  const diagnosis = withoutQuotedAddresses(given);
  const answers = answersOf(diagnosis);
  const page = el(
    'html',
    { lang: 'en' },
    head(titleOf(answers)),
    el(
      'body',
      {},
      el('a', { class: 'skip', href: `#${machineId(0)}` }, 'Skip to the answer'),
      el('main', {}, bodyParts(answers, madeAt)),
      footer(diagnosis, madeAt),
      raw('script', { type: 'application/json', id: 'document' }, embedded(diagnosis)),
      raw('script', {}, CLIENT),
    ),
  );
  return `<!doctype html>\n${renderToString(h(Fragment, null, page))}\n`;
}

function titleOf({ machines }: Answers): string {
  const [first] = machines;
  if (first === undefined) return 'httperr-doctor: nothing to judge';
  const name = `${first.answer.header.name}: ${first.answer.claim}`;
  return machines.length === 1 ? name : `${machines.length} machines. ${name}`;
}

function head(title: string): Part {
  const policy = [
    "default-src 'none'",
    `script-src '${CLIENT_HASH}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { name: 'color-scheme', content: 'light dark' }),
    el('meta', { name: 'referrer', content: 'no-referrer' }),
    el('title', {}, title),
    raw('style', {}, STYLE),
  );
}

function bodyParts({ machines, together, unused }: Answers, madeAt: string): readonly Part[] {
  return [
    machines.length > 1 ? overviewPart(machines) : null,
    together.length === 0
      ? null
      : el(
          'section',
          { class: 'card' },
          el('h2', {}, 'Together'),
          el(
            'ul',
            {},
            together.map((says) => el('li', {}, says)),
          ),
        ),
    ...machines.map(({ answer, machine }, at) => machinePart({ answer, machine, at, madeAt })),
    unused.length === 0 ? null : el('section', { class: 'card' }, el('h2', {}, 'Not used'), notesList(unused)),
  ];
}

function footer({ tool }: Diagnosis, madeAt: string): Part {
  return el(
    'footer',
    {},
    el(
      'p',
      {},
      `Made by ${tool.name} ${tool.version} on ${madeAt.slice(0, 16).replace('T', ' ')} UTC. Nothing in this page is loaded from elsewhere.`,
    ),
    el('p', { class: 'script-only' }, el('button', { type: 'button', id: 'save-json' }, 'Save the document as JSON')),
  );
}

/** JSON in a script element ends at `</script`, and `<!--` changes how it is read: neither can occur without a `<`. */
function embedded(diagnosis: Diagnosis): string {
  return jsonText(packInputs(diagnosis)).replaceAll('<', '\\u003c');
}
