import type { TagKey } from '../../facts/capture.js';
import type { CountedThing, TagInfo, TagTable } from '../../knowledge/tags.js';

/** What a count of things does to a machine. */
interface CountedNorm {
  /** Growth that matters however little memory it takes. */
  readonly perDay: number;
  /** Things that hurt by themselves: lists of them get slow, identifiers and tables run short. */
  readonly hurtsAt: number;
}

/**
 * Processes that end and stay are a fault from a hundred a day on; PAL warns at 100 handles an hour. The counts that hurt are ours: ten times
 * what the largest healthy list shows, and more.
 */
const NORMS: Readonly<Record<CountedThing, CountedNorm>> = {
  processes: { perDay: 100, hurtsAt: 20_000 },
  threads: { perDay: 500, hurtsAt: 200_000 },
  handles: { perDay: 2_400, hurtsAt: 10_000_000 },
};

/** The norm of a tag whose blocks are objects; `null` for any other. */
export function countedNorm(info: TagInfo | null): CountedNorm | null {
  if (info === null || info.kind !== 'object') return null;
  return info.counts === undefined ? null : NORMS[info.counts];
}

/** Growth in blocks an hour that matters however small they are, by tag. */
export function countsThatMatter(table: TagTable): (key: TagKey) => number | null {
  return ({ tag, pool }) => {
    const norm = countedNorm(table.best(tag, pool));
    return norm === null ? null : norm.perDay / 24;
  };
}
