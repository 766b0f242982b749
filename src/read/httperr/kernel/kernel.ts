import { PLAIN_PHRASES, REFUSED_KEY } from '../phrase-table.js';
import { KERNEL } from './generated/wasm.js';
import { BYTES_BEHIND_INPUT, INPUT } from './memory-map.js';
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

/** Takes the code that another thread has compiled. */
export function useKernelModule(module: WebAssembly.Module): void {
  compiled = module;
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
