import type { CounterSeries } from '../../facts/capture.js';
import type { OfFile } from '../reading.js';
import { counterName } from './counter-names.js';
import type { CounterPath } from './counter-path.js';

const FIRST_CAPACITY = 64;

/** One counter while it is read: columns that grow by doubling. */
export class SeriesBuilder {
  readonly path: CounterPath;
  readonly name: string;
  readonly known: boolean;
  #length = 0;
  #at = new Float64Array(FIRST_CAPACITY);
  #values = new Float64Array(FIRST_CAPACITY);
  #lines = new Uint32Array(FIRST_CAPACITY);

  constructor(path: CounterPath) {
    this.path = path;
    ({ name: this.name, known: this.known } = counterName(path.object, path.counter));
  }

  get length(): number {
    return this.#length;
  }

  add({ ms, value, line }: { readonly ms: number; readonly value: number; readonly line: number }): void {
    if (this.#length === this.#at.length) this.#grow();
    this.#at[this.#length] = ms;
    this.#values[this.#length] = value;
    this.#lines[this.#length] = line;
    this.#length++;
  }

  /** Keeps the values of some lines. */
  keepLines(isKept: (line: number) => boolean): void {
    let kept = 0;
    for (let i = 0; i < this.#length; i++) {
      if (!isKept(this.#lines[i] ?? 0)) continue;
      for (const column of [this.#at, this.#values, this.#lines]) column[kept] = column[i] ?? 0;
      kept++;
    }
    this.#length = kept;
  }

  finish({ zoneKnown }: { readonly zoneKnown: boolean }): OfFile<CounterSeries> {
    return {
      name: this.name,
      instance: this.path.instance,
      at: this.#at.slice(0, this.#length),
      zoneKnown,
      values: this.#values.slice(0, this.#length),
      lines: this.#lines.slice(0, this.#length),
    };
  }

  #grow(): void {
    const capacity = this.#length * 2;
    const [at, values, lines] = [new Float64Array(capacity), new Float64Array(capacity), new Uint32Array(capacity)];
    at.set(this.#at);
    values.set(this.#values);
    lines.set(this.#lines);
    [this.#at, this.#values, this.#lines] = [at, values, lines];
  }
}

/** Whether a number is a value of a counter. Windows writes -1 where it has none, and no counter of bytes or things goes below 0. */
export function isCounterValue(value: number): boolean {
  return value >= 0 && value <= Number.MAX_SAFE_INTEGER;
}

/** What is said of any other number. */
export const NO_COUNTER_VALUE = 'an impossible value is left out: Windows writes -1 where it has none';

/** What all the counters of a file say of their machine. */
export interface HostChoice {
  readonly machineName?: string;
  /** Hosts beyond the first, whose counters are left out: a file's evidence belongs to one machine. */
  readonly others: readonly string[];
}

/** Letter case does not make another host. */
export function chooseHost(paths: Iterable<CounterPath>): HostChoice {
  const hosts = new Map<string, string>();
  for (const { host } of paths) {
    if (host !== null && !hosts.has(host.toLowerCase())) hosts.set(host.toLowerCase(), host);
  }
  const [machineName, ...others] = hosts.values();
  return machineName === undefined ? { others } : { machineName, others };
}

export function isOfHost(path: CounterPath, choice: HostChoice): boolean {
  return path.host === null || path.host.toLowerCase() === choice.machineName?.toLowerCase();
}

/** The series of a counter, begun where its first value comes. */
export function builderOf(series: Map<string, SeriesBuilder>, path: CounterPath): SeriesBuilder {
  const key = `${path.object}(${path.instance ?? ''})\\${path.counter}`.toLowerCase();
  const known = series.get(key);
  if (known !== undefined) return known;
  const builder = new SeriesBuilder(path);
  series.set(key, builder);
  return builder;
}
