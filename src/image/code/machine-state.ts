import { ATOM, atom, single, UNKNOWN, union, unionOfLoop, type Value } from './value.js';

/** Places on the stack that are followed in one function. */
const MAX_SLOTS = 256;
/** Distance between frames that have nothing to do with each other; see {@link MachineState.loseStack}. */
const FRAME_DISTANCE = 0x0100_0000;

/** What differs between the machines for {@link MachineState}. */
export interface MachineShape {
  readonly registers: number;
  readonly stackPointer: number;
  /** Frame pointer by convention. */
  readonly framePointer: number;
  /** Bytes above the stack pointer at entry where the first argument on the stack lies. */
  readonly firstArgumentOffset: number;
}

/** What stack and frame pointer hold. */
export interface Frame {
  readonly stackPointer: Value;
  readonly framePointer: Value;
}

/** Registers and stack of one point in a function. */
export class MachineState {
  private constructor(
    readonly shape: MachineShape,
    readonly registers: Value[],
    private readonly slots: Map<number, Value>,
    private frames: number,
    /** Came from the entry of the function, on known paths. */
    readonly rooted: boolean,
  ) {}

  /** The state at the first instruction of a function. */
  static atEntry(shape: MachineShape): MachineState {
    const registers = Array.from({ length: shape.registers }, (_, i): Value => [atom(ATOM.entryRegister, i)]);
    registers[shape.stackPointer] = [atom(ATOM.frame, 0)];
    return new MachineState(shape, registers, new Map(), 0, true);
  }

  /**
   * A state of which only the frame is known: after a jump whose target was not followed. It may as well be that of another function, so
   * nothing that it holds counts as an argument of this one.
   */
  static orphan(shape: MachineShape, { stackPointer, framePointer }: Frame): MachineState {
    const registers = new Array<Value>(shape.registers).fill(UNKNOWN);
    if (single(framePointer, ATOM.frame) !== null) registers[shape.framePointer] = framePointer;
    registers[shape.stackPointer] = stackPointer;
    const state = new MachineState(shape, registers, new Map(), 0, false);
    if (single(stackPointer, ATOM.frame) === null) state.loseStack();
    return state;
  }

  /** Where the frame of the function is. */
  get frame(): Frame {
    return { stackPointer: this.get(this.shape.stackPointer), framePointer: this.get(this.shape.framePointer) };
  }

  /** How much work a copy of this state is. */
  get weight(): number {
    return this.registers.length + this.slots.size;
  }

  clone(): MachineState {
    return new MachineState(this.shape, [...this.registers], new Map(this.slots), this.frames, this.rooted);
  }

  get(register: number): Value {
    return this.registers[register] ?? UNKNOWN;
  }

  set(register: number, value: Value): void {
    this.registers[register] = value;
  }

  /** Offset of the stack pointer from its value at entry. */
  stackOffset(): number {
    const offset = single(this.get(this.shape.stackPointer), ATOM.frame);
    if (offset !== null) return offset;
    this.loseStack();
    return single(this.get(this.shape.stackPointer), ATOM.frame) ?? 0;
  }

  /** The stack pointer is not known any more: what is pushed from now on is followed in a frame of its own. */
  loseStack(): void {
    this.frames++;
    this.set(this.shape.stackPointer, [atom(ATOM.frame, -FRAME_DISTANCE * (1 + (this.frames % 100)))]);
  }

  load(offset: number): Value {
    const stored = this.slots.get(offset);
    if (stored) return stored;
    const isArgument = this.rooted && offset >= this.shape.firstArgumentOffset && offset < FRAME_DISTANCE / 2;
    return isArgument ? [atom(ATOM.entryStack, offset)] : UNKNOWN;
  }

  store(offset: number, { value, bytes }: { readonly value: Value; readonly bytes: number }): void {
    this.forget(offset, bytes);
    if (bytes >= 4 && this.slots.size < MAX_SLOTS) this.slots.set(offset, value);
  }

  /** Something else was written there. Slots are 4 or 8 bytes wide, so one that begins a little below is hit too. */
  forget(offset: number, bytes: number): void {
    for (let at = offset - 3; at < offset + bytes; at++) {
      if (this.slots.has(at)) this.slots.set(at, UNKNOWN);
    }
  }

  /** Takes in another path that leads to the same instruction, `around` a loop perhaps. True where that told something new. */
  join(other: MachineState, { around = false } = {}): boolean {
    const merge = around ? unionOfLoop : union;
    // An orphan with another frame is what follows a return: padding, or the next function.
    if (this.rooted && !other.rooted && this.get(this.shape.stackPointer)[0] !== other.get(this.shape.stackPointer)[0]) return false;
    let changed = false;
    for (let i = 0; i < this.registers.length; i++) {
      const merged = merge(this.get(i), other.get(i));
      if (merged !== this.registers[i]) {
        this.registers[i] = merged;
        changed = true;
      }
    }
    for (const [offset, theirs] of other.slots) {
      const mine = this.load(offset);
      const merged = merge(mine, theirs);
      changed ||= merged !== mine;
      this.slots.set(offset, merged);
    }
    for (const [offset, mine] of this.slots) {
      if (other.slots.has(offset)) continue;
      const merged = merge(mine, other.load(offset));
      if (merged === mine) continue;
      this.slots.set(offset, merged);
      changed = true;
    }
    return changed;
  }
}
