import type { ByteView } from '../byte-view.js';
import { type FileTime, fileTime } from '../file-time.js';

/** A chunk of an event log; all names and definitions that its records use lie in it. */
export const CHUNK_BYTES = 65_536;

const MAGIC = 'ElfChnk\0';
const FIRST_RECORD = 0x200;
const RECORD_MAGIC = 0x2a2a;
const RECORD_HEAD = 24;
/** Head and the size at the end. */
const LEAST_RECORD = RECORD_HEAD + 4;
/** Records lie at such places, so one behind a hole is looked for there. */
const STEP = 8;
/** More records do not fit into a chunk. */
export const MOST_RECORDS = Math.floor((CHUNK_BYTES - FIRST_RECORD) / LEAST_RECORD);

/** What the head of a chunk says. */
export interface ChunkHead {
  /** Numbers of its first and last record. */
  readonly first: number;
  readonly last: number;
  /** Where the records end; behind it are those of an earlier life. */
  readonly free: number;
}

/** Whether bytes begin as a chunk does. */
export function isChunk(view: ByteView): boolean {
  return view.length >= FIRST_RECORD && view.bytes.toString('latin1', 0, MAGIC.length) === MAGIC;
}

/** The identifiers count: the numbers before them may be of another log. */
export function chunkHead(view: ByteView): ChunkHead {
  return { first: view.wide(0x18), last: view.wide(0x20), free: view.u32(0x30) };
}

/** How many records the head promises; `null` for a promise that no chunk can keep. */
export function promisedRecords({ first, last }: ChunkHead): number | null {
  const count = last - first + 1;
  return count >= 1 && count <= MOST_RECORDS ? count : null;
}

/** A record's place in its chunk. */
export interface RecordPlace {
  readonly at: number;
  readonly size: number;
  readonly number: number;
}

/** Begin of the BinXML of a record, and its end. */
export function binXmlOf({ at, size }: RecordPlace): { readonly at: number; readonly end: number } {
  return { at: at + RECORD_HEAD, end: at + size - 4 };
}

/** When the record was written. */
export function writtenAt(view: ByteView, { at }: RecordPlace): FileTime {
  return fileTime(view.u32(at + 16), view.u32(at + 20));
}

/** How the records of a chunk are looked for. */
export interface RecordOptions {
  /** The file was not closed: the head of its last chunk may be older than its records. */
  readonly isOpen: boolean;
}

/** The places of a chunk's records in their order; holes are passed over. */
export function* recordPlaces(view: ByteView, head: ChunkHead, { isOpen }: RecordOptions): Generator<RecordPlace> {
  const end = Math.min(Math.max(head.free, FIRST_RECORD), view.length);
  let [at, last] = [FIRST_RECORD, Number.NaN];
  while (at + LEAST_RECORD <= end) {
    const place = placeAt(view, at, end) ?? nextPlace(view, { from: at + STEP, end, head });
    if (place === null) break;
    yield place;
    at = place.at + place.size;
    last = place.number;
  }
  if (isOpen) yield* unlistedPlaces(view, at, last);
}

/** Records behind the end that the head names, as long as their numbers go on by one: what else is there is of an earlier life. */
function* unlistedPlaces(view: ByteView, from: number, before: number): Generator<RecordPlace> {
  let [at, number] = [from, before];
  for (;;) {
    const place = placeAt(view, at, view.length);
    if (place === null || place.number !== number + 1) return;
    yield place;
    at += place.size;
    number = place.number;
  }
}

/** The record at a place; `null` where its two sizes differ, or it runs out of the chunk. */
function placeAt(view: ByteView, at: number, end: number): RecordPlace | null {
  if (at + LEAST_RECORD > end || view.u32(at) !== RECORD_MAGIC) return null;
  const size = view.u32(at + 4);
  if (size < LEAST_RECORD || at + size > end || view.u32(at + size - 4) !== size) return null;
  return { at, size, number: view.wide(at + 8) };
}

interface Search {
  readonly from: number;
  readonly end: number;
  readonly head: ChunkHead;
}

function nextPlace(view: ByteView, { from, end, head }: Search): RecordPlace | null {
  for (let at = from; at + LEAST_RECORD <= end; at += STEP) {
    const place = placeAt(view, at, end);
    if (place !== null && place.number >= head.first && place.number <= head.last) return place;
  }
  return null;
}
