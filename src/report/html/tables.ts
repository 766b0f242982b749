import { formatBytes, formatCount, plural } from '../../facts/units.js';
import type { MachineDiagnosis } from '../../schema/types.js';
import { card } from './card.js';
import { el, type Part } from './element.js';
import { type Cell, tablePart } from './table.js';
import { numberCell, TAG_HEAD, tagRows } from './tag-rows.js';

/** Tags, drivers and processes, in tables that sort. */
export function inventoryParts(machine: MachineDiagnosis): readonly Part[] {
  const { inventory } = machine;
  return [
    folded({ title: 'Tags', noun: 'tag', remark: ': what grows, and the largest', head: TAG_HEAD, rows: tagRows(machine) }),
    folded({
      title: 'Drivers',
      noun: 'driver',
      remark: '',
      head: ['Driver', 'Version', 'Company', 'Signature'],
      rows: (inventory?.drivers ?? []).map(({ file, service, version, signature }) => [
        file ?? service ?? '',
        version?.file ?? '',
        version?.company ?? '',
        saySigned(signature),
      ]),
    }),
    folded({
      title: 'Processes',
      noun: 'process',
      remark: '',
      head: ['Process', 'PID', 'Handles', 'Nonpaged pool'],
      rows: (inventory?.processes ?? []).map(({ name, pid, handles, nonpagedBytes }) => [
        name,
        numberCell(pid, String),
        numberCell(handles, formatCount),
        numberCell(nonpagedBytes, formatBytes),
      ]),
    }),
  ];
}

/** `valid, Contoso Ltd`; empty where nobody asked. */
function saySigned(signature: InventoryDriver['signature']): string {
  return [signature?.status, signature?.signer].filter((part) => typeof part === 'string').join(', ');
}

type InventoryDriver = NonNullable<NonNullable<MachineDiagnosis['inventory']>['drivers']>[number];

interface Folded {
  readonly title: string;
  /** What one row is. */
  readonly noun: string;
  /** What there is to say of the choice of rows. */
  readonly remark: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

function folded({ title, noun, remark, head, rows }: Folded): Part {
  if (rows.length === 0) return null;
  const table = tablePart({ caption: title, head, rows: rows.map((cells) => ({ cells })) });
  return card(title, el('details', {}, el('summary', {}, `${plural(rows.length, noun, title.toLowerCase())}${remark}`), table));
}
