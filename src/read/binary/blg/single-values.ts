import type { ByteView } from '../byte-view.js';
import type { CatalogEntry } from './catalog.js';
import { CounterState, InstanceNumbers, InstanceStates } from './counter-state.js';
import { type CounterKind, isBase, isWithoutNumber, kindOfType } from './counter-type.js';
import { bare, type ValueContext } from './object-values.js';
import type { CounterPlace, SampleMoment } from './perfmon-sink.js';
import { wideAt } from './wide.js';

/** PDH's status of a value that is there: valid, or new. */
const VALID = new Set([0, 1]);
const ITEMS_AT = 0x20;
const ITEM_BYTES = 24;

/** The values of an entry that names one counter: of one instance, or of all of them. */
export class SingleValues {
  readonly #context: ValueContext;
  readonly #place: Omit<CounterPlace, 'instance'>;
  readonly #entry: CatalogEntry;
  readonly #kind: CounterKind | undefined;
  readonly #isWanted: boolean;
  readonly #states = new InstanceStates<CounterState>();

  constructor(context: ValueContext, entry: CatalogEntry) {
    this.#context = context;
    this.#entry = entry;
    this.#place = { machine: bare(entry.machine), object: entry.object, counter: entry.counter, indexes: null };
    this.#kind = kindOfType(entry.type);
    this.#isWanted = context.sink.wants(this.#place);
  }

  /** A sub-record of one counter. @throws Malformed */
  one(view: ByteView, moment: SampleMoment): void {
    this.#states.begin();
    if (!VALID.has(view.u32(8))) return;
    this.#value(view, 0x18, { name: nameInCatalog(this.#entry), moment });
  }

  /** A sub-record of all instances. @throws Malformed; the instances before the damage count. */
  all(view: ByteView, moment: SampleMoment): void {
    this.#states.begin();
    const numbers = new InstanceNumbers();
    const count = view.u32(0xc);
    for (let i = 0; i < count; i++) {
      const at = ITEMS_AT + i * ITEM_BYTES;
      const name = numbers.nameOf(view.utf16z(8 + view.u32(at), view.length));
      this.#value(view, at + 8, { name, moment });
    }
  }

  #value(view: ByteView, at: number, { name, moment }: { readonly name: string | null; readonly moment: SampleMoment }): void {
    const raw = { value: wideAt(view, at), base: wideAt(view, at + 8), frequency: this.#entry.frequency };
    const { tally, sink } = this.#context;
    if (isBase(this.#entry.type) || isWithoutNumber(this.#entry.type)) return;
    if (this.#kind === undefined) {
      tally.unread++;
      tally.unknownTypes++;
    } else if (this.#isWanted) {
      const state = this.#states.of(name ?? '', () => new CounterState(sink.open({ ...this.#place, instance: name })));
      state.add(this.#kind, raw, moment, tally);
    }
  }
}

function nameInCatalog({ instance, parent, instanceNumber }: CatalogEntry): string | null {
  if (instance === null) return null;
  const name = parent === null || parent === '' ? instance : `${parent}/${instance}`;
  return instanceNumber === 0 ? name : `${name}#${instanceNumber}`;
}
