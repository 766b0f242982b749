import { MB } from './units.js';

const HIGH_MARK_BYTES = 20 * MB;
const LOW_MARK_BYTES = 8 * MB;

/**
 * Free nonpaged pool at or above which the kernel sets the event `HighNonPagedPoolCondition`. http.sys refuses connections below it.
 *
 * Source: 20 MB by KB820129, KB820729, KB934878; the half of small pools by ReactOS ntoskrnl/mm/ARM3/pool.c. That http.sys follows this
 * very event is inferred from equal numbers and KB933844; no source states the kernel's amounts after NT 5.2.
 */
function highMarkBytes(maximumBytes: number): number {
  return Math.min(HIGH_MARK_BYTES, Math.floor(maximumBytes / 2));
}

/**
 * Free nonpaged pool at or below which the kernel sets the event `LowNonPagedPoolCondition`. http.sys refuses connections there where
 * `EnableAggressiveMemoryUsage` is 1.
 *
 * Source: as of {@link highMarkBytes}.
 */
function lowMarkBytes(maximumBytes: number): number {
  return Math.min(LOW_MARK_BYTES, Math.floor(maximumBytes / 3));
}

/** The mark that http.sys goes by. */
export function refusalThresholdBytes(maximumBytes: number, isAggressive: boolean): number {
  return isAggressive ? lowMarkBytes(maximumBytes) : highMarkBytes(maximumBytes);
}

/** The kernel's event that http.sys goes by. */
export function refusalEventName(isAggressive: boolean): 'HighNonPagedPoolCondition' | 'LowNonPagedPoolCondition' {
  return isAggressive ? 'LowNonPagedPoolCondition' : 'HighNonPagedPoolCondition';
}

/** What the state of that event means: the High event is set while there is enough, the Low event while there is too little. */
export function isRefusing(signaled: boolean, isAggressive: boolean): boolean {
  return isAggressive ? signaled : !signaled;
}
