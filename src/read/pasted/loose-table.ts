import type { Pool } from '../../facts/tag.js';
import { type PoolColumn, poolColumn, poolOfType } from '../pool/pool-columns.js';
import { parseCount } from '../pool/quantity.js';
import { bytesOfCell, type LooseRow, poolIn } from './loose-rows.js';

/** What a column of a loose table holds; `earlier` is a size at an earlier moment. */
type LooseColumn = PoolColumn | { readonly holds: 'earlier'; readonly pool: Pool | null; readonly unitBytes: number };

/** The names of the columns of a table that somebody made. */
export interface LooseHead {
  readonly split: (line: string) => readonly string[];
  readonly tagAt: number;
  readonly columns: readonly (LooseColumn | null)[];
  /** The names: what is said in them of the pool holds for the rows. */
  readonly pool: Pool | null;
}

const LONGEST_LINE = 600;

/** Cells of a row of Markdown. */
function byPipes(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** Cells kept apart by tabs, or by two blanks and more. */
function byBlanks(line: string): readonly string[] {
  return line
    .trim()
    .split(/\t+|\s{2,}/)
    .map((cell) => cell.trim());
}

/** Cells of a table that a spreadsheet wrote where the comma is the decimal mark. */
function bySemicolons(line: string): readonly string[] {
  return line.split(';').map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}

/** The line of names of a table whose rows begin with a tag; `null` for any other line. */
export function looseHead(line: string): LooseHead | null {
  if (line.length > LONGEST_LINE || !/\b(?:pool[-_ ]?)?tag\b/i.test(line)) return null;
  const split = line.includes('|') ? byPipes : line.includes(';') ? bySemicolons : byBlanks;
  const names = split(line).map((name) => name.replace(/[`*_]/g, ' ').trim());
  const columns = names.map(columnOf);
  const tagAt = columns.findIndex((column) => column?.holds === 'tag');
  const measures = columns.filter((column) => column !== null && 'pool' in column).length;
  return tagAt < 0 || measures === 0 || names.length < 2 ? null : { split, tagAt, columns, pool: poolIn(names.join(' ')) };
}

const EARLIER = /^(?:before|start|first|initial|earlier|old|day 0|t0)\b/i;
const LATER = /^(?:after|end|last|final|later|new|now|current|t1)\b/i;

/** Names of columns in English, German, French and Spanish. */
const BLOCKS =
  /^(?:live|live objects?|objects?|blocks?|count|number|outstanding|anzahl|differenz|bl\u00f6cke|objekte|nombre|blocs|objets|diff\u00e9rence|bloques|objetos|diferencia|cantidad)$/iu;
const SIZE =
  /^(?:size|used|usage|memory|bytes|belegt|gr\u00f6\u00dfe|groesse|speicher|belegung|taille|octets|m\u00e9moire|tama\u00f1o|memoria)(?: ?\(?(?:[KMGT]i?B|bytes)\)?)?$/iu;

function columnOf(name: string): LooseColumn | null {
  if (/\b(?:pro|par|por)\b/i.test(name)) return null;
  const unit = /\(?\b([KMGT]i?B|bytes)\b\)?\s*$/i.exec(name)?.[1];
  const unitBytes = unit === undefined ? 1 : bytesOfCell('1', 1) * bytesOfCell(`1 ${unit}`, 1);
  if (EARLIER.test(name)) return { holds: 'earlier', pool: poolIn(name), unitBytes };
  if (LATER.test(name)) return { holds: 'bytes', pool: poolIn(name), unitBytes };
  if (BLOCKS.test(name)) return { holds: 'outstanding', pool: null };
  if (/^typ[eo]?$/i.test(name)) return { holds: 'type' };
  if (SIZE.test(name)) return { holds: 'bytes', pool: poolIn(name), unitBytes };
  return poolColumn(name);
}

/** The rows of a line under such names: one for each pool that it has figures of; none where it is no row. */
export function tableRows(line: string, head: LooseHead): readonly LooseRow[] {
  if (line.length > LONGEST_LINE) return [];
  const cells = head.split(line);
  const tag = tagOfCell(cells[head.tagAt] ?? '');
  if (tag === null || cells.length < 2) return [];
  const typed = head.columns.reduce<Pool | null>(
    (pool, column, at) => pool ?? (column?.holds === 'type' ? poolOfCell(cells[at] ?? '') : null),
    null,
  );
  const own = typed ?? poolIn(cells[head.tagAt] ?? '');
  const pools = new Map<Pool | null, Mutable>();
  head.columns.forEach((column, at) => {
    if (column === null || !('pool' in column)) return;
    const row = rowOf(pools, column.pool ?? own);
    const cell = cells[at] ?? '';
    if (column.holds === 'bytes') row.bytes = bytesOfCell(cell, column.unitBytes);
    else if (column.holds === 'earlier') row.earlierBytes = bytesOfCell(cell, column.unitBytes);
    else row[column.holds] = parseCount(cell.replace(/[`*~]/g, ''));
  });
  return settled(pools, head.pool).map((row) => ({ tag, ...row }));
}

type Mutable = { -readonly [K in keyof Omit<LooseRow, 'tag'>]: LooseRow[K] };

function rowOf(pools: Map<Pool | null, Mutable>, pool: Pool | null): Mutable {
  const known = pools.get(pool);
  if (known !== undefined) return known;
  const row = { pool, allocs: Number.NaN, frees: Number.NaN, outstanding: Number.NaN, bytes: Number.NaN, earlierBytes: Number.NaN };
  pools.set(pool, row);
  return row;
}

/** Figures of no pool belong to the one pool that the row has bytes of. */
function settled(pools: ReadonlyMap<Pool | null, Mutable>, fallback: Pool | null): readonly Mutable[] {
  const either = pools.get(null);
  const named = [...pools.values()].filter((row) => row.pool !== null && (row.bytes > 0 || row.outstanding > 0));
  const [only, ...others] = named;
  if (only === undefined) return either === undefined || !hasFigure(either) ? [] : [{ ...either, pool: fallback }];
  if (either === undefined || others.length > 0) return named;
  const outstanding = Number.isNaN(only.outstanding) ? either.outstanding : only.outstanding;
  return [{ ...only, outstanding }];
}

function hasFigure({ bytes, outstanding, allocs }: Mutable): boolean {
  return bytes >= 0 || outstanding >= 0 || allocs >= 0;
}

/** ```File```, `Thre (nonpaged)`, `"Irp "`: the tag in a cell; `null` for other words. */
function tagOfCell(cell: string): string | null {
  const plain = cell.replace(/[`*"]/g, '').trim();
  const found = /^(\S{1,4}|\S{1,2} \S)(?:\s*\(.*\))?$/.exec(plain);
  const tag = found?.[1] ?? '';
  return tag === '' || /^[-:=.]+$/.test(tag) || /^(?:tag|sum|all)$/i.test(tag) ? null : tag;
}

function poolOfCell(cell: string): Pool | null {
  const plain = cell.replace(/[`*]/g, '').trim();
  return poolOfType(plain) ?? poolIn(plain);
}
