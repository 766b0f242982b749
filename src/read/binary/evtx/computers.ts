/** Computers in one log; more of them are no log of a site. */
const MOST_COMPUTERS = 10_000;

interface Span {
  readonly name: string;
  first: number;
  last: number;
}

/** The computers that the records of a log name, and which of these are one machine. */
export class Computers {
  readonly #spans = new Map<string, Span>();
  #isForwarded = false;

  /** Names as written, in the order in which they come. */
  get names(): readonly string[] {
    return [...this.#spans.values()].map(({ name }) => name);
  }

  /** @param isForwarded - the record was sent by another computer than that of the log. */
  add(name: string, record: number, isForwarded: boolean): void {
    this.#isForwarded ||= isForwarded;
    const key = name.toLowerCase();
    const span = this.#spans.get(key);
    if (span !== undefined) {
      span.first = Math.min(span.first, record);
      span.last = Math.max(span.last, record);
    } else if (this.#spans.size < MOST_COMPUTERS) this.#spans.set(key, { name, first: record, last: record });
  }

  /**
   * The name that a machine has today, for each name in the log. A machine that was renamed has one name after the other in its own log, and
   * is one machine; a log that others forward to has many.
   */
  today(): (name: string) => string {
    const spans = [...this.#spans.values()].sort((a, b) => a.first - b.first);
    const isRenamed = !this.#isForwarded && spans.every(({ first }, i) => i === 0 || first > (spans[i - 1]?.last ?? 0));
    const newest = isRenamed ? spans.at(-1)?.name : undefined;
    return (name) => newest ?? name;
  }
}
