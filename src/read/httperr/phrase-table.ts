import { REFUSED_REASON } from '../../facts/capture.js';
import { KNOWN_REASONS } from '../../knowledge/reasons.js';
import { refusedConnections } from './refusal.js';

/** Known reasons whose rows count one each: all but the spellings of refused connections. */
export const PLAIN_PHRASES: readonly string[] = [...KNOWN_REASONS].filter((phrase) => refusedConnections(phrase) === null);

/** Phrases that are numbered beforehand: the same, and behind them the one that rows of refused connections have. */
export const NUMBERED_PHRASES: readonly string[] = [...PLAIN_PHRASES, REFUSED_REASON];
/** The number of the latter. */
export const REFUSED_KEY = PLAIN_PHRASES.length;

const WORD = 4;
const SLOT_BITS = 10;
const NONE = -1;

/**
 * Finds a phrase among {@link PLAIN_PHRASES} by its bytes and the blank before it, without making a string of it and without looking for where
 * it begins: the last four bytes lead to the phrases that end so. Every byte is compared, so nothing is ever taken for a phrase that it is not.
 */
export class PhraseTable {
  /** First phrase with that hash of its last four bytes, and the next one after each. */
  readonly #first = new Int32Array(1 << SLOT_BITS).fill(NONE);
  readonly #next = new Int32Array(PLAIN_PHRASES.length).fill(NONE);
  /** All phrases, each behind a blank, so that the shortest has four bytes as well. */
  readonly #text: DataView;
  readonly #ends = new Int32Array(PLAIN_PHRASES.length);
  readonly #lengths = new Int32Array(PLAIN_PHRASES.length);

  constructor() {
    const texts = PLAIN_PHRASES.map((phrase) => ` ${phrase}`);
    const bytes = Buffer.from(texts.join(''), 'latin1');
    this.#text = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let end = 0;
    texts.forEach((text, index) => {
      end += text.length;
      this.#ends[index] = end;
      this.#lengths[index] = text.length;
      const slot = slotOf(this.#text.getInt32(end - WORD, true));
      this.#next[index] = this.#first[slot] ?? NONE;
      this.#first[slot] = index;
    });
  }

  /**
   * Place in {@link PLAIN_PHRASES} of the phrase that ends there and has a blank before it, -1 where there is none.
   *
   * @param end - offset behind the phrase. A blank has to stand somewhere before it, and four bytes before that: nothing is read beyond.
   */
  findBefore(bytes: DataView, end: number): number {
    let index = this.#first[slotOf(bytes.getInt32(end - WORD, true))] ?? NONE;
    while (index !== NONE && !this.#isBefore(bytes, end, index)) index = this.#next[index] ?? NONE;
    return index;
  }

  #isBefore(bytes: DataView, end: number, index: number): boolean {
    const length = this.#lengths[index] ?? 0;
    const textEnd = this.#ends[index] ?? 0;
    // From the end in whole words; the last word lies across the one before where the length is no multiple.
    for (let back = WORD; back < length; back += WORD) {
      if (bytes.getInt32(end - back, true) !== this.#text.getInt32(textEnd - back, true)) return false;
    }
    return bytes.getInt32(end - length, true) === this.#text.getInt32(textEnd - length, true);
  }
}

function slotOf(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> (32 - SLOT_BITS);
}
