import { existsSync } from 'node:fs';

/** What a watch looks at. */
export interface WatchOptions {
  /** Parts of this run in their order, with the file that each leaves. */
  readonly parts: readonly { readonly name: string; readonly answer: string; readonly deadlineMs: number }[];
  /** Added to the deadline of the first part. */
  readonly startAllowanceMs: number;
  /** True where samples follow the parts: how long those may take is told by {@link Watch.expect}. */
  readonly samplesFollow: boolean;
  /** Called once, when something did not come in time. */
  readonly onHung: () => void;
  /** Called when another part has left its answer. */
  readonly onAnswered: (part: string) => void;
}

const LOOK_MS = 100;
/** How long the process may live on after its last part. */
const EXIT_MS = 20_000;

/**
 * Watches over a run: a script cannot end its own hung call, so who started it must. Looks at the files that appear rather than at what the
 * script says, since under Constrained Language Mode it can say nothing.
 */
export class Watch {
  readonly #options: WatchOptions;
  readonly #timer: NodeJS.Timeout;
  #answered = 0;
  #dueMs: number;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#dueMs = this.#deadline() + options.startAllowanceMs;
    this.#timer = setInterval(() => this.#look(), LOOK_MS);
  }

  /** The part that is at work, `null` once all have answered. */
  get current(): string | null {
    return this.#options.parts[this.#answered]?.name ?? null;
  }

  /** All parts are there; the next thing is due in so many seconds. */
  expect(inSeconds: number): void {
    this.catchUp();
    this.#dueMs = performance.now() + 1000 * inSeconds;
  }

  /** Sees the answers that have come since the last look. */
  catchUp(): void {
    for (
      let part = this.#options.parts[this.#answered];
      part !== undefined && existsSync(part.answer);
      part = this.#options.parts[this.#answered]
    ) {
      this.#answered++;
      this.#dueMs = this.#deadline();
      this.#options.onAnswered(part.name);
    }
  }

  end(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    this.catchUp();
    if (performance.now() < this.#dueMs) return;
    this.end();
    this.#options.onHung();
  }

  /** When the part at work must have answered, or, after the last one, the process must be gone. */
  #deadline(): number {
    const part = this.#options.parts[this.#answered];
    if (part !== undefined) return performance.now() + part.deadlineMs;
    return this.#options.samplesFollow ? Number.POSITIVE_INFINITY : performance.now() + EXIT_MS;
  }
}
