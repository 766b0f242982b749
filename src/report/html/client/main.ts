import { type PackedDiagnosis, unpackInputs } from '../packed-inputs.js';
import { pageTable } from './paged-table.js';
import { sortTable } from './sorted-table.js';
import { drawTimeline } from './timeline.js';

/** The page is whole without this script; it draws the charts, sorts tables and splits long ones into pages. */
const element = document.querySelector('#document');
// It was made by the program that made this page.
const diagnosis = unpackInputs(JSON.parse(element?.textContent ?? '{"machines":[]}') as PackedDiagnosis);

document.documentElement.classList.add('scripted');
for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) sortTable(table, pageTable(table));
for (const figure of document.querySelectorAll<HTMLElement>('figure.timeline')) {
  const machine = diagnosis.machines[Number(figure.dataset['machine'])];
  if (machine !== undefined) drawTimeline(figure, machine);
}
window.addEventListener('beforeprint', () => {
  for (const part of document.querySelectorAll('details.on-paper')) part.setAttribute('open', '');
});
document.querySelector('#save-json')?.addEventListener('click', save);
// What a link leads to may lie in a folded part, or on another page of a table.
window.addEventListener('hashchange', openTarget);
openTarget();

function save(): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(diagnosis, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'diagnosis.json';
  link.click();
  URL.revokeObjectURL(url);
}

function openTarget(): void {
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target === null) return;
  target.closest('details')?.setAttribute('open', '');
  target.dispatchEvent(new CustomEvent('reveal', { bubbles: true }));
  target.scrollIntoView({ block: 'center' });
}
