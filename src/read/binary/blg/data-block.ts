import type { ByteView } from '../byte-view.js';
import { type FileTime, fileTime } from '../file-time.js';
import { MALFORMED } from '../malformed.js';
import type { TimeBase } from './counter-type.js';
import { type Wide, wideAt } from './wide.js';

/** Least sizes of the structures of winperf.h; their own lengths tell how long they are. */
const LEAST = { block: 0x58, object: 0x40, counter: 40, instance: 24, values: 4 } as const;
const SIGNATURE = Buffer.from('PERF', 'utf16le');
const TICKS_PER_SECOND = 10_000_000;

/** A clock at the time of a sample. */
export interface ClockReading {
  readonly time: Wide;
  readonly frequency: number;
}

/** PERF_OBJECT_TYPE. */
export interface PerfObject {
  readonly at: number;
  readonly end: number;
  readonly index: number;
  /** Where its counter definitions are. */
  readonly definitions: { readonly at: number; readonly count: number };
  /** Where its instances or its only values begin. */
  readonly valuesAt: number;
  /** `null` for an object without instances. */
  readonly instances: number | null;
  /** Names of its instances are in UTF-16, or in an old code page. */
  readonly isUnicode: boolean;
  readonly clocks: Readonly<Record<TimeBase, ClockReading>>;
}

/** PERF_DATA_BLOCK: the raw values of one object, or of several. */
export interface DataBlock {
  /** UTC. */
  readonly time: FileTime;
  /** Name of the machine, where it says one. */
  readonly machine: string;
  readonly objects: readonly PerfObject[];
}

/** UTC of a block, without reading it. @throws Malformed */
export function timeOfBlock(view: ByteView): FileTime {
  return fileTime(view.u32(0x48), view.u32(0x4c));
}

/** @throws Malformed */
export function dataBlock(view: ByteView): DataBlock {
  view.check(0, LEAST.block);
  if (!view.bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw MALFORMED;
  const objects: PerfObject[] = [];
  let at = view.u32(0x18);
  for (let left = view.u32(0x1c); left > 0; left--) {
    const object = objectAt(view, at);
    objects.push(object);
    at = object.end;
  }
  const nameAt = view.u32(0x54);
  return { time: timeOfBlock(view), machine: view.utf16z(nameAt, nameAt + view.u32(0x50)), objects };
}

function objectAt(view: ByteView, at: number): PerfObject {
  view.check(at, LEAST.object);
  const end = at + view.u32(at);
  const valuesAt = at + view.u32(at + 4);
  const instances = view.i32(at + 0x28);
  if (end - at < LEAST.object || end > view.length || valuesAt < at + LEAST.object || valuesAt > end) throw MALFORMED;
  return {
    at,
    end,
    index: view.u32(at + 0xc),
    definitions: { at: at + view.u32(at + 8), count: view.u32(at + 0x20) },
    valuesAt,
    instances: instances === -1 ? null : instances,
    isUnicode: view.u32(at + 0x2c) === 0,
    clocks: {
      performance: { time: wideAt(view, 0x38), frequency: view.wide(0x40) },
      '100ns': { time: wideAt(view, 0x48), frequency: TICKS_PER_SECOND },
      object: { time: wideAt(view, at + 0x30), frequency: view.wide(at + 0x38) },
    },
  };
}

/** PERF_COUNTER_DEFINITION. */
export interface CounterDefinition {
  readonly index: number;
  readonly type: number;
  readonly size: number;
  /** Place of its value in the values of an instance. */
  readonly offset: number;
}

/** @throws Malformed */
export function definitionsOf(view: ByteView, { definitions, valuesAt }: PerfObject): readonly CounterDefinition[] {
  const found: CounterDefinition[] = [];
  let at = definitions.at;
  for (let left = definitions.count; left > 0; left--) {
    const length = view.u32(at);
    if (length < LEAST.counter || at + length > valuesAt) throw MALFORMED;
    found.push({ index: view.u32(at + 4), type: view.u32(at + 0x1c), size: view.u32(at + 0x20), offset: view.u32(at + 0x24) });
    at += length;
  }
  return found;
}

/** The values of an instance, or of an object without instances. */
export interface PerfInstance {
  /** `null` for an object without instances. */
  readonly name: string | null;
  /** Which object its parent is of, 0 for none, and which instance of it. */
  readonly parentObject: number;
  readonly parentInstance: number;
  /** Where its values are, and where they end. */
  readonly valuesAt: number;
  readonly valuesEnd: number;
}

/** @throws Malformed where one of them is damaged; those before it were given. */
export function* instancesOf(view: ByteView, object: PerfObject): Generator<PerfInstance> {
  if (object.instances === null) {
    const valuesEnd = endOfValues(view, object.valuesAt, object.end);
    yield { name: null, parentObject: 0, parentInstance: 0, valuesAt: object.valuesAt, valuesEnd };
    return;
  }
  let at = object.valuesAt;
  for (let left = object.instances; left > 0; left--) {
    const valuesAt = at + view.u32(at);
    if (valuesAt < at + LEAST.instance || valuesAt > object.end) throw MALFORMED;
    const valuesEnd = endOfValues(view, valuesAt, object.end);
    yield { name: nameOf(view, at, object), parentObject: view.u32(at + 4), parentInstance: view.u32(at + 8), valuesAt, valuesEnd };
    at = valuesEnd;
  }
}

function endOfValues(view: ByteView, at: number, end: number): number {
  const valuesEnd = at + view.u32(at);
  if (valuesEnd < at + LEAST.values || valuesEnd > end) throw MALFORMED;
  return valuesEnd;
}

const NO_ID = -1;

/** An instance without a name goes by its number. */
function nameOf(view: ByteView, at: number, { end, isUnicode }: PerfObject): string {
  const nameAt = at + view.u32(at + 0x10);
  const nameEnd = Math.min(nameAt + view.u32(at + 0x14), end);
  const name = nameEnd <= nameAt ? '' : isUnicode ? view.utf16z(nameAt, nameEnd) : ansi(view, nameAt, nameEnd);
  const id = view.i32(at + 0xc);
  return name === '' && id !== NO_ID ? String(id) : name;
}

function ansi(view: ByteView, at: number, end: number): string {
  return view.bytes.toString('latin1', at, end).split('\0', 1)[0] ?? '';
}
