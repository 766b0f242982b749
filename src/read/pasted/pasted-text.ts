import type { PoolSample, Problem } from '../../facts/capture.js';
import type { Pool } from '../../facts/tag.js';
import { SampleDraft } from '../pool/pool-sample.js';
import { leftAligned, tagDword } from '../pool/tag-text.js';
import { settleNumbers } from '../pool/wrapping-counters.js';
import type { EvidencePiece, OfFile, TextFile, TextReader } from '../reading.js';
import { isAvailable, type LabeledAmount, labeledAmounts, poolOfLabel } from './labeled-amounts.js';
import { type LooseRow, looseRow, poolIn, recordRow, saidRow } from './loose-rows.js';
import { type LooseHead, looseHead, tableRows } from './loose-table.js';

/** Longer texts are files of a tool, and not what somebody typed or copied from a window. */
const MOST_LINES = 400;

/** Lines of text in which a few figures are the matter; a document that quotes some has more. */
const LONGEST_PASTE = 90;

/** Rows without a head, from which on they are a list. */
const LEAST_ROWS = 2;

/**
 * What people paste that no tool writes as it is: tables of tags in Markdown or with units in their cells, lines such as `874 alloc / 0 free / 874
 * live`, sizes before and after, and windows that show the pools alone (Task Manager in any language). Formats `pasted-table`, `pool-figures`.
 */
export const pastedTextReader: TextReader = {
  recognize(head) {
    if (head.filter((line) => line.trim() !== '').length > LONGEST_PASTE) return null;
    if (rowsOf(head).rows.length > 0) return 'pasted-table';
    return labeledAmounts(head.slice(0, MOST_LINES)).some(({ label }) => poolOfLabel(label) === 'nonpaged') ? 'pool-figures' : null;
  },
  read(_format, file) {
    return readPasted(file);
  },
};

interface PlacedRow extends LooseRow {
  readonly line: number;
}

interface Rows {
  readonly rows: readonly PlacedRow[];
  /** Rows whose pool nothing says. */
  readonly guessed: number;
}

/** All rows of tags in some lines, with the pool that the row, its head or the words above it name; the nonpaged one where nothing does. */
function rowsOf(lines: readonly string[]): Rows {
  const tabled: PlacedRow[] = [];
  const loose: PlacedRow[] = [];
  let head: LooseHead | null = null;
  let said: Pool | null = null;
  let guessed = 0;
  const place = (row: LooseRow, line: number, into: PlacedRow[]): void => {
    const pool = row.pool ?? said;
    if (pool === null) guessed++;
    into.push({ ...row, pool: pool ?? 'nonpaged', line });
  };
  for (const [index, line] of lines.slice(0, MOST_LINES).entries()) {
    const found = looseHead(line);
    if (found !== null) {
      head = found;
      continue;
    }
    const rows = head === null ? [] : tableRows(line, head);
    for (const row of rows) place(row, index + 1, tabled);
    if (rows.length > 0) continue;
    if (head !== null && line.trim() !== '' && !/^[\s|:=-]+$/.test(line)) head = null;
    const sentence = saidRow(line) ?? recordRow(lines, index);
    if (sentence !== null) place(sentence, index + 1, tabled);
    const single = sentence === null ? looseRow(line) : null;
    if (single === null) said = poolIn(line.slice(0, 200)) ?? said;
    else place(single, index + 1, loose);
  }
  const rows = [...tabled, ...(loose.length >= LEAST_ROWS ? loose : [])];
  return { rows, guessed: rows.length === 0 ? 0 : guessed };
}

function readPasted({ lines }: TextFile): EvidencePiece {
  const { rows, guessed } = rowsOf(lines);
  const latest = sampleOf(rows, (row) => row.bytes);
  // A cell such as `Thre (nonpaged) | 14 MB` is no size of a pool.
  const ofRows = new Set(rows.map(({ line }) => line));
  const amounts = labeledAmounts(lines.slice(0, MOST_LINES)).filter(({ line }) => !ofRows.has(line));
  setTotals(latest, amounts, lines);
  const earlier = rows.filter(({ earlierBytes }) => !Number.isNaN(earlierBytes));
  const before = earlier.length === 0 ? [] : [sampleOf(earlier.map(asBefore), (row) => row.bytes)];
  const problems: Problem[] = [];
  if (guessed > 0)
    problems.push({ text: `${guessed === 1 ? 'a row does' : `${guessed} rows do`} not say which pool it is; taken for nonpaged pool` });
  return { pool: [...before, latest].flatMap(finished), problems };
}

/** Of an earlier moment the row shows the size alone. */
function asBefore(row: PlacedRow): PlacedRow {
  return { ...row, bytes: row.earlierBytes, allocs: Number.NaN, frees: Number.NaN, outstanding: Number.NaN };
}

function sampleOf(rows: readonly PlacedRow[], bytesOf: (row: PlacedRow) => number): SampleDraft {
  const draft = new SampleDraft(rows[0]?.line ?? 1);
  draft.cut = true;
  for (const row of rows) {
    const numbers = settleNumbers({ ...row, bytes: bytesOf(row), perAlloc: Number.NaN });
    draft.add({ rawTag: tagDword(leftAligned(row.tag)), pool: row.pool ?? 'nonpaged', ...numbers }, row.line);
  }
  return draft;
}

const COMMIT = /(\d[\d.,]{0,9}) ?\/ ?(\d[\d.,]{0,9}) ?GB\b/i;

/** The sizes of the pools, and what is beside them in the same window. */
function setTotals(draft: SampleDraft, amounts: readonly LabeledAmount[], lines: readonly string[]): void {
  for (const { label, amount, line } of amounts) {
    const pool = poolOfLabel(label);
    if (pool === 'nonpaged') draft.totals.nonpagedBytes ??= amount.bytes;
    else if (pool === 'paged') draft.totals.pagedBytes ??= amount.bytes;
    else if (isAvailable(label)) draft.totals.availableBytes ??= amount.bytes;
    if (pool !== null) draft.totals.totalsLine ??= line;
  }
  if (draft.totals.nonpagedBytes === null) return;
  const commit = lines.slice(0, MOST_LINES).flatMap((line) => COMMIT.exec(line.slice(0, 200)) ?? []);
  const [used, limit] = [Number((commit[1] ?? '').replace(',', '.')), Number((commit[2] ?? '').replace(',', '.'))];
  if (used > 0 && limit >= used) {
    draft.totals.commitBytes = Math.round(used * 2 ** 30);
    draft.totals.commitLimitBytes = Math.round(limit * 2 ** 30);
  }
}

function finished(draft: SampleDraft): readonly OfFile<PoolSample>[] {
  return draft.rows.length === 0 && draft.totals.totalsLine === null ? [] : [draft.finish()];
}
