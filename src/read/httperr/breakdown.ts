import { decodeStart, isEmptyField } from './field-text.js';
import type { ColumnKey, Layout } from './layout.js';
import { PlainColumn } from './plain-column.js';
import { columnOf, type Reading } from './reading.js';
import type { PlainRow } from './sink.js';
import { type Addition, LONGEST_VALUE, MOST_VALUES, type ValueBytes, ValueCounts, type ValuesPart } from './value-counts.js';

/** What rows can be counted by beside time. */
export type Dimension = 'queue' | 'site' | 'uri' | 'client';

export const DIMENSIONS: readonly Dimension[] = ['queue', 'site', 'uri', 'client'];

const KEYS: Readonly<Record<Dimension, ColumnKey>> = { queue: 'queue', site: 'siteId', uri: 'uri', client: 'clientAddress' };

const QUESTION_MARK = 0x3f;
const NONE = Buffer.from('-', 'latin1');

/** The values of one column with the most rows. */
export interface DimensionCounts {
  readonly dimension: Dimension;
  /** False where no row has that column. */
  readonly hasColumn: boolean;
  /** Different values, none among them; `null` where they were too many to be counted. */
  readonly distinct: number | null;
  /** No value that is not among `values` and was given up has more rows than this; 0 while all are exact. */
  readonly bound: number;
  /** Rows of all values, also of those that were given up. */
  readonly rows: number;
  /** All that were kept, most rows first. */
  readonly values: readonly DimensionValue[];
}

/** One value of a column. */
export interface DimensionValue {
  /** `null` where the column says nothing, or is not there. A URI ends before its `?`: what follows belongs to the client and may be a secret. */
  readonly value: string | null;
  /** Only the beginning of longer values, which are counted together. */
  readonly isCut: boolean;
  readonly rows: number;
  /** The true number of rows is at most so much larger. */
  readonly missedRows: number;
  /** Most rows first; `null` for rows without a reason. */
  readonly reasons: readonly { readonly reason: string | null; readonly rows: number; readonly count: number }[];
}

/** The counts of one column in a part of the rows. */
export interface ColumnPart {
  readonly hasColumn: boolean;
  readonly rows: number;
  readonly values: ValuesPart;
}

/** Counts rows by the values of some columns. */
export class Breakdown {
  readonly #columns: readonly ColumnCounts[];

  /** @param most - different values of a column that are counted at a time. */
  constructor(dimensions: readonly Dimension[], most = MOST_VALUES) {
    this.#columns = dimensions.map((dimension) => new ColumnCounts(dimension, most));
  }

  plainRow(row: PlainRow, addition: Addition): void {
    for (const column of this.#columns) column.plainRow(row, addition);
  }

  row(reading: Reading, addition: Addition): void {
    for (const column of this.#columns) column.row(reading, addition);
  }

  part(): readonly ColumnPart[] {
    return this.#columns.map((column) => column.part());
  }

  /** Adds what the same columns of other rows hold; `keyOf` gives the key here for the key of a reason there. */
  absorb(parts: readonly ColumnPart[], keyOf: (key: number) => number): void {
    for (const [index, part] of parts.entries()) this.#columns[index]?.absorb(part, keyOf);
  }

  /** @param phraseOf - the reason of a key. */
  counts(phraseOf: (key: number) => string | null): readonly DimensionCounts[] {
    return this.#columns.map((column) => column.counts(phraseOf));
  }
}

class ColumnCounts {
  readonly #dimension: Dimension;
  readonly #values: ValueCounts;
  readonly #column = new PlainColumn();
  readonly #none: ValueBytes = bytesOf(NONE);
  #hasColumn = false;
  #rows = 0;

  constructor(dimension: Dimension, most: number) {
    this.#dimension = dimension;
    this.#values = new ValueCounts(most);
  }

  plainRow(row: PlainRow, addition: Addition): void {
    this.#rows++;
    this.#values.add(this.#plainValue(row), addition);
  }

  row(reading: Reading, addition: Addition): void {
    this.#rows++;
    this.#indexIn(reading.layout);
    const text = columnOf(reading, KEYS[this.#dimension]) ?? '-';
    this.#values.add(isEmptyField(text) ? this.#none : this.#withoutQuery(bytesOf(Buffer.from(text, 'latin1'))), addition);
  }

  part(): ColumnPart {
    return { hasColumn: this.#hasColumn, rows: this.#rows, values: this.#values.part() };
  }

  absorb({ hasColumn, rows, values }: ColumnPart, keyOf: (key: number) => number): void {
    this.#hasColumn ||= hasColumn;
    this.#rows += rows;
    this.#values.absorb(values, keyOf);
  }

  counts(phraseOf: (key: number) => string | null): DimensionCounts {
    const { bound, size } = this.#values;
    return {
      dimension: this.#dimension,
      hasColumn: this.#hasColumn,
      distinct: bound === 0 ? size : null,
      bound,
      rows: this.#rows,
      values: this.#values.inOrder().map(({ text, rows, missedRows, reasons }) => ({
        value: isEmptyField(text) ? null : decodeStart(text, LONGEST_VALUE),
        isCut: text.length === LONGEST_VALUE,
        rows,
        missedRows,
        reasons: reasons
          .map((each) => ({ reason: phraseOf(each.key), rows: each.rows, count: each.count }))
          .sort((a, b) => b.rows - a.rows),
      })),
    };
  }

  #plainValue(row: PlainRow): ValueBytes {
    const index = this.#indexIn(row.layout);
    if (index < 0) return this.#none;
    const { start, end } = this.#column.find(row, index);
    return this.#column.isEmpty(row.bytes) ? this.#none : this.#withoutQuery({ bytes: row.bytes, start, end });
  }

  #withoutQuery(value: ValueBytes): ValueBytes {
    return this.#dimension === 'uri' ? { ...value, end: pathEnd(value) } : value;
  }

  #indexIn(layout: Layout): number {
    const index = layout.at[KEYS[this.#dimension]];
    if (index >= 0) this.#hasColumn = true;
    return index;
  }
}

/** Where the path of a URI ends. A `?` alone is no path to show. */
function pathEnd({ bytes, start, end }: ValueBytes): number {
  for (let i = start; i < end; i++) if (bytes.getUint8(i) === QUESTION_MARK) return Math.max(i, start + 1);
  return end;
}

function bytesOf(text: Buffer): ValueBytes {
  return { bytes: new DataView(text.buffer, text.byteOffset, text.length), start: 0, end: text.length };
}
