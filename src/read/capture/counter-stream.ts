import type { CounterSeries } from '../../facts/capture.js';
import type { CaptureCounter, CaptureCountersLine } from '../../schema/types.js';
import { isCounterValue, NO_COUNTER_VALUE, SeriesBuilder } from '../counters/series-builder.js';
import { beyondLimit, LIMITS } from '../limits.js';
import type { OfFile } from '../reading.js';
import type { ProblemTally } from '../tables/problem-tally.js';
import type { LineReader } from './line-sink.js';
import { momentOf, NO_SUCH_TIME } from './stream-time.js';

/** Counters and instances; a web farm with a queue for each of its sites has some thousands. */
const MOST_SERIES = 20_000;

/** counters.ndjson: performance counters at one moment on each line, under their English names. */
export class CounterStream implements LineReader<CaptureCountersLine> {
  readonly #tally: ProblemTally;
  readonly #series = new Map<string, SeriesBuilder>();
  /** Line of the latest value of each series. */
  readonly #seenAt = new Map<SeriesBuilder, number>();

  #values = 0;

  constructor(tally: ProblemTally) {
    this.#tally = tally;
  }

  add({ at: time, values }: CaptureCountersLine, line: number): string | null {
    const at = momentOf(time);
    if (at === null) return NO_SUCH_TIME;
    for (const counter of values) {
      const { value } = counter;
      if (value === null) continue;
      if (!isCounterValue(value)) {
        this.#tally.add(NO_COUNTER_VALUE, line);
        continue;
      }
      if (this.#values === LIMITS.counterValues) {
        this.#tally.addLost(beyondLimit('values', LIMITS.counterValues), line);
        continue;
      }
      const series = this.#seriesOf(counter, line);
      if (series === null) continue;
      if (this.#seenAt.get(series) === line) {
        this.#tally.add('a counter appears twice in one sample; its first value counts', line);
        continue;
      }
      this.#seenAt.set(series, line);
      series.add({ ms: at.ms, value, line });
      this.#values++;
    }
    return null;
  }

  finish(): { readonly counters: readonly OfFile<CounterSeries>[] } {
    return { counters: [...this.#series.values()].map((series) => series.finish({ zoneKnown: true })) };
  }

  #seriesOf({ counter: path, instance = null }: CaptureCounter, line: number): SeriesBuilder | null {
    const key = JSON.stringify([path, instance]);
    const known = this.#series.get(key);
    if (known !== undefined) return known;
    const slash = path.indexOf('\\');
    if (slash <= 0 || slash === path.length - 1) {
      this.#tally.add('a counter whose name is not object\\counter is left out', line);
      return null;
    }
    if (this.#series.size === MOST_SERIES) {
      this.#tally.add(`a value of a counter beyond the first ${MOST_SERIES} is left out`, line);
      return null;
    }
    const series = new SeriesBuilder({ host: null, object: path.slice(0, slash), counter: path.slice(slash + 1), instance });
    this.#series.set(key, series);
    return series;
  }
}
