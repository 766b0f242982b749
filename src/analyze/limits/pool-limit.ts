import type { Fact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import type { Pool } from '../../facts/tag.js';
import { nonpagedMaximum } from '../../knowledge/pool-limits/nonpaged-maximum.js';
import { pagedMaximum } from '../../knowledge/pool-limits/paged-maximum.js';
import type { PoolMaximum } from '../../knowledge/pool-limits/pool-limit-inputs.js';
import { SOURCES } from '../../knowledge/pool-limits/sources.js';
import type { PoolLimit } from '../../schema/types.js';
import { type Amount, amountIn, type KnownInputs } from './known-inputs.js';

/** The limit of a pool with the facts that hold its figures. */
export interface KnownLimit {
  readonly limit: PoolLimit;
  readonly bytes: number | null;
  readonly minBytes: number | null;
  readonly maxBytes: number | null;
  /** Facts that hold the figures, the best one first; not empty. */
  readonly facts: readonly Fact[];
}

/**
 * The limit of a pool: what was read from the kernel, else what the table of Windows versions gives.
 *
 * @returns `null` where neither is there.
 */
export function derivePoolLimit(store: FactStore, pool: Pool, known: KnownInputs): KnownLimit | null {
  const measured = measuredMaximum(store, pool, known);
  if (measured !== null) return measuredLimit(measured);
  const maximum = pool === 'nonpaged' ? nonpagedMaximum(known.inputs) : pagedMaximum(known.inputs);
  return maximum === null ? null : tableLimit(store, pool, { maximum, known });
}

/**
 * `!vm` and the kernel's list of address space limits. On 64-bit Windows they may tell a reserve of addresses beyond all RAM, which no
 * nonpaged pool can fill: then RAM says more.
 */
function measuredMaximum(store: FactStore, pool: Pool, { inputs }: KnownInputs): Amount | null {
  const stated = amountIn(store, 'limits.maximumBytes', { pool });
  if (stated === null || stated.value === 0 || stated.fact.state === 'derived') return null;
  const isBeyondRam = pool === 'nonpaged' && inputs.visibleBytes !== null && stated.value > inputs.visibleBytes;
  return isBeyondRam ? null : stated;
}

function measuredLimit({ fact, value }: Amount): KnownLimit {
  const maximum = { bytes: value, minBytes: value, maxBytes: value };
  return { limit: { maximum, basis: 'measured', sources: [SOURCES.measured] }, ...maximum, facts: [fact] };
}

function tableLimit(store: FactStore, pool: Pool, { maximum, known }: { maximum: PoolMaximum; known: KnownInputs }): KnownLimit {
  const from = maximum.uses.flatMap((input) => known.facts.get(input) ?? []);
  const { bytes, minBytes, maxBytes, basis, sources } = maximum;
  const about = { pool };
  const facts: Fact[] = [];
  if (bytes !== null) facts.push(store.derive('limits.maximumBytes', bytes, from, { about }));
  if (minBytes !== null) facts.push(store.derive('limits.minimumEstimateBytes', minBytes, from, { about }));
  if (maxBytes !== null) facts.push(store.derive('limits.maximumEstimateBytes', maxBytes, from, { about }));
  return { limit: { maximum: { bytes, minBytes, maxBytes }, basis, sources }, bytes, minBytes, maxBytes, facts };
}
