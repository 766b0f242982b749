import type { ByteView } from '../byte-view.js';
import { type LogHeader, logHeader } from '../trace/log-header.js';
import { utcOfLocal } from '../trace/time-zone.js';
import { traceBuffers } from '../trace/trace-buffers.js';
import { traceEvents } from '../trace/trace-events.js';
import { catalogEntries } from './catalog.js';
import { NamesByIndex } from './counter-names-record.js';
import { type JoinedRecord, JoinedRecords } from './joined-records.js';
import { perfmonRecord, RECORD } from './perfmon-record.js';
import type { PerfmonSink, SampleMoment } from './perfmon-sink.js';
import { newTally, type PerfmonTally } from './perfmon-tally.js';
import { SampleValues, utcIn } from './sample-values.js';

const ZONE_STEP_MS = 15 * 60_000;
/** Clocks are 14 hours ahead of UTC at most, and 12 behind. */
const MOST_OFFSET_MS = 14 * 60 * 60_000;

/**
 * Reads a binary log of performance counters (.blg) from a stream, buffer by buffer, and hands on the values as `relog -f csv` prints them.
 * Memory holds one buffer, one sample, and what the sample before it left. What cannot be read is counted, never thrown.
 *
 * @throws the errors of the stream.
 */
export async function readPerfmonLog(stream: AsyncIterable<Uint8Array>, sink: PerfmonSink): Promise<PerfmonTally> {
  const buffers = { lost: 0, isCut: false };
  const reading = new Reading(sink);
  for await (const view of traceBuffers(stream, buffers)) reading.buffer(view);
  return reading.finish(buffers);
}

class Reading {
  readonly #tally = newTally();
  readonly #records = new JoinedRecords();
  readonly #names = new NamesByIndex();
  readonly #samples: SampleValues;
  #header: LogHeader | null | undefined;
  #lastMs = Number.NEGATIVE_INFINITY;
  #number = 0;

  constructor(sink: PerfmonSink) {
    this.#samples = new SampleValues({ sink, tally: this.#tally, names: this.#names });
  }

  buffer(view: ByteView): void {
    const events = traceEvents(view);
    for (let step = events.next(); ; step = events.next()) {
      if (step.done === true) {
        if (!step.value) this.#tally.lostBuffers++;
        return;
      }
      if (this.#header === undefined) this.#header = logHeader(view, step.value);
      const part = perfmonRecord(view, step.value);
      const record = part === null ? null : this.#joined(part);
      if (record !== null) this.#record(record);
    }
  }

  finish({ lost, isCut }: { readonly lost: number; readonly isCut: boolean }): PerfmonTally {
    this.#records.end();
    this.#tally.unread += this.#records.orphans;
    this.#tally.lostBuffers += lost;
    this.#tally.isCut = isCut;
    return this.#tally;
  }

  #joined(part: Parameters<JoinedRecords['add']>[0]): JoinedRecord | null {
    const before = this.#records.orphans;
    const record = this.#records.add(part);
    // Behind a lost sample no rate is known.
    if (this.#records.orphans > before) this.#number++;
    return record;
  }

  #record(record: JoinedRecord): void {
    switch (record.type) {
      case RECORD.names:
        this.#names.add(record.payload);
        break;
      case RECORD.catalog:
        this.#samples.setCatalog(catalogEntries(record.payload));
        break;
      case RECORD.sample:
        this.#tally.samples++;
        this.#number++;
        this.#samples.add(record.payload, this.#momentOf(record));
        break;
      default:
    }
  }

  /** The stamp of a sample is local time; whole objects have UTC beside it, and the header has the zone. */
  #momentOf({ stamp, payload }: JoinedRecord): SampleMoment {
    const utc = utcIn(payload);
    const offset = utc === null ? Number.NaN : Math.round((stamp.ms - utc) / ZONE_STEP_MS) * ZONE_STEP_MS;
    const zone = this.#header?.zone;
    const isStated = Math.abs(offset) <= MOST_OFFSET_MS;
    const ms = isStated ? stamp.ms - offset : zone === undefined ? stamp.ms : utcOfLocal(zone, stamp.ms, this.#lastMs);
    this.#lastMs = ms;
    return { number: this.#number, ms, zoneKnown: isStated || zone !== undefined };
  }
}
