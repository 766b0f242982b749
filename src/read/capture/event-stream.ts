import type { EventEntry } from '../../facts/capture.js';
import type { CaptureEventsLine } from '../../schema/types.js';
import type { ProblemTally } from '../tables/problem-tally.js';
import type { LineReader } from './line-sink.js';
import { momentOf, NO_SUCH_TIME } from './stream-time.js';

/** events.ndjson: an event on each line. */
export class EventStream implements LineReader<CaptureEventsLine> {
  readonly #tally: ProblemTally;
  readonly #events: EventEntry[] = [];

  constructor(tally: ProblemTally) {
    this.#tally = tally;
  }

  add({ at: time, source, id, message }: CaptureEventsLine, line: number): void {
    const at = momentOf(time);
    if (at === null) this.#tally.add(NO_SUCH_TIME, line);
    else this.#events.push({ input: 0, line, at, source, id, message: message ?? null });
  }

  finish(): { readonly events: readonly EventEntry[] } {
    return { events: this.#events };
  }
}
