import type { Statement } from '../../facts/capture.js';
import type { EvidencePiece, OfFile } from '../reading.js';
import { amountOf } from './amounts.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { MachineDraft } from './machine-reading.js';

/** Heads of RAMMap's "Use Counts"; what copies a table may make blanks of its tabs. */
const HEAD = /^\s*Usage(?:\t+|\s{2,})Total(?:\t+|\s{2,})Active(?:\t+|\s{2,})Standby/i;
const ROW = /^\s*(Nonpaged Pool|Driver Locked|AWE|Mapped File|Shareable|Total)(?:\t+|\s{2,})([\d.,\u00a0]+ ?K)\b/i;
const LONGEST_LINE = 400;

const FACTS: ReadonlyMap<string, string> = new Map([
  ['nonpaged pool', 'rammap.nonpagedBytes'],
  ['driver locked', 'rammap.driverLockedBytes'],
  ['total', 'rammap.totalBytes'],
]);

/**
 * "Use Counts" of RAMMap. Its "Nonpaged Pool" counts physical pages of the system's address space by their use, the PFN database among them
 * (KB2762246), and is no measure of the pool: it is a fact of its own.
 */
export const rammapReader: CommandReader = {
  format: 'rammap',
  marks: ['\t', '  '],
  restarts: true,
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    if (line.length > LONGEST_LINE) return null;
    return HEAD.test(line) ||
      (isRow(line) && !lines.slice(Math.max(0, index - 16), index).some((above) => HEAD.test(above) || isRow(above)))
      ? index
      : null;
  },
  read: readUseCounts,
};

/** Other tools print totals as well. */
function isRow(line: string): boolean {
  const label = line.length > LONGEST_LINE ? undefined : ROW.exec(line)?.[1]?.toLowerCase();
  return label !== undefined && label !== 'total';
}

function readUseCounts(section: Section): EvidencePiece {
  const statements: OfFile<Statement>[] = [];
  const draft = new MachineDraft();
  section.lines.forEach((text, at) => {
    const row = text.length > LONGEST_LINE ? null : ROW.exec(text);
    const name = FACTS.get((row?.[1] ?? '').toLowerCase());
    const amount = amountOf(row?.[2] ?? '');
    if (name === undefined || amount === null) return;
    const line = lineOf(section, at);
    statements.push({ line, name, value: amount.bytes, at: null });
    if (name === 'rammap.totalBytes') draft.setAmount('visibleBytes', { ...amount, errorBytes: TOTAL_ERROR * amount.bytes }, line);
  });
  return {
    statements,
    ...(draft.isEmpty ? {} : { machine: draft.finish() }),
    problems: [{ text: NOT_THE_POOL, line: section.first }],
  };
}

/** Pages that nobody counts are in no row. */
const TOTAL_ERROR = 0.05;

const NOT_THE_POOL = 'counts pages of RAM by their use; its Nonpaged Pool is not the size of the pool and is not used as such';
