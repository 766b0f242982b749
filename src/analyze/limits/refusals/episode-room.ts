import { type Bound, type RoomThen, roomAt } from './room-then.js';

/** Connections that were refused one after the other. Times are epoch seconds UTC. */
export interface TimedRefusals {
  readonly start: number;
  readonly end: number;
  readonly connections: number;
}

/** What was free during an episode, or why nobody can tell. */
export interface EpisodeRoom {
  readonly state: RoomThen['state'] | 'far' | 'restarted';
  /** Of the constraint that bound, at the fullest moment. */
  readonly room: RoomThen | null;
}

/** What an episode is judged with. */
export interface EpisodeContext {
  /** Not empty; that of the pool comes first. */
  readonly bounds: readonly Bound[];
  readonly thresholdBytes: number;
  readonly bootTimesMs: readonly number[];
  /** Whether the zone of the samples is known; else `offsetMs` is tried. */
  readonly zoneKnown: boolean;
  readonly offsetMs: number;
}

/**
 * Refusals this far from all samples are of another day: what the samples show does not carry over. One day, since load, backups and restarts
 * repeat with it.
 */
export const NEAR_SECONDS = 86_400;

/** A clock is up to 14 hours off UTC: of snapshots in no known zone, that much more is still no other day. */
const MOST_OFFSET_SECONDS = 14 * 3_600;

/** Worst first. */
const STATES: readonly RoomThen['state'][] = ['full', 'uncertain', 'ample'];

/** The fullest moment of an episode, of all constraints. */
export function roomOfEpisode(episode: TimedRefusals, context: EpisodeContext): EpisodeRoom {
  const rooms = momentsOf(episode, context).flatMap((ms) => context.bounds.flatMap((bound) => roomOf(bound, ms, context) ?? []));
  const [first] = rooms;
  if (first === undefined) return { state: 'uncertain', room: null };
  if (first.gapSeconds > (context.zoneKnown ? NEAR_SECONDS : NEAR_SECONDS + MOST_OFFSET_SECONDS)) return { state: 'far', room: null };
  if (context.zoneKnown && isAcrossStart(first, context.bootTimesMs)) return { state: 'restarted', room: null };
  const state = STATES.find((one) => rooms.some((room) => room.state === one)) ?? 'uncertain';
  const alike = rooms.filter((room) => room.state === state);
  return { state, room: alike.reduce((least, room) => (room.freeBytes < least.freeBytes ? room : least)) };
}

function roomOf(bound: Bound, utcMs: number, { thresholdBytes, offsetMs }: EpisodeContext): RoomThen | null {
  const isLocal = bound.used.points[0]?.zoneKnown === false;
  return roomAt(bound, isLocal ? utcMs + offsetMs : utcMs, thresholdBytes);
}

/** Its ends, and the samples between them. */
function momentsOf({ start, end }: TimedRefusals, { bounds, zoneKnown }: EpisodeContext): readonly number[] {
  const [from, to] = [start * 1000, end * 1000];
  const inside = zoneKnown ? bounds.flatMap(({ used }) => used.points.map(({ ms }) => ms).filter((ms) => ms > from && ms < to)) : [];
  return [from, to, ...inside];
}

/** Memory begins anew with Windows. */
function isAcrossStart({ ms, from }: RoomThen, bootTimesMs: readonly number[]): boolean {
  return bootTimesMs.some((boot) => from.every((point) => (point.ms < boot && boot <= ms) || (ms < boot && boot <= point.ms)));
}
