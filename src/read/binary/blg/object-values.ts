import { namesOfIndexes } from '../../counters/counter-index.js';
import type { ByteView } from '../byte-view.js';
import type { CatalogEntry } from './catalog.js';
import type { NamesByIndex } from './counter-names-record.js';
import { CounterState, InstanceNumbers, InstanceStates } from './counter-state.js';
import { type CounterKind, isBase, isWithoutNumber, kindOfType, type RawValue, type TimeBase, timeBaseOf } from './counter-type.js';
import { type CounterDefinition, definitionsOf, instancesOf, type PerfInstance, type PerfObject } from './data-block.js';
import type { CounterPlace, PerfmonSink, SampleMoment } from './perfmon-sink.js';
import type { PerfmonTally } from './perfmon-tally.js';
import { narrowAt, type Wide, wideAt, ZERO } from './wide.js';

/** What reading the values of a log shares. */
export interface ValueContext {
  readonly sink: PerfmonSink;
  readonly tally: PerfmonTally;
  readonly names: NamesByIndex;
}

/** A counter that is asked for, and where its values are. */
interface Column {
  readonly place: Omit<CounterPlace, 'instance'>;
  readonly kind: CounterKind;
  readonly clock: TimeBase;
  readonly value: CounterDefinition;
  /** The counter behind it, where it is a part of that one. */
  readonly base: CounterDefinition | null;
}

/** The columns of an object, and how many of its counters cannot be read. */
interface Layout {
  readonly columns: readonly Column[];
  readonly nameless: number;
  readonly unknownTypes: number;
}

/** An instance and its counters, in the order of the columns. */
type InstanceState = readonly CounterState[];

/** The values of a whole object, from sample to sample. */
export class ObjectValues {
  readonly #context: ValueContext;
  readonly #machine: string;
  readonly #states = new InstanceStates<InstanceState>();
  #defined: Buffer = Buffer.alloc(0);
  #layout: Layout = { columns: [], nameless: 0, unknownTypes: 0 };

  /** @param machine - as in paths, `\\NAME`. */
  constructor(context: ValueContext, machine: string) {
    this.#context = context;
    this.#machine = machine;
  }

  /** Hands on the values of an object at a sample. @throws Malformed where it is damaged; the values before that place count. */
  add(view: ByteView, object: PerfObject, { entry, moment, parents }: ObjectSample): void {
    this.#define(view, object, entry);
    this.#states.begin();
    const { columns, nameless, unknownTypes } = this.#layout;
    if (columns.length + nameless + unknownTypes === 0) return;
    const numbers = new InstanceNumbers();
    for (const instance of instancesOf(view, object)) {
      this.#lose(nameless, unknownTypes);
      const name = instance.name === null ? null : numbers.nameOf(parents(instance) + instance.name);
      this.#values(view, { object, instance, name, moment });
    }
  }

  #lose(nameless: number, unknownTypes: number): void {
    const { tally } = this.#context;
    tally.nameless += nameless;
    tally.unknownTypes += unknownTypes;
    tally.unread += nameless + unknownTypes;
  }

  #values(view: ByteView, { object, instance, name, moment }: InstanceSample): void {
    const { columns } = this.#layout;
    const states = this.#states.of(name ?? '', () =>
      columns.map(({ place }) => new CounterState(this.#context.sink.open({ ...place, instance: name }))),
    );
    columns.forEach((column, i) => {
      const { tally } = this.#context;
      const raw = rawValue(view, column, { object, instance });
      if (raw === null) tally.unread++;
      else states[i]?.add(column.kind, raw, moment, tally);
    });
  }

  /** The definitions are the same in every sample, as a rule. */
  #define(view: ByteView, object: PerfObject, entry: CatalogEntry | undefined): void {
    const bytes = view.bytes.subarray(object.definitions.at, object.valuesAt);
    if (this.#defined.equals(bytes)) return;
    this.#layout = this.#layoutOf(definitionsOf(view, object), object.index, entry);
    this.#defined = Buffer.from(bytes);
    this.#states.begin();
    this.#states.begin();
  }

  #layoutOf(definitions: readonly CounterDefinition[], index: number, entry: CatalogEntry | undefined): Layout {
    const object = this.#context.names.nameOf(this.#machine, index) ?? entry?.object ?? null;
    const columns: Column[] = [];
    let [nameless, unknownTypes] = [0, 0];
    for (const [i, value] of definitions.entries()) {
      if (isBase(value.type) || isWithoutNumber(value.type)) continue;
      const place = this.#place(object, { object: index, counter: value.index });
      const kind = kindOfType(value.type);
      if (place === null) nameless++;
      else if (kind === undefined) unknownTypes++;
      else if (this.#context.sink.wants(place))
        columns.push({ place, kind, clock: timeBaseOf(value.type), value, base: baseAt(definitions, i + 1) });
    }
    return { columns, nameless, unknownTypes };
  }

  /** Where the log's own names are gone, those of the indexes that are known everywhere are as good. */
  #place(object: string | null, indexes: { readonly object: number; readonly counter: number }): Omit<CounterPlace, 'instance'> | null {
    const english = namesOfIndexes(String(indexes.object), String(indexes.counter));
    const counter = this.#context.names.nameOf(this.#machine, indexes.counter) ?? english?.[1];
    const named = object === null || object === '' ? english?.[0] : object;
    return counter === undefined || named === undefined ? null : { machine: bare(this.#machine), object: named, counter, indexes };
  }
}

/** A sample of an object. */
export interface ObjectSample {
  readonly entry: CatalogEntry | undefined;
  readonly moment: SampleMoment;
  /** What stands before the name of an instance that has a parent. */
  readonly parents: (instance: PerfInstance) => string;
}

interface InstanceSample {
  readonly object: PerfObject;
  readonly instance: PerfInstance;
  readonly name: string | null;
  readonly moment: SampleMoment;
}

function baseAt(definitions: readonly CounterDefinition[], at: number): CounterDefinition | null {
  const next = definitions[at];
  return next !== undefined && isBase(next.type) ? next : null;
}

/** `null` where it lies beyond the values, or what it is a part of is missing. */
function rawValue(
  view: ByteView,
  { kind, clock, value, base }: Column,
  { object, instance }: Pick<InstanceSample, 'object' | 'instance'>,
): RawValue | null {
  const found = wideIn(view, value, instance);
  const reading = object.clocks[clock];
  const isTime = kind.base === 'time' || (kind.base === 'next-or-time' && base === null);
  const under = kind.base === 'none' ? ZERO : isTime ? reading.time : base === null ? null : wideIn(view, base, instance);
  return found === null || under === null ? null : { value: found, base: under, frequency: reading.frequency };
}

function wideIn(view: ByteView, { offset, size }: CounterDefinition, { valuesAt, valuesEnd }: PerfInstance): Wide | null {
  const at = valuesAt + offset;
  if ((size !== 4 && size !== 8) || at + size > valuesEnd) return null;
  return size === 8 ? wideAt(view, at) : narrowAt(view, at);
}

/** A machine's name without its backslashes. */
export function bare(machine: string): string {
  return machine.replace(/^\\+/, '');
}
