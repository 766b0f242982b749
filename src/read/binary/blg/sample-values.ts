import type { ByteView } from '../byte-view.js';
import { unlessMalformed } from '../malformed.js';
import type { CatalogEntry, EntryKind } from './catalog.js';
import { type DataBlock, dataBlock, instancesOf, type PerfInstance, type PerfObject, timeOfBlock } from './data-block.js';
import { ObjectValues, type ValueContext } from './object-values.js';
import type { SampleMoment } from './perfmon-sink.js';
import { SingleValues } from './single-values.js';

const HEAD = 8;
/** `BL`, 3, and what the sub-record holds. */
const MARK = [0x42, 0x4c, 0x03] as const;
const KINDS: Readonly<Record<number, EntryKind>> = { 1: 'counter', 2: 'all-instances', 5: 'object' };

/** A part of a sample: what one entry of the catalog asked for. */
interface SubRecord {
  readonly kind: EntryKind | undefined;
  readonly view: ByteView;
}

/** UTC of a sample by the first whole object in it, epoch milliseconds; `null` where there is none. */
export function utcIn(payload: ByteView): number | null {
  for (const record of subRecords(payload))
    if (record !== null && record.kind === 'object')
      return unlessMalformed(() => timeOfBlock(record.view.slice(HEAD, record.view.length)))?.ms ?? null;
  return null;
}

/** The sub-records of a sample; `null` at the end where what follows is none. */
function* subRecords(payload: ByteView): Generator<SubRecord | null> {
  let at = HEAD;
  while (at < payload.length) {
    const view = unlessMalformed(() => payload.slice(at, at + payload.u32(at + 4)));
    if (view === null || view.length < HEAD || MARK.some((byte, i) => view.bytes[i] !== byte)) {
      yield null;
      return;
    }
    yield { kind: KINDS[view.u8(3)], view };
    at += view.length;
  }
}

/** Objects without a catalog that would name them. */
const MOST_UNLISTED = 1_000;

/** Reads samples against the catalog that came before them. */
export class SampleValues {
  readonly #context: ValueContext;
  #entries: readonly CatalogEntry[] = [];
  #readers: (ObjectValues | SingleValues)[] = [];
  readonly #unlisted = new Map<string, ObjectValues>();

  constructor(context: ValueContext) {
    this.#context = context;
  }

  /** From here on samples are of these entries. */
  setCatalog(entries: readonly CatalogEntry[]): void {
    this.#entries = entries;
    this.#readers = entries.map((entry) =>
      entry.kind === 'object' ? new ObjectValues(this.#context, entry.machine) : new SingleValues(this.#context, entry),
    );
  }

  /** Hands on the values of a sample. What is damaged is counted. */
  add(payload: ByteView, moment: SampleMoment): void {
    let place = 0;
    for (const record of subRecords(payload)) {
      const index = place++;
      const isRead = record !== null && unlessMalformed(() => this.#part(record, index, moment));
      if (isRead !== true) this.#context.tally.unread++;
    }
    if (place < this.#entries.length) this.#context.tally.unread += this.#entries.length - place;
  }

  /** @returns false for a part that nobody asked for. */
  #part({ kind, view }: SubRecord, index: number, moment: SampleMoment): boolean {
    const entry = this.#entries[index];
    if (kind === 'object' && (entry === undefined || entry.kind === kind)) {
      if (entry?.isRepeated !== true)
        this.#object(dataBlock(view.slice(HEAD, view.length)), { view: view.slice(HEAD, view.length), index, moment });
      return true;
    }
    const reader = this.#readers[index];
    if (entry === undefined || entry.kind !== kind || !(reader instanceof SingleValues)) return false;
    if (entry.isRepeated) return true;
    if (kind === 'counter') reader.one(view, moment);
    else reader.all(view, moment);
    return true;
  }

  #object(
    block: DataBlock,
    { view, index, moment }: { readonly view: ByteView; readonly index: number; readonly moment: SampleMoment },
  ): void {
    const entry = this.#entries[index];
    const machine = entry?.machine ?? `\\\\${block.machine}`;
    const object = this.#asked(block, machine, entry);
    if (object === undefined) return;
    const listed = this.#readers[index];
    const reader = listed instanceof ObjectValues ? listed : this.#unlistedReader(machine, object.index);
    reader?.add(view, object, { entry, moment, parents: parentNames(view, block) });
  }

  /** Others in the block are there for the names of parents. */
  #asked({ objects }: DataBlock, machine: string, entry: CatalogEntry | undefined): PerfObject | undefined {
    const named = objects.find(({ index }) => entry !== undefined && this.#context.names.nameOf(machine, index) === entry.object);
    return named ?? objects[0];
  }

  #unlistedReader(machine: string, index: number): ObjectValues | undefined {
    const key = `${machine.toLowerCase()} ${index}`;
    const known = this.#unlisted.get(key);
    if (known !== undefined || this.#unlisted.size >= MOST_UNLISTED) return known;
    const reader = new ObjectValues(this.#context, machine);
    this.#unlisted.set(key, reader);
    return reader;
  }
}

/** What stands before an instance's name: the name of its parent, where the block holds the parent's object too. */
function parentNames(view: ByteView, { objects }: DataBlock): (instance: PerfInstance) => string {
  const names = new Map<number, readonly string[]>();
  return ({ parentObject, parentInstance }) => {
    const object = objects.length < 2 || parentObject === 0 ? undefined : objects.find(({ index }) => index === parentObject);
    if (object === undefined) return '';
    const known = names.get(parentObject) ?? [...instancesOf(view, object)].map(({ name }) => name ?? '');
    names.set(parentObject, known);
    const name = known[parentInstance];
    return name === undefined || name === '' ? '' : `${name}/`;
  };
}
