import { KERNEL } from './generated/wasm.js';
import { BLOCK_COUNT, BLOCKS, BYTES_BEHIND_INPUT, FOUND, INPUT, INPUT_PLACES } from './memory-map.js';

const PAGE_BYTES = 65_536;

/** What `find-targets.ts` exports. */
interface KernelExports {
  find(places: number, first: number, step: number, highest: number, shift: number, opcode: number): number;
}

/** The compiled kernel, and the parts of its memory. */
export interface Kernel {
  readonly find: KernelExports['find'];
  readonly blocks: Uint8Array;
  readonly found: Uint16Array;
  /** The byte before the first place, then the bytes of the places. */
  readonly input: Uint8Array;
}

let kernel: Kernel | null | undefined;

/** The kernel of this thread; `null` where this processor, or this Node, has no WebAssembly with SIMD, or there is no memory for it. */
export function targetKernel(): Kernel | null {
  if (kernel === undefined) kernel = newKernel();
  return kernel;
}

function newKernel(): Kernel | null {
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((INPUT + INPUT_PLACES + BYTES_BEHIND_INPUT) / PAGE_BYTES) });
    const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(KERNEL, 'base64')), { env: { memory } });
    const { find } = instance.exports as unknown as KernelExports;
    return {
      find,
      blocks: new Uint8Array(memory.buffer, BLOCKS, BLOCK_COUNT / 8),
      found: new Uint16Array(memory.buffer, FOUND, INPUT_PLACES),
      input: new Uint8Array(memory.buffer, INPUT - 1),
    };
  } catch {
    return null;
  }
}
