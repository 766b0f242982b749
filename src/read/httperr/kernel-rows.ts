import { type Kernel, newKernel } from './kernel/kernel.js';
import {
  AS_RECORDS,
  BY_NAME,
  BY_SECOND,
  ENTRIES,
  ENTRY_LIMIT,
  FLAGS,
  INPUT,
  NAME_BYTES,
  NAME_COLUMNS,
  NAME_COUNT_BYTES,
  NAME_COUNTS,
  NAMED_PHRASES,
  NAMES,
  RECORD_BYTES,
  RECORDS,
  REFUSAL,
  REFUSAL_LIMIT,
  REFUSALS,
} from './kernel/memory-map.js';
import { type Layout, layoutOfColumns } from './layout.js';
import { nameColumn } from './name-column.js';
import { PLAIN_PHRASES } from './phrase-table.js';
import type { PlainRows, PlainRun } from './plain-rows.js';
import { NAME_KEYS, type PlainRow, type PlainSink } from './sink.js';
import { MOST_LINE_BYTES } from './unfinished-line.js';

const LF = 0x0a;

/** So much is taken at a time: it stays in the cache of a processor, and the code that V8 has made faster meanwhile is used from the next on. */
const PIECE_BYTES = 262_144;

/** Kernels that nobody uses: their memory is worth keeping, since V8 sets gigabytes of addresses aside for each. */
const idle: Kernel[] = [];

/** Counts plain rows with the kernel. */
export class KernelRows implements PlainRows {
  readonly #kernel: Kernel;
  readonly #sink: PlainSink;
  /** Phrases that are counted by name, each at its place in the kernel's counts. */
  readonly #named: readonly number[];
  readonly #row: { -readonly [K in keyof PlainRow]: PlainRow[K] };
  #layout: Layout | null = null;
  #bytes: Buffer = Buffer.alloc(0);
  /** The piece in the kernel's memory is [#from, #to) of the bytes; #shift leads from one to the other. */
  #from = 0;
  #to = 0;
  #shift = 0;
  lines = 0;

  /** @returns `null` where there is no WebAssembly. */
  static for(sink: PlainSink): KernelRows | null {
    const kernel = idle.pop() ?? newKernel(PIECE_BYTES, MOST_LINE_BYTES);
    return kernel === null ? null : new KernelRows(sink, kernel);
  }

  /** In a kernel of the caller, in whose memory the bytes lie already. */
  static in(kernel: Kernel): (sink: PlainSink) => KernelRows {
    return (sink) => new KernelRows(sink, kernel);
  }

  private constructor(sink: PlainSink, kernel: Kernel) {
    this.#kernel = kernel;
    this.#sink = sink;
    this.#row = { layout: layoutOfColumns([]), line: 0, seconds: 0, phrase: 0, count: 1, bytes: kernel.view, start: 0, end: 0 };
    const { sinceMs, untilMs } = sink.window;
    kernel.exports.reset((sinceMs ?? Number.NEGATIVE_INFINITY) / 1000, (untilMs ?? Number.POSITIVE_INFINITY) / 1000);
    const wanted = [...PLAIN_PHRASES.keys()].filter((phrase) => sink.wants(phrase));
    this.#named = sink.wantsEach ? [] : wanted.slice(0, NAMED_PHRASES);
    kernel.bytes.fill(0, FLAGS, FLAGS + PLAIN_PHRASES.length);
    kernel.bytes[FLAGS + REFUSAL] = sink.wantsEach ? AS_RECORDS : BY_SECOND;
    for (const phrase of wanted) kernel.bytes[FLAGS + phrase] = AS_RECORDS;
    for (const [place, phrase] of this.#named.entries()) kernel.bytes[FLAGS + phrase] = BY_NAME + place;
  }

  begin(bytes: Buffer): void {
    this.#bytes = bytes;
    this.#from = 0;
    this.#to = 0;
  }

  run({ layout, start, end, line }: PlainRun): number {
    this.#use(layout);
    const { exports } = this.#kernel;
    let at = start;
    this.lines = 0;
    while (at < end) {
      if ((at < this.#from || at >= this.#to) && !this.#place(at, end)) return at;
      const stop = Math.min(this.#to, end);
      at = exports.run(at + this.#shift, stop + this.#shift, line + this.lines) - this.#shift;
      this.lines += exports.lines.value;
      this.#handOut(layout);
      if (exports.isFull.value === 1) this.#handOutEntries();
      else if (at < stop) return at;
    }
    return at;
  }

  handOutTimes(): void {
    this.#handOutEntries();
    this.#kernel.exports.flush();
    this.#handOutEntries();
    this.#handOutRefusals();
  }

  finish(): void {
    const { exports, inputBytes } = this.#kernel;
    this.handOutTimes();
    for (let name = 0; name < exports.names.value; name++) this.#handOutName(name);
    if (exports.last.value >= exports.first.value) this.#sink.times(exports.first.value, exports.last.value);
    if (inputBytes === PIECE_BYTES) idle.push(this.#kernel);
  }

  #use(layout: Layout): void {
    if (layout === this.#layout) return;
    const { at, columns } = layout;
    const request = [at.clientAddress, at.clientPort, at.method, at.uri];
    this.#layout = layout;
    this.#row.layout = layout;
    const { exports, view } = this.#kernel;
    exports.setLayout(columns, at.reason, request.every((place) => place < at.reason) ? 1 : 0);
    for (const [kind, key] of NAME_KEYS.entries()) {
      const column = nameColumn(layout, key);
      view.setInt32(NAME_COLUMNS + 4 * kind, column < 0 ? column : columns - 1 - column, true);
    }
  }

  /** Puts whole lines into the kernel's memory, unless they are there. False where a line is longer than a piece. */
  #place(at: number, end: number): boolean {
    const { bytes, memory } = this.#kernel;
    const most = Math.min(end, at + PIECE_BYTES);
    this.#from = at;
    this.#to = most === end ? end : this.#bytes.lastIndexOf(LF, most - 1) + 1;
    if (this.#to <= at) return false;
    if (this.#bytes.buffer === memory) this.#shift = this.#bytes.byteOffset;
    else {
      this.#shift = INPUT - at;
      bytes.set(this.#bytes.subarray(at, this.#to), INPUT);
    }
    return true;
  }

  #handOut(layout: Layout): void {
    const { exports } = this.#kernel;
    if (exports.rows.value > 0) this.#sink.rows(layout, exports.rows.value);
    const records: number = exports.records.value;
    for (let i = 0; i < records; i++) this.#handOutRow(RECORDS + i * RECORD_BYTES);
    if (records > 0) exports.records.value = 0;
    if (exports.entries.value > ENTRY_LIMIT / 2) this.#handOutEntries();
    if (exports.refusals.value > REFUSAL_LIMIT / 2) this.#handOutRefusals();
  }

  #handOutRow(at: number): void {
    const { view } = this.#kernel;
    const row = this.#row;
    row.seconds = view.getFloat64(at, true);
    row.start = view.getUint32(at + 8, true);
    row.end = view.getUint32(at + 12, true);
    row.line = view.getUint32(at + 16, true);
    row.phrase = view.getUint32(at + 20, true);
    row.count = view.getUint32(at + 24, true);
    if (row.phrase === REFUSAL) this.#sink.refusal(row);
    else this.#sink.row(row);
  }

  #handOutEntries(): void {
    const { exports, view } = this.#kernel;
    this.#sink.minutes({ view, at: ENTRIES, length: exports.entries.value });
    exports.entries.value = 0;
  }

  #handOutRefusals(): void {
    const { exports, view } = this.#kernel;
    this.#sink.refusals({ view, at: REFUSALS, length: exports.refusals.value });
    exports.refusals.value = 0;
  }

  #handOutName(name: number): void {
    const { bytes, view } = this.#kernel;
    const at = NAMES + name * NAME_BYTES;
    const of = NAME_KEYS[view.getUint8(at)] ?? 'unnamed';
    const raw = Buffer.from(bytes.buffer, at + 16, view.getUint8(at + 1)).toString('latin1');
    for (const [place, phrase] of this.#named.entries()) {
      const count = NAME_COUNTS + (name * NAMED_PHRASES + place) * NAME_COUNT_BYTES;
      const rows = view.getUint32(count, true) - 1;
      if (rows < 1) continue;
      const [last, first] = [view.getFloat64(count + 8, true), view.getFloat64(count + 16, true)];
      this.#sink.named({ of, raw, phrase, rows, first, last, lastLine: view.getUint32(count + 4, true) });
    }
  }
}
