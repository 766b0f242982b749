/** A span of time, in milliseconds since 1970-01-01T00:00Z. Its start belongs to it, its end does not. */
export interface TimeWindow {
  readonly sinceMs?: number | undefined;
  readonly untilMs?: number | undefined;
}

/** A window held against whole seconds. */
export class WindowSeconds {
  /** False where every time is inside. */
  readonly isLimited: boolean;
  readonly #since: number;
  readonly #until: number;

  constructor({ sinceMs, untilMs }: TimeWindow = {}) {
    this.isLimited = sinceMs !== undefined || untilMs !== undefined;
    this.#since = (sinceMs ?? Number.NEGATIVE_INFINITY) / 1000;
    this.#until = (untilMs ?? Number.POSITIVE_INFINITY) / 1000;
  }

  has(seconds: number): boolean {
    return seconds >= this.#since && seconds < this.#until;
  }
}
