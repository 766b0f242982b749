import type { EventEntry, PoolSample, Statement } from '../../facts/capture.js';
import type { CaptureEventsLine } from '../../schema/types.js';
import { exhaustionInText } from '../commands/exhaustion-text.js';
import { exhaustionSample, exhaustionStatements, isExhaustion } from '../commands/memory-exhaustion.js';
import type { OfFile } from '../reading.js';
import type { LineReader } from './line-sink.js';
import { momentOf, NO_SUCH_TIME } from './stream-time.js';

/** events.ndjson: an event on each line. What event 2004 says of the pools is evidence of its own. */
export class EventStream implements LineReader<CaptureEventsLine> {
  readonly #events: OfFile<EventEntry>[] = [];
  readonly #pool: OfFile<PoolSample>[] = [];
  readonly #statements: OfFile<Statement>[] = [];

  add({ at: time, source, id, message }: CaptureEventsLine, line: number): string | null {
    const at = momentOf(time);
    if (at === null) return NO_SUCH_TIME;
    const event = { line, at, source, id, message: message ?? null };
    this.#events.push(event);
    this.#readExhaustion(event);
    return null;
  }

  #readExhaustion({ at, source, id, message, line }: OfFile<EventEntry>): void {
    const found = isExhaustion(source, id) ? exhaustionInText(message ?? '', line) : null;
    if (found === null) return;
    const sample = exhaustionSample(found, at);
    if (sample !== null) this.#pool.push(sample);
    for (const statement of exhaustionStatements(found, at)) this.#statements.push(statement);
  }

  finish(): EvidenceOfEvents {
    return {
      events: this.#events,
      ...(this.#pool.length === 0 ? {} : { pool: this.#pool }),
      ...(this.#statements.length === 0 ? {} : { statements: this.#statements }),
    };
  }
}

interface EvidenceOfEvents {
  readonly events: readonly OfFile<EventEntry>[];
  readonly pool?: readonly OfFile<PoolSample>[];
  readonly statements?: readonly OfFile<Statement>[];
}
