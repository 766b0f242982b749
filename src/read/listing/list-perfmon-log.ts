import { isoOfMs } from '../../facts/time.js';
import type { ListedFile } from '../../schema/types.js';
import { problemsOf } from '../binary/blg/perfmon-pieces.js';
import { type CounterPlace, type CounterSink, type PerfmonSink, pathOf } from '../binary/blg/perfmon-sink.js';
import { isDamaged } from '../binary/blg/perfmon-tally.js';
import { readPerfmonLog } from '../binary/blg/read-perfmon-log.js';
import type { ListingOptions } from './listing-options.js';
import { SpanOfMs } from './span.js';

/** A log of a site has some; one made to have more says no more by them. */
const MOST_MACHINES = 1_000;

/** What a binary log of counters holds. */
export async function listPerfmonLog(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  { onRow }: Pick<ListingOptions, 'onRow'>,
): Promise<ListedFile> {
  const sink = new Listing(path, onRow);
  const tally = await readPerfmonLog(stream, sink);
  return {
    path,
    kind: 'perfmon-log',
    machines: [...sink.machines.values()],
    span: sink.span.finish(),
    rows: { placed: tally.placed, unread: tally.unread },
    damaged: isDamaged(tally),
    notes: problemsOf(tally).map(({ text }) => text),
    samples: tally.samples,
  };
}

class Listing implements PerfmonSink {
  readonly machines = new Map<string, string>();
  readonly span = new SpanOfMs();
  readonly #file: string;
  readonly #onRow: ListingOptions['onRow'];

  constructor(file: string, onRow: ListingOptions['onRow']) {
    this.#file = file;
    this.#onRow = onRow;
  }

  wants({ machine }: Pick<CounterPlace, 'machine'>): boolean {
    const key = machine.toLowerCase();
    if (machine !== '' && this.machines.size < MOST_MACHINES && !this.machines.has(key)) this.machines.set(key, machine);
    return true;
  }

  open(place: CounterPlace): CounterSink {
    const path = pathOf(place);
    return {
      add: (value, { ms, zoneKnown }) => {
        this.span.add(ms, zoneKnown);
        this.#onRow?.({ row: 'counter', file: this.#file, at: isoOfMs(ms).slice(0, zoneKnown ? undefined : -1), path, value });
      },
    };
  }
}
