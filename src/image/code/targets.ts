import type { CodeRange } from './code-range.js';
import { type Kernel, targetKernel } from './kernel/kernel.js';
import { BLOCK_COUNT, INPUT_PLACES } from './kernel/memory-map.js';

/** What dwords in code may lead to. */
export interface TargetQuery {
  /** How a dword is read: as the distance of the target from its own end, or as the address of the target in an image with this base. */
  readonly dword: 'distance' | { readonly imageBase: number };
  /** The byte before the dword; any where it is not given. */
  readonly opcode?: number;
  /** Lowest and highest RVA that can be wanted. */
  readonly low: number;
  readonly high: number;
  /** Spans of RVAs as pairs of first and last one: each target that is wanted is in one of them. */
  readonly spans: Float64Array;
  readonly isWanted: (target: number) => boolean;
}

/** The kernel's numbers have 32 bits. */
const MOST_APART = 0xffff_ffff;

/** Receives the RVA of a dword and the target that it leads to. */
export type TakeTarget = (place: number, target: number) => void;

/**
 * Finds dwords in code that lead to what is wanted, in ascending order. Every byte is looked at, decoded or not, so what is found may be part
 * of other instructions, or no code at all.
 */
export function findTargets(range: CodeRange, query: TargetQuery, take: TakeTarget): void {
  if (query.high < query.low) return;
  const kernel = targetKernel();
  if (kernel === null || query.high - query.low > MOST_APART) findSlowly(range, query, take);
  else new KernelSearch(kernel, query).run(range, take);
}

/** The same without WebAssembly. */
export function findSlowly({ rva, code }: CodeRange, query: TargetQuery, take: TakeTarget): void {
  const { opcode, low, high, isWanted } = query;
  for (let at = 0; at + 4 <= code.length; at++) {
    if (opcode !== undefined && code[at - 1] !== opcode) continue;
    const target = targetAt({ rva, code }, at, query);
    if (target >= low && target <= high && isWanted(target)) take(rva + at, target);
  }
}

function targetAt({ rva, code }: CodeRange, at: number, { dword }: TargetQuery): number {
  return dword === 'distance' ? rva + at + 4 + code.readInt32LE(at) : code.readUInt32LE(at) - dword.imageBase;
}

class KernelSearch {
  /** Power of two of the targets that share a bit. */
  readonly #shift: number;

  constructor(
    private readonly kernel: Kernel,
    private readonly query: TargetQuery,
  ) {
    this.#shift = Math.max(0, Math.ceil(Math.log2((query.high - query.low + 1) / BLOCK_COUNT)));
    this.#markBlocks();
  }

  run(range: CodeRange, take: TakeTarget): void {
    const places = range.code.length - 3;
    for (let from = 0; from < places; from += INPUT_PLACES)
      this.#runPart(range, { from, places: Math.min(INPUT_PLACES, places - from) }, take);
  }

  #runPart(range: CodeRange, { from, places }: { readonly from: number; readonly places: number }, take: TakeTarget): void {
    const { kernel, query } = this;
    const { dword, opcode = -1, low, high, isWanted } = query;
    kernel.input[0] = range.code[from - 1] ?? 0;
    kernel.input.set(range.code.subarray(from, from + places + 3), 1);
    const first = (dword === 'distance' ? range.rva + from + 4 : -dword.imageBase) - low;
    const count = kernel.find(places, first | 0, dword === 'distance' ? 1 : 0, (high - low) | 0, this.#shift, opcode);
    for (let i = 0; i < count; i++) {
      const at = from + (kernel.found[i] ?? 0);
      // The kernel knows targets modulo 2^32 and by blocks only, and the first place has no byte before it.
      const target = targetAt(range, at, query);
      if (target >= low && target <= high && isWanted(target) && (at > 0 || opcode < 0)) take(range.rva + at, target);
    }
  }

  #markBlocks(): void {
    const { blocks } = this.kernel;
    const { low, high, spans } = this.query;
    const shift = this.#shift;
    blocks.fill(0);
    for (let i = 0; i + 1 < spans.length; i += 2) {
      const first = Math.max(spans[i] ?? 0, low) - low;
      const last = Math.min(spans[i + 1] ?? 0, high) - low;
      if (last < first) continue;
      const end = last >>> shift;
      for (let block = first >>> shift; block <= end; block++) blocks[block >>> 3] = (blocks[block >>> 3] ?? 0) | (1 << (block & 7));
    }
  }
}
