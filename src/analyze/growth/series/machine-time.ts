import type { PoolSample } from '../../../facts/capture.js';
import { maxOf } from '../../../long-lists.js';
import { at } from '../statistics/order-statistics.js';
import type { Run } from '../statistics/theil-sen.js';
import { type ClockJump, findClockJump } from './clock-jump.js';
import { counterAdvance, WRAP } from './counters32.js';
import type { TagSeries } from './pool-table.js';
import { cutAtResets } from './resets.js';

/** When the lists of a machine were made, and where Windows was started in between. */
export interface MachineTime {
  /** NaN for lists that cannot be placed on the clock of the others. */
  readonly timesMs: Float64Array;
  /** Nothing but the order of the lists is known: no rate can be computed. */
  readonly orderOnly: boolean;
  readonly runs: readonly Run[];
  /** Milliseconds since the start of Windows; NaN for unknown. */
  readonly uptimesMs: Float64Array;
  readonly clockJump: ClockJump | null;
}

/** Allocs from which falling to a smaller number is a restart. */
const MANY_ALLOCS = 1000;

/** Part of the witnesses that must have fallen. */
const FELL = 0.4;

export interface TimeInput {
  readonly samples: readonly PoolSample[];
  /** The busiest tags, which tell of restarts and clocks. */
  readonly witnesses: readonly TagSeries[];
  /** Known starts of Windows, epoch milliseconds UTC; used for lists whose zone is known. */
  readonly bootTimesMs: readonly number[];
}

/** Times, restarts and uptimes of a machine's lists. */
export function machineTime({ samples, witnesses, bootTimesMs }: TimeInput): MachineTime {
  const clock = clockOf(samples);
  const timesMs = clock.timesMs;
  const boots = clock.zoneKnown ? bootTimesMs : [];
  const runs = runsOf(samples, { timesMs, boots, witnesses });
  const jump =
    clock.zoneKnown || clock.orderOnly
      ? null
      : findClockJump({ timesMs, runs, advances: witnesses.map((one) => advancesOf(one.allocs, runs)) });
  if (jump !== null) for (let i = jump.index; i < timesMs.length; i++) timesMs[i] = at(timesMs, i) + jump.shiftMs;
  return { timesMs, orderOnly: clock.orderOnly, runs, uptimesMs: uptimesOf(samples, { timesMs, boots, runs }), clockJump: jump };
}

/** Allocations in the interval that ends with each sample; NaN at the start of a run and where a figure is missing. */
export function advancesOf(allocs: ArrayLike<number>, runs: readonly Run[]): Float64Array {
  const out = new Float64Array(allocs.length).fill(Number.NaN);
  for (const { from, to } of runs) {
    for (let i = from + 1; i < to; i++) out[i] = counterAdvance(at(allocs, i - 1), at(allocs, i)) ?? Number.NaN;
  }
  return out;
}

interface Clock {
  readonly timesMs: Float64Array;
  readonly zoneKnown: boolean;
  readonly orderOnly: boolean;
}

/** Lists of one clock can be compared: real times before mere order, then the clock that most lists have. */
function clockOf(samples: readonly PoolSample[]): Clock {
  const real = samples.filter(({ at }) => at !== null && !at.orderOnly);
  const known = real.filter(({ at }) => at?.zoneKnown).length;
  const orderOnly = real.length < 2 && samples.length > 1;
  const zoneKnown = !orderOnly && known * 2 >= real.length;
  const timesMs = Float64Array.from(samples, ({ at }, i) => {
    if (orderOnly) return i;
    return at !== null && !at.orderOnly && at.zoneKnown === zoneKnown ? at.ms : Number.NaN;
  });
  return { timesMs, zoneKnown, orderOnly };
}

interface RunInput {
  readonly timesMs: Float64Array;
  readonly boots: readonly number[];
  readonly witnesses: readonly TagSeries[];
}

function runsOf(samples: readonly PoolSample[], { timesMs, boots, witnesses }: RunInput): readonly Run[] {
  const ticksMs = samples.map(({ tickMs }) => tickMs ?? Number.NaN);
  return cutAtResets({ timesMs, ticksMs, bootTimesMs: boots }).flatMap(({ from, to }) => {
    const starts = Array.from({ length: to - from }, (_, k) => from + k).filter((i) => i === from || mostFell(witnesses, i));
    return starts.map((start, k) => ({ from: start, to: starts[k + 1] ?? to }));
  });
}

/** True where Allocs of many tags went down without a wrap: only a restart does that. */
function mostFell(witnesses: readonly TagSeries[], i: number): boolean {
  let asked = 0;
  let fell = 0;
  for (const { allocs } of witnesses) {
    const before = at(allocs, i - 1);
    const now = at(allocs, i);
    if (!(before >= MANY_ALLOCS) || Number.isNaN(now)) continue;
    asked++;
    if (counterAdvance(before, now) === null) fell++;
  }
  return asked > 0 && fell >= FELL * asked && fell >= Math.min(3, asked);
}

interface UptimeInput {
  readonly timesMs: Float64Array;
  readonly boots: readonly number[];
  readonly runs: readonly Run[];
}

/** From known starts, else from the tick count; after a restart between two lists at least the time since the first list of the run. */
function uptimesOf(samples: readonly PoolSample[], { timesMs, boots, runs }: UptimeInput): Float64Array {
  const out = new Float64Array(samples.length).fill(Number.NaN);
  runs.forEach(({ from, to }, number) => {
    const boot = Math.max(
      maxOf(boots.filter((one) => one <= at(timesMs, from))),
      number === 0 ? Number.NEGATIVE_INFINITY : at(timesMs, from - 1),
    );
    for (let i = from; i < to; i++) {
      const tick = samples[i]?.tickMs ?? null;
      if (boots.includes(boot)) out[i] = at(timesMs, i) - boot;
      else if (tick !== null) out[i] = tick < WRAP ? tick : Number.NaN;
      else if (number > 0) out[i] = at(timesMs, i) - at(timesMs, from);
    }
  });
  return out;
}
