import { SampleDraft } from './pool-sample.js';

/** The list that a reader is in the middle of: a file may hold several, one after the other. */
export class CurrentList {
  readonly #onEnd: (draft: SampleDraft | null) => void;
  #draft: SampleDraft | null = null;

  /** @param onEnd - takes a list that has ended, or `null` where none had begun. */
  constructor(onEnd: (draft: SampleDraft | null) => void) {
    this.#onEnd = onEnd;
  }

  /** The list at hand; `null` before its first line. */
  get draft(): SampleDraft | null {
    return this.#draft;
  }

  /** The list at hand, or a new one that begins at this line. */
  open(index: number): SampleDraft {
    this.#draft ??= new SampleDraft(index + 1);
    return this.#draft;
  }

  /** The list that a head belongs to: the next one, where the list at hand has rows. */
  start(index: number): SampleDraft {
    if (this.#draft !== null && this.#draft.rows.length > 0) this.end();
    return this.open(index);
  }

  end(): void {
    this.#onEnd(this.#draft);
    this.#draft = null;
  }
}
