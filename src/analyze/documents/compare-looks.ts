import type { MachineEvidence, PoolSample, ProcessRow } from '../../facts/capture.js';
import { formatTag, formatTagHex, type Pool } from '../../facts/tag.js';
import type { BootChange, FreedWith, HandleChange, PoolChange, TagChange } from '../../schema/types.js';
import { bootTimesOf } from '../state/boot-times.js';
import { SYSTEM_PID } from '../state/process-trends.js';

/** More rows than this of any table nobody reads; they are those that changed most. */
const MOST_ROWS = 20;

/** One machine, or two, at two times. */
export interface Sides {
  readonly before: MachineEvidence;
  readonly after: MachineEvidence;
}

interface TagState {
  readonly tag: number;
  readonly pool: Pool;
  readonly bytes: number;
  readonly blocks: number;
  readonly allocs: number;
}

/** Sizes of the tags in the last list of each side, those that changed most first. */
export function tagChanges({ before, after }: Sides): readonly TagChange[] {
  const [then, now] = [before.pool.at(-1), after.pool.at(-1)];
  if (then === undefined || now === undefined) return [];
  const [old, fresh] = [statesOf(then), statesOf(now)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .flatMap((key) => changeOf([old.get(key), fresh.get(key)], [then, now]))
    .sort((a, b) => Math.abs(b.changeBytes) - Math.abs(a.changeBytes))
    .slice(0, MOST_ROWS);
}

function statesOf({ rows }: PoolSample): ReadonlyMap<string, TagState> {
  const states = new Map<string, TagState>();
  for (let i = 0; i < rows.length; i++) {
    const pool: Pool = rows.pool[i] === 1 ? 'paged' : 'nonpaged';
    const [tag, bytes] = [rows.tag[i] ?? 0, rows.bytes[i] ?? Number.NaN];
    states.set(`${pool} ${tag}`, { tag, pool, bytes, blocks: rows.outstanding[i] ?? Number.NaN, allocs: rows.allocs[i] ?? Number.NaN });
  }
  return states;
}

/** A tag that a whole list does not hold is not present; a cut list does not tell. */
function changeOf(
  [old, fresh]: readonly [TagState | undefined, TagState | undefined],
  [then, now]: readonly [PoolSample, PoolSample],
): readonly TagChange[] {
  const one = fresh ?? old;
  if (one === undefined || [old, fresh].some((state) => state !== undefined && Number.isNaN(state.bytes))) return [];
  const isTold = (list: PoolSample, state: TagState | undefined): boolean =>
    state !== undefined || (list.complete && list.pools.includes(one.pool));
  const changeBytes = (fresh?.bytes ?? 0) - (old?.bytes ?? 0);
  if (changeBytes === 0 || !isTold(then, old) || !isTold(now, fresh)) return [];
  return [
    {
      tag: formatTag(one.tag),
      tagHex: formatTagHex(one.tag),
      pool: one.pool,
      beforeBytes: old?.bytes ?? null,
      afterBytes: fresh?.bytes ?? null,
      beforeBlocks: knownOf(old?.blocks),
      afterBlocks: knownOf(fresh?.blocks),
      changeBytes,
    },
  ];
}

function knownOf(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** Totals of both pools, from the head of the last lists or their sums. */
export function poolChanges({ before, after }: Sides): readonly PoolChange[] {
  return (['nonpaged', 'paged'] as const).flatMap((pool) => {
    const [then, now] = [totalOf(before.pool.at(-1), pool), totalOf(after.pool.at(-1), pool)];
    return then === null || now === null || (then === 0 && now === 0) ? [] : [{ pool, beforeBytes: then, afterBytes: now }];
  });
}

function totalOf(sample: PoolSample | undefined, pool: Pool): number | null {
  if (sample === undefined) return null;
  const head = pool === 'nonpaged' ? sample.nonpagedBytes : sample.pagedBytes;
  if (head !== null || !sample.complete || !sample.pools.includes(pool)) return head;
  let sum = 0;
  for (const state of statesOf(sample).values()) if (state.pool === pool && !Number.isNaN(state.bytes)) sum += state.bytes;
  return sum;
}

/** Handles of the processes, by name; those of one name are added up, since ids change with each start. */
export function handleChanges({ before, after }: Sides): readonly HandleChange[] {
  const [then, now] = [handlesOf(before), handlesOf(after)];
  if (then === null || now === null) return [];
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((process) => ({ process, before: then.get(process) ?? null, after: now.get(process) ?? null }))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, MOST_ROWS);
}

function sizeOf({ before, after }: HandleChange): number {
  return Math.abs((after ?? 0) - (before ?? 0));
}

function handlesOf({ processes }: MachineEvidence): ReadonlyMap<string, number> | null {
  const rows = processes.at(-1)?.processes ?? [];
  const counted = rows.filter(({ handles }) => handles !== null);
  if (counted.length === 0) return null;
  const sums = new Map<string, number>();
  for (const { name, handles } of counted) sums.set(name, (sums.get(name) ?? 0) + (handles ?? 0));
  return sums;
}

/** Clocks and lists of the start of Windows differ by some seconds. */
const SAME_BOOT_MS = 120_000;
const MANY_ALLOCS = 1_000;
const FELL = 0.4;
const LEAST_COUNTERS = 3;

/** When Windows was started on each side, and whether it was started anew between. */
export function bootChange(sides: Sides): BootChange {
  const [then, now] = [lastBoot(sides.before), lastBoot(sides.after)];
  const isoOf = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString().replace('.000Z', 'Z'));
  const byClock = then === null || now === null ? null : Math.abs(now - then) > SAME_BOOT_MS;
  return { before: isoOf(then), after: isoOf(now), restarted: byClock ?? restartedByProcesses(sides) ?? restartedByCounters(sides) };
}

function lastBoot(evidence: MachineEvidence): number | null {
  const times = bootTimesOf(evidence);
  return times.length === 0 ? null : times.reduce((a, b) => Math.max(a, b));
}

/** Processes that are there on both sides under one id, beside System, have lived through: a few may be chance. */
const LEAST_LIVED = 2;

function restartedByProcesses({ before, after }: Sides): boolean | null {
  const old = new Set((before.processes.at(-1)?.processes ?? []).filter(({ pid }) => pid !== null && pid > SYSTEM_PID).map(keyOf));
  const lived = (after.processes.at(-1)?.processes ?? []).filter((row) => old.has(keyOf(row)));
  return lived.length >= LEAST_LIVED ? false : null;
}

/** Allocations never fall while Windows runs. */
function restartedByCounters({ before, after }: Sides): boolean | null {
  const [then, now] = [before.pool.at(-1), after.pool.at(-1)];
  if (then === undefined || now === undefined) return null;
  const fresh = statesOf(now);
  const pairs = [...statesOf(then)].flatMap(([key, old]) => {
    const allocs = fresh.get(key)?.allocs ?? Number.NaN;
    return old.allocs >= MANY_ALLOCS && !Number.isNaN(allocs) ? [allocs < old.allocs] : [];
  });
  return pairs.length < LEAST_COUNTERS ? null : pairs.filter((fell) => fell).length >= FELL * pairs.length;
}

/** Part of its size that a tag must have given back, and how much that must be. */
const GIVEN_BACK = { share: 0.5, bytes: 10 * 2 ** 20 } as const;
const MOST_ENDED = 5;

/** Memory that came back and the processes that ended between; `null` where nothing came back, or Windows was started anew. */
export function freedBetween(sides: Sides, { restarted }: BootChange): FreedWith | null {
  const freed = tagChanges(sides).filter(
    ({ beforeBytes, changeBytes }) => -changeBytes >= GIVEN_BACK.bytes && -changeBytes >= GIVEN_BACK.share * (beforeBytes ?? 0),
  );
  const [then, now] = [sides.before.processes.at(-1)?.processes, sides.after.processes.at(-1)?.processes];
  if (restarted !== false || freed.length === 0 || then === undefined || now === undefined) return null;
  const alive = new Set(now.map(keyOf));
  const ended = [...new Set(then.filter((row) => !alive.has(keyOf(row))).map(({ name }) => name))];
  return ended.length === 0 || ended.length > MOST_ENDED ? null : { tags: freed.map(({ tag }) => tag), processes: ended };
}

/** A process is its name and id: ids are used again. */
function keyOf({ name, pid }: ProcessRow): string {
  return `${pid ?? '-'} ${name.toLowerCase()}`;
}
