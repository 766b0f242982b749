import { linesOf } from '../decode.js';
import { readCsv } from '../tables/csv-records.js';
import { BrokenList, type ReadList } from './broken-list.js';
import { HashIndex, type KnownBadEntry } from './known-bad-list.js';

/** What a column of `drivers.csv` is for, by its name: hashes of samples, or of what Authenticode covers of them. */
interface Columns {
  readonly files: readonly number[];
  readonly authentihashes: readonly number[];
  readonly names: readonly number[];
  readonly category: number;
  readonly count: number;
}

/** Reads `drivers.csv` of LOLDrivers: one driver a row, the hashes of its samples in one cell each, kept apart by commas. */
export function readLolDriversCsv(text: string): ReadList {
  const index = new HashIndex();
  let columns: Columns | null = null;
  const problems = readCsv(linesOf(text), {
    delimiter: ',',
    onRecord: ({ cells, line }) => {
      if (columns === null) columns = columnsOf(cells, line);
      else addRow(index, { cells, line, columns });
    },
  });
  const [problem] = problems;
  if (problem) throw new BrokenList(problem.line ?? 1, problem.text);
  return { files: index.files, authentihashes: index.authentihashes, names: [], unused: [] };
}

function columnsOf(cells: readonly string[], line: number): Columns {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const having = (pattern: RegExp): number[] => names.flatMap((name, i) => (pattern.test(name) ? [i] : []));
  const hashes = having(/sha-?(?:1|256)$/);
  const authentihashes = hashes.filter((i) => names[i]?.includes('authentihash') === true);
  const files = hashes.filter((i) => names[i]?.includes('authentihash') !== true && !/section|rich|tbs/.test(names[i] ?? ''));
  if (files.length + authentihashes.length === 0) throw new BrokenList(line, 'no column of hashes (SHA256, SHA1) in the head of the table');
  return { files, authentihashes, names: having(/tags$|filename$|^id$/), category: names.indexOf('category'), count: cells.length };
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  readonly columns: Columns;
}

function addRow(index: HashIndex, { cells, line, columns }: Row): void {
  if (cells.length === 1 && cells[0]?.trim() === '') return;
  if (cells.length !== columns.count) throw new BrokenList(line, `${cells.length} cells, the head has ${columns.count}`);
  const entry = entryOf(cells, columns);
  for (const kind of ['files', 'authentihashes'] as const) {
    for (const column of columns[kind]) {
      const wrong = index.add(kind, cells[column] ?? '', entry);
      if (wrong !== null) throw new BrokenList(line, wrong);
    }
  }
}

function entryOf(cells: readonly string[], { names, category }: Columns): KnownBadEntry {
  const texts = names.map((column) => cells[column]?.trim() ?? '').filter((text) => text !== '');
  const preferred = texts.find((text) => /\.(?:sys|dll|exe)\b/i.test(text)) ?? texts[0];
  const kind = cells[category]?.trim() ?? '';
  return { name: preferred ?? 'without a name', category: kind === '' ? null : kind };
}
