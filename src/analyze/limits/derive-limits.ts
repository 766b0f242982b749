import { stateMachine } from '../../facts/machine-facts.js';
import { FactStore } from '../../facts/store.js';
import type { AllocationFailures, Limits, Machine } from '../../schema/types.js';
import { bindingOf, deriveConstraints } from './constraints.js';
import { amountIn, readInputs } from './known-inputs.js';
import { derivePoolLimit, type KnownLimit } from './pool-limit.js';
import { deriveRefusalLimit } from './refusal-limit.js';
import { refusalState } from './refusal-state.js';

/**
 * The limits of a machine out of its facts. States what it derives as facts (`limits.…`), so it is called once for each store.
 *
 * Parts of which nothing is known are `null`. The use is the latest there is; a maximum belongs to the boot, so the two may be of
 * different moments.
 */
export function deriveLimits(store: FactStore): Limits {
  const known = readInputs(store);
  const nonpaged = derivePoolLimit(store, 'nonpaged', known);
  const paged = derivePoolLimit(store, 'paged', known);
  const constraints = deriveConstraints(store, nonpaged, known);
  const refusal = deriveRefusalLimit(store, nonpaged, known);
  stateUsedShare(store, nonpaged);

  const limits = { nonpaged: nonpaged?.limit ?? null, constraints, refusal };
  const { decidedBy } = refusalState(limits);
  return {
    ...limits,
    paged: paged?.limit ?? null,
    binding: bindingOf(constraints),
    refusal: refusal === null ? null : { ...refusal, decidedBy },
    allocationFailures: allocationFailures(store),
  };
}

/** {@link deriveLimits} of a described machine (machine.json, options of the command line). */
export function computeLimits(machine: Machine): Limits {
  const store = new FactStore();
  stateMachine(store, machine, (path) => ({ state: 'declared', source: { option: path.join('.') } }));
  return deriveLimits(store);
}

/**
 * The share of the nonpaged maximum that is in use: of the best estimate, or of the upper end where there is no best one or the use is
 * beyond it, so that it is never too high for want of knowledge. It lies in 0..1: a use beyond every end says that a figure or the
 * description of the machine is wrong, and nothing about a share.
 */
function stateUsedShare(store: FactStore, nonpaged: KnownLimit | null): void {
  const used = amountIn(store, 'pool.bytes', { pool: 'nonpaged' });
  const [fact] = nonpaged?.facts ?? [];
  const maximum = [nonpaged?.bytes, nonpaged?.maxBytes].find((bytes) => typeof bytes === 'number' && bytes >= (used?.value ?? 0));
  if (used === null || fact === undefined || typeof maximum !== 'number' || maximum === 0) return;
  store.derive('limits.usedShare', used.value / maximum, [used.fact, fact], { at: used.fact.at });
}

function allocationFailures(store: FactStore): AllocationFailures | null {
  const nonpaged = amountIn(store, 'limits.allocationFailures', { pool: 'nonpaged' })?.value ?? null;
  const paged = amountIn(store, 'limits.allocationFailures', { pool: 'paged' })?.value ?? null;
  return nonpaged === null && paged === null ? null : { nonpaged, paged };
}
