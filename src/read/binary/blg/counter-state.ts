import { type CounterKind, counterValue, type RawValue, WENT_BACK } from './counter-type.js';
import type { CounterSink, SampleMoment } from './perfmon-sink.js';
import type { PerfmonTally } from './perfmon-tally.js';

/** One counter from sample to sample. */
export class CounterState {
  readonly #sink: CounterSink | null;
  #before: RawValue | null = null;
  #beforeNumber = 0;

  constructor(sink: CounterSink | null) {
    this.#sink = sink;
  }

  /** Hands on the value of a sample, where it has one: a rate needs the sample just before. */
  add(kind: CounterKind, now: RawValue, moment: SampleMoment, tally: PerfmonTally): void {
    if (this.#sink === null) return;
    const value = counterValue(kind, now, this.#beforeNumber === moment.number - 1 ? this.#before : null);
    if (kind.needsTwo) {
      this.#before = now;
      this.#beforeNumber = moment.number;
    }
    if (value === WENT_BACK) tally.wentBack++;
    else if (value !== null && Number.isFinite(value)) {
      tally.placed++;
      this.#sink.add(value, moment);
    }
  }
}

/** What is known of the instances of an object; those that were not in the last sample are forgotten. */
export class InstanceStates<State> {
  #before = new Map<string, State>();
  #now = new Map<string, State>();

  /** Begins a sample. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** The state of an instance, which is new where it was not there before. */
  of(name: string, make: () => State): State {
    const key = name.toLowerCase();
    const state = this.#before.get(key) ?? make();
    this.#now.set(key, state);
    return state;
  }
}

/** Names the instances of one sample: the second of a name is `name#1`. */
export class InstanceNumbers {
  readonly #seen = new Map<string, number>();

  nameOf(name: string): string {
    const key = name.toLowerCase();
    const number = this.#seen.get(key) ?? 0;
    this.#seen.set(key, number + 1);
    return number === 0 ? name : `${name}#${number}`;
  }
}
