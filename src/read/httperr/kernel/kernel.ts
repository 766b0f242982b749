import { PLAIN_PHRASES, REFUSED_KEY } from '../phrase-table.js';
import { KERNEL } from './generated/wasm.js';
import { BYTES_BEHIND_INPUT, FIRST_TABLE_SLOTS, INPUT, TABLE_COUNT_BYTES, TABLE_SLOTS } from './memory-map.js';
import { writePhrases } from './phrase-patterns.js';

const PAGE_BYTES = 65_536;

/** What `plain-rows.ts` exports. Numbers that change are read and set by `value`. */
interface KernelExports {
  configure(multiplier: number, mostLineBytes: number, keyOfRefusals: number): void;
  reset(from: number, to: number): void;
  setLayout(columns: number, reason: number, takesRefusals: number): void;
  run(start: number, end: number, line: number): number;
  flush(): void;
  readonly first: WebAssembly.Global;
  readonly last: WebAssembly.Global;
  readonly lines: WebAssembly.Global;
  readonly rows: WebAssembly.Global;
  readonly entries: WebAssembly.Global;
  readonly records: WebAssembly.Global;
  readonly refusals: WebAssembly.Global;
  readonly names: WebAssembly.Global;
  readonly isFull: WebAssembly.Global;
}

/** What `count-table.ts` exports. */
interface TableExports {
  beginTable(most: number, counts: number, order: number): void;
  findCount(id: number): number;
  addToCount(known: number, id: number, input: number, line: number, rows: number, count: number): void;
  addEntries(at: number, end: number, unitSeconds: number, input: number, lines: number): number;
  writeSortedPlaces(): number;
  writeOrder(): void;
  writePlaces(): void;
  addTotals(): number;
  writeTexts(): number;
  readonly size: WebAssembly.Global;
  readonly next: WebAssembly.Global;
}

/** The compiled kernel with its memory. */
export interface Kernel {
  readonly exports: KernelExports;
  readonly memory: ArrayBuffer;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Bytes of a log that its memory holds from `INPUT` on. */
  readonly inputBytes: number;
}

let compiled: WebAssembly.Module | null | undefined;

/** The kernel's code; `null` where this processor, or this Node, has no WebAssembly with SIMD. */
export function kernelModule(): WebAssembly.Module | null {
  if (compiled === undefined) compiled = compile();
  return compiled;
}

function compile(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
  } catch {
    return null;
  }
}

/**
 * A kernel with room for so many bytes of a log.
 *
 * @returns `null` where there is no such code, or no memory for it.
 */
export function newKernel(inputBytes: number, mostLineBytes: number): Kernel | null {
  const module = kernelModule();
  if (module === null) return null;
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((INPUT + inputBytes + BYTES_BEHIND_INPUT) / PAGE_BYTES) });
    const instance = new WebAssembly.Instance(module, { env: { memory } });
    const exports = instance.exports as unknown as KernelExports;
    const bytes = new Uint8Array(memory.buffer);
    exports.configure(writePhrases(bytes, PLAIN_PHRASES), mostLineBytes, REFUSED_KEY);
    return { exports, memory: memory.buffer, bytes, view: new DataView(memory.buffer), inputBytes };
  } catch {
    return null;
  }
}

/** The compiled kernel with a memory for a table of counts. */
export interface TableKernel {
  readonly exports: TableExports;
  readonly memory: ArrayBuffer;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** How many counts there may be; where they are, and their order. */
  readonly most: number;
  readonly counts: number;
  readonly order: number;
  /** The counts as numbers of eight and of four bytes. */
  readonly numbers: Float64Array;
  readonly lines: Uint32Array;
}

/**
 * A kernel with room for a table of so many counts. What it does not use of that takes no memory.
 *
 * @returns `null` where there is no such code, or no memory for it.
 */
export function newTableKernel(most: number): TableKernel | null {
  const module = kernelModule();
  if (module === null) return null;
  let slots = FIRST_TABLE_SLOTS;
  while (4 * most >= 3 * slots) slots *= 2;
  const counts = TABLE_SLOTS + 4 * slots;
  const order = counts + most * TABLE_COUNT_BYTES;
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((order + 8 * most) / PAGE_BYTES) });
    const instance = new WebAssembly.Instance(module, { env: { memory } });
    return {
      ...{ exports: instance.exports as unknown as TableExports, memory: memory.buffer, most, counts, order },
      ...{ bytes: new Uint8Array(memory.buffer), view: new DataView(memory.buffer) },
      numbers: new Float64Array(memory.buffer, counts, (most * TABLE_COUNT_BYTES) / 8),
      lines: new Uint32Array(memory.buffer, counts, (most * TABLE_COUNT_BYTES) / 4),
    };
  } catch {
    return null;
  }
}
