import { MALFORMED } from '../malformed.js';

/**
 * Work and text that the records of one chunk may cost. A chunk of 64 KB holds some 2,000 records of some 60 elements; one made to name the
 * same content thousands of times would otherwise keep the reader busy for hours.
 */
const MOST_STEPS = 400_000;
const MOST_CHARACTERS = 4 * 2 ** 20;

/** What is left of it. */
export class Budget {
  #steps = MOST_STEPS;
  #characters = MOST_CHARACTERS;

  /** @throws Malformed where all is spent. */
  step(): void {
    if (--this.#steps < 0) throw MALFORMED;
  }

  /** @throws Malformed where all is spent. */
  text(characters: number): void {
    this.#characters -= characters;
    if (this.#characters < 0) throw MALFORMED;
  }
}
