import type { MachineDiagnosis } from '../../schema/types.js';
import type { Answer } from '../answer/answer.js';
import { msOf } from '../answer/times.js';
import { machineId } from './card.js';
import { el, type Part } from './element.js';
import { limitSentences } from './limit-words.js';
import { isOnAxis } from './on-axis.js';
import { tablePart } from './table.js';
import { thinnedSentence, timeCell, valuesTable } from './values-table.js';

/**
 * Pools, limits, tags, refusals and events on one axis. The charts are drawn by the page's script from the document in it; what they show is
 * in the tables below them, for whoever has no script or no eyes for a chart.
 */
export function timelinePart(answer: Answer, machine: MachineDiagnosis, at: number): Part {
  const { timeline } = machine;
  const series = (timeline?.series ?? []).filter(({ points }) => points.length > 1);
  const events = [...(timeline?.events ?? [])].sort((a, b) => msOf(a.at) - msOf(b.at));
  if (series.length === 0 && events.length === 0) return null;
  const id = `${machineId(at)}-values`;
  return el(
    'figure',
    { class: 'card timeline', 'data-machine': at, 'aria-details': id },
    el('figcaption', {}, el('h2', {}, 'Timeline'), el('p', { class: 'small' }, captionOf(answer, machine, series.length > 0))),
    series.length === 0 ? null : chartPart(),
    el('details', { id }, el('summary', {}, 'The same as tables'), series.length === 0 ? null : valuesTable(series), eventsTable(events)),
  );
}

/** What is drawn, in sentences. */
function captionOf({ header, measures }: Answer, { refusals, limits, timeline }: MachineDiagnosis, isDrawn: boolean): string {
  const limited = measures.rows
    .filter(({ kind }) => kind === 'limit')
    .map(({ label, amount, notes }) => `${label} ${amount} ${notes.join(', ')}`);
  const refused = refusals?.connections ?? 0;
  const isPlaced = isOnAxis(timeline?.series ?? []);
  const sentences = [
    header.covers,
    refused === 0 ? (refusals === null ? 'HTTPERR is not in the evidence' : 'No connection was refused') : null,
    isDrawn && (refusals?.episodes ?? []).some(({ start, end }) => isPlaced(start) && isPlaced(end))
      ? 'Red bands are refusals with the number of connections'
      : null,
    isDrawn && (timeline?.events ?? []).some(({ at, what }) => !what.startsWith('http.sys refuses') && isPlaced(at))
      ? 'Dashed lines are events of Windows'
      : null,
    ...(isDrawn ? limitSentences(timeline?.series ?? [], limits) : []),
    isDrawn ? thinnedSentence(timeline?.series ?? []) : null,
    limited.length === 0 ? null : `The limit that binds is not that of the pool: ${limited.join('; ')}`,
  ];
  return sentences.flatMap((one) => (one === null ? [] : `${one}.`)).join(' ');
}

function chartPart(): Part {
  return el(
    'div',
    { class: 'script-only' },
    el('div', {
      class: 'charts',
      role: 'application',
      tabindex: 0,
      'aria-label': 'Charts. Left and right arrow keys move through the values, plus and minus zoom, Escape shows all.',
    }),
    el('p', { class: 'readout', 'aria-live': 'polite' }, 'Move over the charts, or use the arrow keys, to read values. Drag to zoom.'),
    el(
      'p',
      { class: 'controls' },
      ['Zoom in', 'Zoom out', 'Show all'].map((name) => el('button', { type: 'button', 'data-zoom': name }, name)),
    ),
  );
}

function eventsTable(events: readonly { readonly at: string; readonly what: string }[]): Part {
  if (events.length === 0) return null;
  return tablePart({ caption: 'Events', head: ['Time', 'What'], rows: events.map(({ at, what }) => ({ cells: [timeCell(at), what] })) });
}
