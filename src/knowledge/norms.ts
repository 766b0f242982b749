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
