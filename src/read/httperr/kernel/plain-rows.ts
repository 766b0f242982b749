/**
 * Counts the rows that nearly all rows of a log are, on its bytes, 64 at a time: date and time at the start, as many tokens as the layout has
 * columns, and in the reason's column a phrase of the table. Every byte that matters is compared, so nothing is taken for what it is not;
 * the first line that is anything else ends the run, and the careful reader takes it.
 *
 * AssemblyScript, compiled to WebAssembly by `scripts/kernel/`. Places in memory and the meaning of the numbers are those of `memory-map.ts`.
 */
import {
  COUNTS,
  ENTRIES,
  ENTRY_BYTES,
  ENTRY_LIMIT,
  FLAGS,
  LENGTHS,
  PATTERN_BYTES,
  PATTERNS,
  PHRASES,
  RECORD_BYTES,
  RECORD_LIMIT,
  RECORDS,
  REFUSAL,
  SLOT_SHIFT,
  SLOTS,
  TOUCHED,
} from './memory-map';

const LF: u8 = 0x0a;
const CR: u8 = 0x0d;
const BLANK: u8 = 0x20;
const DASH: u8 = 0x2d;
const ZERO: u8 = 0x30;
const COLON: u8 = 0x3a;
/** Length of `YYYY-MM-DD HH:MM:SS `. */
const STAMP: usize = 20;
/** `- ` as a number. */
const EMPTY_COLUMN: u16 = 0x202d;
/** Length of `_Connections_Refused`. */
const REFUSED: usize = 20;
/** The most digits of a count that fit a number of 32 bits whatever they are. */
const MOST_DIGITS: usize = 9;

// What the layout and the run ask for, see `configure`.
let blanksWanted: i32 = 0;
let reasonFromRight: i32 = 0;
let reasonFromLeft: i32 = 0;
let emptyBytes: usize = 0;
let multiplier: u32 = 0;
let mostLineBytes: usize = 0;
let windowFrom: f64 = -Infinity;
let windowTo: f64 = Infinity;

// The minute of the latest row, and its seconds that are inside the window.
let stampText: v128 = i8x16.splat(0);
let minute: f64 = NaN;
let secondFrom: u32 = 0;
let secondTo: u32 = 0;
let firstSecond: u32 = 99;
let lastSecond: u32 = 0;
let touched: i32 = 0;

/** Smallest and largest time of the rows that were counted by {@link flush}, in seconds since 1970. */
export let first: f64 = Infinity;
export let last: f64 = -Infinity;
/** Lines that the latest run took, and those among them that are inside the window. */
export let lines: i32 = 0;
export let rows: i32 = 0;
/** Entries and records that wait to be taken; whoever takes them sets the number to 0. */
export let entries: i32 = 0;
export let records: i32 = 0;
/** 1 where the latest run ended because they have to be taken first. */
export let isFull: i32 = 0;

/** Says once how phrases are found, and how long a line may be. */
export function configure(hashMultiplier: u32, mostBytes: usize): void {
  multiplier = hashMultiplier;
  mostLineBytes = mostBytes;
}

/** Begins a log or a part of one: nothing of the one before is left. */
export function reset(from: f64, to: f64): void {
  for (let i = 0; i < touched; i++) store<i32>(COUNTS + ((<usize>load<u8>(TOUCHED + i)) << 3), 0);
  touched = 0;
  windowFrom = from;
  windowTo = to;
  first = Infinity;
  last = -Infinity;
  minute = NaN;
  stampText = i8x16.splat(0);
  firstSecond = 99;
  lastSecond = 0;
  entries = 0;
  records = 0;
}

/**
 * Says what rows look like.
 *
 * @param columns - how many there are.
 * @param reason - place of the reason, from 0.
 * @param takesRefusals - 1 where client, method and URI stand before the reason.
 */
export function setLayout(columns: i32, reason: i32, takesRefusals: i32): void {
  blanksWanted = columns - 1;
  const behind = columns - 1 - reason;
  const before = reason - 2;
  const isLeft = before < behind;
  reasonFromRight = isLeft ? -1 : behind;
  reasonFromLeft = before;
  emptyBytes = takesRefusals ? <usize>before * 2 : usize.MAX_VALUE;
}

/**
 * Reads whole lines.
 *
 * @param start - where the first line begins.
 * @param end - behind an LF; 64 more bytes can be read there.
 * @param line - number of the first line.
 * @returns where the first line begins that was not taken, or `end`.
 */
export function run(start: usize, end: usize, line: i32): usize {
  let at = start;
  let taken = 0;
  let counted = 0;
  isFull = 0;
  while (at + STAMP < end) {
    if (v128.any_true(v128.xor(v128.load(at), stampText)) && !changeMinute(at)) break;
    const clock = load<u32>(at + 16);
    const tens = ((clock >> 8) & 0xff) - ZERO;
    const ones = ((clock >> 16) & 0xff) - ZERO;
    if ((clock & 0xff0000ff) !== 0x2000003a || tens > 5 || ones > 9) break;

    let base = at;
    let before: u64 = 0;
    let blanks: u64 = 0;
    let found: i32 = 0;
    let ends: u64;
    for (;;) {
      const a = v128.load(base);
      const b = v128.load(base, 16);
      const c = v128.load(base, 32);
      const d = v128.load(base, 48);
      blanks = bitsOf(a, b, c, d, BLANK);
      ends = bitsOf(a, b, c, d, LF);
      if (ends !== 0) break;
      found += <i32>popcnt(blanks);
      before = blanks;
      base += 64;
    }
    const place = ctz(ends);
    blanks &= ((<u64>1) << place) - 1;
    if (found + <i32>popcnt(blanks) !== blanksWanted) break;
    const lf = base + <usize>place;
    if (lf - at > mostLineBytes) break;
    let stop = load<u8>(lf - 1) === CR ? lf - 1 : lf;
    const lastByte = load<u8>(stop - 1);
    if (lastByte === BLANK || lastByte === 0) break;

    // The reason covers [from, stop).
    let from: usize;
    if (reasonFromRight >= 0) {
      let back = reasonFromRight;
      for (; back > 0 && blanks !== 0; back--) {
        const top = 63 - clz(blanks);
        stop = base + <usize>top;
        blanks ^= (<u64>1) << top;
      }
      if (blanks === 0) {
        base -= 64;
        blanks = before;
        for (; back > 0 && blanks !== 0; back--) {
          const top = 63 - clz(blanks);
          stop = base + <usize>top;
          blanks ^= (<u64>1) << top;
        }
      }
      if (blanks !== 0) from = base + <usize>(64 - clz(blanks));
      else {
        // Names of more than 64 bytes.
        for (; back > 0; back--) stop = blankBefore(stop);
        from = blankBefore(stop) + 1;
      }
    } else {
      from = at + STAMP;
      for (let ahead = reasonFromLeft; ahead > 0; ahead--) from = blankAfter(from) + 1;
      stop = blankAfter(from);
    }

    let phrase: usize = load<u8>(SLOTS + <usize>(((load<u32>(stop - 4) ^ ((<u32>(stop - from)) << 8)) * multiplier) >> SLOT_SHIFT));
    let count: u32 = 1;
    if (<usize>load<u8>(LENGTHS + phrase) !== stop - from || !isPhrase(stop, phrase)) {
      count = refusedAt(at, from, stop);
      if (count === u32.MAX_VALUE) break;
      phrase = REFUSAL;
    }

    const second = tens * 10 + ones;
    if (second >= secondFrom && second <= secondTo) {
      counted++;
      if (second < firstSecond) firstSecond = second;
      if (second > lastSecond) lastSecond = second;
      if (phrase !== REFUSAL) {
        const counter = COUNTS + (phrase << 3);
        const rowsSoFar = load<i32>(counter);
        if (rowsSoFar === 0) {
          store<i32>(counter, line + taken, 4);
          store<u8>(TOUCHED + touched, <u8>phrase);
          touched++;
        }
        store<i32>(counter, rowsSoFar + 1);
      }
      if (load<u8>(FLAGS + phrase)) {
        const record = RECORDS + <usize>records * RECORD_BYTES;
        store<f64>(record, minute * 60 + <f64>second);
        store<u32>(record, <u32>at, 8);
        store<u32>(record, <u32>lf, 12);
        store<i32>(record, line + taken, 16);
        store<u32>(record, <u32>phrase, 20);
        store<u32>(record, count, 24);
        records++;
        if (records === RECORD_LIMIT) {
          taken++;
          at = lf + 1;
          isFull = 1;
          break;
        }
      }
    }
    taken++;
    at = lf + 1;
  }
  lines = taken;
  rows = counted;
  return at;
}

/** Makes entries of what was counted since the last one. There is room for them. */
export function flush(): void {
  if (firstSecond < 60) {
    first = min(first, minute * 60 + <f64>firstSecond);
    last = max(last, minute * 60 + <f64>lastSecond);
  }
  firstSecond = 99;
  lastSecond = 0;
  for (let i = 0; i < touched; i++) {
    const phrase = load<u8>(TOUCHED + i);
    const counter = COUNTS + ((<usize>phrase) << 3);
    const entry = ENTRIES + <usize>entries * ENTRY_BYTES;
    store<f64>(entry, minute);
    store<i32>(entry, phrase, 8);
    store<i32>(entry, load<i32>(counter, 4), 12);
    store<i32>(entry, load<i32>(counter), 16);
    store<i32>(counter, 0);
    entries++;
  }
  touched = 0;
}

/** The places of one byte among 64, the first in the lowest bit. */
function bitsOf(a: v128, b: v128, c: v128, d: v128, byte: u8): u64 {
  const wanted = i8x16.splat(<i8>byte);
  const low = <u32>i8x16.bitmask(i8x16.eq(a, wanted)) | ((<u32>i8x16.bitmask(i8x16.eq(b, wanted))) << 16);
  const high = <u32>i8x16.bitmask(i8x16.eq(c, wanted)) | ((<u32>i8x16.bitmask(i8x16.eq(d, wanted))) << 16);
  return <u64>low | ((<u64>high) << 32);
}

function blankBefore(offset: usize): usize {
  let i = offset - 1;
  while (load<u8>(i) !== BLANK) i--;
  return i;
}

function blankAfter(offset: usize): usize {
  let i = offset;
  while (load<u8>(i) > BLANK) i++;
  return load<u8>(i) === BLANK || isLineEnd(i) ? i : blankAfter(i + 1);
}

/** LF, or the CR right before it. */
function isLineEnd(offset: usize): bool {
  const byte = load<u8>(offset);
  return byte === LF || (byte === CR && load<u8>(offset, 1) === LF);
}

/** Whether the phrase ends at that offset. Its length was compared, so the bytes before it need not be looked at. */
function isPhrase(stop: usize, phrase: usize): bool {
  const pattern = PATTERNS + phrase * PATTERN_BYTES;
  const near = v128.xor(v128.and(v128.load(stop - 16), v128.load(pattern, 16)), v128.load(pattern));
  const far = v128.xor(v128.and(v128.load(stop - 32), v128.load(pattern, 48)), v128.load(pattern, 32));
  return !v128.any_true(v128.or(near, far));
}

/**
 * The count of a row that is `N_Connections_Refused`, with hyphens in all columns before it and so without a client, a method and a URI.
 *
 * @returns the largest number where the row is anything else.
 */
function refusedAt(at: usize, from: usize, stop: usize): u32 {
  const length = stop - from;
  if (length <= REFUSED || length > REFUSED + MOST_DIGITS || from - at - STAMP !== emptyBytes) return u32.MAX_VALUE;
  if (!isPhrase(stop, REFUSAL)) return u32.MAX_VALUE;
  for (let i = at + STAMP; i < from; i += 2) if (load<u16>(i) !== EMPTY_COLUMN) return u32.MAX_VALUE;
  let count: u32 = 0;
  for (let i = from; i < stop - REFUSED; i++) {
    const digit: u32 = <u32>load<u8>(i) - ZERO;
    if (digit > 9) return u32.MAX_VALUE;
    count = count * 10 + digit;
  }
  return count;
}

/** Takes another minute, unless the text there is none, or the entries of the one before have no room. */
function changeMinute(at: usize): bool {
  const year = digits(at, 4);
  const month = digits(at + 5, 2);
  const day = digits(at + 8, 2);
  const hour = digits(at + 11, 2);
  const clock = digits(at + 14, 2);
  const isSpaced = load<u8>(at, 4) === DASH && load<u8>(at, 7) === DASH && load<u8>(at, 10) === BLANK && load<u8>(at, 13) === COLON;
  if (!isSpaced || (year | month | day | hour | clock) < 0 || hour > 23 || clock > 59) return false;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  if (entries + PHRASES > ENTRY_LIMIT) {
    isFull = 1;
    return false;
  }
  flush();
  // The year 9999 has minutes beyond 32 bits.
  minute = <f64>epochDay(year, month, day) * 1440 + <f64>(hour * 60 + clock);
  stampText = v128.load(at);
  const from = windowFrom - minute * 60;
  const to = windowTo - minute * 60;
  // No second is inside where the first one is 99.
  secondFrom = from <= 0 ? 0 : from > 59 ? 99 : <u32>Math.ceil(from);
  secondTo = to > 59 ? 59 : <u32>max(Math.ceil(to) - 1, 0);
  if (to <= 0) secondFrom = 99;
  return true;
}

/** A number of that many digits, negative where one of them is none. */
function digits(at: usize, length: usize): i32 {
  let value = 0;
  let wrong = 0;
  for (let i: usize = 0; i < length; i++) {
    const digit = <i32>load<u8>(at + i) - ZERO;
    wrong |= digit | (9 - digit);
    value = value * 10 + digit;
  }
  return wrong < 0 ? -1 : value;
}

function daysIn(year: i32, month: i32): i32 {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 in the Gregorian calendar, counted from a year that begins in March, so that the leap day is its last. */
function epochDay(year: i32, month: i32, day: i32): i32 {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  // A year 0 whose January belongs to the year before: 400 years more, and less again.
  const shifted = y + 400;
  return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * m + 2) / 5 + day - 1 - 719_468 - 146_097;
}
