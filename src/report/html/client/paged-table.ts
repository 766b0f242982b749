/** Rows of a page of a table. */
const ROWS = 25;

/**
 * Shows a long table in pages.
 *
 * @returns shows the first page of the rows as they are now, for use after sorting
 */
export function pageTable(table: HTMLTableElement): () => void {
  const body = table.tBodies[0];
  if (body === undefined || body.rows.length <= ROWS) return () => undefined;
  let page = 0;
  const pages = Math.ceil(body.rows.length / ROWS);
  const says = document.createElement('span');
  says.setAttribute('aria-live', 'polite');
  const show = (next: number): void => {
    page = Math.min(pages - 1, Math.max(0, next));
    for (const [at, row] of [...body.rows].entries()) row.hidden = Math.floor(at / ROWS) !== page;
    says.textContent = `Rows ${page * ROWS + 1} to ${Math.min(body.rows.length, (page + 1) * ROWS)} of ${body.rows.length}`;
    back.disabled = page === 0;
    on.disabled = page === pages - 1;
  };
  const back = button('Previous', () => show(page - 1));
  const on = button('Next', () => show(page + 1));
  const bar = document.createElement('p');
  bar.className = 'pages';
  bar.append(back, on, says);
  table.parentElement?.after(bar);
  table.addEventListener('reveal', ({ target }) => {
    const row = target instanceof Element ? target.closest('tr') : null;
    if (row !== null) show(Math.floor([...body.rows].indexOf(row) / ROWS));
  });
  // On paper there is nothing to press.
  window.addEventListener('beforeprint', () => {
    for (const row of body.rows) row.hidden = false;
  });
  window.addEventListener('afterprint', () => show(page));
  show(0);
  return () => show(0);
}

function button(name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', press);
  return made;
}
