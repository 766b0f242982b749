import { el, type Part } from './element.js';

/** A cell: text, an element, or text with the number by which it is sorted. */
export type Cell = Part | { readonly says: string; readonly sortBy: number };

/** A table that can be sorted, and is split into pages where it is long. */
export interface Table {
  readonly caption: string;
  /** Classes of the table, for a style of its own; `stacked` puts its columns below one another on a phone. */
  readonly style?: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly id?: string; readonly class?: string }[];
}

/** The table as it is without scripts: whole, in the order given. Scripts make its heads sort and show long ones in pages. */
export function tablePart({ caption, style, head, rows }: Table): Part {
  return el(
    'div',
    { class: 'table', role: 'region', 'aria-label': caption, tabindex: 0 },
    el(
      'table',
      { class: style === undefined ? 'sortable' : `sortable ${style}` },
      el('caption', {}, caption),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          head.map((name) => el('th', { scope: 'col' }, name)),
        ),
      ),
      el(
        'tbody',
        {},
        rows.map(({ cells, id, class: name }) => el('tr', { id, class: name }, cells.map(cellPart))),
      ),
    ),
  );
}

function cellPart(cell: Cell): Part {
  if (isNumber(cell)) return el('td', { class: 'number', 'data-sort': cell.sortBy }, cell.says);
  return el('td', {}, cell);
}

function isNumber(cell: Cell): cell is { readonly says: string; readonly sortBy: number } {
  return typeof cell === 'object' && cell !== null && 'sortBy' in cell;
}
