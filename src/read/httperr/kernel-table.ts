import { type CountFrame, type CountTable, keyIn, MOST_KEYS, type PartPlace, type ScriptTable, type Totals } from './count-table.js';
import { newTableKernel, type TableKernel } from './kernel/kernel.js';
import {
  TABLE_CHARACTERS,
  TABLE_CHARACTERS_BYTES,
  TABLE_FRAMES,
  TABLE_INPUT,
  TABLE_INPUT_BYTES,
  TABLE_KEYS,
  TABLE_OUTPUT,
  TABLE_RANKED,
  TABLE_RANKS,
  TABLE_TEXTS,
  TABLE_TOTAL_BYTES,
  TABLE_TOTALS,
} from './kernel/memory-map.js';

/** V8 sets gigabytes of addresses aside for each memory, so there are not more of them at a time. */
const MOST_KERNELS = 16;
/** More counts than anybody is counted by. */
const MOST_COUNTS = 2 ** 22;

/** Kernels whose table nobody uses any more, by the number of counts they have room for. */
const idle: TableKernel[] = [];
let made = 0;
const unused = new FinalizationRegistry<TableKernel>((kernel) => idle.push(kernel));

function takeKernel(most: number): TableKernel | null {
  const known = idle.findIndex((kernel) => kernel.most === most);
  if (known >= 0) return idle.splice(known, 1)[0] ?? null;
  if (made >= MOST_KERNELS || most > MOST_COUNTS) return null;
  const kernel = newTableKernel(most);
  if (kernel !== null) made++;
  return kernel;
}

/** Counts in the memory of a kernel, which adds and sorts them. */
export class KernelTable implements CountTable {
  readonly #kernel: TableKernel;
  /** The input of all counts, as long as they have one. */
  #input: number | null = null;
  #isMixed = false;

  /** The same counts as in that table; `null` where there is no WebAssembly, or no room for them. */
  static of(table: ScriptTable, most: number): KernelTable | null {
    const kernel = table.size > most ? null : takeKernel(most);
    if (kernel === null) return null;
    const copy = new KernelTable(kernel);
    for (let at = 0; at < table.size; at++) {
      const rows = table.rowsAt(at);
      copy.add(-1, table.idAt(at), table.inputAt(at), table.lineAt(at), rows, rows + table.moreAt(at));
    }
    return copy;
  }

  private constructor(kernel: TableKernel) {
    this.#kernel = kernel;
    kernel.exports.beginTable(kernel.most, kernel.counts, kernel.order);
    unused.register(this, kernel, this);
  }

  get size(): number {
    return this.#kernel.exports.size.value;
  }

  idAt(at: number): number {
    return this.#kernel.numbers[4 * at] ?? 0;
  }

  rowsAt(at: number): number {
    return this.#kernel.numbers[4 * at + 1] ?? 0;
  }

  moreAt(at: number): number {
    return (this.#kernel.numbers[4 * at + 2] ?? 0) - this.rowsAt(at);
  }

  lineAt(at: number): number {
    return this.#kernel.lines[8 * at + 6] ?? 0;
  }

  inputAt(at: number): number {
    return (this.#kernel.lines[8 * at + 7] ?? 0) | 0;
  }

  find(id: number): number {
    return this.#kernel.exports.findCount(id);
  }

  add(known: number, id: number, input: number, line: number, rows: number, count: number): void {
    this.#note(input);
    this.#kernel.exports.addToCount(known, id, input, line, rows, count);
  }

  /** Adds entries from that place on. @returns the place of the first that there is no room for, or their end. */
  addEntries(entries: Uint8Array, from: number, unitSeconds: number, { input, lines, knownKeys, keys }: PartPlace): number {
    const { exports, bytes, view } = this.#kernel;
    this.#note(input);
    for (const [at, key] of keys.entries()) view.setUint32(TABLE_KEYS + 4 * (knownKeys + at), key, true);
    for (let at = from; at < entries.length; ) {
      const some = entries.subarray(at, at + TABLE_INPUT_BYTES);
      bytes.set(some, TABLE_INPUT);
      const added = exports.addEntries(TABLE_INPUT, TABLE_INPUT + some.length, unitSeconds, input, lines) - TABLE_INPUT;
      at += added;
      if (added < some.length) return at;
    }
    return entries.length;
  }

  inOrder(ranks: Int32Array): Int32Array {
    const { exports, memory, order } = this.#kernel;
    new Int32Array(memory, TABLE_RANKS, MOST_KEYS).set(ranks);
    if (exports.writeSortedPlaces() === 0) {
      exports.writeOrder();
      new Float64Array(memory, order, this.size).sort();
      exports.writePlaces();
    }
    return new Int32Array(memory, order, this.size);
  }

  /**
   * Writes counts by the minute, in the order of {@link inOrder}, as UTF-8. What is handed out is good until the next is taken.
   *
   * @param texts - by key; counts of other keys are left out.
   * @returns `null` where the texts are too long.
   */
  texts(frame: CountFrame, texts: ReadonlyMap<number, string>): Iterable<Uint8Array> | null {
    const { beforeTime, behindTime, behindRows, behindCount } = frame;
    const frames = [beforeTime, behindTime, behindRows, behindCount].map((text, place) => [TABLE_FRAMES + 8 * place, text] as const);
    const all = [...frames, ...Array.from(texts, ([key, text]) => [TABLE_TEXTS + 8 * key, text] as const)];
    if (all.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0) > TABLE_CHARACTERS_BYTES) return null;
    this.#kernel.bytes.fill(0, TABLE_TEXTS, TABLE_CHARACTERS);
    let at = TABLE_CHARACTERS;
    for (const [place, text] of all) at += this.#place(place, at, text);
    return this.#written();
  }

  #place(place: number, at: number, text: string): number {
    const { memory, view } = this.#kernel;
    const length = Buffer.from(memory).write(text, at);
    view.setUint32(place, at, true);
    view.setUint32(place + 4, length, true);
    return length;
  }

  *#written(): Generator<Uint8Array> {
    const { exports, bytes } = this.#kernel;
    exports.next.value = 0;
    for (let end = exports.writeTexts(); end > TABLE_OUTPUT; end = exports.writeTexts()) yield bytes.subarray(TABLE_OUTPUT, end);
  }

  addTo(totals: Totals): void {
    if (this.#isMixed) this.#addEach(totals);
    else this.#addByKey(totals, this.#input ?? 0);
  }

  /** Gives its memory to the next one. Nothing may be asked of it any more. */
  release(): void {
    unused.unregister(this);
    idle.push(this.#kernel);
  }

  #addByKey(totals: Totals, input: number): void {
    const { exports, view } = this.#kernel;
    const keys = exports.addTotals();
    for (let i = 0; i < keys; i++) {
      const key = view.getUint32(TABLE_RANKED + 4 * i, true);
      const at = TABLE_TOTALS + key * TABLE_TOTAL_BYTES;
      const rows = view.getFloat64(at + 8, true);
      totals.add(key, input, view.getFloat64(at, true), rows, view.getFloat64(at + 16, true) - rows);
    }
  }

  #addEach(totals: Totals): void {
    for (let at = 0; at < this.size; at++)
      totals.add(keyIn(this.idAt(at)), this.inputAt(at), this.lineAt(at), this.rowsAt(at), this.moreAt(at));
  }

  #note(input: number): void {
    this.#isMixed ||= this.#input !== null && this.#input !== input;
    this.#input = input;
  }
}
