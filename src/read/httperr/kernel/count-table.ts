/**
 * Counts by time and key in one memory: what `CountTable` of `time-counts.ts` does, for the million of counts that a large log has. Added,
 * sorted and written as text by script they take longer than reading the log, most of it for making the script fast.
 *
 * AssemblyScript as `plain-rows.ts`, in a memory of its own. Places in memory are those of `memory-map.ts`.
 */
import {
  ENTRY_BYTES,
  FIRST_TABLE_SLOTS,
  TABLE_COUNT_BYTES,
  TABLE_FRAMES,
  TABLE_KEYS,
  TABLE_OUTPUT,
  TABLE_OUTPUT_BYTES,
  TABLE_RANKED,
  TABLE_RANKS,
  TABLE_SLOTS,
  TABLE_TEXTS,
  TABLE_TOTAL_BYTES,
  TABLE_TOTALS,
} from './memory-map';

/** `MOST_KEYS` of `time-counts.ts`. */
const KEYS: f64 = 8192;
const ZERO: i32 = 0x30;
const MINUTES: i32 = 60;
const DASH: u8 = 0x2d;
const COLON: u8 = 0x3a;
const LETTER_T: u8 = 0x54;
const LETTER_Z: u8 = 0x5a;

/** So many counts may be looked at and moved for each that there is, and at first, before counts are found by hash. */
const MOVES: i32 = 32;
const FIRST_MOVES: i32 = 4096;
/** More counts of one time are ordered otherwise. */
const MOST_OF_A_TIME: i32 = 64;

/**
 * Whether the counts lie in order of time, which costs nothing in a log, whose times go up; and in that order the latest of each key can be
 * found by its key. Where times do not go up, counts lie in the order of their coming, and are found by hash.
 */
let isSorted: bool = true;
let movesLeft: i32 = 0;
/** The latest time, as the number of a count of key 0. */
let latestTime: f64 = -Infinity;
/** By key the place of its latest count and 1, four bytes each; while there is no hash, in its memory. */
const LATEST: usize = TABLE_SLOTS;
let mask: usize = 0;
let most: i32 = 0;
let counts: usize = 0;
let order: usize = 0;

/** Counts that there are. */
export let size: i32 = 0;

/**
 * Begins an empty table.
 *
 * @param mostCounts - how many counts there may be.
 * @param countsAt - where they begin, behind the slots.
 * @param orderAt - where their order is written, behind them.
 */
export function beginTable(mostCounts: i32, countsAt: usize, orderAt: usize): void {
  most = mostCounts;
  counts = countsAt;
  order = orderAt;
  size = 0;
  for (let key = 0; key < <i32>KEYS; key++) store<i32>(TABLE_KEYS + ((<usize>key) << 2), key);
  isSorted = true;
  movesLeft = FIRST_MOVES;
  latestTime = -Infinity;
  memory.fill(LATEST, 0, (<usize>KEYS) << 2);
}

/** @returns the place of a count, -1 where there is none. */
export function findCount(id: f64): i32 {
  if (isSorted && movesLeft < 0) useHash();
  if (isSorted) return findSorted(id, keyIn(id));
  let slot = hash(id) & mask;
  let at = load<i32>(TABLE_SLOTS + (slot << 2)) - 1;
  while (at >= 0 && idOf(at) !== id) {
    slot = (slot + 1) & mask;
    at = load<i32>(TABLE_SLOTS + (slot << 2)) - 1;
  }
  return at;
}

/** Adds to a count. @param known - what {@link findCount} says of it. */
export function addToCount(known: i32, id: f64, input: i32, line: u32, rows: f64, count: f64): void {
  if (known < 0) open(id, input, line, rows, count);
  else add(counts + <usize>known * TABLE_COUNT_BYTES, input, line, rows, count);
}

/**
 * Adds entries of a part of a log.
 *
 * @param at - where they are.
 * @param lines - lines before the part.
 * @returns where the first entry is that the table has no room for, or the end.
 */
export function addEntries(at: usize, end: usize, unitSeconds: f64, input: i32, lines: u32): usize {
  let latest: f64 = NaN;
  let stretch: f64 = 0;
  for (; at < end; at += ENTRY_BYTES) {
    const seconds = load<f64>(at);
    if (seconds !== latest) {
      latest = seconds;
      stretch = Math.floor(seconds / unitSeconds) * KEYS;
    }
    const key = load<i32>(TABLE_KEYS + ((<usize>load<u32>(at, 8)) << 2));
    const id = stretch + <f64>key;
    const line = lines + load<u32>(at, 12);
    const rows = <f64>load<u32>(at, 16);
    const count = load<f64>(at, 24);
    const known = isSorted && movesLeft >= 0 ? findSorted(id, key) : findCount(id);
    if (known >= 0) add(counts + <usize>known * TABLE_COUNT_BYTES, input, line, rows, count);
    else if (size < most) open(id, input, line, rows, count);
    else return at;
  }
  return end;
}

/**
 * Writes the places of the counts in order of time and rank, where they lie in order of time.
 *
 * @returns false where they do not, or have too many of one time.
 */
export function writeSortedPlaces(): bool {
  if (!isSorted) return false;
  const ranks = order + ((<usize>most) << 2);
  let first = 0;
  let stretch: f64 = NaN;
  for (let at = 0; at < size; at++) {
    const id = idOf(at);
    const key = keyIn(id);
    if (id - <f64>key !== stretch) {
      stretch = id - <f64>key;
      first = at;
    }
    if (at - first >= MOST_OF_A_TIME) return false;
    const rank = load<i32>(TABLE_RANKS + ((<usize>key) << 2));
    let to = at;
    for (; to > first && load<i32>(ranks + ((<usize>(to - 1)) << 2)) > rank; to--) {
      store<i32>(ranks + ((<usize>to) << 2), load<i32>(ranks + ((<usize>(to - 1)) << 2)));
      store<i32>(order + ((<usize>to) << 2), load<i32>(order + ((<usize>(to - 1)) << 2)));
    }
    store<i32>(ranks + ((<usize>to) << 2), rank);
    store<i32>(order + ((<usize>to) << 2), at);
  }
  return true;
}

/** Writes time and rank of each count as one number, which are then to be sorted. */
export function writeOrder(): void {
  for (let at = 0; at < size; at++) {
    const id = load<f64>(counts + <usize>at * TABLE_COUNT_BYTES);
    const key = keyIn(id);
    const rank = load<i32>(TABLE_RANKS + ((<usize>key) << 2));
    store<i32>(TABLE_RANKED + ((<usize>rank) << 2), key);
    store<f64>(order + ((<usize>at) << 3), id - <f64>key + <f64>rank);
  }
}

/** Writes the place of each count instead, in the same memory: a place is written where the numbers have been read. */
export function writePlaces(): void {
  for (let at = 0; at < size; at++) {
    const ranked = load<f64>(order + ((<usize>at) << 3));
    const rank = keyIn(ranked);
    store<i32>(order + ((<usize>at) << 2), findCount(ranked - <f64>rank + <f64>load<i32>(TABLE_RANKED + ((<usize>rank) << 2))));
  }
}

/**
 * Adds up by key, for counts of one input, and lists the keys.
 *
 * @returns how many there are.
 */
export function addTotals(): i32 {
  let keys = 0;
  memory.fill(TABLE_TOTALS, 0, <usize>KEYS * TABLE_TOTAL_BYTES);
  for (let at = 0; at < size; at++) {
    const place = counts + <usize>at * TABLE_COUNT_BYTES;
    const key = keyIn(load<f64>(place));
    const total = TABLE_TOTALS + <usize>key * TABLE_TOTAL_BYTES;
    if (load<f64>(total, 8) === 0) {
      store<i32>(TABLE_RANKED + ((<usize>keys) << 2), key);
      store<f64>(total, Infinity);
      keys++;
    }
    store<f64>(total, min(load<f64>(total), <f64>load<u32>(place, 24)));
    store<f64>(total, load<f64>(total, 8) + load<f64>(place, 8), 8);
    store<f64>(total, load<f64>(total, 16) + load<f64>(place, 16), 16);
  }
  return keys;
}

/** The count in its order that {@link writeTexts} writes next. */
export let next: i32 = 0;

/**
 * Writes counts by the minute as text, from {@link next} on, as many as have room. Counts whose key has no text are left out.
 *
 * @returns where the text ends.
 */
export function writeTexts(): usize {
  const limit = TABLE_OUTPUT + TABLE_OUTPUT_BYTES;
  const before = load<u32>(TABLE_FRAMES);
  const beforeLength = load<u32>(TABLE_FRAMES, 4);
  const behind = load<u32>(TABLE_FRAMES, 8);
  const behindLength = load<u32>(TABLE_FRAMES, 12);
  const between = load<u32>(TABLE_FRAMES, 16);
  const betweenLength = load<u32>(TABLE_FRAMES, 20);
  const last = load<u32>(TABLE_FRAMES, 24);
  const lastLength = load<u32>(TABLE_FRAMES, 28);
  // The time with what stands around it is the same for all counts of a minute.
  const headLength = beforeLength + 20 + behindLength;
  // Two numbers of up to 20 digits, and what `copy` writes behind.
  const others = headLength + betweenLength + lastLength + 56;
  let out: usize = TABLE_OUTPUT;
  let head: usize = 0;
  let minute: f64 = NaN;
  for (; next < size; next++) {
    const place = counts + <usize>load<i32>(order + ((<usize>next) << 2)) * TABLE_COUNT_BYTES;
    const id = load<f64>(place);
    const key = keyIn(id);
    const text = TABLE_TEXTS + ((<usize>key) << 3);
    const length = load<u32>(text, 4);
    if (length === 0) continue;
    if (out + others + length > <usize>limit) break;
    if (minute === id - <f64>key) copy(out, head, headLength);
    else {
      minute = id - <f64>key;
      copy(out, before, beforeLength);
      writeTime(out + beforeLength, minute / KEYS);
      copy(out + beforeLength + 20, behind, behindLength);
    }
    head = out;
    out += headLength;
    copy(out, load<u32>(text), length);
    out = writeNumber(out + length, load<f64>(place, 8));
    copy(out, between, betweenLength);
    out = writeNumber(out + betweenLength, load<f64>(place, 16));
    copy(out, last, lastLength);
    out += lastLength;
  }
  return out;
}

/** For texts of some ten bytes quicker than what copies any number of them. Up to 15 more bytes are written. */
function copy(to: usize, from: usize, length: usize): void {
  for (let i: usize = 0; i < length; i += 16) v128.store(to + i, v128.load(from + i));
}

function idOf(place: i32): f64 {
  return load<f64>(counts + <usize>place * TABLE_COUNT_BYTES);
}

/** @returns the place of a count, -1 where there is none, while counts lie in order. */
function findSorted(id: f64, key: i32): i32 {
  const latest = load<i32>(LATEST + ((<usize>key) << 2)) - 1;
  if (latest >= 0 && idOf(latest) === id) return latest;
  const time = id - <f64>key;
  if (latest < 0 || time >= latestTime) return -1;
  let at = firstFrom(time);
  for (; at < size && idOf(at) < time + KEYS; at++) {
    if (idOf(at) === id) return at;
    movesLeft--;
  }
  return -1;
}

/** The first of the counts in order that is of that time or a later one. */
function firstFrom(time: f64): i32 {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (idOf(middle) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Makes room for a count among those in order: behind all of its time.
 *
 * @returns its place, or -1 where that costs more than finding counts by hash.
 */
function makeRoom(id: f64, key: i32): i32 {
  const time = id - <f64>key;
  movesLeft += MOVES;
  if (time >= latestTime) {
    latestTime = time;
    store<i32>(LATEST + ((<usize>key) << 2), size + 1);
    return size;
  }
  const at = firstFrom(time + KEYS);
  movesLeft -= size - at;
  if (movesLeft < 0) return -1;
  for (let place = size; place > at; place--) {
    const to = counts + <usize>place * TABLE_COUNT_BYTES;
    v128.store(to, v128.load(to - TABLE_COUNT_BYTES));
    v128.store(to, v128.load(to - TABLE_COUNT_BYTES, 16), 16);
    const moved = LATEST + ((<usize>keyIn(idOf(place))) << 2);
    if (load<i32>(moved) === place) store<i32>(moved, place + 1);
  }
  const latest = LATEST + ((<usize>key) << 2);
  if (load<i32>(latest) - 1 < at) store<i32>(latest, at + 1);
  return at;
}

/** From now on, counts are found by hash. */
function useHash(): void {
  isSorted = false;
  mask = FIRST_TABLE_SLOTS - 1;
  while (4 * <usize>size >= 3 * (mask + 1)) mask = 2 * mask + 1;
  fillSlots();
}

function open(id: f64, input: i32, line: u32, rows: f64, count: f64): void {
  let at = size;
  if (isSorted) {
    at = makeRoom(id, keyIn(id));
    if (at < 0) {
      useHash();
      at = size;
    }
  }
  const place = counts + <usize>at * TABLE_COUNT_BYTES;
  store<f64>(place, id);
  store<f64>(place, rows, 8);
  store<f64>(place, count, 16);
  store<u32>(place, line, 24);
  store<i32>(place, input, 28);
  size++;
  if (isSorted) return;
  put(id, size);
  if (4 * <usize>size >= 3 * (mask + 1)) enlarge();
}

function add(place: usize, input: i32, line: u32, rows: f64, count: f64): void {
  store<f64>(place, load<f64>(place, 8) + rows, 8);
  store<f64>(place, load<f64>(place, 16) + count, 16);
  if (load<i32>(place, 28) === input && line < load<u32>(place, 24)) store<u32>(place, line, 24);
}

function put(id: f64, number: i32): void {
  let slot = hash(id) & mask;
  while (load<i32>(TABLE_SLOTS + (slot << 2)) !== 0) slot = (slot + 1) & mask;
  store<i32>(TABLE_SLOTS + (slot << 2), number);
}

function enlarge(): void {
  mask = 2 * mask + 1;
  fillSlots();
}

function fillSlots(): void {
  memory.fill(TABLE_SLOTS, 0, (mask + 1) << 2);
  for (let at = 0; at < size; at++) put(idOf(at), at + 1);
}

function keyIn(id: f64): i32 {
  return <i32>(id - Math.floor(id / KEYS) * KEYS);
}

function hash(id: f64): usize {
  const mixed = <u64>(<i64>id) * (((<u64>0x9e3779b9) << 32) | 0x7f4a7c15);
  return <usize>(mixed >> 40) ^ <usize>(mixed >> 20);
}

/** `YYYY-MM-DDTHH:MM:00Z` of a minute of a year of four digits. */
function writeTime(at: usize, minute: f64): void {
  const day = <i32>Math.floor(minute / 1440);
  const clock = <i32>(minute - <f64>day * 1440);
  // Years that begin in March, in cycles of 400 years, from 400 years before the year 0.
  const days = day + 719_468 + 146_097;
  const cycle = days / 146_097;
  const inCycle = days % 146_097;
  const year = (inCycle - inCycle / 1460 + inCycle / 36_524 - inCycle / 146_096) / 365;
  const inYear = inCycle - (365 * year + year / 4 - year / 100);
  const month = (5 * inYear + 2) / 153;
  const date = inYear - (153 * month + 2) / 5 + 1;
  const shown = (cycle - 1) * 400 + year + (month > 9 ? 1 : 0);
  writeTwo(at, shown / 100);
  writeTwo(at + 2, shown % 100);
  store<u8>(at + 4, DASH);
  writeTwo(at + 5, month > 9 ? month - 9 : month + 3);
  store<u8>(at + 7, DASH);
  writeTwo(at + 8, date);
  store<u8>(at + 10, LETTER_T);
  writeTwo(at + 11, clock / MINUTES);
  store<u8>(at + 13, COLON);
  writeTwo(at + 14, clock % MINUTES);
  store<u8>(at + 16, COLON);
  writeTwo(at + 17, 0);
  store<u8>(at + 19, LETTER_Z);
}

function writeTwo(at: usize, number: i32): void {
  store<u8>(at, <u8>(ZERO + number / 10));
  store<u8>(at + 1, <u8>(ZERO + (number % 10)));
}

/** Writes a number without a sign. @returns where it ends. */
function writeNumber(at: usize, number: f64): usize {
  if (number < 10) {
    store<u8>(at, <u8>(ZERO + <i32>number));
    return at + 1;
  }
  let rest = <u64>number;
  let length: usize = 1;
  for (let left = rest / 10; left > 0; left /= 10) length++;
  for (let i = length; i > 0; i--) {
    store<u8>(at + i - 1, <u8>(<u64>ZERO + (rest % 10)));
    rest /= 10;
  }
  return at + length;
}
