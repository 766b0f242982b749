import { MOST_KEYS } from './count-table.js';

/** Different phrases that are kept. http.sys has about fifty; a log made up to hold millions must not fill the memory. */
const MOST_REASONS = 4096;
/** The longest phrase of http.sys has 32 characters. */
const MOST_LENGTH = 255;

/** Stands for all phrases that were too many or too long to keep. No phrase of a log has a blank. */
export const OTHER_REASONS = '(other phrases)';
/** Key of rows whose layout has no reason. */
export const NO_REASON = MOST_KEYS - 1;

/** Numbers the reason phrases: those that are known beforehand by their place, all others by their first appearance. */
export class ReasonIndex {
  readonly #keys = new Map<string, number>();
  readonly #phrases: string[] = [];
  readonly #known: number;

  constructor(known: readonly string[]) {
    for (const phrase of known) this.#add(phrase);
    this.#known = known.length;
  }

  /** The phrases that were not known beforehand, in the order of their keys. */
  get further(): readonly string[] {
    return this.#phrases.slice(this.#known);
  }

  /** The key of a phrase, for `TimeCounts`. */
  keyOf(phrase: string | null): number {
    if (phrase === null) return NO_REASON;
    const known = this.#keys.get(phrase);
    if (known !== undefined) return known;
    const isKept = phrase.length <= MOST_LENGTH && this.#phrases.length < MOST_REASONS;
    return isKept || phrase === OTHER_REASONS ? this.#add(phrase) : this.keyOf(OTHER_REASONS);
  }

  phraseOf(key: number): string | null {
    return this.#phrases[key] ?? null;
  }

  /** True where some phrases are counted as {@link OTHER_REASONS}. */
  get hasOthers(): boolean {
    return this.#keys.has(OTHER_REASONS);
  }

  #add(phrase: string): number {
    const key = this.#phrases.length;
    // A phrase sliced from a line would keep the whole line, and with it a chunk of the file, in memory.
    const own = Buffer.from(phrase, 'utf8').toString('utf8');
    this.#phrases.push(own);
    this.#keys.set(own, key);
    return key;
  }
}
