import type { Pool } from '../facts/tag.js';
import data from './data/norms.json' with { type: 'json' };

/**
 * How a size lies beside what machines without trouble show. Healthy lists are few, so between the two words there is a wide field in which
 * nothing is said. Bytes alone never make a leak.
 */
export type SizeWord = 'usual' | 'unusual' | 'cannot-tell';

/** The machine that a total is of; unknown parts are `null`. */
export interface MachineSize {
  readonly ramBytes: number | null;
  /** `major.minor.build`. */
  readonly osVersion: string | null;
  readonly architecture: string | null;
}

/** What a healthy machine showed of one tag at most. */
export interface TagNorm {
  readonly highBytes: number;
  readonly highBlocks: number;
}

const TAGS: ReadonlyMap<string, TagNorm> = new Map(data.tags.map((row) => [`${row.pool} ${row.tag}`, row]));

/** @returns `null` for a tag that no healthy list shows, which held less than 256 KB there */
export function tagNorm(tag: string, pool: Pool): TagNorm | null {
  return TAGS.get(`${pool} ${tag.padEnd(4)}`) ?? null;
}

/** Whether that many bytes under one tag are usual. */
export function tagSize(tag: string, pool: Pool, bytes: number): SizeWord {
  const { usualTimes, unusualTimes, unusualBytes, unlistedHighBytes, unlistedUnusualBytes } = data.tagLimits;
  const norm = tagNorm(tag, pool);
  if (norm === null) return bytes >= unlistedUnusualBytes ? 'unusual' : bytes <= unlistedHighBytes ? 'usual' : 'cannot-tell';
  if (bytes <= usualTimes * norm.highBytes) return 'usual';
  return bytes > unusualTimes * norm.highBytes && bytes > unusualBytes[pool] ? 'unusual' : 'cannot-tell';
}

/**
 * Whether that many blocks of a tag of objects are usual: blocks are things, and say more than bytes. A machine has ten times as many processes,
 * threads, tokens or open files as a healthy list shows only where ended ones are kept, or as a large server.
 *
 * @returns `null` for a tag whose blocks are no objects, and for one that no healthy list shows
 */
export function objectCount(tag: string, pool: Pool, blocks: number): SizeWord | null {
  const norm = tagNorm(tag, pool);
  if (!data.objects.tags.includes(tag.trimEnd()) || norm === null) return null;
  return wordOf(blocks, { usual: data.objects.usualTimes * norm.highBlocks, unusual: data.objects.unusualTimes * norm.highBlocks });
}

/** The least and the most bytes of a whole pool on machines that are not under suspicion. */
export function healthyPool(pool: Pool): { readonly lowBytes: number; readonly highBytes: number } {
  const { healthyLowBytes, healthyHighBytes } = data.totals[pool];
  return { lowBytes: healthyLowBytes, highBytes: healthyHighBytes };
}

/** Whether that many handles of all processes together are usual. */
export function handlesOfAll(handles: number): SizeWord {
  return wordOf(handles, { usual: data.processes.usualHandlesOfAll, unusual: data.processes.unusualHandlesOfAll });
}

/** The most handles of all processes that a machine without trouble showed. */
export const HEALTHY_HANDLES = data.processes.usualHandlesOfAll;

/**
 * The most that RAMMap counts as nonpaged pool on a healthy machine: the pool, the PFN database (1.5 % of RAM) and what Windows sets aside at its
 * start (3 %, KB2762246).
 */
export function healthyRammapBytes(ramBytes: number): number {
  return data.totals.nonpaged.usualBytes + data.rammap.nonpagedShare * ramBytes;
}

/**
 * Whether that many bytes of a whole pool are usual. 32-bit Windows is judged by its limits, which are near, and not here.
 */
export function poolSize(pool: Pool, bytes: number, machine: MachineSize): SizeWord {
  const norm = data.totals[pool];
  if (machine.architecture === 'x86') return 'cannot-tell';
  const part = isBeforeWindows8(machine) ? 0.5 : 1;
  const { ramBytes } = machine;
  if (ramBytes === null) return wordOf(bytes, { usual: part * norm.usualBytesOfUnknownRam, unusual: part * norm.unusualBytesOfUnknownRam });
  const always = norm.unusualShareAlways === null ? Number.POSITIVE_INFINITY : norm.unusualShareAlways * ramBytes;
  return wordOf(bytes, {
    usual: Math.max(part * norm.usualBytes, norm.usualShare * ramBytes),
    unusual: Math.min(always, Math.max(part * norm.unusualBytes, norm.unusualShare * ramBytes)),
  });
}

/** Where a small machine makes the two lines cross, neither word is said between them. */
function wordOf(bytes: number, { usual, unusual }: { readonly usual: number; readonly unusual: number }): SizeWord {
  if (bytes > Math.max(usual, unusual)) return 'unusual';
  return bytes <= Math.min(usual, unusual) ? 'usual' : 'cannot-tell';
}

/** Vista, 7 and Server 2008 (R2) live with half of it. */
function isBeforeWindows8({ osVersion }: MachineSize): boolean {
  const [major = 10, minor = 0] = (osVersion ?? '10.0').split('.').map(Number);
  return major < 6 || (major === 6 && minor < 2);
}

/** Whether one process has more handles open than healthy ones do; servers of databases and the like have tens of thousands. */
export function handleCount(process: string, handles: number): SizeWord {
  const { unusualHandles, largeHandles, manyHandles } = data.processes;
  if (handles > unusualHandles) return 'unusual';
  const hasMany = manyHandles.includes(process.toLowerCase().replace(/\.exe$/, ''));
  return handles <= largeHandles ? 'usual' : hasMany ? 'cannot-tell' : 'unusual';
}

/** Whether one process is charged for more nonpaged pool than healthy ones are (psSDP). */
export function nonpagedCharge(bytes: number): SizeWord {
  return bytes > data.processes.largeNonpagedBytes ? 'unusual' : 'usual';
}
