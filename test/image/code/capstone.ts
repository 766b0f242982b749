import { createRequire } from 'node:module';
import { words } from '../assembler.js';

/** An instruction as another disassembler writes it. */
export interface CapstoneInstruction {
  readonly mnemonic: string;
  readonly op_str: string;
}

export interface Capstone {
  disasm(bytes: readonly number[], address: number): readonly CapstoneInstruction[];
  close(): void;
}

/** The part of the disassembler that is used here; the package has no types. */
export async function openCapstone(): Promise<Capstone> {
  const factory: unknown = createRequire(import.meta.url)('@alexaltea/capstone-js');
  const capstone = (typeof factory === 'function' ? await (factory as () => Promise<unknown>)() : factory) as {
    readonly ARCH_ARM64: number;
    readonly MODE_ARM: number;
    readonly Capstone: new (arch: number, mode: number) => Capstone;
  };
  return new capstone.Capstone(capstone.ARCH_ARM64, capstone.MODE_ARM);
}

/** The instruction that a word is; `undefined` where it is none. */
export function disassemble(capstone: Capstone, word: number, address = 0x1000): CapstoneInstruction | undefined {
  try {
    return capstone.disasm([...words(word)], address)[0];
  } catch {
    return undefined;
  }
}

/** Words that are the same in every run: `fixed` where `mask` has bits, noise elsewhere. */
export function* noiseWords({
  count,
  fixed,
  mask,
}: {
  readonly count: number;
  readonly fixed: number;
  readonly mask: number;
}): Generator<number> {
  let state = fixed ^ mask;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const high = state >>> 16;
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield (((((high << 16) | (state >>> 16)) & ~mask) | fixed) >>> 0) as number;
  }
}
