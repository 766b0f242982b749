import { formatBytes, formatBytesPerHour, formatCount, plural } from '../../facts/units.js';
import type { PoolDocument, PoolMachine, PoolTag } from '../../schema/types.js';
import { visible } from '../escape.js';
import { describeMachine } from '../windows-name.js';
import { noteLines } from './inputs.js';
import { paint, type TerminalOptions } from './style.js';

const MOST_ROWS = 20;

/** The tags of each machine, what grows first and then what is large. Ends with a line end. */
export function renderPool(document: PoolDocument, options: TerminalOptions): string {
  return document.machines.map((machine) => `\n${machineLines(machine, options).join('\n')}\n`).join('');
}

function machineLines({ machine, samples, tags, inputs }: PoolMachine, options: TerminalOptions): readonly string[] {
  const sorted = [...tags].sort((a, b) => rank(b) - rank(a) || (b.bytes ?? 0) - (a.bytes ?? 0));
  const shown = options.verbose ? sorted : sorted.slice(0, MOST_ROWS);
  const notes = noteLines(inputs, options);
  const head = `    ${'tag'.padEnd(6)}${'pool'.padEnd(10)}${'bytes'.padStart(9)}${'share'.padStart(9)}${'blocks'.padStart(12)}  ${'growth'.padEnd(14)}what`;
  return [
    `  ${paint(visible(machine.name ?? 'this evidence'), 'strong', options)}   ${visible(describeMachine(machine))}, ${plural(samples.length, 'list')}`,
    '',
    paint(head, 'dim', options),
    ...shown.map((tag) => row(tag, options)),
    ...(shown.length < sorted.length ? [`    and ${plural(sorted.length - shown.length, 'more tag')} (--verbose)`] : []),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ];
}

/** Leaks first, steepest first; the rest by size. */
function rank({ growth }: PoolTag): number {
  return growth?.shape === 'leak' ? growth.bytesPerHour : 0;
}

function row({ tag, pool, bytes, share, outstanding, growth, about, kind }: PoolTag, options: TerminalOptions): string {
  const grown = growth === null ? '' : growth.shape === 'leak' ? formatBytesPerHour(growth.bytesPerHour) : (growth.shape ?? '');
  const percent = share === null ? '' : `${(share * 100).toFixed(1)} %`;
  const left = `    ${tag.padEnd(6)}${pool.padEnd(10)}${(bytes === null ? '' : formatBytes(bytes)).padStart(9)}${percent.padStart(9)}${(outstanding === null ? '' : formatCount(outstanding)).padStart(12)}  `;
  const what = visible(about ?? kind).slice(0, Math.max(8, options.width - left.length - 14));
  return `${left}${paint(grown.padEnd(14), growth?.shape === 'leak' ? 'bad' : 'dim', options)}${what}`;
}
