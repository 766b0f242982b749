import type { RefusalSecond } from '../../facts/capture.js';

/** A run of refusals. Times are epoch seconds UTC. */
export interface Episode {
  readonly start: number;
  readonly end: number;
  readonly connections: number;
  readonly rows: number;
  /** Where its first and its last row stand. */
  readonly firstRow: RefusalSecond;
  readonly lastRow: RefusalSecond;
}

/**
 * http.sys writes a row every 5 s while it refuses, and buffers rows; published logs jitter. A gap of more than a minute is the end of an
 * episode, not a late row.
 */
const GAP_SECONDS = 60;

/** Cuts refusals, given in any order, into episodes in order of time. */
export function episodesOf(refusals: readonly RefusalSecond[]): readonly Episode[] {
  const episodes: Episode[] = [];
  let open: { -readonly [K in keyof Episode]: Episode[K] } | undefined;
  // Rows of several files, or of a clock that was put back, come out of order; an episode cut by that would be counted twice.
  for (const row of [...refusals].sort((a, b) => a.second - b.second)) {
    if (open !== undefined && row.second - open.end <= GAP_SECONDS) {
      open.end = row.second;
      open.connections += row.connections;
      open.rows += row.rows;
      open.lastRow = row;
      continue;
    }
    open = { start: row.second, end: row.second, connections: row.connections, rows: row.rows, firstRow: row, lastRow: row };
    episodes.push(open);
  }
  return episodes;
}
