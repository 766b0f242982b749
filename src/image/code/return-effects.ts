import type { Imports } from '../pe-imports.js';
import type { CodeMap } from './code-map.js';
import { rangeAt } from './code-range.js';
import { stdcallBytes } from './stdcall-arguments.js';
import { ATOM, kindOf, payloadOf, type Value } from './value.js';
import { X86Decoder } from './x86-decode.js';

/** Instructions that are looked through for the return of a function. */
const MAX_LOOK = 4096;

interface Call {
  /** RVA of the callee, `null` where it is what `callee` holds. */
  readonly target: number | null;
  readonly callee: Value;
  /** The instruction after the call. */
  readonly nextRva: number;
}

/** Tells how many bytes of arguments x86 callees take off the stack (stdcall) or leave to the caller (cdecl). */
export class ReturnEffects {
  private readonly decoder: X86Decoder;
  private readonly bySlot: ReadonlyMap<number, string>;
  private readonly byFunction = new Map<number, number | null>();

  constructor(
    private readonly image: { readonly imports: Imports; readonly map: CodeMap; readonly imageBase: number; readonly wide: boolean },
  ) {
    this.decoder = new X86Decoder(image.wide);
    this.bySlot = new Map(image.imports.names.map(({ slotRva, name }) => [slotRva, name]));
  }

  /** Bytes, or `null` where they are not known. */
  poppedBytes({ target, callee, nextRva }: Call): number | null {
    const known = target !== null ? this.ofFunction(target) : this.ofPointer(callee);
    return known ?? this.fromCaller(nextRva);
  }

  private ofPointer(callee: Value): number | null {
    const [only] = callee;
    if (callee.length !== 1 || only === undefined || kindOf(only) !== ATOM.loaded) return null;
    return stdcallBytes(this.bySlot.get(payloadOf(only)) ?? '');
  }

  private ofFunction(rva: number): number | null {
    const known = this.byFunction.get(rva);
    if (known !== undefined) return known;
    const bytes = this.readReturn(rva);
    this.byFunction.set(rva, bytes);
    return bytes;
  }

  /** The first return in the order of the addresses; a compiler writes the same number at all of them. */
  private readReturn(start: number): number | null {
    const range = rangeAt(this.image.map.ranges, start);
    if (!range) return null;
    const end = this.image.map.functions.end(this.image.map.functions.indexOf(start)) - range.rva;
    const { instruction } = this.decoder;
    let at = start - range.rva;
    for (let count = 0; count < MAX_LOOK && at < end && this.decoder.decode(range.code, at); count++) {
      if (instruction.opcode === 0xc3) return 0;
      if (instruction.opcode === 0xc2) return instruction.immediate & 0xffff;
      // jmp [slot]: the thunk of an import.
      const thunk =
        instruction.opcode === 0xff &&
        (instruction.reg & 7) === 4 &&
        instruction.base < 0 &&
        instruction.index < 0 &&
        instruction.mod === 0;
      if (thunk) return stdcallBytes(this.bySlot.get((instruction.displacement >>> 0) - this.image.imageBase) ?? '');
      at += instruction.length;
    }
    return null;
  }

  /** What the caller does right after the call: `add esp` cleans up after cdecl, `sub esp` makes room again after stdcall (gcc). */
  private fromCaller(rva: number): number | null {
    const range = rangeAt(this.image.map.ranges, rva);
    if (!range || !this.decoder.decode(range.code, rva - range.rva)) return null;
    const { opcode, mod, rm, reg, immediate } = this.decoder.instruction;
    if ((opcode !== 0x83 && opcode !== 0x81) || mod !== 3 || rm !== 4) return null;
    if (reg === 0) return 0;
    return reg === 5 ? immediate : null;
  }
}
