import { formatBytes, formatBytesPerHour, formatCount } from '../../facts/units.js';
import type { Fact, LargestTag, MachineDiagnosis } from '../../schema/types.js';
import type { Cell } from './table.js';

/** What the table of tags shows. */
export const TAG_HEAD = ['Tag', 'Pool', 'Bytes', 'Blocks', 'Rate', 'What it is', 'Size'] as const;

interface TagRow {
  readonly tag: string;
  readonly pool: string;
  readonly bytes: number | null;
  readonly rate: number | null;
  readonly more: LargestTag | undefined;
}

/** Growing tags and the largest ones, what grows fastest first, then by size. */
export function tagRows({ facts, suspects, largest = [] }: MachineDiagnosis): readonly (readonly Cell[])[] {
  const rows = new Map<string, TagRow>();
  const add = (row: TagRow): void => {
    const key = `${row.pool} ${row.tag}`;
    const known = rows.get(key);
    rows.set(key, known === undefined ? row : { ...known, bytes: known.bytes ?? row.bytes, rate: known.rate ?? row.rate });
  };
  for (const more of largest) add({ tag: more.tag, pool: more.pool, bytes: more.bytes, rate: null, more });
  for (const { tags } of suspects)
    for (const { tag, pool, bytes, bytesPerHour } of tags)
      add({ tag, pool, bytes: bytes ?? null, rate: bytesPerHour ?? null, more: undefined });
  for (const row of measured(facts)) add(row);
  return [...rows.values()].sort((a, b) => (b.rate ?? 0) - (a.rate ?? 0) || (b.bytes ?? 0) - (a.bytes ?? 0)).map(cellsOf);
}

/** Sizes, the newest first, and rates that facts give. */
function measured(facts: readonly Fact[]): readonly TagRow[] {
  const newest = [...facts].sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1));
  return newest.flatMap(({ name, about, value }): readonly TagRow[] => {
    const [tag, pool] = [about?.['tag'], about?.['pool']];
    if (typeof tag !== 'string' || typeof pool !== 'string' || typeof value !== 'number') return [];
    if (name === 'pool.tag.bytes') return [{ tag, pool, bytes: value, rate: null, more: undefined }];
    return name === 'pool.tag.bytesPerHour' ? [{ tag, pool, bytes: null, rate: value, more: undefined }] : [];
  });
}

function cellsOf({ tag, pool, bytes, rate, more }: TagRow): readonly Cell[] {
  return [
    tag,
    pool,
    numberCell(bytes, formatBytes),
    numberCell(more?.blocks, formatCount),
    numberCell(rate, formatBytesPerHour),
    more?.what ?? '',
    more?.size ?? '',
  ];
}

/** A number in words that sorts by its value; empty where it is not known. */
export function numberCell(value: number | null | undefined, say: (value: number) => string): Cell {
  return typeof value === 'number' ? { says: say(value), sortBy: value } : '';
}
