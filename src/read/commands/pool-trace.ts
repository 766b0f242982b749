import type { InventoryPoolTrace } from '../../schema/types.js';
import { unitBytes } from '../pool/quantity.js';
import { cellsOfLine, delimiterOf, readCsv } from '../tables/csv-records.js';
import { keyOf } from '../tables/header-table.js';
import { wholeNumber } from './amounts.js';
import { type CommandReader, lineOf } from './command-reader.js';

/** Columns of an exported pool table, by the words in their heads. */
interface Columns {
  readonly tag: number;
  readonly type: number;
  readonly pool: number;
  readonly count: number;
  readonly size: number;
  readonly unit: number;
}

const LONGEST_HEAD = 2_000;

/** The first allocations of each letter pair are inside the trace, the frees outside: what was never freed while it ran. */
const OUTSTANDING = /^A[IO]FO$/i;
const KINDS = /^A[IO]F[IO]$/i;

function columnsOf(line: string): Columns | null {
  if (line.length > LONGEST_HEAD || !/tag/i.test(line)) return null;
  const names = cellsOfLine(line, delimiterOf(line)) ?? [];
  const keys = names.map(keyOf);
  const find = (...words: readonly string[]): number => keys.findIndex((key) => words.some((word) => key === word || key.startsWith(word)));
  const size = find('size', 'outstandingsize', 'sizeb');
  const columns = {
    tag: find('tag', 'pooltag'),
    type: find('type', 'allocationtype'),
    pool: find('paged', 'pool'),
    count: find('count', 'outstandingcount'),
    size,
    unit: unitOf(names[size] ?? ''),
  };
  return columns.tag < 0 || columns.size < 0 || columns.count < 0 ? null : columns;
}

function unitOf(name: string): number {
  return unitBytes(/\(([A-Za-z]{1,5})\)/.exec(name)?.[1] ?? 'b') ?? 1;
}

/** The pool table of Windows Performance Analyzer or wpaexporter as CSV: only what was allocated and not freed is counted. */
export const poolTraceReader: CommandReader = {
  format: 'pool-trace',
  marks: ['Tag', 'tag'],
  begins: (lines, index) => {
    const columns = columnsOf(lines[index] ?? '');
    const next = lines[index + 1] ?? '';
    if (columns === null || columns.type < 0 || next.length > LONGEST_HEAD) return null;
    return KINDS.test((cellsOfLine(next, delimiterOf(lines[index] ?? '')) ?? [])[columns.type]?.trim() ?? '') ? index : null;
  },
  read(section) {
    const columns = columnsOf(section.lines[0] ?? '');
    if (columns === null) return null;
    const rows = new Map<string, InventoryPoolTrace & { bytes: number; count: number }>();
    let left = 0;
    const broken = readCsv(section.lines, {
      delimiter: delimiterOf(section.lines[0] ?? ''),
      fromLine: 2,
      onRecord: ({ cells, line }) => {
        if (!OUTSTANDING.test((cells[columns.type] ?? '').trim())) return;
        const [tag, bytes, count] = [
          cells[columns.tag] ?? '',
          wholeNumber(cells[columns.size] ?? ''),
          wholeNumber(cells[columns.count] ?? ''),
        ];
        if (tag === '' || bytes === null || count === null) {
          left++;
          return;
        }
        const pool = columns.pool >= 0 && /^paged/i.test((cells[columns.pool] ?? '').trim()) ? 'paged' : 'nonpaged';
        const row = rows.get(`${pool} ${tag}`) ?? { tag: tag.padEnd(4), pool, bytes: 0, count: 0, line: lineOf(section, line - 1) };
        row.bytes += bytes * columns.unit;
        row.count += count;
        rows.set(`${pool} ${tag}`, row);
      },
    });
    const problems = left === 0 ? broken : [...broken, { text: `${left} rows without a tag, size or count are left out` }];
    return { inventory: { poolTrace: [...rows.values()] }, problems };
  },
};
