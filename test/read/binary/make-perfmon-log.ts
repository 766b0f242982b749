import { guid, i64, padded, ticksOf, u16, u32, utf16, utf16z } from './layout.js';

/** A date of TIME_ZONE_INFORMATION: the n-th weekday of a month, at an hour. */
export interface SwitchDate {
  readonly month: number;
  readonly weekday: number;
  readonly nth: number;
  readonly hour: number;
}

export interface Zone {
  /** Minutes; UTC = local + bias. */
  readonly bias: number;
  readonly standard?: SwitchDate;
  readonly daylight?: SwitchDate;
}

export interface LogOptions {
  readonly zone?: Zone;
  /** Written by a Windows of this width. */
  readonly bits?: 32 | 64;
  readonly bufferBytes?: number;
  /** Longest part of a record. */
  readonly partBytes?: number;
  readonly fileName?: string;
}

const CLASS = guid('{933f3bb3-943e-490d-9ced-3cbb14c14479}');
const BUFFER_HEAD = 0x48;

/** What an entry of the catalog asks for. */
export interface Entry {
  readonly machine: string;
  readonly object: string;
  readonly instance?: string;
  readonly parent?: string;
  readonly instanceNumber?: number;
  /** `*` of a whole object. */
  readonly counter: string;
  readonly type?: number;
  readonly frequency?: number;
  readonly flags?: number;
}

/** A counter of a whole object. */
export interface Defined {
  readonly index: number;
  readonly type: number;
  readonly bytes: 4 | 8;
}

export interface Instance {
  readonly name: string;
  readonly id?: number;
  readonly parentObject?: number;
  readonly parentInstance?: number;
  readonly values: readonly (number | bigint)[];
}

export interface ObjectParts {
  readonly index: number;
  readonly counters: readonly Defined[];
  /** Values of an object without instances. */
  readonly values?: readonly (number | bigint)[];
  readonly instances?: readonly Instance[];
  /** The object's own clock. */
  readonly time?: bigint;
  readonly frequency?: number;
}

export interface BlockParts {
  readonly machine: string;
  readonly utcMs: number;
  /** The performance counter. */
  readonly time?: bigint;
  readonly frequency?: number;
  readonly objects: readonly ObjectParts[];
}

/** A binary log of counters, written record by record. */
export class PerfmonLog {
  readonly #options: Required<LogOptions>;
  readonly #buffers: Buffer[][] = [[]];

  constructor({
    zone = { bias: 0 },
    bits = 64,
    bufferBytes = 65_536,
    partBytes = 8_000,
    fileName = 'C:\\PerfLogs\\Admin\\set\\DataCollector01.blg',
  }: LogOptions = {}) {
    this.#options = { zone, bits, bufferBytes, partBytes, fileName };
  }

  names(machine: string, names: Readonly<Record<number, string>>): void {
    this.record(
      0x24,
      0,
      Buffer.concat([utf16z(`\\\\${machine}`), ...Object.entries(names).flatMap(([index, name]) => [utf16z(index), utf16z(name)])]),
    );
  }

  catalog(...entries: readonly Entry[]): void {
    this.record(0x20, 0, Buffer.concat([Buffer.from([0xff, 6, 0, 0, 8, 0, 2, 0]), ...entries.map(entryBytes)]));
  }

  /** @param localMs - local time, written as if it were UTC. */
  sample(localMs: number, ...parts: readonly Buffer[]): void {
    const body = Buffer.concat(parts);
    this.record(0x22, localMs, Buffer.concat([Buffer.from('BL\x03\0', 'latin1'), u32(body.length + 8), body]));
  }

  record(type: number, localMs: number, payload: Buffer): void {
    const { partBytes } = this.#options;
    const count = Math.max(1, Math.ceil(payload.length / partBytes));
    for (let i = 0; i < count; i++)
      this.#event(type, localMs, { part: payload.subarray(i * partBytes, (i + 1) * partBytes), number: i + 1, count });
  }

  finish(): Buffer {
    const { bufferBytes } = this.#options;
    const first = padded(this.#header());
    return Buffer.concat(
      [first, ...this.#buffers.map((events) => Buffer.concat(events))].map((events, i) =>
        bufferOf(events, { bufferBytes, type: i === 0 ? 4 : 0 }),
      ),
    );
  }

  #event(
    type: number,
    localMs: number,
    { part, number, count }: { readonly part: Buffer; readonly number: number; readonly count: number },
  ): void {
    const size = 0x48 + part.length;
    const head = Buffer.concat([
      u16(size),
      Buffer.from([this.#options.bits === 64 ? 20 : 10, 0xc0, type, 0]),
      u16(0),
      u32(8),
      u32(4),
      i64(ticksOf(localMs)),
    ]);
    const event = padded(Buffer.concat([head, CLASS, Buffer.alloc(8), Buffer.alloc(16, 3), u32(number), u32(count), part]));
    const last = this.#buffers.at(-1) ?? [];
    const used = last.reduce((sum, one) => sum + one.length, BUFFER_HEAD);
    if (used + event.length > this.#options.bufferBytes) this.#buffers.push([event]);
    else last.push(event);
  }

  #header(): Buffer {
    const { zone, bits, fileName } = this.#options;
    const pointers = Buffer.alloc(bits === 64 ? 16 : 8);
    const log = padded(Buffer.concat([u32(65_536), Buffer.alloc(52), pointers, zoneBytes(zone)]));
    const payload = Buffer.concat([log, Buffer.alloc(32), utf16z('set'), utf16z(fileName)]);
    return Buffer.concat([u16(2), Buffer.from([bits === 64 ? 2 : 1, 0xc0]), u16(32 + payload.length), u16(0), Buffer.alloc(24), payload]);
  }
}

function bufferOf(events: Buffer, { bufferBytes, type }: { readonly bufferBytes: number; readonly type: number }): Buffer {
  const used = BUFFER_HEAD + events.length;
  const head = Buffer.concat([
    u32(bufferBytes),
    u32(used),
    u32(used),
    Buffer.alloc(32),
    u32(3),
    u32(used),
    u16(1),
    u16(type),
    Buffer.alloc(16),
  ]);
  return Buffer.concat([head, events, Buffer.alloc(bufferBytes - used, 0xff)]);
}

function zoneBytes({ bias, standard, daylight }: Zone): Buffer {
  const date = (one: SwitchDate | undefined): Buffer =>
    one === undefined ? Buffer.alloc(16) : Buffer.concat([0, one.month, one.weekday, one.nth, one.hour, 0, 0, 0].map(u16));
  return Buffer.concat([u32(bias), Buffer.alloc(64), date(standard), u32(0), Buffer.alloc(64), date(daylight), u32(-60)]);
}

function entryBytes({ machine, object, instance, parent, instanceNumber, counter, type = 0, frequency = 0, flags = 0 }: Entry): Buffer {
  const texts: Buffer[] = [];
  const place = (text: string | undefined): Buffer => {
    if (text === undefined) return u32(0xffffffff);
    const at = Buffer.concat(texts).length;
    texts.push(utf16z(text));
    return u32(at);
  };
  const offsets = [
    place(`\\\\${machine}`),
    place(object),
    place(instance),
    place(parent),
    u32(instanceNumber ?? 0xffffffff),
    place(counter),
  ];
  const body = padded(Buffer.concat([Buffer.alloc(4), u32(flags), u32(0), u32(type), i64(frequency), u32(3), ...offsets, ...texts]));
  body.writeUInt32LE(body.length);
  return body;
}

/** A sub-record of one counter. */
export function one(values: { readonly first: number | bigint; readonly second?: number | bigint; readonly status?: number }): Buffer {
  const { first, second = 0, status = 0 } = values;
  return Buffer.concat([
    Buffer.from('BL\x03\x01', 'latin1'),
    u32(48),
    u32(status),
    i64(0),
    u32(0),
    i64(first),
    i64(second),
    u32(1),
    u32(0),
  ]);
}

/** A sub-record of all instances of one counter. */
export function all(
  items: readonly { readonly name: string; readonly first: number | bigint; readonly second?: number | bigint }[],
): Buffer {
  let at = 24 + 24 * items.length;
  const heads = items.map(({ name, first, second = 0 }) => {
    const head = Buffer.concat([u32(at), u32(0), i64(first), i64(second)]);
    at += utf16z(name).length;
    return head;
  });
  const body = Buffer.concat([u32(at), u32(items.length), u32(0), u32(0), i64(0), ...heads, ...items.map(({ name }) => utf16z(name))]);
  const whole = padded(Buffer.concat([Buffer.from('BL\x03\x02', 'latin1'), u32(0), body]));
  whole.writeUInt32LE(whole.length, 4);
  return whole;
}

/** A sub-record of a whole object: a PERF_DATA_BLOCK. */
export function block({ machine, utcMs, time = 0n, frequency = 10_000_000, objects }: BlockParts): Buffer {
  const name = padded(utf16z(machine));
  const bodies = objects.map(objectBytes);
  const head = 0x58 + name.length;
  const total = head + bodies.reduce((sum, body) => sum + body.length, 0);
  const clocks = [i64(time), i64(frequency), i64(ticksOf(utcMs))];
  const data = Buffer.concat([
    utf16('PERF'),
    u32(1),
    u32(1),
    u32(1),
    u32(total),
    u32(head),
    u32(objects.length),
    u32(0),
    Buffer.alloc(16),
    u32(0),
    ...clocks,
    u32(name.length),
    u32(0x58),
    name,
    ...bodies,
  ]);
  return Buffer.concat([Buffer.from('BL\x03\x05', 'latin1'), u32(data.length + 8), data]);
}

function objectBytes({ index, counters, values, instances, time = 0n, frequency = 10_000_000 }: ObjectParts): Buffer {
  let offset = 8;
  const places = counters.map(({ bytes }) => {
    offset = Math.ceil(offset / bytes) * bytes;
    offset += bytes;
    return offset - bytes;
  });
  const valuesBytes = Math.ceil(offset / 8) * 8;
  const definitions = counters.map(({ index: counter, type, bytes }, i) =>
    Buffer.concat([u32(40), u32(counter), Buffer.alloc(20), u32(type), u32(bytes), u32(places[i] ?? 0)]),
  );
  const valuesOf = (numbers: readonly (number | bigint)[]): Buffer => {
    const found = Buffer.alloc(valuesBytes);
    found.writeUInt32LE(valuesBytes);
    for (const [i, number] of numbers.entries()) i64(number).copy(found, places[i] ?? 0, 0, counters[i]?.bytes ?? 0);
    return found;
  };
  const body =
    values === undefined
      ? (instances ?? []).flatMap((instance) => [instanceHead(instance), valuesOf(instance.values)])
      : [valuesOf(values)];
  const [definitionsLength, bodyLength] = [40 * counters.length, body.reduce((sum, part) => sum + part.length, 0)];
  const head = [
    64 + definitionsLength + bodyLength,
    64 + definitionsLength,
    64,
    index,
    0,
    index + 1,
    0,
    0,
    counters.length,
    0,
    values === undefined ? (instances ?? []).length : -1,
    0,
  ];
  return Buffer.concat([...head.map(u32), i64(time), i64(frequency), ...definitions, ...body]);
}

function instanceHead({ name, id = -1, parentObject = 0, parentInstance = 0 }: Instance): Buffer {
  const text = name === '' ? Buffer.alloc(0) : utf16z(name);
  const head = padded(Buffer.concat([u32(0), u32(parentObject), u32(parentInstance), u32(id), u32(24), u32(text.length), text]));
  head.writeUInt32LE(head.length);
  return head;
}
