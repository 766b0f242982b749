import { LENGTHS, LONGEST_PHRASE, NO_PHRASE, PATTERN_BYTES, PATTERNS, REFUSAL, SLOT_COUNT, SLOT_SHIFT, SLOTS } from './memory-map.js';

const WORD = 4;
const HALF = 16;
/** Any odd number with bits all over will do; others are tried where two phrases would have the same slot. */
const FIRST_MULTIPLIER = 0x9e3779b1;
const MULTIPLIERS_TRIED = 10_000;

/**
 * Writes the phrases into the kernel's memory, each under its place in the list. A phrase that is too long, or has the same length and last
 * four bytes as one before it, is left out: its rows are read with care.
 *
 * @returns the multiplier of the hash by which the kernel finds them.
 */
export function writePhrases(memory: Uint8Array, phrases: readonly string[]): number {
  const numbers = numbersByKey(phrases);
  const multiplier = multiplierFor([...numbers.keys()]);
  memory.fill(NO_PHRASE, SLOTS, SLOTS + SLOT_COUNT);
  for (const [key, number] of numbers) {
    const phrase = phrases[number] ?? '';
    memory[SLOTS + slotOf(key, multiplier)] = number;
    memory[LENGTHS + number] = phrase.length;
    writePattern(memory, number, phrase);
  }
  // Bytes that are not there cannot be those of a row.
  memory[PATTERNS + NO_PHRASE * PATTERN_BYTES] = 1;
  writePattern(memory, REFUSAL, '_Connections_Refused');
  return multiplier;
}

function numbersByKey(phrases: readonly string[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (const [number, phrase] of phrases.slice(0, NO_PHRASE).entries()) {
    const key = keyOf(phrase);
    if (phrase.length <= LONGEST_PHRASE && !numbers.has(key)) numbers.set(key, number);
  }
  return numbers;
}

function keyOf(phrase: string): number {
  // A blank stands before the reason, and a phrase has three bytes at least.
  const bytes = Buffer.from(` ${phrase}`, 'latin1');
  return bytes.readInt32LE(bytes.length - WORD) ^ (phrase.length << 8);
}

function multiplierFor(keys: readonly number[]): number {
  let multiplier = FIRST_MULTIPLIER;
  for (let tried = 0; tried < MULTIPLIERS_TRIED; tried++) {
    const slots = new Set(keys.map((key) => slotOf(key, multiplier)));
    if (slots.size === keys.length) break;
    multiplier = (multiplier + 0x1_0002) | 1;
  }
  return multiplier;
}

function slotOf(key: number, multiplier: number): number {
  return Math.imul(key, multiplier) >>> SLOT_SHIFT;
}

/** The last 16 bytes with their mask, and the 16 before with theirs; both end where the phrase, or its first half, ends. */
function writePattern(memory: Uint8Array, number: number, phrase: string): void {
  const bytes = Buffer.from(phrase, 'latin1');
  const at = PATTERNS + number * PATTERN_BYTES;
  for (let back = 1; back <= Math.min(bytes.length, 2 * HALF); back++) {
    const half = back <= HALF ? at : at + 2 * HALF;
    const place = half + HALF - (back <= HALF ? back : back - HALF);
    memory[place] = bytes[bytes.length - back] ?? 0;
    memory[place + HALF] = 0xff;
  }
}
