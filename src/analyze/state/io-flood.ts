import type { CounterSeries, MachineEvidence } from '../../facts/capture.js';
import type { Fact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import { isoOf } from '../../facts/time.js';

const COUNTER = 'Process\\IO Other Operations/sec';
/** Opening and closing files counts as "other" operations; 10,000 a second from one program is a flood, 100,000 have been published. */
const FLOOD_PER_SECOND = 10_000;
/** No other program may come nearer than this part of the flood. */
const NEXT_IS_FAR = 5;

/** A program that floods the file system with calls. */
export interface IoFlood {
  readonly process: string;
  readonly perSecond: number;
  readonly fact: Fact;
}

/** States the program that makes ten thousand and more calls a second where no other comes near; `null` where there is none. */
export function stateIoFlood(store: FactStore, { counters }: Pick<MachineEvidence, 'counters'>): IoFlood | null {
  const rates = counters
    .filter(({ name, instance }) => name === COUNTER && instance !== null && instance !== '_Total' && instance !== 'Idle')
    .map((series) => ({ series, ...peakOf(series) }))
    .sort((a, b) => b.value - a.value);
  const [top, next] = rates;
  if (top === undefined || top.value < FLOOD_PER_SECOND || (next !== undefined && next.value * NEXT_IS_FAR > top.value)) return null;
  const process = executableName(top.series.instance ?? '');
  const at = isoOf({ ms: top.series.at[top.index] ?? 0, zoneKnown: top.series.zoneKnown, orderOnly: false });
  const line = top.series.lines[top.index];
  const fact = store.observe('counter.value', top.value, {
    about: { counter: COUNTER, process: process.toLowerCase() },
    at,
    source: { input: top.series.input, ...(line === undefined ? {} : { line }) },
  });
  return { process, perSecond: top.value, fact };
}

function peakOf({ values }: CounterSeries): { readonly value: number; readonly index: number } {
  let index = 0;
  for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) > (values[index] ?? 0)) index = i;
  return { value: values[index] ?? 0, index };
}

/** Counters name a process without `.exe` and number those of one name (`w3wp#1`). */
export function executableName(instance: string): string {
  const name = instance.replace(/#\d+$/, '');
  return name.includes('.') ? name : `${name}.exe`;
}
