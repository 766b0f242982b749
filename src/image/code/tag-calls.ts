import { type Allocator, allocatorOf } from '../allocators.js';
import type { PeImage } from '../pe-image.js';
import { type Imports, readExports } from '../pe-imports.js';
import { Arm64Stepper } from './arm64-step.js';
import { type CodeMap, rangeAt } from './code-map.js';
import { findReferences } from './code-references.js';
import type { Stepper } from './flow.js';
import { type Leave, walkFunction } from './function-walk.js';
import type { MachineState } from './machine-state.js';
import { ReturnEffects } from './return-effects.js';
import { type ArgumentPlace, type FollowedArchitecture, placeKey, type TagArgument, tagArgumentOf } from './tag-argument.js';
import { ATOM, atom, kindOf, payloadOf, single, UNKNOWN, type Value } from './value.js';
import { X86Stepper } from './x86-step.js';

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
  readonly api: string;
  readonly rva: number;
}

/** What {@link findTagCalls} found. */
export interface TagCalls {
  readonly calls: readonly TagCall[];
  readonly loads: readonly TagLoad[];
  /** False where the work was cut off. */
  readonly complete: boolean;
}

/** Registers that a call may change. */
const VOLATILE: Readonly<Record<FollowedArchitecture, readonly number[]>> = {
  x86: [0, 1, 2],
  x64: [0, 1, 2, 8, 9, 10, 11],
  arm64: Array.from({ length: 18 }, (_, i) => i),
};
/** Room above the arguments that an x64 callee may use as it likes. */
const HOME_BYTES = 32;

interface CallContext {
  readonly image: PeImage;
  readonly architecture: FollowedArchitecture;
  readonly imports: Imports;
  readonly map: CodeMap;
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
  private readonly calls = new Map<string, TagCall>();
  private readonly loads = new Map<string, TagLoad>();
  private readonly budget = { left: MAX_STEPS };
  private found = new Set<number>();

  constructor(private readonly context: CallContext) {
    const { architecture, image, imports } = context;
    const base = Number(BigInt.asUintN(32, image.imageBase));
    this.stepper = architecture === 'arm64' ? new Arm64Stepper() : new X86Stepper(architecture === 'x64', base);
    this.returns = new ReturnEffects({ imports, map: context.map, imageBase: base, wide: architecture === 'x64' });
    const { slots, functions } = allocatorsOf(image, imports);
    for (const [slot, allocator] of slots) this.bySlot.set(slot, [tagArgumentOf(allocator, architecture)]);
    for (const [rva, allocator] of functions) this.byFunction.set(rva, [tagArgumentOf(allocator, architecture)]);
  }

  run(): TagCalls {
    let slots: ReadonlySet<number> = new Set(this.bySlot.keys());
    let functions: ReadonlySet<number> = new Set(this.byFunction.keys());
    for (let level = 0; level <= MAX_LEVELS && slots.size + functions.size > 0; level++) {
      this.found = new Set();
      for (const index of this.functionsThatUse(slots, functions)) this.walk(index);
      slots = new Set();
      functions = this.found;
    }
    return { calls: [...this.calls.values()], loads: [...this.loads.values()], complete: this.budget.left > 0 };
  }

  private functionsThatUse(slots: ReadonlySet<number>, functions: ReadonlySet<number>): ReadonlySet<number> {
    const { architecture, image, map } = this.context;
    const places = findReferences(map.ranges, { slots, functions, architecture, imageBase: Number(BigInt.asUintN(32, image.imageBase)) });
    const indices = new Set<number>();
    for (const rva of places) indices.add(map.functions.indexOf(rva));
    // A function also passes its arguments on by running into the next one.
    for (const start of functions) indices.add(map.functions.indexOf(start) - 1);
    indices.delete(-1);
    indices.delete(-2);
    return indices;
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
      for (const item of read(argument.place)) this.record(item, { argument, rva: leave.rva, functionStart });
    }
    if (!tail) this.returnFrom(leave);
  }

  private argumentsOf({ target, flow }: Leave): readonly TagArgument[] {
    if (target !== null) return this.byFunction.get(target) ?? [];
    return flow.callee.flatMap((item) => {
      const kind = kindOf(item);
      if (kind === ATOM.loaded) return this.bySlot.get(payloadOf(item)) ?? [];
      return kind === ATOM.address ? (this.byFunction.get(payloadOf(item)) ?? []) : [];
    });
  }

  private record(
    item: number,
    { argument, rva, functionStart }: { readonly argument: TagArgument; readonly rva: number; readonly functionStart: number },
  ): void {
    const payload = payloadOf(item);
    switch (kindOf(item)) {
      case ATOM.constant:
        // The kernel refuses the tag 0, and small numbers are what other arguments hold when the code was not understood.
        if (payload > 0xff) this.calls.set(`${rva} ${payload}`, { dword: payload, api: argument.api, rva });
        return;
      case ATOM.loaded:
        this.loads.set(`${rva} ${payload}`, { dataRva: payload, api: argument.api, rva });
        return;
      case ATOM.entryRegister:
        this.addFunction(functionStart, { ...argument, place: { register: payload } });
        return;
      case ATOM.entryStack:
        this.addFunction(functionStart, { ...argument, place: { stack: payload } });
    }
  }

  /** A function of the image hands one of its own arguments on as the tag. */
  private addFunction(rva: number, { api, place }: TagArgument): void {
    const known = this.byFunction.get(rva) ?? [];
    if (known.some((argument) => placeKey(argument.place) === placeKey(place))) return;
    this.byFunction.set(rva, [...known, { api, place }]);
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
    for (const register of VOLATILE[architecture]) state.set(register, UNKNOWN);
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
