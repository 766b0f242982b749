import type { ProcessRow } from '../../facts/capture.js';
import type { EvidencePiece } from '../reading.js';
import { cellsOfLine } from '../tables/csv-records.js';
import { amountOf } from './amounts.js';
import { type CommandReader, lineOf, type Section } from './command-reader.js';
import { labeled } from './labeled-lines.js';
import { cutByRule, type RuledColumn, rule } from './ruled-table.js';

/** Its first two columns are 25 and 8 wide in every language. */
const RULE = /^={25} ={8}(?: =+){1,8}\s*$/;
const CSV_ROW = /^"[^"]{1,260}","\d{1,10}","[^"]*","\d{1,6}","[\d.,'\u2019 \u00a0\u202f\u00ff\u00e1\ufffd]{1,20}[^\d"]{0,4}"/;
const CSV_SERVICES = /^"[^"]{1,260}","\d{1,10}","[^"]*"\s*$/;

/** `tasklist`, `/v` and `/svc` as a table, a list or CSV. It has neither handles nor pools. */
export const tasklistReader: CommandReader = {
  format: 'tasklist',
  restarts: true,
  begins(lines, index) {
    const line = lines[index] ?? '';
    if (line.startsWith('====')) return RULE.test(line) ? Math.max(0, index - 1) : null;
    if (line.startsWith('"')) return isCsvStart(lines, index) ? Math.max(0, index - 1) : null;
    return isListStart(lines, index) ? index : null;
  },
  read(section) {
    const rows = rowsOf(section);
    if (rows.length === 0) return null;
    return { processLists: [{ at: null, processes: rows }], ...countOf(rows) } satisfies EvidencePiece;
  },
};

/** How many processes there are, where the list is no excerpt: the system itself is in it. */
function countOf(rows: readonly ProcessRow[]): Pick<EvidencePiece, 'statements'> {
  const system = rows.find(({ pid, name }) => pid === 4 && /^system$/i.test(name));
  if (system === undefined) return {};
  return { statements: [{ line: system.line, name: 'process.count', value: rows.length, at: null }] };
}

/** A row of processes right below a line of names: later rows belong to it. */
function isCsvStart(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').slice(0, 1_000);
  const programs = lines.slice(index, index + 6).some((row) => /^"[^"]{1,255}\.exe","\d/i.test(row));
  if (!CSV_ROW.test(line) && !(CSV_SERVICES.test(line) && programs)) return false;
  const above = lines[index - 1] ?? '';
  return !CSV_ROW.test(above) && !CSV_SERVICES.test(above);
}

/** Lists have five lines for a process, nine with `/v`; the second is its id, the fifth its memory. */
function isListStart(lines: readonly string[], index: number): boolean {
  if (!isListBlock(lines, index)) return false;
  for (let at = index - 2; at >= 0 && index - at <= MOST_LIST_LINES; at--) if (isListBlock(lines, at)) return false;
  return true;
}

/** Lines of a process with `/v`, and the blank one behind them. */
const MOST_LIST_LINES = 10;

function isListBlock(lines: readonly string[], index: number): boolean {
  if (!/:\s+\d{1,7}\s*$/.test((lines[index + 1] ?? '').slice(0, 200))) return false;
  if ((lines[index - 1] ?? '').trim() !== '' || !(lines[index] ?? '').includes(':')) return false;
  const block = lines.slice(index, index + 5).map((line) => labeled(line));
  return (
    block.length === 5 &&
    !block.includes(null) &&
    /^\d{1,7}$/.test(block[1]?.value ?? '') &&
    /^\d{1,4}$/.test(block[3]?.value ?? '') &&
    amountOf(block[4]?.value ?? '') !== null
  );
}

function rowsOf(section: Section): readonly ProcessRow[] {
  const ruleAt = section.lines.findIndex((line) => RULE.test(line));
  const columns = rule(section.lines[ruleAt] ?? '', '=', 3);
  if (columns !== null) return tableRows(section, { columns, ruleAt });
  return section.lines.some((line) => line.startsWith('"')) ? csvRows(section) : listRows(section);
}

/** Words for "none" in the third column of a process without services. */
const NONE =
  /^(?:n\/a|n\/d|nicht zutreffend|nv|n\.v\.t\.|nie dotyczy|brak|\u6682\u7f3a|\u4e0d\u9002\u7528|\u7121|\u8a72\u7576\u306a\u3057|n\/v|\u043d\/\u0434|\ud574\ub2f9 \uc5c6\uc74c|-)$/i;

function tableRows(section: Section, { columns, ruleAt }: { columns: readonly RuledColumn[]; ruleAt: number }): readonly ProcessRow[] {
  const rows: (ProcessRow & { services?: string[] })[] = [];
  for (let at = ruleAt + 1; at < section.lines.length; at++) {
    const line = section.lines[at] ?? '';
    if (line.trim() === '') continue;
    const cells = cutByRule(line, columns);
    const isServices = columns.length === 3;
    const wrapped = isServices && (cells[0] ?? '') === '' && (cells[1] ?? '') === '';
    if (wrapped) for (const service of servicesOf(cells[2] ?? '')) rows.at(-1)?.services?.push(service);
    else {
      const row = /^\d{1,10}$/.test(cells[1] ?? '') ? rowOfCells(cells, lineOf(section, at)) : squeezedRow(line, lineOf(section, at));
      if (row !== null) rows.push(row);
    }
  }
  return rows;
}

function rowOfCells(cells: readonly string[], line: number): ProcessRow & { services?: string[] } {
  const [name = '', pid = '', third = ''] = cells;
  const row = { name, pid: Number(pid), handles: null, threads: null, nonpagedBytes: null, pagedBytes: null, line };
  if (cells.length === 3) return { ...row, services: NONE.test(third) ? [] : servicesOf(third) };
  const user = cells.length > 6 && !NONE.test(cells[6] ?? '') ? (cells[6] ?? '') : '';
  return { ...row, workingSetBytes: amountOf(cells[4] ?? '')?.bytes ?? null, ...(user === '' ? {} : { user }) };
}

/** Blanks were lost in pasting: the id follows the name, the memory is the last amount. */
function squeezedRow(line: string, at: number): (ProcessRow & { services?: string[] }) | null {
  const found = /^(\S.{0,80}?)\s+(\d{1,7})\s+(\S{0,40}\s+)?(\d{1,4})\s+([\d.,'\u00a0\u202f]{1,20}\s?[A-Za-z\u041a\u0411]{1,2})\b/.exec(
    line.slice(0, 300),
  );
  if (found === null) return null;
  const bytes = amountOf(found[5] ?? '')?.bytes ?? null;
  return {
    name: found[1] ?? '',
    pid: Number(found[2]),
    handles: null,
    threads: null,
    nonpagedBytes: null,
    pagedBytes: null,
    workingSetBytes: bytes,
    line: at,
  };
}

function servicesOf(text: string): string[] {
  return text
    .split(/,\s*/)
    .map((service) => service.trim())
    .filter((service) => service !== '');
}

function csvRows(section: Section): readonly ProcessRow[] {
  return section.lines.flatMap((line, at): readonly ProcessRow[] => {
    const cells = line.startsWith('"') && line.length < 4_000 ? cellsOfLine(line, ',') : null;
    return cells === null || !/^\d{1,10}$/.test(cells[1] ?? '') ? [] : [rowOfCells(cells, lineOf(section, at))];
  });
}

function listRows(section: Section): readonly ProcessRow[] {
  const blocks: { cells: string[]; line: number }[] = [];
  let isOpen = false;
  section.lines.forEach((line, at) => {
    const entry = line.trim() === '' ? null : labeled(line);
    if (entry !== null && !isOpen) blocks.push({ cells: [], line: lineOf(section, at) });
    isOpen = entry !== null;
    if (entry !== null) blocks.at(-1)?.cells.push(entry.value);
  });
  return blocks.flatMap(({ cells, line }) => (/^\d{1,10}$/.test(cells[1] ?? '') ? [rowOfCells(cells, line)] : []));
}
