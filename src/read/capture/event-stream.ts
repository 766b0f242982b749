import type { EventEntry } from '../../facts/capture.js';
import type { CaptureEventsLine } from '../../schema/types.js';
import type { LineReader } from './line-sink.js';
import { momentOf, NO_SUCH_TIME } from './stream-time.js';

/** events.ndjson: an event on each line. */
export class EventStream implements LineReader<CaptureEventsLine> {
  readonly #events: EventEntry[] = [];

  add({ at: time, source, id, message }: CaptureEventsLine, line: number): string | null {
    const at = momentOf(time);
    if (at === null) return NO_SUCH_TIME;
    this.#events.push({ input: 0, line, at, source, id, message: message ?? null });
    return null;
  }

  finish(): { readonly events: readonly EventEntry[] } {
    return { events: this.#events };
  }
}
