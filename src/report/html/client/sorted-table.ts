/** Makes the heads of a table sort its rows; `sorted` is called after each time. */
export function sortTable(table: HTMLTableElement, sorted: () => void): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, head] of heads.entries()) {
    const press = document.createElement('button');
    press.type = 'button';
    for (const part of [...head.childNodes]) press.append(part);
    head.append(press);
    press.addEventListener('click', () => {
      const isDown = head.getAttribute('aria-sort') === 'descending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isDown ? 'ascending' : 'descending');
      sortRows(table, column, isDown ? 1 : -1);
      sorted();
    });
  }
}

function sortRows(table: HTMLTableElement, column: number, direction: 1 | -1): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const sorted = [...body.rows].sort((a, b) => direction * compare(a.cells[column], b.cells[column]));
  for (const row of sorted) body.append(row);
}

/** Numbers by their value; cells without one come after them. */
function compare(a: HTMLTableCellElement | undefined, b: HTMLTableCellElement | undefined): number {
  const [x, y] = [a, b].map((cell) => (cell?.dataset['sort'] === undefined ? null : Number(cell.dataset['sort'])));
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  if (typeof x === 'number') return 1;
  if (typeof y === 'number') return -1;
  return (a?.textContent ?? '').localeCompare(b?.textContent ?? '', 'en', { numeric: true });
}
