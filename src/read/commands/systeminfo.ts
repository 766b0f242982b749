import type { EvidencePiece } from '../reading.js';
import { cellsOfLine } from '../tables/csv-records.js';
import type { CommandReader, Section } from './command-reader.js';
import { columnsOf, indexAtColumn } from './display-width.js';
import { blockStart } from './labeled-lines.js';
import { MachineDraft } from './machine-reading.js';
import { computerName, type SystemEntry, SystemRows } from './system-rows.js';
import { rowOfLabel } from './systeminfo-labels.js';
import { printedVersion } from './windows-version.js';

/** A row whose value is the version of Windows, or a type such as `x64-based PC`: systeminfo has both in every language. */
const VERSION_ROW = /^[^\s"[][^"]{0,80}?:\s+(\d{1,2}\.\d{1,2}\.\d{3,5}\s.*)$/;
const TYPE_ROW = /^[^\s"[][^"]{0,80}?:\s+(?:x64|x86|arm64|itanium|ia64|em64t)-based PC\s*$/i;
/** Labels that stand in no other output that is read here. */
const OWN_LABELS = new Set(['osName', 'osVersion', 'role', 'visible', 'available', 'commitLimit', 'commit']);
const CSV_ROW = /^"[^"]*","[^"]*","\d{1,2}\.\d{1,2}\.\d{3,5} [^"]*",/;

/** `systeminfo` in any language, whole or cut to some rows (`findstr`), as a list or `/fo csv`. */
export const systeminfoReader: CommandReader = {
  format: 'systeminfo',
  marks: [':', '"'],
  restarts: true,
  begins(lines, index) {
    const line = lines[index] ?? '';
    if (line.startsWith('"')) return CSV_ROW.test(line) ? (lines[index - 1]?.startsWith('"') === true ? index - 1 : index) : null;
    if (line.length > 300 || line.startsWith(' ') || line.startsWith('\t')) return null;
    const version = /\d\.\d{3,5} /.test(line) ? VERSION_ROW.exec(line)?.[1] : undefined;
    if (version !== undefined && printedVersion(version) !== null) return blockStart(lines, index);
    if (line.includes('-based PC') && TYPE_ROW.test(line)) return blockStart(lines, index);
    const label = labelOf(line);
    const row = label === '' ? null : rowOfLabel(label);
    return row !== null && OWN_LABELS.has(row) ? blockStart(lines, index) : null;
  },
  read(section) {
    const entries = section.lines.some((line) => CSV_ROW.test(line)) ? csvEntries(section) : listEntries(section);
    return readEntries(entries);
  },
};

/** The label may hold a colon (`Virtual Memory: Max Size:`); it ends at the colon with a run of blanks behind it. */
function labelOf(line: string): string {
  return /^(.*?):(?:\s{2,}\S|\s*$)/.exec(line)?.[1] ?? /^(.+): /.exec(line)?.[1] ?? '';
}

interface ListedEntry extends SystemEntry {
  /** Rows of the list below it. */
  readonly items: readonly SystemEntry[];
}

function listEntries({ lines, first }: Section): readonly ListedEntry[] {
  const column = valueColumn(lines);
  const entries: (SystemEntry & { items: SystemEntry[] })[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') {
      // Under remoting, several machines follow each other: the block is the machine.
      if (entries.length > 0) break;
      continue;
    }
    const item = /^\s+(\S.*)$/.exec(line);
    if (item !== null) entries.at(-1)?.items.push({ label: '', value: (item[1] ?? '').trim(), line: first + at });
    else if (line.length <= 4_000) entries.push({ ...splitRow(line, column), line: first + at, items: [] });
  }
  return entries;
}

/** The column where most values begin; the label is padded to it. */
function valueColumn(lines: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const line of lines.slice(0, 200)) {
    const found = /^\S.{0,80}?:\s{2,}(?=\S)/.exec(line.slice(0, 200));
    if (found === null) continue;
    const column = columnsOf(found[0]);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

function splitRow(line: string, column: number | null): { readonly label: string; readonly value: string } {
  const cut = column === null ? 0 : indexAtColumn(line, column);
  if (cut > 0 && /:\s*$/.test(line.slice(0, cut))) return { label: line.slice(0, cut).replace(/:\s*$/, ''), value: line.slice(cut).trim() };
  const label = labelOf(line);
  return label === '' ? { label: line, value: '' } : { label, value: line.slice(label.length + 1).trim() };
}

/** The list of each row stands in one quoted cell, its rows parted by commas. */
function csvEntries({ lines, first }: Section): readonly ListedEntry[] {
  const at = lines.findIndex((line) => CSV_ROW.test(line));
  const cells = cellsOfLine(lines[at] ?? '', ',') ?? [];
  const names = cellsOfLine(lines[at - 1] ?? '', ',') ?? [];
  return cells.map((cell, i) => ({
    label: names[i] ?? '',
    value: cell.trim(),
    line: first + at,
    items: cell.split(',').map((value) => ({ label: '', value: value.trim(), line: first + at })),
  }));
}

function readEntries(entries: readonly ListedEntry[]): EvidencePiece | null {
  const rows = new SystemRows(entries);
  const draft = new MachineDraft();
  const name = rows.labeled('name') ?? (rows.versionAt === 2 ? rows.at(0) : null);
  rows.stateOs(draft, rows.labeled('osName') ?? rows.at(rows.versionAt - 1), rows.labeled('role') ?? roleByOrder(rows));
  rows.stateHardware(draft);
  stateMemory(draft, rows);
  stateHotfixes(draft, entries);
  const machineName = name === null ? null : computerName(name.value);
  if (draft.isEmpty) return null;
  return { ...(machineName === null ? {} : { machineName }), machine: draft.finish() };
}

/** The maker of Windows and the role follow its version. */
function roleByOrder(rows: SystemRows): SystemEntry | null {
  return rows.versionAt < 0 ? null : rows.at(rows.versionAt + 2);
}

/** Five rows hold amounts, in one order in all versions: RAM, available RAM, commit limit, commit that is left, commit in use. */
function stateMemory(draft: MachineDraft, rows: SystemRows): void {
  const amounts = rows.amounts();
  const whole = amounts.length === 5;
  const put = (
    row: 'visible' | 'available' | 'commitLimit' | 'commit',
    place: number,
    member: 'visibleBytes' | 'availableBytes' | 'commitLimitBytes' | 'commitBytes',
  ): void => {
    const entry = rows.labeled(row);
    const found = amounts.find(({ line, label }) => line === entry?.line && label === entry.label) ?? (whole ? amounts[place] : undefined);
    if (found !== undefined) draft.setAmount(member, found.amount, found.line);
  };
  put('visible', 0, 'visibleBytes');
  put('available', 1, 'availableBytes');
  put('commitLimit', 2, 'commitLimitBytes');
  put('commit', 4, 'commitBytes');
}

/** `[01]: KB5022289`, also `KB931836 - Update`, and `Q147222` as updates were called before 2003; `File 1` is no update. */
function stateHotfixes(draft: MachineDraft, entries: readonly ListedEntry[]): void {
  const ids: string[] = [];
  let line = 0;
  for (const item of entries.flatMap(({ items }) => items)) {
    const id = /^\[\d{1,4}\]: (KB\d{5,8}|Q\d{6})(?!\d)/i.exec(item.value)?.[1];
    if (id === undefined) continue;
    line ||= item.line;
    ids.push(id.toUpperCase());
  }
  if (ids.length > 0) draft.set('hotfixes', 'ids', [...new Set(ids)], line);
}
