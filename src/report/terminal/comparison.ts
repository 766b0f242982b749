import { plural } from '../../facts/units.js';
import type { ComparisonDocument, ComparisonSide } from '../../schema/types.js';
import { visible } from '../escape.js';
import { describeMachine } from '../windows-name.js';
import { glyph, labeled, paint, type TerminalOptions, wrap } from './style.js';

/** A comparison for people: did it help, then what changed. Ends with a line end. */
export function renderComparison({ before, after, changed, helped, why }: ComparisonDocument, options: TerminalOptions): string {
  const claim = helped === true ? 'It helped' : helped === false ? 'It did not help' : 'It cannot be told yet whether it helped';
  const tone = helped === true ? 'good' : helped === false ? 'bad' : 'warn';
  const lines = [
    '',
    `  ${paint(visible(before.machine.name ?? 'this evidence'), 'strong', options)}   ${visible(describeMachine(before.machine))}`,
    '',
    `  ${paint(glyph('bullet', options), tone, options)} ${paint(claim, 'strong', options)}`,
    ...wrap(visible(`${why}.`), options.width - 4).map((line) => `    ${line}`),
    '',
    ...labeled('Before', visible(sideText(before)), options),
    ...labeled('After', visible(sideText(after)), options),
    '',
    ...(changed.length === 0 ? labeled('Changed', 'nothing that both sides show', options) : []),
    ...changed.flatMap(({ what, name, before: then, after: now }, i) =>
      labeled(i === 0 ? 'Changed' : '', visible(`${what} ${name}: ${then ?? 'not there'}, then ${now ?? 'not there'}`), options),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function sideText({ verdict, refusals }: ComparisonSide): string {
  const refused = refusals === null ? '' : `; ${plural(refusals.connections, 'connection')} refused`;
  return `${verdict.summary}${refused}`;
}
