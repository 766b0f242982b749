/** So many pieces may be begun whose results were not taken yet: each waits in memory. */
const MOST_AHEAD = 12;

const NEXT = 0;
const TAKEN = 1;
const STOPPED = -(2 ** 31);

/**
 * Which of some numbered pieces of work were begun, in memory that threads share: each begins the next one when it is ready with one, and asks
 * nobody.
 */
export class Claims {
  /** The same memory for another thread. */
  readonly shared: SharedArrayBuffer;
  readonly #numbers: Int32Array;

  constructor(shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)) {
    this.shared = shared;
    this.#numbers = new Int32Array(shared);
  }

  /**
   * Begins the next piece.
   *
   * @param pieces - how many there are.
   * @returns its number; `null` where all were begun, where too many results wait, or after {@link stop}.
   */
  tryNext(pieces: number): number | null {
    for (;;) {
      const next = Atomics.load(this.#numbers, NEXT);
      if (next >= Math.min(pieces, Atomics.load(this.#numbers, TAKEN) + MOST_AHEAD)) return null;
      if (Atomics.compareExchange(this.#numbers, NEXT, next, next + 1) === next) return next;
    }
  }

  /** The same, but waits as long as too many results wait. Not for the thread that takes them. */
  next(pieces: number): number | null {
    for (;;) {
      const taken = Atomics.load(this.#numbers, TAKEN);
      const piece = this.tryNext(pieces);
      if (piece !== null || this.isOver(pieces)) return piece;
      Atomics.wait(this.#numbers, TAKEN, taken);
    }
  }

  /** Whether no piece will be begun any more. */
  isOver(pieces: number): boolean {
    return Atomics.load(this.#numbers, NEXT) >= pieces || Atomics.load(this.#numbers, TAKEN) < 0;
  }

  /** The next result was taken. */
  took(): void {
    Atomics.add(this.#numbers, TAKEN, 1);
    Atomics.notify(this.#numbers, TAKEN);
  }

  /**
   * One of those who begin pieces ends. Where not all were begun it has failed, perhaps with a piece whose result the others would wait for:
   * none is begun any more, and who takes the results does what is left.
   */
  leave(pieces: number): void {
    if (!this.isOver(pieces)) this.stop();
  }

  /** No further piece is begun. */
  stop(): void {
    Atomics.store(this.#numbers, TAKEN, STOPPED);
    Atomics.notify(this.#numbers, TAKEN);
  }
}
