import type { ByteView } from '../byte-view.js';
import { fileTime, isoOfFileTime } from '../file-time.js';
import { MALFORMED } from '../malformed.js';

/** Types of values in BinXML (MS-EVEN6); 0x80 above them is an array of them. */
export const VALUE_TYPE = { null: 0, text: 1, ansi: 2, binary: 14, binXml: 0x21, array: 0x80 } as const;

/** Where a value is. */
export interface ValuePlace {
  readonly at: number;
  readonly size: number;
}

type Format = (view: ByteView, place: ValuePlace) => string;

/** How a value of each type is written: integers in decimal, those that Windows shows in hexadecimal so, times in ISO 8601 UTC. */
const FORMATS: ReadonlyMap<number, Format> = new Map<number, Format>([
  [1, textOf],
  [2, (view, { at, size }) => withoutEnd(view.bytes.toString('latin1', at, at + size))],
  [3, signed],
  [4, unsigned],
  [5, signed],
  [6, unsigned],
  [7, signed],
  [8, unsigned],
  [9, signed],
  [10, unsigned],
  [11, (view, { at }) => shortest(view.f32(at))],
  [12, (view, { at }) => String(view.f64(at))],
  [13, (view, { at, size }) => (view.bytes.subarray(at, at + size).some((byte) => byte !== 0) ? 'true' : 'false')],
  [14, (view, { at, size }) => view.bytes.toString('hex', at, at + size).toUpperCase()],
  [15, guidOf],
  [16, unsigned],
  [17, (view, { at }) => isoOfFileTime(fileTime(view.u32(at), view.u32(at + 4)))],
  [18, systemTimeOf],
  [19, sidOf],
  [20, hexOf],
  [21, hexOf],
  [0x20, hexOf],
  [0x23, textOf],
]);

/** Bytes of one of each in an array; texts end at a zero, the others have no arrays. */
const ITEM_BYTES: Readonly<Record<number, number>> = {
  3: 1,
  4: 1,
  5: 2,
  6: 2,
  7: 4,
  8: 4,
  9: 8,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  15: 16,
  16: 8,
  17: 8,
  18: 16,
  20: 4,
  21: 8,
};

/**
 * A value as text; several texts for an array.
 *
 * @throws Malformed for bytes that are no value of the type, and for a type that nobody has described.
 */
export function valueText(view: ByteView, type: number, place: ValuePlace): string | readonly string[] {
  view.check(place.at, place.size);
  if ((type & VALUE_TYPE.array) !== 0) return itemsOf(view, type & ~VALUE_TYPE.array, place);
  const format = FORMATS.get(type);
  if (format === undefined) throw MALFORMED;
  return place.size === 0 ? '' : format(view, place);
}

function itemsOf(view: ByteView, type: number, place: ValuePlace): readonly string[] {
  if (type === VALUE_TYPE.text || type === VALUE_TYPE.ansi) return textsOf(view, type, place);
  const [format, bytes] = [FORMATS.get(type), ITEM_BYTES[type]];
  if (format === undefined) throw MALFORMED;
  if (bytes === undefined) return [format(view, place)];
  if (place.size % bytes !== 0) throw MALFORMED;
  return Array.from({ length: place.size / bytes }, (_, i) => format(view, { at: place.at + i * bytes, size: bytes }));
}

/** Each ends at a zero, the last one perhaps at the end of all. */
function textsOf(view: ByteView, type: number, { at, size }: ValuePlace): readonly string[] {
  const texts = view.bytes.toString(type === VALUE_TYPE.text ? 'utf16le' : 'latin1', at, at + size).split('\0');
  return texts.at(-1) === '' ? texts.slice(0, -1) : texts;
}

function textOf(view: ByteView, { at, size }: ValuePlace): string {
  return withoutEnd(view.bytes.toString('utf16le', at, at + size));
}

/** Some components count the zero at the end in. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return end === text.length ? text : text.slice(0, end);
}

function unsigned(view: ByteView, { at, size }: ValuePlace): string {
  if (size === 4) return String(view.u32(at));
  if (size === 2) return String(view.u16(at));
  if (size === 1) return String(view.u8(at));
  return String(view.u64(at));
}

function signed(view: ByteView, { at, size }: ValuePlace): string {
  if (size === 4) return String(view.i32(at));
  if (size === 2) return String((view.u16(at) << 16) >> 16);
  if (size === 1) return String((view.u8(at) << 24) >> 24);
  return String(view.i64(at));
}

function hexOf(view: ByteView, { at, size }: ValuePlace): string {
  return `0x${(size === 4 ? view.u32(at) : view.u64(at)).toString(16)}`;
}

/** The fewest digits that are this number and no other of 32 bits. */
function shortest(value: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const text = String(Number(value.toPrecision(digits)));
    if (Math.fround(Number(text)) === value) return text;
  }
  return String(Number.isFinite(value) ? Number(value.toPrecision(9)) : value);
}

function guidOf(view: ByteView, { at }: ValuePlace): string {
  view.check(at, 16);
  const hex = (from: number, bytes: number): string => view.bytes.toString('hex', at + from, at + from + bytes);
  const first = view.u32(at).toString(16).padStart(8, '0');
  const [second, third] = [at + 4, at + 6].map((place) => view.u16(place).toString(16).padStart(4, '0'));
  return `{${first}-${second}-${third}-${hex(8, 2)}-${hex(10, 6)}}`.toUpperCase();
}

function systemTimeOf(view: ByteView, { at }: ValuePlace): string {
  const [year, month, , day, hour, minute, second, ms] = Array.from({ length: 8 }, (_, i) => view.u16(at + 2 * i));
  const digits = (value: number | undefined, length = 2): string => String(value ?? 0).padStart(length, '0');
  const time = `${digits(hour)}:${digits(minute)}:${digits(second)}.${digits(ms, 3)}`;
  return `${digits(year, 4)}-${digits(month)}-${digits(day)}T${time}Z`;
}

/** Revision, number of parts, six bytes of authority with the highest first, and parts of four bytes. */
function sidOf(view: ByteView, { at, size }: ValuePlace): string {
  const parts = view.u8(at + 1);
  if (8 + 4 * parts > size) throw MALFORMED;
  view.check(at, size);
  const authority = view.bytes.readUIntBE(at + 2, 6);
  const ids = Array.from({ length: parts }, (_, i) => view.u32(at + 8 + 4 * i));
  return ['S', view.u8(at), authority, ...ids].join('-');
}
