import { describe, expect, it } from 'vitest';
import { type EpisodeContext, roomOfEpisode } from '../../../../src/analyze/limits/refusals/episode-room.js';

const MB = 2 ** 20;
const HOUR = 3_600_000;

/** A pool of 2 GB that grew from 60 to 180 MB within six hours. */
function contextOf(zoneKnown: boolean, offsetMs = 0): EpisodeContext {
  const points = [0, 2, 4, 6].map((hours) => ({ ms: hours * HOUR, zoneKnown, bytes: (60 + 20 * hours) * MB, input: 0, line: 1 }));
  const maximum = { bytes: 2048 * MB, minBytes: 2000 * MB, maxBytes: 2048 * MB };
  const used = { basis: 'total', points } as const;
  return { bounds: [{ kind: 'pool-maximum', used, maximum, rate: null }], thresholdBytes: 20 * MB, bootTimesMs: [], zoneKnown, offsetMs };
}

const refusedAt = (hours: number) => ({ start: hours * 3600, end: hours * 3600 + 60, connections: 9 });

describe('refusals of another day', () => {
  it('are far from the samples, whether or not the zone of these is known', () => {
    for (const context of [contextOf(true), contextOf(false), contextOf(false, -7 * HOUR)]) {
      expect(roomOfEpisode(refusedAt(9 * 24), context)).toEqual({ state: 'far', room: null });
    }
  });

  it('are not those of the same day', () => {
    expect(roomOfEpisode(refusedAt(7), contextOf(true)).state).toBe('ample');
    expect(roomOfEpisode(refusedAt(7), contextOf(false, -7 * HOUR)).state).toBe('ample');
  });
});
