import type { CodeRange } from './code-range.js';
import { FLOW, type Flow, newFlow, type Stepper } from './flow.js';
import { type Frame, MachineState } from './machine-state.js';

/** Points of a function where paths meet; more are not followed. */
const MAX_LABELS = 2048;
/** What a call costs beside an ordinary instruction. */
const LEAVE_COST = 4;
/** Later passes bring what loops carry back to their start. */
const MAX_PASSES = 3;

/** A function and what {@link walkFunction} tells about it. */
export interface Walk {
  readonly stepper: Stepper;
  readonly range: CodeRange;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Work left for the whole image, in instructions; counts down. */
  readonly budget: { left: number };
  /** A call or a jump out of the function. `target` is `null` where control goes to what `flow.callee` holds. The listener changes the state as the callee would. */
  readonly onLeave: (leave: Leave) => void;
}

export interface Leave {
  readonly rva: number;
  /** RVA of the instruction after this one. */
  readonly nextRva: number;
  readonly flow: Flow;
  readonly target: number | null;
  readonly state: MachineState;
  /** A jump, so nothing was pushed and nothing comes back. */
  readonly tail: boolean;
}

/**
 * Carries the state of the machine through a function, in the order of the addresses, and joins it where paths meet. Each value that a
 * state then holds came there on a path of the control flow; what only goes around a loop more often than {@link MAX_PASSES} is missed.
 */
export function walkFunction(walk: Walk): void {
  const labels = new Map<number, MachineState>();
  const loops = new Set<number>();
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    if (!new Pass(walk, labels, loops).run()) return;
  }
}

class Pass {
  private readonly flow = newFlow();
  /** State on the path that falls through to the next instruction; `null` after an instruction that does not. */
  private current: MachineState | null;
  /** Frame at the last call or branch: that of what follows an instruction which nothing falls through. */
  private frame: Frame;
  private changedBehind = false;

  constructor(
    private readonly walk: Walk,
    private readonly labels: Map<number, MachineState>,
    /** Labels that only jumps back have reached so far. */
    private readonly loops: Set<number>,
  ) {
    this.current = MachineState.atEntry(walk.stepper.shape);
    this.frame = this.current.frame;
  }

  /** True where another pass may tell more. */
  run(): boolean {
    const { stepper, range, start, end, budget } = this.walk;
    for (let rva = start; rva < end; ) {
      if (--budget.left < 0) return false;
      const state = this.arrive(rva);
      const at = rva - range.rva;
      if (!stepper.step(range.code, { at, rva, state, flow: this.flow })) {
        this.current = null;
        rva += stepper.shape.registers === 32 ? 4 : 1;
        continue;
      }
      const next = state.rooted ? rva + this.flow.length : this.nextAfterOrphan(rva);
      if (next < rva + this.flow.length) {
        this.current = null;
        rva = next;
        continue;
      }
      this.current = state;
      this.follow(rva, { next, state });
      rva = next;
    }
    if (this.current?.rooted) this.leave({ rva: end, nextRva: end, target: end, state: this.current, tail: true });
    return this.changedBehind;
  }

  /** Data among the code reads like instructions, and the last one may cover the place where code goes on. */
  private nextAfterOrphan(rva: number): number {
    const end = rva + this.flow.length;
    if (this.labels.has(rva)) return end;
    for (let next = rva + 1; next < end; next++) if (this.labels.has(next)) return next;
    return end;
  }

  private arrive(rva: number): MachineState {
    const label = this.labels.get(rva);
    if (!label) return this.current ?? MachineState.orphan(this.walk.stepper.shape, this.frame);
    if (this.current) this.meet(rva, label, this.current);
    return this.copy(this.labels.get(rva) ?? label);
  }

  /** Joins the path that falls through. A loop that was seen from its end only begins with that path. */
  private meet(rva: number, label: MachineState, current: MachineState): void {
    if (!this.loops.delete(rva) || !current.rooted) {
      label.join(current);
      return;
    }
    const start = this.copy(current);
    start.join(label, { around: true });
    this.labels.set(rva, start);
  }

  private follow(rva: number, { next, state }: { readonly next: number; readonly state: MachineState }): void {
    const { flow } = this;
    if (flow.kind === FLOW.branch || flow.kind === FLOW.call || flow.kind === FLOW.callIndirect) this.frame = state.frame;
    switch (flow.kind) {
      case FLOW.branch:
        this.jump(rva, { next, state, target: flow.target });
        return;
      case FLOW.jump:
        this.jump(rva, { next, state, target: flow.target });
        this.current = null;
        return;
      case FLOW.call:
      case FLOW.callIndirect:
        this.leave({ rva, nextRva: next, target: flow.kind === FLOW.call ? flow.target : null, state, tail: false });
        return;
      case FLOW.jumpIndirect:
        this.leave({ rva, nextRva: next, target: null, state, tail: true });
        this.current = null;
        return;
      case FLOW.return:
      case FLOW.end:
        this.current = null;
    }
  }

  private jump(
    rva: number,
    { next, state, target }: { readonly next: number; readonly state: MachineState; readonly target: number },
  ): void {
    const { start, end } = this.walk;
    if (target <= start || target >= end) {
      this.leave({ rva, nextRva: next, target, state, tail: true });
      return;
    }
    const label = this.labels.get(target);
    if (!label) {
      if (this.labels.size >= MAX_LABELS) return;
      this.labels.set(target, this.copy(state));
      if (target <= rva) this.loops.add(target);
    } else {
      this.walk.budget.left -= state.weight >> 2;
      if (!label.join(state, { around: target <= rva })) return;
    }
    if (target <= rva) this.changedBehind = true;
  }

  private copy(state: MachineState): MachineState {
    this.walk.budget.left -= state.weight >> 2;
    return state.clone();
  }

  private leave(leave: Omit<Leave, 'flow'>): void {
    this.walk.budget.left -= LEAVE_COST;
    this.walk.onLeave({ ...leave, flow: this.flow });
  }
}
