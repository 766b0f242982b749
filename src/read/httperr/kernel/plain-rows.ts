/**
 * Counts the rows that nearly all rows of a log are, on its bytes, 64 at a time: date and time at the start, as many tokens as the layout has
 * columns, and in the reason's column a phrase of the table. Every byte that matters is compared, so nothing is taken for what it is not;
 * the first line that is anything else ends the run, and the careful reader takes it.
 *
 * AssemblyScript, compiled to WebAssembly by `scripts/kernel/`. Places in memory and the meaning of the numbers are those of `memory-map.ts`.
 */
import {
  AS_RECORDS,
  BLANKS,
  BLANKS_LIMIT,
  BY_NAME,
  COUNTS,
  ENTRIES,
  ENTRY_BYTES,
  ENTRY_LIMIT,
  FLAGS,
  LENGTHS,
  LINE_BYTES,
  LINE_LIMIT,
  LINES,
  LONGEST_NAME,
  NAME_BYTES,
  NAME_COLUMNS,
  NAME_COUNT_BYTES,
  NAME_COUNTS,
  NAME_KINDS,
  NAME_LIMIT,
  NAME_SLOT_COUNT,
  NAME_SLOTS,
  NAMED_PHRASES,
  NAMES,
  PATTERN_BYTES,
  PATTERNS,
  PHRASES,
  RECORD_BYTES,
  RECORD_LIMIT,
  RECORDS,
  REFUSAL,
  REFUSAL_LIMIT,
  REFUSALS,
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
/** The dashes that pages make of hyphens, in cp1252, and the first byte of both in UTF-8. */
const EN_DASH: u8 = 0x96;
const EM_DASH: u8 = 0x97;
const UTF8_DASH: u8 = 0xe2;
/** Odd numbers with bits all over, for hashes. */
const MIX: u64 = ((<u64>0xff51afd7) << 32) | 0xed558ccd;
const SPREAD: u64 = ((<u64>0x9e3779b9) << 32) | 0x7f4a7c15;
/** The most digits of a count that fit a number of 32 bits whatever they are. */
const MOST_DIGITS: usize = 9;

// What the layout and the run ask for, see `configure`.
let blanksWanted: i32 = 0;
let reasonFromRight: i32 = 0;
let reasonFromLeft: i32 = 0;
let emptyBytes: usize = 0;
let multiplier: u32 = 0;
let mostLineBytes: usize = 0;
let refusalKey: i32 = 0;
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
/** Connections that were refused in it. */
let refused: f64 = 0;

/** Smallest and largest time of the rows that were counted by {@link flush}, in seconds since 1970. */
export let first: f64 = Infinity;
export let last: f64 = -Infinity;
/** Lines that the latest run took, and those among them that are inside the window. */
export let lines: i32 = 0;
export let rows: i32 = 0;
/** Entries and records that wait to be taken; whoever takes them sets the number to 0. */
export let entries: i32 = 0;
export let records: i32 = 0;
export let refusals: i32 = 0;
/** Names that have rows. */
export let names: i32 = 0;
/** 1 where the latest run ended because they have to be taken first. */
export let isFull: i32 = 0;

/** Says once how phrases are found, how long a line may be, and which key refused connections have among the phrases. */
export function configure(hashMultiplier: u32, mostBytes: usize, keyOfRefusals: i32): void {
  multiplier = hashMultiplier;
  mostLineBytes = mostBytes;
  refusalKey = keyOfRefusals;
}

/** Begins a log or a part of one: nothing of the one before is left. */
export function reset(from: f64, to: f64): void {
  for (let i = 0; i < touched; i++) store<i32>(COUNTS + ((<usize>load<u8>(TOUCHED + i)) << 3), 0);
  touched = 0;
  refused = 0;
  memory.fill(NAME_SLOTS, 0, NAME_SLOT_COUNT);
  memory.fill(NAME_COUNTS, 0, <usize>names * NAMED_PHRASES * NAME_COUNT_BYTES);
  names = 0;
  refusals = 0;
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
  lines = 0;
  rows = 0;
  isFull = 0;
  beginLines(start, end);
  // Few lines at first: where one ends the run, what was found out about those behind it is lost.
  for (let blocks: usize = FIRST_BLOCKS; lineAt < end; blocks = min<usize>(2 * blocks, BLANKS_LIMIT)) {
    findLines(blocks);
    if (linesEnd === LINES) {
      if (nextBlock - lineAt > mostLineBytes) break;
    } else if (!takeLines(line)) break;
  }
  return lineAt;
}

/** Behind this, 64 more ends of lines may have no room. */
const LAST_LINES: usize = LINES + (LINE_LIMIT - 64) * LINE_BYTES;
/** So many times 64 bytes are looked at first in a run, in which a line of most logs ends. */
const FIRST_BLOCKS: usize = 8;

// How far the run is: where the line that is taken next begins and the blanks before it, ...
let lineAt: usize = 0;
let blanksBefore: u32 = 0;
// ... the 64 bytes that are looked at next, and the blanks before them; and the ones whose blanks are those of BLANKS behind the first.
let nextBlock: usize = 0;
let blanksFound: u32 = 0;
let firstBlock: usize = 0;
let blanksOfLatest: u64 = 0;
/** Behind the latest of LINES. */
let linesEnd: usize = 0;
let inputEnd: usize = 0;
/** The bits of the next 64 bytes that count. */
let bitsThatCount: u64 = 0;
const ALL_BITS: u64 = u64.MAX_VALUE;

function beginLines(start: usize, end: usize): void {
  lineAt = start;
  inputEnd = end;
  nextBlock = start & ~63;
  bitsThatCount = ALL_BITS << (start & 63);
  blanksOfLatest = 0;
  blanksFound = 0;
  blanksBefore = 0;
}

/**
 * Finds the ends of lines, and the blanks, in up to that many times 64 bytes. Nothing here depends on how long lines are, or on where their blanks
 * are, so a processor need not guess it.
 */
function findLines(blocks: usize): void {
  let base = nextBlock;
  let counting = bitsThatCount;
  let found = blanksFound;
  let blanks = blanksOfLatest;
  let line: usize = LINES;
  let mask: usize = BLANKS;
  const end = inputEnd;
  const lastBase = (end - 1) & ~63;
  const stop = min(base + 64 * blocks, lastBase + 64);
  firstBlock = base;
  store<u64>(mask, blanks);
  while (base < stop && line <= LAST_LINES) {
    const a = v128.load(base);
    const b = v128.load(base, 16);
    const c = v128.load(base, 32);
    const d = v128.load(base, 48);
    blanks = bitsOf(a, b, c, d, BLANK) & counting;
    let ends = bitsOf(a, b, c, d, LF) & counting;
    // What is behind the end is no part of a line.
    if (base === lastBase) ends &= ALL_BITS >> <u64>(63 - ((end - 1) & 63));
    counting = ALL_BITS;
    mask += 8;
    store<u64>(mask, blanks);
    // Most of these have one end or none. It is written in any case, and kept if there is one.
    store<u32>(line, <u32>(base + <usize>ctz(ends)));
    store<u32>(line, found + <u32>popcnt(blanks & (ends - 1) & ~ends), 4);
    line += ends === 0 ? 0 : LINE_BYTES;
    for (ends &= ends - 1; ends !== 0; ends &= ends - 1) {
      store<u32>(line, <u32>(base + <usize>ctz(ends)));
      store<u32>(line, found + <u32>popcnt(blanks & (ends - 1) & ~ends), 4);
      line += LINE_BYTES;
    }
    found += <u32>popcnt(blanks);
    base += 64;
  }
  nextBlock = base;
  bitsThatCount = counting;
  blanksFound = found;
  blanksOfLatest = blanks;
  linesEnd = line;
}

/**
 * Takes the lines that were found.
 *
 * @returns false where one of them ends the run.
 */
function takeLines(firstLine: i32): bool {
  const wanted = <u32>blanksWanted;
  const behind = reasonFromRight;
  const hash = multiplier;
  const longest = mostLineBytes;
  const block = firstBlock;
  const end = linesEnd;
  let at = lineAt;
  let blanksSoFar = blanksBefore;
  let number = firstLine + lines;
  let counted = rows;
  // The latest second, as it stands in the row, and what is known of it.
  let latestClock: i64 = -1;
  let second: u32 = 0;
  let isInside = false;
  let isOver = false;
  for (let each: usize = LINES; each < end; each += LINE_BYTES) {
    const lf = <usize>load<u32>(each);
    const blanksHere = load<u32>(each, 4);
    if (v128.any_true(v128.xor(v128.load(at), stampText))) {
      if (!changeMinute(at)) {
        isOver = true;
        break;
      }
      latestClock = -1;
    }
    const clock = load<u32>(at + 16);
    if (<i64>clock !== latestClock) {
      const tens = ((clock >> 8) & 0xff) - ZERO;
      const ones = ((clock >> 16) & 0xff) - ZERO;
      second = tens * 10 + ones;
      isOver = (clock & 0xff0000ff) !== 0x2000003a || tens > 5 || ones > 9;
    }
    let stop = load<u8>(lf - 1) === CR ? lf - 1 : lf;
    const lastByte = load<u8>(stop - 1);
    if (isOver || blanksHere - blanksSoFar !== wanted || lf - at > longest || lastByte === BLANK || lastByte === 0) {
      isOver = true;
      break;
    }

    // The reason covers [from, stop).
    let from: usize;
    if (behind >= 0) {
      // The blanks of the 64 bytes before the LF, the nearest in the highest bit.
      const place = <u64>(lf & 63);
      const masks = BLANKS + (((lf - block) >> 6) << 3);
      let near = ((load<u64>(masks, 8) << (63 - place)) << 1) | (load<u64>(masks) >> place);
      for (let i = behind; i > 0; i--) {
        const top = clz(near);
        stop = lf - 1 - <usize>top;
        near &= ~(((<u64>1) << 63) >> top);
      }
      from = lf - <usize>clz(near);
      if (near === 0) {
        // Names of more than 64 bytes.
        stop = load<u8>(lf - 1) === CR ? lf - 1 : lf;
        for (let i = behind; i > 0; i--) stop = blankBefore(stop);
        from = blankBefore(stop) + 1;
      }
    } else {
      from = at + STAMP;
      for (let ahead = reasonFromLeft; ahead > 0; ahead--) from = blankAfter(from) + 1;
      stop = blankAfter(from);
    }

    let phrase: usize = load<u8>(SLOTS + <usize>(((load<u32>(stop - 4) ^ ((<u32>(stop - from)) << 8)) * hash) >> SLOT_SHIFT));
    let count: u32 = 1;
    if (<usize>load<u8>(LENGTHS + phrase) !== stop - from || !isPhrase(stop, phrase)) {
      count = refusedAt(at, from, stop);
      if (count === u32.MAX_VALUE) {
        isOver = true;
        break;
      }
      phrase = REFUSAL;
    }

    if (<i64>clock !== latestClock) {
      latestClock = <i64>clock;
      isInside = second >= secondFrom && second <= secondTo;
      if (isInside) {
        if (second < firstSecond) firstSecond = second;
        if (second > lastSecond) lastSecond = second;
      }
    }
    if (isInside) {
      counted++;
      const flag = <i32>load<u8>(FLAGS + phrase);
      if (phrase !== REFUSAL || flag !== AS_RECORDS) {
        const counter = COUNTS + (phrase << 3);
        const rowsSoFar = load<i32>(counter);
        if (rowsSoFar === 0) {
          store<i32>(counter, number, 4);
          store<u8>(TOUCHED + touched, <u8>phrase);
          touched++;
        }
        store<i32>(counter, rowsSoFar + 1);
      }
      if (flag !== 0) {
        handOn(flag, phrase, at, lf, minute * 60 + <f64>second, number, count);
        isOver = isFull !== 0;
      }
    }
    number++;
    blanksSoFar = blanksHere;
    at = lf + 1;
    if (isOver) break;
  }
  lineAt = at;
  blanksBefore = blanksSoFar;
  lines = number - firstLine;
  rows = counted;
  return !isOver;
}

/** What is done with a row beside counting it by the minute. */
function handOn(flag: i32, phrase: usize, at: usize, lf: usize, seconds: f64, line: i32, count: u32): void {
  if (flag === AS_RECORDS || (flag >= BY_NAME && !countName(lf, flag - BY_NAME, seconds, line))) {
    const record = RECORDS + <usize>records * RECORD_BYTES;
    store<f64>(record, seconds);
    store<u32>(record, <u32>at, 8);
    store<u32>(record, <u32>lf, 12);
    store<i32>(record, line, 16);
    store<u32>(record, <u32>phrase, 20);
    store<u32>(record, count, 24);
    records++;
  } else if (phrase === REFUSAL) countRefusal(seconds, line, count);
  if (records === RECORD_LIMIT || refusals === REFUSAL_LIMIT) isFull = 1;
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
    const rowsOfPhrase = load<i32>(counter);
    store<f64>(entry, minute * 60);
    store<i32>(entry, phrase === REFUSAL ? refusalKey : phrase, 8);
    store<i32>(entry, load<i32>(counter, 4), 12);
    store<i32>(entry, rowsOfPhrase, 16);
    store<f64>(entry, phrase === REFUSAL ? refused : <f64>rowsOfPhrase, 24);
    store<i32>(counter, 0);
    entries++;
  }
  touched = 0;
  refused = 0;
}

/** Counts a row of refused connections by its second; rows of one second mostly follow each other. */
function countRefusal(seconds: f64, line: i32, count: u32): void {
  refused += <f64>count;
  const latest = REFUSALS + <usize>(refusals - 1) * ENTRY_BYTES;
  if (refusals > 0 && load<f64>(latest) === seconds) {
    store<i32>(latest, load<i32>(latest, 16) + 1, 16);
    store<f64>(latest, load<f64>(latest, 24) + <f64>count, 24);
    return;
  }
  const entry = latest + ENTRY_BYTES;
  store<f64>(entry, seconds);
  store<i32>(entry, 0, 8);
  store<i32>(entry, line, 12);
  store<i32>(entry, 1, 16);
  store<f64>(entry, <f64>count, 24);
  refusals++;
}

/**
 * Counts a row by the name that it has in the first of the columns for names that says something.
 *
 * @returns false where the row is to be handed out: it is the first with that name and phrase, or the name is none of the usual ones.
 */
function countName(lf: usize, phrase: i32, seconds: f64, line: i32): bool {
  let kind: i32 = NAME_KINDS;
  let from: usize = lf;
  let stop: usize = lf;
  for (let k: i32 = 0; k < NAME_KINDS; k++) {
    let behind = load<i32>(NAME_COLUMNS + ((<usize>k) << 2));
    if (behind < 0) continue;
    stop = load<u8>(lf - 1) === CR ? lf - 1 : lf;
    for (; behind > 0; behind--) stop = blankBefore(stop);
    from = blankBefore(stop) + 1;
    const initial = load<u8>(from);
    if (stop - from === 3 && initial === UTF8_DASH) return false;
    if (stop - from > 1 || (stop - from === 1 && initial !== DASH && initial !== EN_DASH && initial !== EM_DASH)) {
      kind = k;
      break;
    }
    from = stop;
  }
  if (stop - from > <usize>LONGEST_NAME) return false;
  const name = nameAt(kind, from, stop);
  if (name < 0) return false;
  const counter = NAME_COUNTS + (<usize>name * NAMED_PHRASES + <usize>phrase) * NAME_COUNT_BYTES;
  const known = load<u32>(counter);
  store<u32>(counter, known + 1);
  if (known === 0) {
    store<f64>(counter, -Infinity, 8);
    store<f64>(counter, Infinity, 16);
    return false;
  }
  store<f64>(counter, min(load<f64>(counter, 16), seconds), 16);
  if (seconds >= load<f64>(counter, 8)) {
    store<f64>(counter, seconds, 8);
    store<i32>(counter, line, 4);
  }
  return true;
}

/** The number of a name, negative where there is no room for another one. */
function nameAt(kind: i32, from: usize, stop: usize): i32 {
  const length = stop - from;
  // A blank stands before the name, and the date before that, so eight bytes can be read.
  const end = length === 0 ? 0 : length < 8 ? load<u64>(stop - 8) >> ((8 - <u64>length) << 3) : load<u64>(stop - 8);
  const start = length < 8 ? end : load<u64>(from);
  const mixed = (end ^ (start * MIX) ^ ((<u64>length) << 2) ^ <u64>kind) * SPREAD;
  let slot = <usize>(mixed >> 56);
  let number = <i32>load<u8>(NAME_SLOTS + slot) - 1;
  while (number >= 0 && !isName(NAMES + <usize>number * NAME_BYTES, kind, from, length, end)) {
    slot = (slot + 1) & (NAME_SLOT_COUNT - 1);
    number = <i32>load<u8>(NAME_SLOTS + slot) - 1;
  }
  return number < 0 ? newName(slot, kind, from, length, end) : number;
}

function isName(name: usize, kind: i32, from: usize, length: usize, end: u64): bool {
  if (load<u8>(name) !== <u8>kind || load<u8>(name, 1) !== <u8>length || load<u64>(name, 8) !== end) return false;
  for (let i: usize = 0; i + 8 < length; i += 8) if (load<u64>(from + i) !== load<u64>(name + 16 + i)) return false;
  return true;
}

function newName(slot: usize, kind: i32, from: usize, length: usize, end: u64): i32 {
  if (names === NAME_LIMIT) return -1;
  const name = NAMES + <usize>names * NAME_BYTES;
  store<u8>(name, <u8>kind);
  store<u8>(name, <u8>length, 1);
  store<u64>(name, end, 8);
  memory.copy(name + 16, from, length);
  names++;
  store<u8>(NAME_SLOTS + slot, <u8>names);
  return names - 1;
}

/** The places of one byte among 64, the first in the lowest bit. */
function bitsOf(a: v128, b: v128, c: v128, d: v128, byte: u8): u64 {
  const wanted = i8x16.splat(<i8>byte);
  const low = <u32>i8x16.bitmask(i8x16.eq(a, wanted)) | ((<u32>i8x16.bitmask(i8x16.eq(b, wanted))) << 16);
  const high = <u32>i8x16.bitmask(i8x16.eq(c, wanted)) | ((<u32>i8x16.bitmask(i8x16.eq(d, wanted))) << 16);
  return <u64>low | ((<u64>high) << 32);
}

/** There is one, and 16 bytes can be read before it. */
function blankBefore(offset: usize): usize {
  const blank = i8x16.splat(<i8>BLANK);
  let from = offset - 16;
  let found = i8x16.bitmask(i8x16.eq(v128.load(from), blank));
  while (found === 0) {
    from -= 16;
    found = i8x16.bitmask(i8x16.eq(v128.load(from), blank));
  }
  return from + 31 - <usize>clz(found);
}

/** A loop, not a call of itself: a line of control characters would take more stack than there is. */
function blankAfter(offset: usize): usize {
  let i = offset;
  while (load<u8>(i) > BLANK || !(load<u8>(i) === BLANK || isLineEnd(i))) i++;
  return i;
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
