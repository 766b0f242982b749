import type { Pool } from '../../facts/tag.js';
import { unitBytes } from './quantity.js';

/** What a column of a tag table holds. */
export type PoolColumn =
  | { readonly holds: 'tag' | 'type' | 'time' | 'timeUtc' }
  | { readonly holds: 'allocs' | 'frees' | 'outstanding'; readonly pool: Pool | null }
  | { readonly holds: 'bytes'; readonly pool: Pool | null; readonly unitBytes: number };

const NONPAGED = /non[-_ ]?paged|\bn[-_ ]?paged|nonp|^npp?(?=[_\s(]|$)/;
const PAGED = /paged|^pp?(?=[_\s(]|$)/;
const RATE = /growth|delta|rate|share|%|percent|per[-_ ]?(?:min|hour|h|sec|s|alloc)|\/(?:min|h|s)|average|avg/;

/**
 * What a column is, by the words in its head: `NonPagedUsedBytes`, `Non-paged allocations (total)`, `NP_MB`, `Outstanding`, `PagedMB`.
 *
 * @returns `null` for a column that says nothing about pool in use (driver, description, growth, share …).
 */
export function poolColumn(head: string): PoolColumn | null {
  const word = head.trim().toLowerCase();
  if (word.length > 60) return null;
  if (/^(?:pool[-_ ]?)?tag(?:[-_ ]?name)?$/.test(word)) return { holds: 'tag' };
  if (/^(?:pool[-_ ]?)?type$|^pool$/.test(word)) return { holds: 'type' };
  if (/^(?:date[-_ ]?time|time|timestamp|date)$/.test(word)) return { holds: 'time' };
  if (/^(?:date[-_ ]?time|time|timestamp)[-_ ]?utc$/.test(word)) return { holds: 'timeUtc' };
  if (RATE.test(word) || word.startsWith('total')) return null;
  const pool: Pool | null = NONPAGED.test(word) ? 'nonpaged' : PAGED.test(word) ? 'paged' : null;
  if (/alloc/.test(word)) return { holds: 'allocs', pool };
  if (/free/.test(word)) return { holds: 'frees', pool };
  if (/diff|current|outstanding|count|blocks|live/.test(word)) return { holds: 'outstanding', pool };
  const unit = unitIn(word);
  return unit === null ? null : { holds: 'bytes', pool, unitBytes: unit };
}

function unitIn(word: string): number | null {
  const found = /(?:^|[^a-z]|paged|used|size|pool|nonp)([kmgt]i?b)(?:ytes)?\)?$/.exec(word);
  if (found?.[1] !== undefined) return unitBytes(found[1]);
  return /bytes|used|usage|size|^(?:non[-_ ]?)?paged(?:[-_ ]?pool)?$|^nonp$|^npp?$/.test(word) ? 1 : null;
}

/** The pool in a column of types: `Nonp`, `Non Paged`, `NP`, `Paged`; `null` for any other word. */
export function poolOfType(word: string): Pool | null {
  const plain = word.trim().toLowerCase().replace(/[-_ ]/g, '');
  if (plain === 'paged' || plain === 'pagedpool' || plain === 'pp' || plain === 'p') return 'paged';
  return /^(?:np|npp|nonp|nonpaged|nonpagedpool(?:nx)?)$/.test(plain) ? 'nonpaged' : null;
}
