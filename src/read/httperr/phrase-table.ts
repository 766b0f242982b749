import { KNOWN_REASONS } from '../../knowledge/reasons.js';
import { refusedConnections } from './refusal.js';

/** Known reasons whose rows count one each: all but the spellings of refused connections. */
export const PLAIN_PHRASES: readonly string[] = [...KNOWN_REASONS].filter((phrase) => refusedConnections(phrase) === null);

const SLOTS = 1024;
const NONE = -1;

/**
 * Finds a phrase among {@link PLAIN_PHRASES} by its bytes, without making a string of it. Open addressing by length, first and last byte; every
 * byte is compared, so nothing is ever taken for a phrase that it is not.
 */
export class PhraseTable {
  readonly #slots = new Int16Array(SLOTS).fill(NONE);
  readonly #starts = new Int32Array(PLAIN_PHRASES.length + 1);
  readonly #text: DataView;

  constructor() {
    const text = Buffer.from(PLAIN_PHRASES.join(''), 'latin1');
    this.#text = new DataView(text.buffer, text.byteOffset, text.length);
    let start = 0;
    PLAIN_PHRASES.forEach((phrase, index) => {
      let slot = slotOf(phrase.length, phrase.charCodeAt(0), phrase.charCodeAt(phrase.length - 1));
      while (this.#slots[slot] !== NONE) slot = (slot + 1) % SLOTS;
      this.#slots[slot] = index;
      this.#starts[index] = start;
      start += phrase.length;
    });
    this.#starts[PLAIN_PHRASES.length] = start;
  }

  /** Place of the phrase in {@link PLAIN_PHRASES}, -1 for any other text. */
  find(bytes: DataView, start: number, end: number): number {
    if (end <= start) return NONE;
    let slot = slotOf(end - start, bytes.getUint8(start), bytes.getUint8(end - 1));
    for (;;) {
      const index = this.#slots[slot] ?? NONE;
      if (index === NONE || this.#isAt(index, bytes, start, end)) return index;
      slot = (slot + 1) % SLOTS;
    }
  }

  #isAt(index: number, bytes: DataView, start: number, end: number): boolean {
    const from = this.#starts[index] ?? 0;
    const length = (this.#starts[index + 1] ?? 0) - from;
    if (length !== end - start) return false;
    let i = 0;
    for (; i + 4 <= length; i += 4) if (this.#text.getInt32(from + i, true) !== bytes.getInt32(start + i, true)) return false;
    for (; i < length; i++) if (this.#text.getUint8(from + i) !== bytes.getUint8(start + i)) return false;
    return true;
  }
}

function slotOf(length: number, first: number, last: number): number {
  return (length * 61 + first * 7 + last * 131) & (SLOTS - 1);
}
