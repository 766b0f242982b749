import { formatBytes, formatCount } from '../../facts/units.js';
import type { MachineDiagnosis } from '../../schema/types.js';
import { card } from './card.js';
import { el, type Part } from './element.js';
import { type Cell, tablePart } from './table.js';

/** Drivers and processes, in tables that sort. */
export function inventoryParts({ inventory, largest = [] }: MachineDiagnosis): readonly Part[] {
  return [
    folded(
      'Tags',
      ['tag', 'pool', 'bytes', 'blocks', 'what it is', 'size'],
      largest.map((one) => [one.tag, one.pool, bytes(one.bytes), count(one.blocks), one.what ?? '', one.size ?? '']),
    ),
    folded(
      'Drivers',
      ['driver', 'version', 'company', 'signature'],
      (inventory?.drivers ?? []).map(({ file, service, version, signature }) => [
        file ?? service ?? '',
        version?.file ?? '',
        version?.company ?? '',
        signature?.status ?? '',
      ]),
    ),
    folded(
      'Processes',
      ['process', 'pid', 'handles', 'nonpaged pool'],
      (inventory?.processes ?? []).map(({ name, pid, handles, nonpagedBytes }) => [name, count(pid), count(handles), bytes(nonpagedBytes)]),
    ),
  ];
}

function folded(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): Part {
  if (rows.length === 0) return null;
  return card(
    title,
    el(
      'details',
      {},
      el('summary', {}, formatCount(rows.length)),
      tablePart({ caption: title, head, rows: rows.map((cells) => ({ cells })) }),
    ),
  );
}

function bytes(value: number | null | undefined): Cell {
  return typeof value === 'number' ? { says: formatBytes(value), sortBy: value } : '';
}

function count(value: number | null | undefined): Cell {
  return typeof value === 'number' ? { says: formatCount(value), sortBy: value } : '';
}
