import type { ProcessRow, ProcessSample } from '../../facts/capture.js';
import type { Fact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import { isoOf } from '../../facts/time.js';

/** A row of a process with the list that it stands in. */
export interface PlacedRow {
  readonly row: ProcessRow;
  readonly sample: ProcessSample;
}

/** A process that was there and then is not. */
export interface EndedProcess {
  /** Its last row. */
  readonly last: PlacedRow;
  /** The row of a process of that name that was not there before; `null` where none was started. */
  readonly next: PlacedRow | null;
  /** The first list without it. */
  readonly firstWithout: ProcessSample;
}

export interface Interval {
  readonly fromMs: number;
  readonly toMs: number;
  readonly zoneKnown: boolean;
}

/** Part of the interval by which process lists may be apart from it: collectors take one after the other. */
const SLACK = 0.1;

/** Process lists that are further apart than this many intervals do not tell when a process ended. */
const WIDEST = 3;

/**
 * Processes that lived from the first list on and ended in an interval. A process is its name and id; those that came later cannot have
 * held what was there before them, and are left out. Empty as well where the lists do not enclose the interval closely.
 */
export function endedBetween(samples: readonly ProcessSample[], { fromMs, toMs, zoneKnown }: Interval): readonly EndedProcess[] {
  const slackMs = SLACK * (toMs - fromMs);
  const timed = samples.flatMap((sample) => {
    const { at } = sample;
    return at === null || at.orderOnly || at.zoneKnown !== zoneKnown ? [] : [{ ms: at.ms, sample }];
  });
  const earlier = timed.filter(({ ms }) => ms <= fromMs + slackMs);
  const before = earlier.at(-1);
  const after = timed.find(({ ms }) => ms >= toMs - slackMs);
  if (before === undefined || after === undefined || after.ms - before.ms > WIDEST * (toMs - fromMs)) return [];
  const later = keysOf(after.sample);
  const former = keysOf(before.sample);
  const always = earlier.map(({ sample }) => keysOf(sample));
  return before.sample.processes.flatMap((row): EndedProcess[] => {
    const key = keyOf(row);
    if (later.has(key) || !always.every((keys) => keys.has(key))) return [];
    const name = row.name.toLowerCase();
    const next = after.sample.processes.find((other) => other.name.toLowerCase() === name && !former.has(keyOf(other)));
    return [
      {
        last: { row, sample: before.sample },
        next: next === undefined ? null : { row: next, sample: after.sample },
        firstWithout: after.sample,
      },
    ];
  });
}

/** States a row as a fact about that very process; `null` where the list has no figure of it. */
export function stateRow(store: FactStore, { row, sample }: PlacedRow): Fact | null {
  const figures = [
    ['process.handles', row.handles],
    ['process.threads', row.threads],
    ['process.nonpagedBytes', row.nonpagedBytes],
    ['process.pagedBytes', row.pagedBytes],
  ] as const;
  for (const [name, value] of figures) {
    if (value === null) continue;
    const about = { process: row.name.toLowerCase(), ...(row.pid === null ? {} : { pid: row.pid }) };
    return store.observe(name, value, { about, at: isoOf(sample.at), source: { input: sample.input, line: row.line } });
  }
  return null;
}

function keysOf({ processes }: ProcessSample): ReadonlySet<string> {
  return new Set(processes.map(keyOf));
}

function keyOf({ name, pid }: ProcessRow): string {
  return `${pid ?? '-'} ${name.toLowerCase()}`;
}
