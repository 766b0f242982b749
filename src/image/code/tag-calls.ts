import { type Allocator, allocatorOf, FRAMEWORK_ALLOCATORS } from '../allocators.js';
import { type PeImage, readAtRva } from '../pe-image.js';
import { type Imports, readExports } from '../pe-imports.js';
import { type FollowedArchitecture, loseVolatile, VOLATILE } from './calling.js';
import type { CodeMap } from './code-map.js';
import { rangeAt } from './code-range.js';
import { findDistances, findReferences } from './code-references.js';
import { FLOW, type Flow, newFlow, type Stepper } from './flow.js';
import { type Leave, walkFunction } from './function-walk.js';
import { globalValues } from './global-values.js';
import type { ImageMemory } from './image-memory.js';
import { MachineState } from './machine-state.js';
import { newStepper } from './new-stepper.js';
import { ReturnEffects } from './return-effects.js';
import { type ArgumentPlace, argumentKey, type TagArgument, tagArgumentOf } from './tag-argument.js';
import { ATOM, addNumber, atom, detailOf, kindOf, payloadOf, pointerSource, single, type Value } from './value.js';

/** Functions of the image that stand between a constant and the allocator, one behind the other. */
const MAX_LEVELS = 4;
/** Work for one image, in instructions: about three times all code of the largest kernel image, of which a small part is looked at. */
const MAX_STEPS = 8_000_000;

/** A number that reaches the tag argument of an allocating call. */
export interface TagCall {
  /** As in the code, PROTECTED_POOL bit and all. */
  readonly dword: number;
  readonly api: string;
  /** The call. */
  readonly rva: number;
}

/** A place in the data of the image whose dword reaches the tag argument of an allocating call. */
export interface TagLoad {
  readonly dataRva: number;
  /** The place is the first entry of a table that code goes through, with this stride; 0 where the stride is not known. */
  readonly stride?: number;
  /** In words why what lies there is not sure to be the tag. */
  readonly why?: string;
  readonly api: string;
  /** The call. */
  readonly rva: number;
}

/** What {@link findTagCalls} found. */
export interface TagCalls {
  readonly calls: readonly TagCall[];
  readonly loads: readonly TagLoad[];
  /** False where the work was cut off. */
  readonly complete: boolean;
}

/** `jmp rax`: what checked calls lead to where the kernel does not check. */
const JUMP_TO_RAX = Buffer.from([0xff, 0xe0]);
/** A function that only returns, as the check itself where the kernel does not check: it changes nothing. */
const RETURN: Readonly<Record<FollowedArchitecture, Buffer>> = {
  x86: Buffer.from([0xc3]),
  x64: Buffer.from([0xc3]),
  arm64: Buffer.from([0xc0, 0x03, 0x5f, 0xd6]),
};
/** The pointer is named by the first instruction of a thunk. */
const THUNK_BYTES = 8;
/** Room above the arguments that an x64 callee may use as it likes. */
const HOME_BYTES = 32;

interface CallContext {
  readonly image: PeImage;
  readonly architecture: FollowedArchitecture;
  readonly imports: Imports;
  readonly map: CodeMap;
  readonly memory: ImageMemory;
  /** See {@link frameworkTable}. */
  readonly frameworkTable: number | null;
}

/** The allocators that an image imports or is itself the home of. */
export function allocatorsOf(
  image: PeImage,
  imports: Imports,
): { readonly slots: ReadonlyMap<number, Allocator>; readonly functions: ReadonlyMap<number, Allocator> } {
  const slots = new Map<number, Allocator>();
  for (const { name, slotRva } of imports.names) {
    const allocator = allocatorOf(name);
    if (allocator) slots.set(slotRva, allocator);
  }
  const functions = new Map<number, Allocator>();
  // Only a kernel image can be the home of an allocator.
  for (const { name, rva } of image.native ? readExports(image) : []) {
    const allocator = allocatorOf(name);
    if (allocator) functions.set(rva, allocator);
  }
  return { slots, functions };
}

/** Follows the code of an image to all its allocating calls. */
export function findTagCalls(context: CallContext): TagCalls {
  return new TagCallSearch(context).run();
}

class TagCallSearch {
  private readonly stepper: Stepper;
  private readonly returns: ReturnEffects;
  /** Routines by the place of the pointer that leads to them, and by their own place: which of their arguments is the tag. */
  private readonly bySlot = new Map<number, readonly TagArgument[]>();
  private readonly byFunction = new Map<number, TagArgument[]>();
  /** Routines of the framework by their place behind the pointer to its table. */
  private readonly byDistance = new Map<number, readonly TagArgument[]>();
  private readonly calls = new Map<string, TagCall>();
  private readonly loads = new Map<string, TagLoad>();
  private readonly budget = { left: MAX_STEPS };
  private found = new Set<number>();

  constructor(private readonly context: CallContext) {
    const { architecture, image, imports } = context;
    const base = Number(BigInt.asUintN(32, image.imageBase));
    this.stepper = newStepper(architecture, { image, memory: context.memory });
    this.returns = new ReturnEffects({ imports, map: context.map, imageBase: base, wide: architecture === 'x64' });
    const { slots, functions } = allocatorsOf(image, imports);
    for (const [slot, allocator] of slots) this.bySlot.set(slot, [tagArgumentOf(allocator, architecture)]);
    for (const [rva, allocator] of functions) this.byFunction.set(rva, [tagArgumentOf(allocator, architecture)]);
    this.addFramework();
  }

  /** The framework's functions lie in a table, or behind a pointer to it: what the driver has says only which functions it calls. */
  private addFramework(): void {
    const { architecture, frameworkTable: table } = this.context;
    if (table === null) return;
    for (const [index, allocator] of FRAMEWORK_ALLOCATORS) {
      const distance = index * (architecture === 'x86' ? 4 : 8);
      const argument = tagArgumentOf(allocator, architecture);
      this.bySlot.set(table + distance, [argument]);
      this.byDistance.set(distance, [argument]);
    }
  }

  run(): TagCalls {
    const slots = this.placesOf({ slots: new Set(this.bySlot.keys()), functions: new Set() });
    this.addThunks(slots);
    let functions: ReadonlySet<number> = new Set(this.byFunction.keys());
    let places: readonly number[] = [...slots, ...this.frameworkCalls()];
    for (let level = 0; level <= MAX_LEVELS && places.length + functions.size > 0; level++) {
      this.found = new Set();
      for (const index of this.functionsThatUse(places, functions)) this.walk(index);
      places = [];
      functions = this.found;
    }
    this.settleLoads();
    return { calls: [...this.calls.values()], loads: [...this.loads.values()], complete: this.budget.left > 0 };
  }

  /** A variable whose contents are known is as good as a number in the code. */
  private settleLoads(): void {
    const variables = [...this.loads.values()].filter(({ stride }) => stride === undefined);
    const values = globalValues(
      this.context,
      variables.map(({ dataRva }) => dataRva),
    );
    for (const load of variables) {
      const { numbers, doubt } = values.get(load.dataRva) ?? { numbers: [], doubt: null };
      if (doubt !== null)
        this.loads.set(`${load.rva} ${load.dataRva}`, { ...load, why: `code hands the number here to ${load.api}; ${doubt}` });
      for (const dword of numbers) if (isPlausible(dword)) this.addCall(dword, load);
    }
  }

  private addCall(dword: number, { api, rva }: { readonly api: string; readonly rva: number }): void {
    this.calls.set(`${rva} ${dword}`, { dword, api, rva });
  }

  /** Functions that only jump to an import take the arguments that it takes. */
  private addThunks(places: readonly number[]): void {
    const { functions } = this.context.map;
    for (const rva of places) {
      const start = functions.start(functions.indexOf(rva));
      const slot = rva - start <= THUNK_BYTES ? this.jumpedTo(start) : null;
      const known = slot === null ? undefined : this.bySlot.get(slot);
      if (known) this.byFunction.set(start, [...known]);
    }
  }

  /** The pointer through which the first few instructions of a function jump. */
  private jumpedTo(start: number): number | null {
    const range = rangeAt(this.context.map.ranges, start);
    const state = MachineState.atEntry(this.stepper.shape);
    const flow = newFlow();
    if (!range) return null;
    for (let rva = start; rva < start + THUNK_BYTES * 2; rva += flow.length) {
      if (!this.stepper.step(range.code, { at: rva - range.rva, rva, state, flow })) return null;
      if (flow.kind === FLOW.jumpIndirect) return single(flow.callee, ATOM.loaded);
      if (flow.kind !== FLOW.next) return null;
    }
    return null;
  }

  private placesOf({
    slots,
    functions,
  }: {
    readonly slots: ReadonlySet<number>;
    readonly functions: ReadonlySet<number>;
  }): readonly number[] {
    const { architecture, image, map } = this.context;
    return findReferences(map.ranges, { slots, functions, architecture, imageBase: Number(BigInt.asUintN(32, image.imageBase)) });
  }

  private functionsThatUse(places: readonly number[], functions: ReadonlySet<number>): ReadonlySet<number> {
    const { map } = this.context;
    const indices = new Set<number>();
    for (const rva of places) indices.add(map.functions.indexOf(rva));
    for (const rva of this.placesOf({ slots: new Set(), functions })) indices.add(map.functions.indexOf(rva));
    // A function also passes its arguments on by running into the next one.
    for (const start of functions) indices.add(map.functions.indexOf(start) - 1);
    indices.delete(-1);
    indices.delete(-2);
    return indices;
  }

  /** Places that load a pointer to one of the framework's allocators from behind another pointer. */
  private frameworkCalls(): readonly number[] {
    const { architecture, map } = this.context;
    return findDistances(map.ranges, { distances: new Set(this.byDistance.keys()), architecture });
  }

  private walk(index: number): void {
    const { map } = this.context;
    const start = map.functions.start(index);
    const range = rangeAt(map.ranges, start);
    if (!range) return;
    const end = Math.min(map.functions.end(index), range.rva + range.code.length);
    walkFunction({ stepper: this.stepper, range, start, end, budget: this.budget, onLeave: (leave) => this.leave(start, leave) });
  }

  private leave(functionStart: number, leave: Leave): void {
    const { state, tail } = leave;
    const { architecture } = this.context;
    const pushed = tail || architecture === 'arm64' ? 0 : architecture === 'x64' ? 8 : 4;
    const entryOffset = state.stackOffset() - pushed;
    const read = (place: ArgumentPlace): Value => ('register' in place ? state.get(place.register) : state.load(entryOffset + place.stack));
    for (const argument of this.argumentsOf(leave)) {
      if (argument.when && !read(argument.when.place).includes(atom(ATOM.constant, argument.when.number))) continue;
      const handed = read(argument.place);
      const tags = argument.field === undefined ? handed : this.contents(handed, { field: argument.field, state });
      for (const item of tags) this.record(item, { argument, rva: leave.rva, functionStart });
    }
    const isCheck = leave.target === null && this.isCode(leave.flow.callee, RETURN[architecture]);
    if (!tail && !isCheck) this.returnFrom(leave);
  }

  /** What lies behind a pointer. */
  private contents(pointer: Value, { field, state }: { readonly field: number; readonly state: MachineState }): Value {
    return addNumber(pointer, field).flatMap((address) =>
      kindOf(address) === ATOM.frame ? state.load(payloadOf(address) | 0) : this.context.memory.load([this.stepper.asAddress(address)], 4),
    );
  }

  private argumentsOf({ target, flow, state }: Leave): readonly TagArgument[] {
    if (target !== null) return this.byFunction.get(target) ?? [];
    return this.calleesOf(flow, state).flatMap((item) => {
      const kind = kindOf(item);
      if (kind === ATOM.field) return payloadOf(item) === this.context.frameworkTable ? (this.byDistance.get(detailOf(item)) ?? []) : [];
      if (kind === ATOM.loaded) return this.bySlot.get(payloadOf(item)) ?? [];
      return kind === ATOM.address ? (this.byFunction.get(payloadOf(item)) ?? []) : [];
    });
  }

  /** A call that is checked (Control Flow Guard) goes through a function that only jumps to what rax holds. */
  private calleesOf({ callee }: Flow, state: MachineState): Value {
    return this.context.architecture === 'x64' && this.isCode(callee, JUMP_TO_RAX) ? state.get(0) : callee;
  }

  private isCode(callee: Value, code: Buffer): boolean {
    const rva = single(callee, ATOM.address);
    return rva !== null && readAtRva(this.context.image, rva, code.length).equals(code);
  }

  private record(
    item: number,
    { argument, rva, functionStart }: { readonly argument: TagArgument; readonly rva: number; readonly functionStart: number },
  ): void {
    const payload = payloadOf(item);
    switch (kindOf(item)) {
      case ATOM.constant:
        // The kernel refuses the tag 0, and small numbers are what other arguments hold when the code was not understood.
        if (argument.field === undefined ? payload > 0xff : isPlausible(payload)) this.addCall(payload, { api: argument.api, rva });
        return;
      case ATOM.loaded:
        this.loads.set(`${rva} ${payload}`, { dataRva: payload, api: argument.api, rva });
        return;
      case ATOM.loadedElement:
        this.loads.set(`${rva} ${item}`, { dataRva: payload, stride: detailOf(item), api: argument.api, rva });
        return;
      case ATOM.field: {
        const place = pointerSource(item);
        if (place) this.addFunction(functionStart, { api: argument.api, place, field: detailOf(item) });
        return;
      }
      case ATOM.entryRegister:
        this.addFunction(functionStart, { api: argument.api, place: { register: payload } });
        return;
      case ATOM.entryStack:
        this.addFunction(functionStart, { api: argument.api, place: { stack: payload } });
    }
  }

  /** A function of the image hands one of its own arguments on as the tag. */
  private addFunction(rva: number, added: TagArgument): void {
    const known = this.byFunction.get(rva) ?? [];
    if (known.some((argument) => argumentKey(argument) === argumentKey(added))) return;
    this.byFunction.set(rva, [...known, added]);
    this.found.add(rva);
  }

  /** What the caller can rely on after a call. */
  private returnFrom({ state, target, flow, nextRva }: Leave): void {
    const { architecture } = this.context;
    for (const register of VOLATILE[architecture]) {
      const pointer = single(state.get(register), ATOM.frame);
      // The callee was given the address of a local: it may have changed it.
      if (pointer !== null) state.forget(pointer, 16);
    }
    const offset = state.stackOffset();
    loseVolatile(state, architecture);
    if (architecture === 'x64') state.forget(offset, HOME_BYTES);
    if (architecture !== 'x86') return;
    const popped = this.returns.poppedBytes({ target, callee: flow.callee, nextRva });
    if (popped === null) state.loseStack();
    else this.popArguments(state, { offset, popped });
  }

  private popArguments(state: MachineState, { offset, popped }: { readonly offset: number; readonly popped: number }): void {
    state.forget(offset, popped);
    state.set(this.stepper.shape.stackPointer, [atom(ATOM.frame, offset + popped)]);
  }
}

/** What comes out of memory may be something else, so it must look like a tag: letters, and zeros behind them at most. */
function isPlausible(dword: number): boolean {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE((dword & 0x7fff_ffff) >>> 0);
  return /^[\x20-\x7e]{2,4}\0*$/.test(bytes.toString('latin1'));
}
