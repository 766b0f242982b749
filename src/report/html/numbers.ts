import type { Answer } from '../answer/answer.js';
import type { Course } from '../answer/course.js';
import { card } from './card.js';
import { el, type Part } from './element.js';

/** Pools, limits, tags and refusals, with a small picture of how they went, then the largest other tags. */
export function numbersPart({ measures, largest }: Answer): Part {
  const rows = measures.rows.map(({ label, amount, notes, course }) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, label),
      el('td', { class: 'number' }, course === null ? '' : course.first),
      el('td', {}, coursePart(label, course)),
      el('td', { class: 'number' }, amount),
      el('td', {}, notes.join(', ')),
    ),
  );
  const others = largest.map(({ tag, pool, amount, share, says }) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, tag),
      el('td', {}, ''),
      el('td', {}, ''),
      el('td', { class: 'number' }, amount),
      el('td', {}, [pool === 'paged' ? 'paged pool' : null, share, says].filter((one) => one !== null).join(', ')),
    ),
  );
  if (rows.length + others.length === 0) return null;
  const body = [
    ...rows,
    ...(others.length === 0
      ? []
      : [el('tr', {}, el('th', { scope: 'rowgroup', colspan: 5 }, rows.length === 0 ? 'Largest tags' : 'Next largest tags'))]),
    ...others,
  ];
  return card(
    'In numbers',
    el(
      'div',
      { class: 'table', role: 'region', 'aria-label': 'In numbers', tabindex: 0 },
      el('table', { class: 'numbers' }, el('tbody', {}, body)),
    ),
  );
}

const WIDTH = 160;
const HEIGHT = 28;

/** A line that needs no script, for mail previews and paper. */
function coursePart(label: string, course: Course | null): Part {
  if (course === null) return '';
  const [from, to] = [course.points[0]?.ms ?? 0, course.points.at(-1)?.ms ?? 1];
  const points = course.points.map(
    ({ ms, value }) => `${(((ms - from) / (to - from)) * WIDTH).toFixed(1)},${(HEIGHT - (value / course.top) * HEIGHT).toFixed(1)}`,
  );
  return el(
    'svg',
    {
      viewBox: `-1 -1 ${WIDTH + 2} ${HEIGHT + 2}`,
      width: WIDTH,
      height: HEIGHT,
      role: 'img',
      'aria-label': `${label} from ${course.first} to ${course.last}`,
    },
    el('polyline', { points: points.join(' ') }),
  );
}
