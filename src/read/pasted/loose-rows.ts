import type { Pool } from '../../facts/tag.js';
import { parseCount, parseSize, unitBytes } from '../pool/quantity.js';

/** A row of a tag as somebody typed or printed it; unknown numbers are NaN. */
export interface LooseRow {
  readonly tag: string;
  readonly pool: Pool | null;
  readonly allocs: number;
  readonly frees: number;
  readonly outstanding: number;
  readonly bytes: number;
  /** The size at an earlier moment, where the row has two. */
  readonly earlierBytes: number;
}

const LONGEST_LINE = 400;

/** A tag in front: one to four characters, in quotes or ticks or none, behind a bullet or a number. */
const TAG = /^\s*(?:[-*\u2022]\s+|\d{1,3}[.)]\s+)?(?:tag\s+)?(["'`]?)([^\s"'`|,;:=]{1,4})\1(?=[\s:|,(=]|->|\u2192)/iu;
const WORDS: readonly (readonly [RegExp, 'allocs' | 'frees' | 'outstanding'])[] = [
  [/^alloc(?:s|ated|ations?)?$/i, 'allocs'],
  [/^free(?:s|d)?$/i, 'frees'],
  [/^(?:live|outstanding|diff|blocks?|objects?|count|in[- ]use)$/i, 'outstanding'],
];
const NUMBER = String.raw`\d[\d,.'\u2019\u00a0]{0,20}`;
const FIGURE_WORD = new RegExp(String.raw`(${NUMBER})\s*(alloc\w*|free\w*|live|outstanding|diff|blocks?|objects?)(?![\p{L}%])`, 'giu');
const WORD_FIGURE = new RegExp(
  String.raw`\b(allocs?|allocations|frees?|freed|live|outstanding|diff|blocks?|count|bytes)\s*[:=]?\s*(${NUMBER})(?![\d%])`,
  'giu',
);
const SIZE = new RegExp(String.raw`(${NUMBER})\s?([KMGT]i?B|bytes)(?![\p{L}\d])`, 'giu');

/** `nonpaged`, `paged`, `Nonp` in a line; `null` where it names neither or both. */
export function poolIn(text: string): Pool | null {
  const nonpaged = /\bnon[- ]?paged|\bnonp\b|\bNP(?:P)?\b/i.test(text);
  const rest = text.replace(/\bnon[- ]?paged(?: ?pool)?(?:nx)?/gi, ' ');
  const paged = /\bpaged/i.test(rest);
  return nonpaged === paged ? null : nonpaged ? 'nonpaged' : 'paged';
}

/**
 * A row without a head: `WCsc 874 alloc / 0 free / 874 live`, `Wfpn: allocs=8 frees=6 live=2 bytes=512`, `LS2b -> 4047988752 -> 4GB`,
 * `1. VadS 2,340 MB (nt!mm)`.
 *
 * @returns `null` for any other line
 */
export function looseRow(line: string): LooseRow | null {
  const found = line.length > LONGEST_LINE ? null : TAG.exec(line);
  const tag = found?.[2] ?? '';
  if (found === null || !isTagLike(tag)) return null;
  const rest = line.slice(found[0].length);
  const counts = countsIn(rest);
  const arrow = /^\s*(?:->|\u2192)\s*(\d[\d,.]{0,20})\s*(?:->|\u2192|$)/u.exec(rest)?.[1];
  const sizes = [...rest.matchAll(SIZE)].map((one) => parseSize(`${one[1] ?? ''}${one[2] === 'bytes' ? '' : (one[2] ?? '')}`));
  const bytes = arrow === undefined ? (counts.bytes ?? sizes[0] ?? Number.NaN) : parseCount(arrow);
  const isRow = counts.known >= 2 || arrow !== undefined || isRanked(line, rest, sizes.length);
  if (!isRow) return null;
  const { allocs = Number.NaN, frees = Number.NaN, outstanding = Number.NaN } = counts;
  return { tag, pool: poolIn(rest), allocs, frees, outstanding, bytes, earlierBytes: Number.NaN };
}

/** `the tag Ntfx uses 4.2 GB of nonpaged pool`: what is called a tag is one, with the first size behind it. */
const SAID = /\btag\s+(?:is\s+)?(["'`]?)([^\s"'`|,;:=]{2,4})\1(?=[\s,(])/iu;

/** A tag and its size in a sentence; `null` where the sentence names no pool, or more than one tag. */
export function saidRow(line: string): LooseRow | null {
  const found = line.length > LONGEST_LINE ? null : SAID.exec(line);
  const tag = found?.[2] ?? '';
  if (found === null || !isTagLike(tag) || !/[A-Z\d]/.test(tag)) return null;
  const rest = line.slice(found.index + found[0].length);
  const [size, pool] = [[...rest.matchAll(SIZE)][0], poolIn(line)];
  if (size === undefined || pool === null || SAID.test(rest)) return null;
  const unit = size[2] === 'bytes' ? '' : (size[2] ?? '');
  const unknown = Number.NaN;
  return {
    tag,
    pool,
    allocs: unknown,
    frees: unknown,
    outstanding: unknown,
    bytes: parseSize(`${size[1] ?? ''}${unit}`),
    earlierBytes: unknown,
  };
}

/** `Tag: Gh05 (paged)` or `Tag : Irp`, and below it one figure on each line. */
const RECORD_TAG = /^\s*(?:pool[-_ ]?)?tag\s*[:=]\s*(["'`]?)([^\s"'`]{1,4})\1(.{0,60})$/i;
const RECORD_FIELD = /^\s*(\p{L}[\p{L} ]{1,20}?)\s*[:=]\s*(\S.{0,60})$/u;
const MOST_FIELDS = 8;

/** A tag whose figures are on the lines below it, as lists of properties print them; `null` for any other line. */
export function recordRow(lines: readonly string[], index: number): LooseRow | null {
  const line = lines[index] ?? '';
  const found = line.length > LONGEST_LINE ? null : RECORD_TAG.exec(line);
  if (found === null) return null;
  const fields: string[] = [];
  for (const below of lines.slice(index + 1, index + 1 + MOST_FIELDS)) {
    const field = RECORD_FIELD.exec(below.slice(0, LONGEST_LINE));
    if (field === null || RECORD_TAG.test(below)) break;
    fields.push(`${field[1] ?? ''}=${field[2] ?? ''}`);
  }
  return fields.length < 2 ? null : looseRow(`${found[2] ?? ''} ${found[3] ?? ''} ${fields.join(' ')}`);
}

/** Words of prose of four letters and less are no tags: `In use 12 GB`, `RAM: 16 GB`, `Free 3 GB`. */
const PROSE = new Set([
  'in',
  'ram',
  'free',
  'the',
  'we',
  'i',
  'my',
  'it',
  'is',
  'at',
  'on',
  'of',
  'top',
  'swap',
  'used',
  'size',
  'disk',
  'vram',
  'all',
  'max',
  'peak',
  'with',
  'has',
  'than',
  'up',
  'cpu',
  'gpu',
  'from',
  'to',
  'and',
  'then',
]);

function isTagLike(tag: string): boolean {
  return !PROSE.has(tag.toLowerCase()) && !/^[\d.,%+-]+$/.test(tag) && /[\p{L}\d@]/u.test(tag);
}

/** A bullet or a number in front, or nothing but the size behind the tag. */
function isRanked(line: string, rest: string, sizes: number): boolean {
  if (sizes === 0) return false;
  return /^\s*(?:[-*\u2022]\s+|\d{1,3}[.)]\s+)/.test(line) || /^\s*[:=]?\s*\d[\d,.]{0,20}\s?[KMGT]i?B\b/i.test(rest);
}

type Counts = { readonly known: number; readonly bytes?: number } & { readonly [K in 'allocs' | 'frees' | 'outstanding']?: number };

function countsIn(rest: string): Counts {
  const found: { -readonly [K in keyof Counts]: Counts[K] } = { known: 0 };
  const take = (word: string, figure: string): void => {
    const value = parseCount(figure.replace(/[.,]$/, ''));
    const place = WORDS.find(([pattern]) => pattern.test(word))?.[1];
    if (Number.isNaN(value)) return;
    if (/^bytes$/i.test(word)) found.bytes ??= value;
    else if (place !== undefined && found[place] === undefined) {
      found[place] = value;
      found.known++;
    }
  };
  // `frees=12 live=3` reads both ways: what has a mark between word and figure begins with the word.
  const isMarked = /[A-Za-z]\s?[:=]\s?\d/.test(rest);
  const pairs = isMarked ? [] : [...rest.matchAll(FIGURE_WORD)];
  if (pairs.length >= 2) for (const [, figure = '', word = ''] of pairs) take(word, figure);
  else for (const [, word = '', figure = ''] of rest.matchAll(WORD_FIGURE)) take(word, figure);
  return found;
}

/** Bytes of a cell in the unit of its column, or in its own. */
export function bytesOfCell(cell: string, columnUnit: number): number {
  const plain = cell.replace(/[`*~]/g, '').trim();
  const own = /^([\d.,'\u2019\u00a0\u202f ]+?)\s*([A-Za-z]{1,5})$/.exec(plain);
  if (own !== null && unitBytes(own[2] ?? '') === null) return Number.NaN;
  return parseSize(plain, columnUnit);
}
