import stringWidth from 'fast-string-width';
import { formatBytes, formatBytesPerHour, formatCount, plural } from '../../facts/units.js';
import type { PoolDocument, PoolLimit, PoolMachine, PoolName, PoolTag } from '../../schema/types.js';
import { visible } from '../escape.js';
import { describeMachine } from '../windows-name.js';
import { noteLines } from './inputs.js';
import { glyph, paint, type TerminalOptions, wrap } from './style.js';

/** The nonpaged pool is what runs short; of the paged one the largest tags do. */
const MOST_ROWS: Readonly<Record<PoolName, number>> = { nonpaged: 14, paged: 6 };
/** From here on there is room for the blocks beside what the tag is. */
const WIDE = 100;

/** The pools of each machine: how full they are, what grows, then what is large. Ends with a line end. */
export function renderPool(document: PoolDocument, options: TerminalOptions): string {
  return document.machines.map((machine) => `\n${machineLines(machine, options).join('\n')}\n`).join('');
}

function machineLines(pools: PoolMachine, options: TerminalOptions): readonly string[] {
  const { machine, samples, inputs } = pools;
  const notes = noteLines(inputs, options);
  const name = paint(visible(machine.name ?? 'this evidence'), 'strong', options);
  return [
    `  ${name}   ${visible(describeMachine(machine))}, ${plural(samples.length, 'snapshot')}`,
    ...poolLines('nonpaged', pools, options),
    ...poolLines('paged', pools, options),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ];
}

function poolLines(pool: PoolName, { tags, samples, limits }: PoolMachine, options: TerminalOptions): readonly string[] {
  const own = tags.filter((tag) => tag.pool === pool).sort((a, b) => rank(b) - rank(a) || (b.bytes ?? 0) - (a.bytes ?? 0));
  const total = samples.at(-1)?.[`${pool}Bytes`] ?? null;
  if (own.length === 0 && total === null) return [];
  const shown = options.verbose ? own : own.slice(0, Math.max(MOST_ROWS[pool], own.filter((tag) => rank(tag) > 0).length));
  const columns = columnsFor(shown, options);
  const rest = own.length - shown.length;
  return [
    '',
    `  ${paint(`${pool} pool`, 'strong', options)}   ${useText(own, total)}${limitText(limits?.[pool] ?? null)}`,
    ...(shown.length === 0 ? [] : [paint(headLine(columns), 'dim', options)]),
    ...shown.flatMap((tag) => row(tag, columns, options)),
    ...(rest > 0 ? [`    and ${plural(rest, 'more tag')}${sizeOfRest(own.slice(shown.length))} (--verbose)`] : []),
  ];
}

/** What is in use: the total where a snapshot has one, else what its tags add up to. */
function useText(own: readonly PoolTag[], total: number | null): string {
  return total !== null ? `${formatBytes(total)} in use` : `${formatBytes(sumOf(own))} under these tags`;
}

function sumOf(tags: readonly PoolTag[]): number {
  return tags.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
}

function sizeOfRest(rest: readonly PoolTag[]): string {
  const bytes = sumOf(rest);
  return bytes === 0 ? '' : `, ${formatBytes(bytes)}`;
}

function limitText(limit: PoolLimit | null): string {
  if (limit === null) return '';
  const { bytes, minBytes, maxBytes } = limit.maximum;
  if (typeof bytes === 'number') return `, limit ${formatBytes(bytes)} (${limit.basis})`;
  if (typeof maxBytes !== 'number') return '';
  return `, limit ${typeof minBytes === 'number' ? `${formatBytes(minBytes)} to ` : 'at most '}${formatBytes(maxBytes)} (${limit.basis})`;
}

/** Leaks first, steepest first; the rest by size. */
function rank({ growth }: PoolTag): number {
  return growth?.shape === 'leak' ? growth.bytesPerHour : 0;
}

/** Which columns there is room for, and how wide the growth is. */
interface Columns {
  readonly blocks: boolean;
  readonly growth: number;
}

function columnsFor(shown: readonly PoolTag[], { width }: TerminalOptions): Columns {
  const widest = shown.reduce((most, tag) => Math.max(most, growthText(tag).length), 0);
  return { blocks: width >= WIDE, growth: widest === 0 ? 0 : Math.max(widest, 'growth'.length) + 2 };
}

function headLine({ blocks, growth }: Columns): string {
  const grown = growth === 0 ? '' : 'growth'.padEnd(growth);
  return `    ${'tag'.padEnd(4)}${'size'.padStart(10)}${'share'.padStart(8)}${blocks ? 'blocks'.padStart(13) : ''}  ${grown}owner: what`;
}

function growthText({ growth }: PoolTag): string {
  if (growth === null) return '';
  return growth.shape === 'leak' ? formatBytesPerHour(growth.bytesPerHour) : (growth.shape ?? '');
}

/** What leaks is told in full, over as many lines as it takes; of the others the beginning does. */
function row(tag: PoolTag, { blocks, growth }: Columns, options: TerminalOptions): readonly string[] {
  const percent = tag.share === null ? '' : `${(tag.share * 100).toFixed(1)}%`;
  const count = blocks ? (tag.outstanding === null ? '' : formatCount(tag.outstanding)).padStart(13) : '';
  const left = `    ${tag.tag.padEnd(4)}${(tag.bytes === null ? '' : formatBytes(tag.bytes)).padStart(10)}${percent.padStart(8)}${count}  `;
  const tone = tag.growth?.shape === 'leak' ? 'bad' : 'dim';
  const grown = growth === 0 ? '' : paint(growthText(tag).padEnd(growth), tone, options);
  const column = stringWidth(left) + growth;
  const text = whatText(tag);
  const [first = '', ...more] = rank(tag) > 0 ? wrap(text, options.width - column) : [withinLine(text, options.width - column, options)];
  return [`${left}${grown}${first}`.trimEnd(), ...more.map((line) => `${' '.repeat(column)}${line}`)];
}

/** The owner that a table names, and what is allocated. */
function whatText({ owners = [], about, kind }: PoolTag): string {
  const names = owners.map(({ name }) => name).join(' or ');
  const what = about ?? (kind === 'unknown' ? 'in no table' : kind);
  return visible(names === '' ? what : `${names}: ${what}`);
}

/** Text in one line; where it is longer, it ends between two words, with a sign for it. */
function withinLine(text: string, width: number, options: TerminalOptions): string {
  if (stringWidth(text) <= width) return text;
  const sign = glyph('ellipsis', options);
  return `${wrap(text, width - sign.length - 1)[0] ?? ''} ${sign}`;
}
