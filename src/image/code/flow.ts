import type { MachineShape, MachineState } from './machine-state.js';
import type { Atom, Value } from './value.js';

/** Where control goes after an instruction. */
export const FLOW = {
  next: 0,
  /** To `target`, or to the next instruction. */
  branch: 1,
  jump: 2,
  call: 3,
  /** To what `callee` holds. */
  callIndirect: 4,
  jumpIndirect: 5,
  return: 6,
  /** Nowhere: traps, halts. */
  end: 7,
} as const;

/** What one step told; filled anew by each step. */
export interface Flow {
  kind: number;
  length: number;
  /** RVA. */
  target: number;
  callee: Value;
  /** Bytes of arguments that a return takes off the stack. */
  popBytes: number;
}

export function newFlow(): Flow {
  return { kind: FLOW.next, length: 0, target: 0, callee: [], popBytes: 0 };
}

/** Carries out one instruction on a {@link MachineState}. */
export interface Stepper {
  readonly shape: MachineShape;
  /** The address that a number is, where addresses are numbers of the code. */
  asAddress(item: Atom): Atom;
  /** @returns false where the bytes at `at` are no instruction. */
  step(code: Buffer, where: { readonly at: number; readonly rva: number; readonly state: MachineState; readonly flow: Flow }): boolean;
}
