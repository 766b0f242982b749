import type { MachineEvidence } from '../../facts/capture.js';
import type { Fact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import type { Pool } from '../../facts/tag.js';
import { isoOf } from '../../facts/time.js';
import { handleCount, nonpagedCharge, poolSize } from '../../knowledge/norms.js';
import { WARNING_SHARE } from '../enough.js';
import type { ProcessTrends, StatedTrend } from './process-trends.js';

/** A pool that is larger than those of machines without trouble. */
export interface UnusualPool {
  readonly pool: Pool;
  readonly bytes: number;
  readonly ramBytes: number | null;
  /** `large`: by the thresholds of PAL, and healthy machines of that size are not known. */
  readonly word: 'unusual' | 'large';
  readonly fact: Fact;
}

/** A process with more handles, or more pool charged to it, than healthy ones have. */
export interface UnusualProcess {
  readonly name: string;
  readonly measure: 'handles' | 'nonpagedBytes';
  readonly value: number;
  readonly fact: Fact;
}

/** Sizes that no healthy machine shows, whether or not they grow, and processes that grow and that nothing has settled. */
export interface Unusual {
  readonly pools: readonly UnusualPool[];
  /** Largest first. */
  readonly processes: readonly UnusualProcess[];
  /** Processes that rise all along by a size that matters. */
  readonly rising: readonly StatedTrend[];
}

/** Compares the sizes of the last moment with those of machines without trouble. */
export function stateUnusual(store: FactStore, { processes }: Pick<MachineEvidence, 'processes'>, trends: ProcessTrends): Unusual {
  return {
    pools: (['nonpaged', 'paged'] as const).flatMap((pool) => unusualPool(store, pool) ?? []),
    processes: unusualProcesses(store, processes.at(-1)),
    rising: [...trends.handles, ...trends.nonpagedBytes].filter(isRisingProcess),
  };
}

function unusualPool(store: FactStore, pool: Pool): UnusualPool | null {
  const fact = store.get('pool.bytes', { pool });
  const ram = store.get('memory.visibleBytes')?.value;
  if (fact === undefined) return null;
  const ramBytes = typeof ram === 'number' ? ram : null;
  const architecture = textOf(store, 'machine.architecture');
  const size = poolSize(pool, fact.value, { ramBytes, osVersion: textOf(store, 'os.version'), architecture });
  const word =
    size === 'unusual'
      ? size
      : size === 'cannot-tell' && isLarge(store, { pool, bytes: fact.value, ramBytes, architecture })
        ? 'large'
        : null;
  return word === null ? null : { pool, bytes: fact.value, ramBytes, word, fact };
}

/** PAL warns above 10 % of RAM, and above 60 % of the limit, which is near on 32-bit Windows alone. */
const PAL_OF_RAM = 0.1;

/** Whether a size is unusual, and less of RAM than PAL warns of. */
export function isModest({ word, bytes, ramBytes }: UnusualPool): boolean {
  return word === 'unusual' && ramBytes !== null && bytes <= PAL_OF_RAM * ramBytes;
}

interface Size {
  readonly pool: Pool;
  readonly bytes: number;
  readonly ramBytes: number | null;
  readonly architecture: string | null;
}

function isLarge(store: FactStore, { pool, bytes, ramBytes, architecture }: Size): boolean {
  if (pool !== 'nonpaged' || isDoubtful(store, pool)) return false;
  if (architecture !== 'x86') return ramBytes !== null && bytes > PAL_OF_RAM * ramBytes;
  const share = store.get('limits.usedShare')?.value;
  return typeof share === 'number' && share >= WARNING_SHARE;
}

/** Part of a pool under no tag from which the counter is as likely wrong as the list is cut (KB177647). */
const DOUBTFUL = 0.5;

function isDoubtful(store: FactStore, pool: Pool): boolean {
  const untagged = store.get('pool.untaggedShare', { pool })?.value;
  return typeof untagged === 'number' && untagged >= DOUBTFUL;
}

function textOf(store: FactStore, name: 'os.version' | 'machine.architecture'): string | null {
  const value = store.get(name)?.value;
  return typeof value === 'string' ? value : null;
}

const MOST_SHOWN = 5;

function unusualProcesses(store: FactStore, sample: MachineEvidence['processes'][number] | undefined): readonly UnusualProcess[] {
  if (sample === undefined) return [];
  const found = sample.processes.flatMap((row) => {
    const large: { readonly measure: UnusualProcess['measure']; readonly value: number }[] = [];
    if (row.handles !== null && handleCount(row.name, row.handles) === 'unusual') large.push({ measure: 'handles', value: row.handles });
    if (row.nonpagedBytes !== null && nonpagedCharge(row.nonpagedBytes) === 'unusual')
      large.push({ measure: 'nonpagedBytes', value: row.nonpagedBytes });
    return large.map((one) => ({ ...one, row }));
  });
  return found
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_SHOWN)
    .map(({ measure, value, row }) => ({
      name: row.name,
      measure,
      value,
      fact: store.observe(`process.${measure}`, value, {
        about: { process: row.name.toLowerCase(), ...(row.pid === null ? {} : { pid: row.pid }) },
        at: isoOf(sample.at),
        source: { input: sample.input, line: row.line },
      }),
    }));
}

/** Rises of one process that matter: PAL warns at 100 handles an hour, which a busy server has, so this asks for many times as much. */
const LEAST_RISE = { handles: 5_000, threads: 1_000, nonpagedBytes: 16 * 2 ** 20, pagedBytes: Number.POSITIVE_INFINITY } as const;
const LEAST_SAMPLES = 3;

/** It rises from each sample to the next and at least doubles: no process at rest does. */
function isRisingProcess({ trend }: StatedTrend): boolean {
  const { measure, rise, first, samples, isAlive, isSteady } = trend;
  return isAlive && isSteady && samples >= LEAST_SAMPLES && rise >= LEAST_RISE[measure] && rise >= first;
}
