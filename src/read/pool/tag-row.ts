import type { Pool } from '../../facts/tag.js';
import { digitsAt, SAFE_DIGITS } from './quantity.js';
import { leftAligned, tagDword } from './tag-text.js';
import { type SettledNumbers, settleNumbers } from './wrapping-counters.js';

/** A row of poolmon or memsnap. */
export interface TagRow extends SettledNumbers {
  /** The four bytes with the PROTECTED_POOL bit. */
  readonly rawTag: number;
  readonly pool: Pool;
  /** The row has groups in parentheses: changes since the last update, which only the console shows. */
  readonly hasDeltas: boolean;
}

/** Pages and mails squeeze runs of blanks, so the word of the pool is found by what stands before it: a tag of one to four characters. */
const SQUEEZED = /^\s{0,8}(\S.{0,3}?)\s{1,8}(Non-?p(?:aged)?|Paged)(?=\s)/i;

const [TAB, SPACE, OPEN, CLOSE, MINUS, ZERO, NINE] = [0x09, 0x20, 0x28, 0x29, 0x2d, 0x30, 0x39];
const [COMMA, POINT, APOSTROPHE, RIGHT_QUOTE, NO_BREAK, NARROW_BREAK] = [0x2c, 0x2e, 0x27, 0x2019, 0xa0, 0x202f];

/** Whether a line begins as the tools themselves write a row: for what goes over many lines and has no use for rows. */
export function isListRow(line: string): boolean {
  return poolAt(line) !== null;
}

/** Allocs, Frees, Diff, Bytes, Per Alloc. */
const NUMBERS_IN_ROW = 5;

/**
 * Reads a row of poolmon (all its switches, 32 and 64 bit) or memsnap: a blank, exactly four characters of tag, a blank, `Nonp` or
 * `Paged`, then five whole numbers, with or without separators of thousands; groups in parentheses are dropped and whatever follows the fifth number (mapped drivers) is left
 * alone. Never by column: fields overflow their width, and headers differ between builds.
 *
 * @returns the row, `'cut'` for a row with fewer than five numbers, `null` for any other line.
 */
export function parseTagRow(line: string): TagRow | 'cut' | null {
  const plain = parsePlainRow(line);
  if (plain !== null) return plain;
  const start = exactStart(line) ?? squeezedStart(line);
  if (start === null) return null;
  const found = scanNumbers(line, start.numbersAt);
  if (found.values.length === 0) return null;
  const [allocs, frees, outstanding, bytes, perAlloc] = found.values;
  if (allocs === undefined || frees === undefined || outstanding === undefined) return 'cut';
  if (bytes === undefined || perAlloc === undefined) return 'cut';
  return {
    rawTag: tagDword(start.tag),
    pool: start.pool,
    hasDeltas: found.hasDeltas,
    ...settleNumbers({ allocs, frees, outstanding, bytes, perAlloc }),
  };
}

/** Numbers of the plain row at hand, written over by the next: lists have millions of rows. */
const plainNumbers = new Float64Array(NUMBERS_IN_ROW);

/**
 * A row as the tools write nearly all of them: five numbers of digits alone, kept apart by blanks. The same as the careful way gives, at a third
 * of its cost; `null` for any other row.
 */
function parsePlainRow(line: string): TagRow | null {
  const pool = poolAt(line);
  if (pool === null || !scanPlainNumbers(line, pool === 'nonpaged' ? 10 : 11)) return null;
  // Not by a pattern, which would go through an iterator of the column.
  const allocs = plainNumbers[0] ?? 0;
  const frees = plainNumbers[1] ?? 0;
  const outstanding = plainNumbers[2] ?? 0;
  const bytes = plainNumbers[3] ?? 0;
  const perAlloc = plainNumbers[4] ?? 0;
  const rawTag = tagAt(line);
  const isConsistent = allocs - frees === outstanding && (outstanding === 0 || Math.floor(bytes / outstanding) === perAlloc);
  if (isConsistent) return { rawTag, pool, hasDeltas: false, allocs, frees, outstanding, bytes, flags: 0 };
  return { rawTag, pool, hasDeltas: false, ...settleNumbers({ allocs, frees, outstanding, bytes, perAlloc }) };
}

/** Fills {@link plainNumbers}; false where anything but blanks and digits stands before the end of the fifth number. */
function scanPlainNumbers(line: string, from: number): boolean {
  let at = from;
  for (let place = 0; place < NUMBERS_IN_ROW; place++) {
    while (line.charCodeAt(at) === SPACE) at++;
    const first = at;
    let value = 0;
    for (let digit = line.charCodeAt(at) - ZERO; digit >= 0 && digit <= 9; digit = line.charCodeAt(++at) - ZERO) value = value * 10 + digit;
    const isApart = at === line.length || line.charCodeAt(at) === SPACE;
    if (at === first || at - first > SAFE_DIGITS || !isApart) return false;
    plainNumbers[place] = value;
  }
  return true;
}

/** The four bytes of the tag, without a string for them where all are of ASCII. */
function tagAt(line: string): number {
  const a = line.charCodeAt(1);
  const b = line.charCodeAt(2);
  const c = line.charCodeAt(3);
  const d = line.charCodeAt(4);
  if (a === SPACE || (a | b | c | d) > LAST_ASCII) return tagDword(leftAligned(line.slice(1, 5)));
  return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
}

const LAST_ASCII = 0x7f;

interface RowStart {
  readonly tag: string;
  readonly pool: Pool;
  readonly numbersAt: number;
}

/** The pool behind a blank, four characters of tag and a blank. */
function poolAt(line: string): Pool | null {
  if (line.charCodeAt(0) !== SPACE || line.charCodeAt(5) !== SPACE) return null;
  return line.startsWith('Nonp', 6) ? 'nonpaged' : line.startsWith('Paged', 6) ? 'paged' : null;
}

function exactStart(line: string): RowStart | null {
  const pool = poolAt(line);
  return pool === null ? null : { tag: leftAligned(line.slice(1, 5)), pool, numbersAt: pool === 'nonpaged' ? 10 : 11 };
}

function squeezedStart(line: string): RowStart | null {
  const found = SQUEEZED.exec(line);
  const tag = found?.[1];
  if (found === null || tag === undefined) return null;
  return { tag, pool: /^non/i.test(found[2] ?? '') ? 'nonpaged' : 'paged', numbersAt: found[0].length };
}

function scanNumbers(line: string, from: number): { readonly values: readonly number[]; readonly hasDeltas: boolean } {
  const values: number[] = [];
  let hasDeltas = false;
  let i = from;
  while (i < line.length && values.length < NUMBERS_IN_ROW) {
    const code = line.charCodeAt(i);
    if (code === SPACE || code === TAB || code === NO_BREAK) i++;
    else if (code === OPEN) {
      hasDeltas = true;
      i = endOfGroup(line, i);
    } else {
      const end = endOfNumber(line, i);
      if (end === i) break;
      values.push(numberAt(line, i, end));
      i = end;
    }
  }
  return { values, hasDeltas };
}

function endOfGroup(line: string, open: number): number {
  for (let i = open + 1; i < line.length; i++) {
    if (line.charCodeAt(i) === CLOSE) return i + 1;
  }
  return line.length;
}

function endOfNumber(line: string, start: number): number {
  const digits = line.charCodeAt(start) === MINUS ? start + 1 : start;
  let end = endOfDigits(line, digits);
  if (end === digits) return start;
  if (end < digits + GROUP_LENGTH) while (isGroup(line, end)) end += GROUP_LENGTH;
  return end;
}

function endOfDigits(line: string, start: number): number {
  let end = start;
  while (isDigit(line, end)) end++;
  return end;
}

function isDigit(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code >= ZERO && code <= NINE;
}

/** A mark and three digits. */
const GROUP_LENGTH = 4;

/** Pages and spreadsheets print the same rows with groups of three digits (`22,345,678`, `22.345.678`, `22'345'678`). */
function isGroup(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  const isMark =
    code === COMMA || code === POINT || code === APOSTROPHE || code === RIGHT_QUOTE || code === NO_BREAK || code === NARROW_BREAK;
  return isMark && endOfDigits(line, at + 1) === at + GROUP_LENGTH;
}

function numberAt(line: string, from: number, to: number): number {
  const plain = digitsAt(line, from, to);
  return Number.isNaN(plain) ? numberOf(line.slice(from, to)) : plain;
}

/** `1.234` is no fraction here. */
function numberOf(digits: string): number {
  const value = Number(digits);
  return Number.isInteger(value) && !digits.includes('.') ? value : Number(digits.replace(/[^\d-]/g, ''));
}
