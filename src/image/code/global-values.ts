import { type PeImage, readAtRva } from '../pe-image.js';
import type { FollowedArchitecture } from './calling.js';
import { ARGUMENT_REGISTERS, loseVolatile } from './calling.js';
import type { CodeMap } from './code-map.js';
import { rangeAt } from './code-range.js';
import { addressesIn, PlaceSet } from './data-references.js';
import { type Leave, walkFunction } from './function-walk.js';
import type { ImageMemory, Store } from './image-memory.js';
import { newStepper } from './new-stepper.js';
import { OperandFinder } from './operand-at.js';
import { ATOM, type Atom, detailOf, kindOf, payloadOf, type Value } from './value.js';

/** What a variable of the image holds at some time. */
export interface GlobalValue {
  /** Numbers that it is known to hold when it is read: the one in the file, or those that code writes. */
  readonly numbers: readonly number[];
  /** In words why nothing is sure; `null` where all that it may hold is known. */
  readonly doubt: string | null;
}

interface GlobalContext {
  readonly image: PeImage;
  readonly architecture: FollowedArchitecture;
  readonly map: CodeMap;
  readonly memory: ImageMemory;
}

/** Variables of one image that are looked into, and work for them in instructions. */
const MAX_GLOBALS = 64;
const MAX_STEPS = 2_000_000;
/** A structure that begins so far before the variable may hold it: who has its address can change it. */
const OBJECT_BYTES = 64;
/** A loop that fills a table may write that far. */
const TABLE_BYTES = 4096;

/** Follows who writes to these variables. */
export function globalValues(context: GlobalContext, variables: readonly number[]): ReadonlyMap<number, GlobalValue> {
  const places = [...new Set(variables)].slice(0, MAX_GLOBALS);
  if (places.length === 0) return new Map();
  const writes = new WriteSearch(context, places).run();
  return new Map(places.map((rva) => [rva, valueIn(context.image, { rva, written: writes(rva) })] as const));
}

type Written = ReadonlySet<number> | string;

function valueIn(image: PeImage, { rva, written }: { readonly rva: number; readonly written: Written }): GlobalValue {
  if (typeof written === 'string') return { numbers: [], doubt: written };
  const bytes = readAtRva(image, rva, 4);
  const initial = bytes.length === 4 ? bytes.readUInt32LE(0) : 0;
  return { numbers: written.size > 0 ? [...written] : [initial], doubt: null };
}

class WriteSearch {
  private readonly numbers = new Map<number, Set<number>>();
  private readonly doubts = new Map<number, string>();

  constructor(
    private readonly context: GlobalContext,
    private readonly places: readonly number[],
  ) {}

  run(): (rva: number) => Written {
    const { image, architecture, map, memory: fixed } = this.context;
    const wanted = PlaceSet.of(this.places.map((rva) => ({ from: rva - OBJECT_BYTES, to: rva })));
    const { code, pointers } = addressesIn(image, { architecture, map, wanted });
    for (const pointer of pointers) this.escape(pointer);
    if (architecture === 'x86') this.escapeImmediates(code.map(({ at }) => at));
    const memory: ImageMemory = {
      load: (address, bytes) => fixed.load(address, bytes),
      literal: (rva) => fixed.literal(rva),
      store: (store) => this.store(store),
    };
    const stepper = newStepper(architecture, { image, memory });
    const budget = { left: MAX_STEPS };
    for (const index of new Set(code.map(({ at }) => map.functions.indexOf(at)))) {
      const start = map.functions.start(index);
      const range = index < 0 ? undefined : rangeAt(map.ranges, start);
      if (!range) continue;
      const end = Math.min(map.functions.end(index), range.rva + range.code.length);
      walkFunction({ stepper, range, start, end, budget, onLeave: (leave) => this.leave(leave) });
    }
    const unread = budget.left < 0 || code.length === 0;
    return (rva) => this.doubts.get(rva) ?? (unread ? 'what writes to it could not be followed' : (this.numbers.get(rva) ?? new Set()));
  }

  /** The address of the variable, or of what it is a part of, is given away. */
  private escape(address: number): void {
    for (const rva of this.places)
      if (address <= rva && address >= rva - OBJECT_BYTES) this.doubts.set(rva, 'its address is handed on, so other code can change it');
  }

  private escapeItems(value: Value): void {
    for (const item of value) if (kindOf(item) === ATOM.address || kindOf(item) === ATOM.element) this.escape(payloadOf(item));
  }

  /** On x86 an address that is given away is a number in the code. */
  private escapeImmediates(code: readonly number[]): void {
    const { image, map } = this.context;
    const finder = new OperandFinder(map, false);
    const base = Number(BigInt.asUintN(32, image.imageBase));
    for (const at of code) {
      const range = rangeAt(map.ranges, at);
      if (range && finder.instructionOf(at) !== null) this.escape(range.code.readUInt32LE(at - range.rva) - base);
    }
  }

  private leave({ state, tail }: Leave): void {
    const { architecture } = this.context;
    for (const register of ARGUMENT_REGISTERS[architecture]) this.escapeItems(state.get(register));
    if (tail) return;
    loseVolatile(state, architecture);
    if (architecture === 'x86') state.loseStack();
  }

  private store({ address, value, bytes }: Store): void {
    if (this.context.architecture !== 'x86') this.escapeItems(value);
    for (const item of address) {
      for (const rva of this.places)
        if (hits(item, { rva, bytes }))
          this.write(rva, { exact: kindOf(item) === ATOM.address && payloadOf(item) === rva && bytes >= 4, value });
    }
  }

  private write(rva: number, { exact, value }: { readonly exact: boolean; readonly value: Value }): void {
    const numbers = this.numbers.get(rva) ?? new Set();
    this.numbers.set(rva, numbers);
    for (const item of value) {
      if (exact && kindOf(item) === ATOM.constant) numbers.add(payloadOf(item));
      else this.doubts.set(rva, 'other code writes to it what is not known');
    }
  }
}

function hits(address: Atom, { rva, bytes }: { readonly rva: number; readonly bytes: number }): boolean {
  const start = payloadOf(address);
  if (kindOf(address) === ATOM.address) return start < rva + 4 && start + bytes > rva;
  if (kindOf(address) !== ATOM.element || start > rva + 3 || rva - start > TABLE_BYTES) return false;
  const stride = detailOf(address);
  return stride === 0 || (rva - start) % stride < bytes;
}
