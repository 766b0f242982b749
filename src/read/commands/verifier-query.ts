import type { Statement } from '../../facts/capture.js';
import type { InventoryVerifier } from '../../schema/types.js';
import type { DebuggerStatement } from '../debugger/statements.js';
import type { OfFile } from '../reading.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';

const DRIVER = /^\s*Name: (\S{1,255}), loads: (\d{1,10}), unloads: (\d{1,10})/i;
const VALUE = /^\s*(\w{6,60}): (\d{1,20})\s*$/;

/** Values by their names in the output; all are decimal, unlike those of the debugger's `!verifier`. */
const VALUES = {
  currentnonpagedpoolallocations: { member: 'nonpagedAllocations', statement: 'verifier.nonpagedAllocations' },
  nonpagedpoolusageinbytes: { member: 'nonpagedBytes', statement: 'verifier.nonpagedBytes' },
  currentpagedpoolallocations: { member: 'pagedAllocations', statement: 'verifier.pagedAllocations' },
  pagedpoolusageinbytes: { member: 'pagedBytes', statement: 'verifier.pagedBytes' },
  peaknonpagedpoolusageinbytes: { member: null, statement: 'verifier.peakNonpagedBytes' },
  peakpagedpoolusageinbytes: { member: null, statement: 'verifier.peakPagedBytes' },
} as const satisfies Record<string, { readonly member: keyof InventoryVerifier | null; readonly statement: DebuggerStatement }>;

type Draft = { -readonly [K in keyof InventoryVerifier]: InventoryVerifier[K] };

/** `verifier /query` and the log of `verifier /log`: what each driver under Driver Verifier holds of the pools. */
export const verifierReader: CommandReader = {
  format: 'verifier',
  marks: ['unloads:'],
  restarts: true,
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    if (line.length > 400) return null;
    if (DRIVER.test(line)) return isFirst(lines, index) ? headAbove(lines, index) : null;
    return null;
  },
  read(section) {
    const rows: Draft[] = [];
    const statements: OfFile<Statement>[] = [];
    for (const [at, line] of section.lines.entries()) read(section, { line: line.slice(0, 400), at }, rows, statements);
    return rows.length === 0 ? null : { inventory: { verifier: rows }, statements };
  },
};

/** Drivers of one query follow each other; a line of another kind begins a new query. */
function isFirst(lines: readonly string[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= 14; at--) {
    const line = (lines[at] ?? '').slice(0, 400);
    if (DRIVER.test(line)) return false;
    if (/^\s*(?:Verified drivers|Level):/i.test(line)) return true;
  }
  return true;
}

function headAbove(lines: readonly string[], index: number): number {
  for (let at = index - 1; at >= 0 && index - at <= 25; at--) if (/^\s*Level: /i.test(lines[at] ?? '')) return at;
  return index;
}

function read(
  section: Section,
  { line, at }: { readonly line: string; readonly at: number },
  rows: Draft[],
  statements: OfFile<Statement>[],
): void {
  const state = (name: DebuggerStatement, value: number | string | boolean): void => {
    statements.push({ line: lineOf(section, at), name, value, at: null });
  };
  const driver = DRIVER.exec(line);
  if (driver !== null) {
    const isLoaded = Number(driver[2]) > Number(driver[3]);
    rows.push({ file: (driver[1] ?? '').toLowerCase(), loaded: isLoaded, line: lineOf(section, at) });
    state('verifier.driver', driver[1] ?? '');
    if (!isLoaded) state('verifier.isUnloaded', true);
    return;
  }
  const found = VALUE.exec(line);
  const known = VALUES[(found?.[1] ?? '').toLowerCase() as keyof typeof VALUES];
  const row = rows.at(-1);
  if (found === null || known === undefined || row === undefined) return;
  state(known.statement, Number(found[2]));
  if (known.member !== null) row[known.member] = Number(found[2]);
}
