import type { Moment, Statement } from '../../facts/capture.js';
import type { FactAbout } from '../../facts/fact.js';
import type { FactName } from '../../facts/names.js';
import type { CapturePoolLine, CaptureVirtualAddress } from '../../schema/types.js';
import type { OfFile } from '../reading.js';

/** Where and when a sample was taken. */
interface Place {
  readonly at: Moment;
  readonly line: number;
}

/** What a type of kernel addresses (class 106) says. The kernel's word for its sum is type 0. */
const ABOUT_TYPE: ReadonlyMap<string, FactAbout> = new Map([
  ['nonpaged', { pool: 'nonpaged' }],
  ['paged', { pool: 'paged' }],
  ['all', { constraint: 'kernel-va' }],
]);

/** States that one event can be stated in; a machine at the edge changes it every few seconds. */
const MOST_STATES = 200;

/** Events whose state is kept; the kernel has two of the nonpaged pool. */
const MOST_EVENTS = 8;

/** What the kernel says beside the tags, as facts: the latest figures, and each change of the events that http.sys goes by. */
export class KernelStatements {
  readonly #latest = new Map<string, OfFile<Statement>>();
  readonly #states = new Map<string, OfFile<Statement>[]>();

  add({ conditions, virtualAddress, freeSystemPtes }: CapturePoolLine, place: Place): void {
    for (const { name, signaled } of conditions ?? [])
      this.#state(name, statement('limits.conditionSignaled', signaled, place, { value: name }));
    for (const entry of virtualAddress ?? []) this.#addresses(entry, place);
    this.#figure('memory.freeSystemPtes', freeSystemPtes, place);
  }

  list(): readonly OfFile<Statement>[] {
    return [...[...this.#states.values()].flat(), ...this.#latest.values()];
  }

  /** The beginning and the end of each run of one state tell all; what lies between is left out. */
  #state(event: string, state: OfFile<Statement>): void {
    const states = this.#states.get(event);
    if (states === undefined) {
      if (this.#states.size < MOST_EVENTS) this.#states.set(event, [state]);
      return;
    }
    const goesOn = states.length > 1 && states.slice(-2).every(({ value }) => value === state.value);
    if (goesOn || states.length === MOST_STATES) states.pop();
    states.push(state);
  }

  #addresses({ type, sizeBytes, limitBytes, allocationFailures }: CaptureVirtualAddress, place: Place): void {
    const about = ABOUT_TYPE.get(type);
    if (about === undefined) return;
    if (about.pool === undefined) this.#figure('limits.usedBytes', sizeBytes, place, about);
    else {
      // 0 says that there is no limit.
      this.#figure('limits.maximumBytes', limitBytes === 0 ? null : limitBytes, place, about);
      this.#figure('limits.allocationFailures', allocationFailures, place, about);
    }
  }

  #figure(name: FactName, value: number | null | undefined, place: Place, about?: FactAbout): void {
    if (value === null || value === undefined || value > Number.MAX_SAFE_INTEGER) return;
    this.#latest.set(`${name} ${about?.pool ?? ''}`, statement(name, value, place, about));
  }
}

function statement(name: FactName, value: number | boolean, { at, line }: Place, about?: FactAbout): OfFile<Statement> {
  return { line, name, value, at, ...(about === undefined ? {} : { about }) };
}
