import type { Problem } from '../../../facts/capture.js';
import { namesOfIndexes, UNKNOWN_NAMES } from '../../counters/counter-index.js';
import { counterName, isEnglishObject } from '../../counters/counter-names.js';
import type { CounterPath } from '../../counters/counter-path.js';
import { builderOf, isCounterValue, NO_COUNTER_VALUE, type SeriesBuilder } from '../../counters/series-builder.js';
import { notRead } from '../../file-problem.js';
import type { EvidencePiece } from '../../reading.js';
import { ProblemTally } from '../../tables/problem-tally.js';
import type { CounterPlace, CounterSink, PerfmonSink, SampleMoment } from './perfmon-sink.js';
import type { PerfmonTally } from './perfmon-tally.js';
import { readPerfmonLog } from './read-perfmon-log.js';

/** Values of instances, which are processes as a rule: 40 megabytes. Those of the machine itself are few, and all are kept. */
const MOST_VALUES = 2_000_000;

/**
 * The counters of a log that a diagnosis asks for, as a piece for each machine in it. What could not be read is said in the first.
 *
 * @throws the errors of the stream.
 */
export async function perfmonPieces(stream: AsyncIterable<Uint8Array>): Promise<readonly EvidencePiece[]> {
  const gathering = new Gathering();
  const tally = await readPerfmonLog(stream, gathering);
  return gathering.finish(tally);
}

/** The counters of one machine. */
interface MachineCounters {
  readonly name: string;
  readonly series: Map<string, SeriesBuilder>;
}

class Gathering implements PerfmonSink {
  readonly #machines = new Map<string, MachineCounters>();
  readonly #problems = new ProblemTally();
  #values = 0;
  /** Of the counters of instances every so many samples are kept. */
  #every = 1;
  #zoneKnown = true;
  /** A counter of an object whose name is in no language known here. */
  #isStrange = false;

  wants(place: Omit<CounterPlace, 'instance'>): boolean {
    // A log of counters that are of no interest is of its machine all the same.
    this.#machine(place.machine);
    const isWanted = namesOf(place) !== null;
    this.#isStrange ||= !isWanted && place.indexes === null && !isEnglishObject(place.object);
    return isWanted;
  }

  open(place: CounterPlace): CounterSink | null {
    const names = namesOf(place);
    if (names === null) return null;
    const builder = builderOf(this.#machine(place.machine).series, { host: place.machine, instance: place.instance, ...names });
    return { add: (value, moment) => this.#add(builder, value, moment) };
  }

  finish(tally: PerfmonTally): readonly EvidencePiece[] {
    const pieces = this.#named().map(({ name, series }) => this.#pieceOf(name, series));
    const problems = [...this.#problemsOf(tally), ...this.#problems.list()];
    const [first = { counters: [] }, ...others] = pieces;
    return [{ ...first, problems }, ...others];
  }

  /** Counters without a machine, of a damaged log, are of the first that has a name. */
  #named(): readonly MachineCounters[] {
    const nameless = this.#machines.get('');
    const named = [...this.#machines.values()].filter(({ name }) => name !== '');
    const [first] = named;
    if (nameless === undefined || first === undefined) return [...this.#machines.values()];
    for (const [key, builder] of nameless.series) if (!first.series.has(key)) first.series.set(key, builder);
    return named;
  }

  #machine(name: string): MachineCounters {
    const key = name.toLowerCase();
    const machine = this.#machines.get(key) ?? { name, series: new Map() };
    this.#machines.set(key, machine);
    return machine;
  }

  #add(builder: SeriesBuilder, value: number, { ms, number, zoneKnown }: SampleMoment): void {
    const isOfInstance = builder.path.instance !== null;
    this.#zoneKnown &&= zoneKnown;
    if (!isCounterValue(value)) this.#problems.add(NO_COUNTER_VALUE, number);
    else if (!isOfInstance || number % this.#every === 0) {
      builder.add({ ms, value, line: number });
      if (isOfInstance && ++this.#values === MOST_VALUES) this.#thin();
    }
  }

  /** Of a log that is too long every second sample is as good: from its beginning to its end. */
  #thin(): void {
    this.#every *= 2;
    this.#values = 0;
    for (const { series } of this.#machines.values())
      for (const builder of series.values()) {
        if (builder.path.instance === null) continue;
        builder.keepLines((number) => number % this.#every === 0);
        this.#values += builder.length;
      }
  }

  #pieceOf(name: string, series: ReadonlyMap<string, SeriesBuilder>): EvidencePiece {
    const filled = [...series.values()].filter(({ length }) => length > 0);
    return {
      ...(name === '' ? {} : { machineName: name }),
      counters: filled.map((builder) => builder.finish({ zoneKnown: this.#zoneKnown })),
    };
  }

  #problemsOf(tally: PerfmonTally): readonly Problem[] {
    const hasValues = [...this.#machines.values()].some(({ series }) => series.size > 0);
    return [
      ...problemsOf(tally),
      ...(this.#every === 1 ? [] : [{ text: `is long: of the counters of instances one sample in ${this.#every} is used` }]),
      ...(hasValues
        ? []
        : this.#isStrange
          ? [{ text: UNKNOWN_NAMES }]
          : [notRead('no value of a counter of the pools could be read in this log')]),
    ];
  }
}

/** English names of a counter that is known here: by its indexes, which are the same in every language, else by its names. */
function namesOf({ object, counter, indexes }: Omit<CounterPlace, 'instance'>): Pick<CounterPath, 'object' | 'counter'> | null {
  const english = indexes === null ? null : namesOfIndexes(String(indexes.object), String(indexes.counter));
  if (english !== null && counterName(english[0], english[1]).known) return { object: english[0], counter: english[1] };
  return counterName(object, counter).known ? { object, counter } : null;
}

/** What is said of a log that could not be read whole. */
export function problemsOf(tally: PerfmonTally): readonly Problem[] {
  const { unread, nameless, unknownTypes, lostBuffers, isCut, wentBack } = tally;
  const damaged = unread - nameless - unknownTypes;
  return [
    ...(damaged === 0 ? [] : [notRead(`${damaged} records or parts of samples are damaged and were not read`)]),
    ...(lostBuffers === 0
      ? []
      : [notRead(`${lostBuffers} blocks of the log are damaged; what was in them is not known; copy the log again`)]),
    ...(isCut ? [notRead('is cut off: the last samples are missing; copy the log again')] : []),
    ...(nameless === 0 ? [] : [{ text: `${nameless} values of counters whose names are not in the log are left out` }]),
    ...(unknownTypes === 0 ? [] : [{ text: `${unknownTypes} values of counters of a type not known here are left out` }]),
    ...(wentBack === 0 ? [] : [{ text: `${wentBack} values are left out because their counter restarted` }]),
  ];
}
