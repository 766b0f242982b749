import { crc32 } from 'node:zlib';
import { guid, i64, padded, ticksOf, u8, u16, u32, utf16, utf16z } from './layout.js';

/** A value with its type in BinXML. */
export interface Value {
  readonly type: number;
  readonly bytes: Buffer;
}

/** A place that a value takes; `null` for one that the record has not. */
export interface Place {
  readonly value: Value | null;
}

export interface Xml {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | Place>>;
  readonly children?: readonly (string | Place | Xml)[];
}

export const value = {
  text: (text: string): Place => place(1, utf16(text)),
  ansi: (text: string): Place => place(2, Buffer.from(text, 'latin1')),
  u8: (number: number): Place => place(4, u8(number)),
  u16: (number: number): Place => place(6, u16(number)),
  u32: (number: number): Place => place(8, u32(number)),
  i32: (number: number): Place => place(7, u32(number)),
  u64: (number: number | bigint): Place => place(10, i64(number)),
  f32: (number: number): Place => place(11, Buffer.from(Float32Array.of(number).buffer)),
  f64: (number: number): Place => place(12, Buffer.from(Float64Array.of(number).buffer)),
  flag: (is: boolean): Place => place(13, u32(is ? 1 : 0)),
  binary: (...bytes: readonly number[]): Place => place(14, Buffer.from(bytes)),
  guid: (text: string): Place => place(15, guid(text)),
  time: (ms: number, ticks = 0): Place => place(17, i64(ticksOf(ms, ticks))),
  sid: (authority: number, ...parts: readonly number[]): Place =>
    place(19, Buffer.concat([u8(1), u8(parts.length), Buffer.from([0, 0, 0, 0, 0, authority]), ...parts.map(u32)])),
  hex32: (number: number): Place => place(20, u32(number)),
  hex64: (number: bigint): Place => place(21, i64(number)),
  texts: (...texts: readonly string[]): Place => place(0x81, Buffer.concat(texts.map(utf16z))),
  u32s: (...numbers: readonly number[]): Place => place(0x88, Buffer.concat(numbers.map(u32))),
  none: { value: null } satisfies Place,
  /** BinXML inside the record; its bytes depend on where they come to lie, so they are made when it is written. */
  xml: (xml: Xml): Place & { readonly xml: Xml } => ({ ...place(0x21, Buffer.alloc(0)), xml }),
};

function place(type: number, bytes: Buffer): Place {
  return { value: { type, bytes } };
}

export interface EventParts {
  readonly source: string;
  readonly eventSource?: string;
  readonly id: number;
  readonly qualifiers?: number;
  readonly level?: number;
  readonly atMs: number;
  readonly log?: string;
  readonly computer: string;
  /** What follows `System`. */
  readonly body: readonly (Xml | Place)[];
}

/** `EventData` with named values. */
export function eventData(values: Readonly<Record<string, Place>>): Xml {
  return {
    name: 'EventData',
    children: Object.entries(values).map(([name, one]) => ({ name: 'Data', attributes: { Name: name }, children: [one] })),
  };
}

/** An event as Windows writes it: names in the definition, values beside it. */
export function eventXml({ source, eventSource, id, qualifiers, level = 4, atMs, log = 'System', computer, body }: EventParts): Xml {
  const provider = { Name: source, ...(eventSource === undefined ? {} : { EventSourceName: eventSource }) };
  const system: Xml = {
    name: 'System',
    children: [
      { name: 'Provider', attributes: provider },
      {
        name: 'EventID',
        attributes: { Qualifiers: qualifiers === undefined ? value.none : value.u16(qualifiers) },
        children: [value.u16(id)],
      },
      { name: 'Level', children: [value.u8(level)] },
      { name: 'TimeCreated', attributes: { SystemTime: value.time(atMs, 1_234) } },
      { name: 'EventRecordID', children: [value.u64(1)] },
      { name: 'Security', attributes: { UserID: value.none } },
      { name: 'Channel', children: [value.text(log)] },
      { name: 'Computer', children: [value.text(computer)] },
    ],
  };
  return { name: 'Event', attributes: { xmlns: 'http://schemas.microsoft.com/win/2004/08/events/event' }, children: [system, ...body] };
}

const CHUNK = 65_536;
const RECORDS_AT = 0x200;
const HEAD = 4_096;

class Chunk {
  readonly bytes = Buffer.alloc(CHUNK);
  readonly names = new Map<string, number>();
  readonly definitions = new Map<string, number>();
  readonly records: { readonly at: number; readonly size: number; readonly number: number }[] = [];
  end = RECORDS_AT;
}

/** A value as it is written; BinXML is made when its place is known. */
function valueIn(one: Place): Value & { readonly xml?: Xml } {
  if ('xml' in one) return { type: 0x21, bytes: Buffer.alloc(0), xml: one.xml as Xml };
  return one.value ?? { type: 0, bytes: Buffer.alloc(0) };
}

/** Writes the BinXML of one record or definition; offsets count from the chunk's start. */
class Writer {
  readonly parts: Buffer[] = [];
  /** A place that comes again takes the same value again. */
  readonly places = new Map<Place, number>();
  length = 0;

  constructor(
    readonly chunk: Chunk,
    readonly start: number,
    /** Where values of places go; `null` to write all as text. */
    readonly values: Value[] | null,
    readonly isDefinition: boolean,
  ) {}

  get at(): number {
    return this.start + this.length;
  }

  put(...bytes: readonly Buffer[]): void {
    for (const one of bytes) {
      this.parts.push(one);
      this.length += one.length;
    }
  }

  name(name: string): void {
    const known = this.chunk.names.get(name);
    if (known !== undefined) {
      this.put(u32(known));
      return;
    }
    const at = this.at + 4;
    this.chunk.names.set(name, at);
    this.put(u32(at), u32(0), u16(name.length * 7), u16(name.length), utf16z(name));
  }

  text(text: string): void {
    this.put(u8(0x05), u8(1), u16(text.length), utf16(text));
  }

  place(one: Place): void {
    if (this.values === null) {
      this.text(one.value === null ? '' : one.value.bytes.toString('utf16le'));
      return;
    }
    const index = this.places.get(one) ?? this.values.length;
    if (index === this.values.length) this.values.push(valueIn(one));
    this.places.set(one, index);
    this.put(u8(0x0e), u16(index), u8(one.value?.type ?? 0));
  }

  part(one: string | Place): void {
    if (typeof one === 'string') this.text(one);
    else this.place(one);
  }

  element({ name, attributes = {}, children = [] }: Xml): void {
    const pairs = Object.entries(attributes);
    this.put(u8(pairs.length > 0 ? 0x41 : 0x01), ...(this.isDefinition ? [u16(0xffff)] : []), u32(0));
    this.name(name);
    if (pairs.length > 0) this.put(u32(0));
    for (const [i, [key, one]] of pairs.entries()) {
      this.put(u8(i < pairs.length - 1 ? 0x46 : 0x06));
      this.name(key);
      this.part(one);
    }
    if (children.length === 0) {
      this.put(u8(0x03));
      return;
    }
    this.put(u8(0x02));
    for (const child of children) {
      if (typeof child === 'string' || 'value' in child) this.part(child);
      else this.element(child);
    }
    this.put(u8(0x04));
  }

  fragment(xml: Xml): void {
    this.put(Buffer.from([0x0f, 1, 1, 0]));
    if (this.values === null && !this.isDefinition) this.element(xml);
    else this.instance(xml);
    this.put(u8(0));
  }

  /** A template instance: the definition the first time, a reference to it later. */
  instance(xml: Xml): void {
    const values: Value[] = [];
    const key = JSON.stringify(xml, (name, one) => (name === 'bytes' || name === 'xml' ? undefined : one));
    const known = this.chunk.definitions.get(key);
    this.put(u8(0x0c), u8(1), u32(crc32(key)));
    const place = known ?? this.at + 4;
    this.put(u32(place));
    const begin = place + 24;
    const definition = new Writer(this.chunk, begin, values, true);
    definition.put(Buffer.from([0x0f, 1, 1, 0]));
    definition.element(xml);
    definition.put(u8(0));
    if (known === undefined) {
      this.chunk.definitions.set(key, place);
      this.put(u32(0), Buffer.alloc(16, 7), u32(definition.length), ...definition.parts);
    }
    this.put(u32(values.length));
    this.writeValues(values);
  }

  writeValues(values: readonly Value[]): void {
    let at = this.at + 4 * values.length;
    const written = values.map((one) => {
      const nested = 'xml' in one ? this.nested(one.xml as Xml, at) : one.bytes;
      at += nested.length;
      return { type: one.type, bytes: nested };
    });
    for (const { type, bytes } of written) this.put(u16(bytes.length), u8(type), u8(0));
    for (const { bytes } of written) this.put(bytes);
  }

  nested(xml: Xml, at: number): Buffer {
    const inner = new Writer(this.chunk, at, [], false);
    inner.fragment(xml);
    return Buffer.concat(inner.parts);
  }
}

export interface RecordOptions {
  readonly number: number;
  readonly writtenMs?: number;
  /** Elements and text without a definition, as a collector of forwarded events writes them. */
  readonly isPlain?: boolean;
}

export interface FinishOptions {
  /** The log was not closed: heads are from when the last chunk had this many records. */
  readonly openAfter?: number;
  readonly spareChunks?: number;
}

/** An event log, written record by record. */
export class EventLogFile {
  readonly chunks: Chunk[] = [new Chunk()];

  add(xml: Xml, { number, writtenMs = Date.UTC(2026, 4, 5), isPlain = false }: RecordOptions): void {
    if (!this.write(xml, number, { writtenMs, isPlain })) {
      this.chunks.push(new Chunk());
      if (!this.write(xml, number, { writtenMs, isPlain })) throw new Error('the record is larger than a chunk');
    }
  }

  /** Where each record lies in the file. */
  placeOf(number: number): { readonly at: number; readonly size: number } {
    for (const [i, { records }] of this.chunks.entries())
      for (const record of records) if (record.number === number) return { at: HEAD + i * CHUNK + record.at, size: record.size };
    throw new Error(`no record ${number}`);
  }

  finish({ openAfter, spareChunks = 0 }: FinishOptions = {}): Buffer {
    const isOpen = openAfter !== undefined;
    const head = Buffer.alloc(HEAD);
    head.write('ElfFile\0', 'latin1');
    head.writeUInt32LE(128, 0x20);
    head.writeUInt16LE(1, 0x24);
    head.writeUInt16LE(3, 0x26);
    head.writeUInt16LE(HEAD, 0x28);
    head.writeUInt16LE(isOpen ? 1 : this.chunks.length, 0x2a);
    head.writeUInt32LE(isOpen ? 1 : 0, 0x78);
    head.writeUInt32LE(crc32(head.subarray(0, 0x78)), 0x7c);
    const chunks = this.chunks.map((chunk, i) =>
      finished(chunk, isOpen && i === this.chunks.length - 1 ? openAfter : chunk.records.length),
    );
    return Buffer.concat([head, ...chunks, Buffer.alloc(spareChunks * CHUNK)]);
  }

  private write(xml: Xml, number: number, { writtenMs, isPlain }: { readonly writtenMs: number; readonly isPlain: boolean }): boolean {
    const chunk = this.chunks.at(-1);
    if (chunk === undefined) return false;
    const [names, definitions] = [new Map(chunk.names), new Map(chunk.definitions)];
    const at = chunk.end;
    const writer = new Writer(chunk, at + 24, isPlain ? null : [], false);
    writer.fragment(xml);
    const body = padded(Buffer.concat([...writer.parts, Buffer.alloc(4)]));
    const size = 24 + body.length;
    if (at + size > CHUNK) {
      restore(chunk.names, names);
      restore(chunk.definitions, definitions);
      return false;
    }
    body.writeUInt32LE(size, body.length - 4);
    Buffer.concat([u32(0x2a2a), u32(size), i64(number), i64(ticksOf(writtenMs, 77)), body]).copy(chunk.bytes, at);
    chunk.records.push({ at, size, number });
    chunk.end = at + size;
    return true;
  }
}

function restore(map: Map<string, number>, to: ReadonlyMap<string, number>): void {
  map.clear();
  for (const [key, at] of to) map.set(key, at);
}

/** A chunk with the head that it had after so many records. */
function finished({ bytes, records }: Chunk, count: number): Buffer {
  const copy = Buffer.from(bytes);
  const [first, last] = [records[0], records[count - 1]];
  if (first === undefined || last === undefined) return copy;
  copy.write('ElfChnk\0', 'latin1');
  for (const at of [8, 0x18]) copy.set(i64(first.number), at);
  for (const at of [0x10, 0x20]) copy.set(i64(last.number), at);
  copy.writeUInt32LE(128, 0x28);
  copy.writeUInt32LE(last.at, 0x2c);
  copy.writeUInt32LE(last.at + last.size, 0x30);
  return copy;
}
