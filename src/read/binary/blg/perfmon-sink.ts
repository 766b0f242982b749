/** A counter in a log. */
export interface CounterPlace {
  /** Without backslashes. */
  readonly machine: string;
  /** Names in the language of the log. */
  readonly object: string;
  readonly counter: string;
  /** `parent/instance#n`; `null` for an object without instances. */
  readonly instance: string | null;
  /** Indexes of the names, the same in every language; `null` where the log has names only. */
  readonly indexes: CounterIndexes | null;
}

export interface CounterIndexes {
  readonly object: number;
  readonly counter: number;
}

/** When a sample was taken. */
export interface SampleMoment {
  /** Its place in the log, from 1. */
  readonly number: number;
  /** Epoch milliseconds, UTC. */
  readonly ms: number;
  /** Whether the log says its zone; where it does not, `ms` is local time written as if it were UTC. */
  readonly zoneKnown: boolean;
}

/** Takes the values of one counter. */
export interface CounterSink {
  add(value: number, moment: SampleMoment): void;
}

/** Takes what a log holds. */
export interface PerfmonSink {
  /** Whether a counter is asked for, whatever its instance; what is not asked for costs no time. */
  wants(counter: Omit<CounterPlace, 'instance'>): boolean;
  /** Asked for each counter and instance when it appears, also once more when it appears again. `null` for one that is not asked for. */
  open(counter: CounterPlace): CounterSink | null;
}

/** The path of a counter as Windows writes it. */
export function pathOf({ machine, object, instance, counter }: CounterPlace): string {
  return `\\\\${machine}\\${object}${instance === null ? '' : `(${instance})`}\\${counter}`;
}
