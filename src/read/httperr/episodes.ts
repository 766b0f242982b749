import type { HttperrEvidence, RefusalSecond } from '../../facts/capture.js';
import type { RefusalEpisode, Refused } from '../../schema/types.js';
import { REFUSED_REASON } from './refusal.js';
import { isoOfSeconds } from './row-time.js';

/**
 * Refusals more than this apart are two episodes. http.sys writes a row every five seconds while it refuses, but rows are buffered for up to a
 * minute and their times jitter.
 */
const EPISODE_GAP_SECONDS = 60;

/** Runs of refusals without a gap of more than 60 s. */
export function episodesOf(refusals: readonly RefusalSecond[]): readonly RefusalEpisode[] {
  const episodes: { start: number; end: number; connections: number; rows: number }[] = [];
  let now = episodes[0];
  for (const { second, connections, rows } of [...refusals].sort((a, b) => a.second - b.second)) {
    if (now === undefined || second - now.end > EPISODE_GAP_SECONDS) {
      now = { start: second, end: second, connections: 0, rows: 0 };
      episodes.push(now);
    }
    now.end = second;
    now.connections += connections;
    now.rows += rows;
  }
  return episodes.map(({ start, end, ...counts }) => ({ start: isoOfSeconds(start), end: isoOfSeconds(end), ...counts }));
}

/**
 * The connections that http.sys refused. The numbers hold refusals without a time as well, which are in no episode; rows that only look like
 * refusals are in neither.
 */
export function refusedOf(evidence: HttperrEvidence): Refused {
  const total = evidence.reasons.find(({ reason }) => reason === REFUSED_REASON) ?? { rows: 0, count: 0 };
  const episodes = episodesOf(evidence.refusals);
  return {
    // A suspicious row counts one under the reason.
    connections: total.count - evidence.suspicious.rows,
    rows: total.rows - evidence.suspicious.rows,
    first: episodes[0]?.start ?? null,
    last: episodes.at(-1)?.end ?? null,
    episodes,
  };
}
