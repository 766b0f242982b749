import type { MachineEvidence } from '../../facts/capture.js';
import { isTimed } from '../../facts/time.js';
import { NEAR_SECONDS } from '../limits/refusals/episode-room.js';
import type { HttperrFacts } from './state-httperr.js';

/** Which refusals belong to what the samples show. HTTPERR keeps old logs: those of years ago say nothing about a pool of today. */
export interface NearbyRefusals {
  /** Connections refused at most a day from the samples, or at a time that nobody knows. */
  readonly connections: number;
  /** Where all others lie, by the one nearest to the samples; `null` where some are near, or none are there. */
  readonly away: { readonly seconds: number; readonly side: 'before' | 'after' } | null;
}

/** Offsets that a clock can have, seconds. A local time is UTC and its offset, so UTC is up to 14 hours earlier and 12 hours later. */
const ZONES = { earlier: 14 * 3_600, later: 12 * 3_600 } as const;

/** Without samples that have a time all refusals count. */
export function nearbyRefusals(httperr: HttperrFacts | null, evidence: Pick<MachineEvidence, 'pool' | 'counters'>): NearbyRefusals {
  const span = spanOf(evidence);
  const all = httperr?.refused.connections ?? 0;
  if (httperr === null || span === null) return { connections: all, away: null };
  let [near, timed, before, after] = [0, 0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { start, end, connections } of httperr.episodes) {
    timed += connections;
    if (end >= span.from - NEAR_SECONDS && start <= span.to + NEAR_SECONDS) near += connections;
    if (end < span.from) before = Math.min(before, span.from - end);
    if (start > span.to) after = Math.min(after, start - span.to);
  }
  const connections = near + Math.max(0, all - timed);
  if (connections > 0 || timed === 0) return { connections, away: null };
  return { connections, away: { seconds: Math.min(before, after), side: before <= after ? 'before' : 'after' } };
}

/** From the first to the last sample in epoch seconds UTC, as wide as an unknown zone makes it. */
function spanOf({ pool, counters }: Pick<MachineEvidence, 'pool' | 'counters'>): { readonly from: number; readonly to: number } | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const see = (ms: number, zoneKnown: boolean): void => {
    if (Number.isNaN(ms)) return;
    from = Math.min(from, ms / 1000 - (zoneKnown ? 0 : ZONES.earlier));
    to = Math.max(to, ms / 1000 + (zoneKnown ? 0 : ZONES.later));
  };
  for (const { at } of pool) if (isTimed(at)) see(at.ms, at.zoneKnown);
  for (const { name, at, zoneKnown } of counters) {
    if (!name.startsWith('Memory\\')) continue;
    see(at[0] ?? Number.NaN, zoneKnown);
    see(at.at(-1) ?? Number.NaN, zoneKnown);
  }
  return from <= to ? { from, to } : null;
}
