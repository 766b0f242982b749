import type { Problem } from '../../facts/capture.js';
import { readFailure } from '../../io/read-failure.js';
import { checkCapture } from '../../schema/capture.js';
import type { Source } from '../evidence-source.js';
import type { EvidencePiece } from '../reading.js';
import { ProblemTally } from '../tables/problem-tally.js';
import { BigPoolStream } from './big-pool-stream.js';
import { CounterStream } from './counter-stream.js';
import { DriverStream } from './driver-stream.js';
import { EventStream } from './event-stream.js';
import { FilterStream } from './filter-stream.js';
import { behindSchema, type KeepOptions, type LineSink } from './line-sink.js';
import { parsedLine } from './parsed-line.js';
import { PoolStream } from './pool-stream.js';
import { ProcessStream } from './process-stream.js';
import { forEachLine, type LineOptions, type StreamLine, textOf } from './stream-lines.js';
import type { StreamName } from './stream-names.js';

const SINKS: Readonly<Record<StreamName, (tally: ProblemTally, options: KeepOptions) => LineSink>> = {
  pool: behindSchema('capture-pool', (tally, options) => new PoolStream(tally, options)),
  counters: behindSchema('capture-counters', (tally) => new CounterStream(tally)),
  processes: behindSchema('capture-processes', (tally) => new ProcessStream(tally)),
  drivers: behindSchema('capture-drivers', (tally) => new DriverStream(tally)),
  filters: behindSchema('capture-filters', () => new FilterStream()),
  events: behindSchema('capture-events', () => new EventStream()),
  'big-pool': behindSchema('capture-big-pool', (tally) => new BigPoolStream(tally)),
};

/** A sample every second of a day; more lines than that are no capture. */
const MOST_LINES = 100_000;

/** Lines of a wrong shape that are described; the others are counted. */
const MOST_DESCRIBED = 3;

const CUT_BEFORE = 'a line that is not whole is left out: a collection that was ended wrote it, and was continued later';
const CUT_AT_END = 'the last line is cut off: the collection was ended while it wrote; the lines before count';

/** The format under which a stream stands among the inputs. */
export function formatOf(name: StreamName): `capture-${StreamName}` {
  return `capture-${name}`;
}

/**
 * Reads one stream of a capture, line by line. A line that cannot be read is a problem and the others count, also where the file ends in
 * the midst of one: its collector was killed while it wrote.
 *
 * @throws the signal's reason when it fires.
 */
export async function readStream(name: StreamName, source: Source, options: LineOptions & KeepOptions): Promise<EvidencePiece> {
  const lines = new StreamLines((tally) => SINKS[name](tally, options));
  try {
    await forEachLine(source, options, (line) => lines.add(line));
  } catch (error) {
    options.signal?.throwIfAborted();
    lines.problems.push({ text: `${readFailure(error).problem}; the lines before count` });
  }
  return lines.finish();
}

class StreamLines {
  readonly problems: Problem[] = [];
  readonly #tally = new ProblemTally();
  readonly #sink: LineSink;
  #taken = 0;
  #misfits = 0;

  constructor(sink: (tally: ProblemTally) => LineSink) {
    this.#sink = sink(this.#tally);
  }

  add(line: StreamLine): void {
    if (this.#takePlain(line)) return;
    const { number, terminated } = line;
    const json = textOf(line);
    if (json === null) this.#tally.add('a line longer than any sample is left out', number);
    else if (json.trim() === '') return;
    else if (this.#taken === MOST_LINES) this.#tally.add(`a line beyond the first ${MOST_LINES} is left out: split the stream`, number);
    else this.#take(parsedLine(json), { number, terminated });
  }

  finish(): EvidencePiece {
    const piece = this.#sink.finish();
    return { ...piece, problems: [...this.problems, ...(piece.problems ?? []), ...this.#tally.list()] };
  }

  #takePlain({ bytes, number }: StreamLine): boolean {
    if (bytes === null || this.#taken === MOST_LINES || !this.#sink.takePlain(bytes, number)) return false;
    this.#taken++;
    return true;
  }

  #take(value: unknown, { number, terminated }: Pick<StreamLine, 'number' | 'terminated'>): void {
    if (value === undefined) this.#tally.add(terminated ? CUT_BEFORE : CUT_AT_END, number);
    else if (this.#sink.take(value, number)) this.#taken++;
    else this.#misfit(value, number);
  }

  #misfit(value: unknown, line: number): void {
    if (++this.#misfits > MOST_DESCRIBED) {
      this.#tally.add('another line of a wrong shape is left out', line);
      return;
    }
    const [complaint = 'it has another shape'] = checkCapture(this.#sink.schema, value);
    this.problems.push({ text: `a line is left out: ${complaint}`, line });
  }
}
