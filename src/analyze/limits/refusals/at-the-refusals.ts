import type { NumberFact } from '../../../facts/fact.js';
import type { FactStore } from '../../../facts/store.js';
import type { Limits } from '../../../schema/types.js';
import type { MemoryCourses } from '../memory-courses.js';
import { type JudgedRates, refusalBounds } from './bounds.js';
import { type EpisodeRoom, roomOfEpisode, type TimedRefusals } from './episode-room.js';
import type { RoomThen } from './room-then.js';
import { stateRoom } from './state-room.js';

/** What was free when http.sys refused connections. */
export interface AtTheRefusals {
  /**
   * - `full`: less than the threshold, by the best estimate;
   * - `ample`: more, even with generous errors;
   * - `unknown`: see `because`.
   */
  readonly state: 'full' | 'ample' | 'unknown';
  /** Why it is not known; `null` where it is. */
  readonly because: 'no-time' | 'no-size' | 'far' | 'restarted' | 'uncertain' | 'zone' | null;
  /** The binding constraint at the fullest moment of the refusals; `null` where no moment is known, or the zone of the samples is not. */
  readonly room: RoomThen | null;
  /** Whether RAM and commit, which may have run out beside the pool, are unknown. */
  readonly lacksMemoryOnly: boolean;
  /** The arithmetic, the free bytes first. */
  readonly facts: readonly NumberFact[];
}

/** What the answer is computed from. */
export interface RefusalSources {
  readonly courses: MemoryCourses;
  readonly limits: Limits;
  readonly rates: JudgedRates;
  readonly episodes: readonly TimedRefusals[];
  /** Known starts of Windows, epoch milliseconds UTC. */
  readonly bootTimesMs: readonly number[];
}

/** http.sys refuses under 20 MB; the limits say so where they are known. */
const THRESHOLD_BYTES = 20 * 2 ** 20;

/** Offsets that a local clock can have: -12 to +14 hours. */
const OFFSETS_MS: readonly number[] = Array.from({ length: 26 * 4 + 1 }, (_, i) => (i / 4 - 12) * 3_600_000);

/** The largest episodes tell the story. */
const MOST_EPISODES = 200;

/**
 * Reckons what was free of the constraint that binds while http.sys refused: the samples around the refusals, or the nearest one and the rate,
 * against each constraint with its interval. In a zone that nobody knows it must come out alike for every offset of the clock.
 */
export function atTheRefusals(store: FactStore, sources: RefusalSources): AtTheRefusals {
  const { bounds, isWhole, lacksMemoryOnly } = refusalBounds(store, sources);
  const episodes = [...sources.episodes].sort((a, b) => b.connections - a.connections).slice(0, MOST_EPISODES);
  const unknown = (because: AtTheRefusals['because']): AtTheRefusals => ({
    state: 'unknown',
    because,
    room: null,
    lacksMemoryOnly,
    facts: [],
  });
  if (sources.courses.nonpaged === null || bounds.length === 0) return unknown('no-size');
  if (episodes.length === 0) return unknown('no-time');

  const zoneKnown = sources.courses.nonpaged.points.every((point) => point.zoneKnown);
  const thresholdBytes = sources.limits.refusal?.thresholdBytes ?? THRESHOLD_BYTES;
  const context = { bounds, thresholdBytes, bootTimesMs: sources.bootTimesMs, zoneKnown };
  const answers = (zoneKnown ? [0] : OFFSETS_MS).map((offsetMs) => weigh(episodes, (one) => roomOfEpisode(one, { ...context, offsetMs })));
  const [first] = answers;
  if (first === undefined || answers.some(({ state }) => state !== first.state)) return unknown('zone');
  if (first.state !== 'full' && first.state !== 'ample') return unknown(first.state);
  if (first.state === 'ample' && !isWhole && !lacksMemoryOnly) return unknown('uncertain');
  const room = zoneKnown ? first.room : null;
  return { state: first.state, because: null, room, lacksMemoryOnly, facts: room === null ? [] : stateRoom(store, room) };
}

/** What holds of at least half of the connections, at its fullest moment. */
function weigh(episodes: readonly TimedRefusals[], judge: (episode: TimedRefusals) => EpisodeRoom): EpisodeRoom {
  const judged = episodes.map((episode) => ({ ...judge(episode), weight: episode.connections }));
  const all = judged.reduce((sum, { weight }) => sum + weight, 0);
  for (const state of ['full', 'ample', 'far', 'restarted'] as const) {
    const alike = judged.filter((one) => one.state === state);
    const weight = alike.reduce((sum, one) => sum + one.weight, 0);
    if (weight * 2 >= all && alike.length > 0) return { state, room: tightest(alike.flatMap(({ room }) => room ?? [])) };
  }
  return { state: 'uncertain', room: null };
}

function tightest(rooms: readonly RoomThen[]): RoomThen | null {
  return rooms.reduce<RoomThen | null>((least, room) => (least === null || room.freeBytes < least.freeBytes ? room : least), null);
}
