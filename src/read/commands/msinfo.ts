import type { DriverEntry } from '../../facts/capture.js';
import type { EvidencePiece, OfFile } from '../reading.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { driverEntry } from './driver-row.js';
import { startOf, stateWords, typeOf } from './driver-words.js';
import { MachineDraft } from './machine-reading.js';
import { computerName, type SystemEntry, SystemRows } from './system-rows.js';
import { lineCounter, scanXml } from './xml-scan.js';

/** A row of a category: its cells, whatever the names of the columns are in that language. */
interface InfoRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Version row of the summary in a report: `label TAB 10.0.17763 Build 17763`. */
const REPORT_VERSION = /^[^\t]{2,60}\t\d{1,2}\.\d{1,2}\.(\d{3,5}) [^\t]*\b\1\t?$/;

/** `msinfo32 /nfo` (XML) and `/report` (text parted by tabs). Names of sections, items and columns are translated; their order is not. */
export const msinfoReader: CommandReader = {
  format: 'msinfo',
  marks: ['<', '\t'],
  quotesOthers: true,
  closes: /<\/MsInfo>\s*$/i,
  begins: (lines, index) => {
    const line = lines[index] ?? '';
    if (/^\s*<MsInfo\b/i.test(line)) return index > 0 && /^\ufeff?<\?xml/.test(lines[index - 1] ?? '') ? index - 1 : index;
    return line.length < 300 && REPORT_VERSION.test(line) ? reportStart(lines, index) : null;
  },
  read(section) {
    const isXml = section.lines.slice(0, 3).some((line) => /<MsInfo\b/i.test(line));
    return readRows(isXml ? xmlRows(section) : textRows(section));
  },
};

/** The version is the second row; above it stand the head of the report and of the section. */
function reportStart(lines: readonly string[], index: number): number {
  let start = index;
  while (start > 0 && index - start < 10 && !/:\s?\d{2}\/\d{2}\/\d{2}/.test(lines[start] ?? '')) start--;
  return start;
}

function xmlRows({ lines, first }: Section): readonly InfoRow[] {
  const xml = lines.join('\n');
  const rows: InfoRow[] = [];
  const lineAt = lineCounter(xml);
  let cells: string[] | null = null;
  let depth = 0;
  let line = first;
  scanXml(xml, {
    open: (name, _attributes, offset) => {
      if (name === 'Data') {
        cells = [];
        depth = 0;
        line = first + lineAt(offset);
      } else if (cells !== null && ++depth === 1) cells.push('');
    },
    text: (text) => {
      if (cells !== null && depth === 1) cells[cells.length - 1] += text;
    },
    close: (name) => {
      if (name !== 'Data') {
        depth--;
        return;
      }
      if (cells !== null) rows.push({ cells: cells.map((cell) => cell.trim()), line });
      cells = null;
    },
  });
  return rows;
}

function textRows(section: Section): readonly InfoRow[] {
  return section.lines.flatMap((line, at) => {
    if (!line.includes('\t')) return [];
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.at(-1) === '') cells.pop();
    return [{ cells, line: lineOf(section, at) }];
  });
}

/** Columns of the list of drivers: name, description, file, type, started, start mode, state, status, error control, accept pause, accept stop. */
const DRIVER_COLUMNS = { service: 0, displayName: 1, file: 2, type: 3, started: 4, start: 5, state: 6 } as const;
const FEWEST_DRIVER_COLUMNS = 10;

function readRows(rows: readonly InfoRow[]): EvidencePiece | null {
  const items = rows.flatMap(({ cells, line }): SystemEntry[] =>
    cells.length === 2 || cells.length === 1 ? [{ label: cells[0] ?? '', value: cells[1] ?? '', line }] : [],
  );
  const summary = new SystemRows(items.slice(0, 60));
  const draft = new MachineDraft();
  summary.stateOs(draft, summary.labeled('osName') ?? summary.at(summary.versionAt - 1), null);
  summary.stateHardware(draft);
  stateProcessors(draft, items);
  stateMemory(draft, summary);
  const name = summary.labeled('name') ?? (summary.typeAt - summary.versionAt > 4 ? summary.at(summary.typeAt - 3) : null);
  const machineName = name === null ? null : computerName(name.value);
  const drivers = driversOf(rows);
  if (draft.isEmpty && drivers.length === 0) return null;
  return {
    ...(machineName === null ? {} : { machineName }),
    ...(draft.isEmpty ? {} : { machine: draft.finish() }),
    ...(drivers.length === 0 ? {} : { drivers }),
  };
}

/** `…, 2095 Mhz, 4 Core(s), 4 Logical Processor(s)`, one row for each socket; XP has one row for each processor. */
function stateProcessors(draft: MachineDraft, items: readonly SystemEntry[]): void {
  let count = 0;
  let line = 0;
  for (const { value, line: at } of items) {
    const figures = /\d\s?Mhz(.*)$/i.exec(value.slice(0, 400))?.[1]?.match(/\d+/g);
    if (figures === undefined || figures === null || figures.length < 2) continue;
    count += Number(figures.at(-1));
    line ||= at;
  }
  if (count > 0) draft.setTop('processors', count, line);
}

/** Since Vista: installed, total and available RAM, total and available virtual memory (the commit limit and what is left), page file. */
function stateMemory(draft: MachineDraft, summary: SystemRows): void {
  const amounts = summary.amounts();
  const whole = amounts.length === 6;
  const find = (row: 'installed' | 'visible' | 'available' | 'commitLimit', place: number) => {
    const entry = summary.labeled(row);
    return amounts.find(({ line }) => line === entry?.line) ?? (whole ? amounts[place] : undefined);
  };
  const put = (
    member: 'installedBytes' | 'visibleBytes' | 'availableBytes' | 'commitLimitBytes',
    found: (typeof amounts)[number] | undefined,
  ) => {
    if (found !== undefined) draft.setAmount(member, found.amount, found.line);
  };
  put('installedBytes', find('installed', 0));
  put('visibleBytes', find('visible', 1));
  put('availableBytes', find('available', 2));
  put('commitLimitBytes', find('commitLimit', 3));
}

function driversOf(rows: readonly InfoRow[]): readonly OfFile<DriverEntry>[] {
  const listed = rows.filter(
    ({ cells }) => cells.length >= FEWEST_DRIVER_COLUMNS && /\\[^\\]+\.(?:sys|exe|dll)$/i.test(cells[DRIVER_COLUMNS.file] ?? ''),
  );
  const at = (cells: readonly string[], column: keyof typeof DRIVER_COLUMNS): string | null => cells[DRIVER_COLUMNS[column]] || null;
  const isRunning = stateWords(listed.map(({ cells }) => ({ module: at(cells, 'service') ?? '', state: at(cells, 'state') })));
  return listed.flatMap(({ cells, line }) => {
    const entry = driverEntry({
      path: at(cells, 'file'),
      service: at(cells, 'service'),
      displayName: at(cells, 'displayName'),
      running: isRunning(at(cells, 'state')),
      start: startOf(at(cells, 'start')),
      type: typeOf(at(cells, 'type')),
      line,
    });
    return entry === null ? [] : [entry];
  });
}
