import type { DriverEntry } from '../../facts/capture.js';
import type { InventoryPackage } from '../../schema/types.js';
import type { EvidencePiece, OfFile } from '../reading.js';
import { cellsOfLine, delimiterOf } from '../tables/csv-records.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { driverEntry } from './driver-row.js';
import { startOf, stateWords, typeOf } from './driver-words.js';
import { labeled } from './labeled-lines.js';
import { cutByRule, type RuledColumn, rule } from './ruled-table.js';

/** Cells of a driver, whatever form the output has. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** `/v` has fifteen columns in every language, without it there are four: name, display name, type, date. */
const VERBOSE = { module: 0, displayName: 1, description: 2, type: 3, start: 4, state: 5, path: 13 } as const;
const BRIEF = { module: 0, displayName: 1, description: -1, type: 2, start: -1, state: -1, path: -1 } as const;
const VERBOSE_COLUMNS = 15;
const BRIEF_COLUMNS = 4;

/** Widths of the first two columns of its tables. */
const DRIVERS_RULE = /^={12} ={22} ={10,}/;
const SIGNED_RULE = /^={20,} ={10,} ={6,10} ={10,}\s*$/;

/** `driverquery` and `driverquery /v` as a table or a list; its CSV is read with the other lists of drivers. */
export const driverqueryReader: CommandReader = {
  format: 'driverquery',
  restarts: true,
  begins(lines, index) {
    const line = lines[index] ?? '';
    if (line.startsWith('====')) return DRIVERS_RULE.test(line) ? headStart(lines, index) : null;
    return isListStart(lines, index) ? index : null;
  },
  read(section) {
    const ruleAt = section.lines.findIndex((line) => DRIVERS_RULE.test(line));
    return ruleAt >= 0 ? readDrivers(tableRows(section, ruleAt)) : readDrivers(listRows(section));
  },
};

/** A wrapped head fills as many lines as its rule. */
function headStart(lines: readonly string[], index: number): number {
  return Math.max(0, index - ruleLines(lines, index));
}

function ruleLines(lines: readonly string[], index: number): number {
  let count = 1;
  while (/^ *=[= ]*$/.test(lines[index + count] ?? '')) count++;
  return count;
}

/** The first driver of a list: a block of exactly as many labeled lines as there are columns, the last but one of them a path. */
function isListStart(lines: readonly string[], index: number): boolean {
  if (!isListBlock(lines, index)) return false;
  for (let at = index - 2; at >= 0 && index - at <= VERBOSE_COLUMNS + 2; at--) if (isListBlock(lines, at)) return false;
  return true;
}

function isListBlock(lines: readonly string[], index: number): boolean {
  const isWorthIt =
    /\.(?:sys|exe|dll)\s*$/i.test((lines[index + VERBOSE.path] ?? '').slice(-20)) || /^module name/i.test(lines[index] ?? '');
  if (!isWorthIt) return false;
  if ((lines[index - 1] ?? '').trim() !== '' || labeled(lines[index] ?? '') === null) return false;
  const block = lines.slice(index, index + VERBOSE_COLUMNS + 1).map((line) => (line.trim() === '' ? null : labeled(line)));
  const length = block.indexOf(null) < 0 ? block.length : block.indexOf(null);
  if (length === VERBOSE_COLUMNS) return /\.(?:sys|exe|dll)$/i.test(block[VERBOSE.path]?.value ?? '');
  return length === BRIEF_COLUMNS && /^module name$/i.test(block[0]?.label ?? '');
}

/** A console of 80 columns breaks each row into as many lines as the rule has. */
function tableRows(section: Section, ruleAt: number): readonly Row[] {
  const count = ruleLines(section.lines, ruleAt);
  const width = (section.lines[ruleAt] ?? '').length;
  const ruleText = section.lines.slice(ruleAt, ruleAt + count).join('');
  const columns = rule(ruleText, '=', 3) ?? [];
  const rows: Row[] = [];
  for (let at = ruleAt + count; at < section.lines.length; at += count) {
    const parts = section.lines.slice(at, at + count);
    if ((parts[0] ?? '').trim() === '') break;
    rows.push({
      cells: cutByRule(parts.map((part, i) => (i < count - 1 ? part.padEnd(width) : part)).join(''), columns),
      line: lineOf(section, at),
    });
  }
  return rows;
}

function listRows(section: Section): readonly Row[] {
  const rows: { cells: string[]; line: number }[] = [];
  let isOpen = false;
  section.lines.forEach((line, at) => {
    const entry = line.trim() === '' ? null : labeled(line);
    if (entry === null) {
      isOpen = false;
      return;
    }
    if (!isOpen) rows.push({ cells: [], line: lineOf(section, at) });
    isOpen = true;
    rows.at(-1)?.cells.push(entry.value);
  });
  return rows;
}

function readDrivers(rows: readonly Row[]): EvidencePiece | null {
  const usable = rows.filter(({ cells }) => cells.length === VERBOSE_COLUMNS || cells.length === BRIEF_COLUMNS);
  const isRunning = stateWords(usable.map(({ cells }) => ({ module: cells[0] ?? '', state: cells[columnsFor(cells).state] || null })));
  const drivers = usable.flatMap(({ cells, line }): OfFile<DriverEntry>[] => {
    const columns = columnsFor(cells);
    const at = (column: keyof typeof VERBOSE): string | null => cells[columns[column]] || null;
    const entry = driverEntry({
      path: at('path'),
      service: at('module'),
      displayName: at('displayName'),
      description: at('description'),
      running: columns.state < 0 ? undefined : isRunning(at('state')),
      start: startOf(at('start')),
      type: typeOf(at('type')),
      line,
    });
    return entry === null ? [] : [entry];
  });
  if (drivers.length === 0) return null;
  const left = rows.length - usable.length;
  const problems =
    left === 0 ? [] : [{ text: `${left} rows do not have the columns of driverquery and are left out: they may be cut off` }];
  return { drivers, problems };
}

function columnsFor(cells: readonly string[]): typeof VERBOSE | typeof BRIEF {
  return cells.length === BRIEF_COLUMNS ? BRIEF : VERBOSE;
}

const SIGNED_CSV = /^"[^"]*","[^"]+\.inf","[^"]{2,12}","[^"]*"$/i;

/** `driverquery /si`: devices, the setup file of each, and whether it is signed. It does not say what is loaded. */
export const signedDevicesReader: CommandReader = {
  format: 'signed-devices',
  marks: ['=', '.inf', '.INF'],
  begins(lines, index) {
    const line = lines[index] ?? '';
    if (line.startsWith('====')) return SIGNED_RULE.test(line) && /\.inf\b/i.test(lines[index + 1] ?? '') ? Math.max(0, index - 1) : null;
    return line.startsWith('"') && line.length < 1_000 && SIGNED_CSV.test(line) ? Math.max(0, index - 1) : null;
  },
  read(section) {
    const packages = new Map<string, InventoryPackage>();
    const columns =
      section.lines.map((line) => (SIGNED_RULE.test(line) ? rule(line, '=', 4) : null)).find((found) => found !== null) ?? null;
    section.lines.forEach((line, at) => {
      const [, inf, signed, provider] = cellsOf(line, columns) ?? [];
      if (inf === undefined || !/\.inf$/i.test(inf)) return;
      const isSigned =
        /^(?:true|wahr|vrai|verdadero|vero|verdadeiro|ja|yes|oui|s[i\u00ed]|\u662f|\u306f\u3044|\u0434\u0430|\u0438\u0441\u0442\u0438\u043d\u0430)$/i.test(
          signed ?? '',
        );
      const isUnsigned =
        /^(?:false|falsch|faux|falso|nein|no|non|\u5426|\u3044\u3044\u3048|\u043d\u0435\u0442|\u043b\u043e\u0436\u044c)$/i.test(
          signed ?? '',
        );
      packages.set(inf.toLowerCase(), {
        published: inf,
        signed: isSigned ? true : isUnsigned ? false : null,
        provider: provider || null,
        line: lineOf(section, at),
      });
    });
    return packages.size === 0 ? null : { inventory: { packages: [...packages.values()] } };
  },
};

function cellsOf(line: string, columns: readonly RuledColumn[] | null): readonly string[] | null {
  if (columns !== null) return cutByRule(line, columns);
  return line.startsWith('"') ? cellsOfLine(line, delimiterOf(line)) : null;
}
