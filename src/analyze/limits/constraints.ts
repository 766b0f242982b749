import type { Fact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import { kernelAddressSpace } from '../../knowledge/pool-limits/kernel-address-space.js';
import type { PoolLimitInput } from '../../knowledge/pool-limits/pool-limit-inputs.js';
import { nonpagedRegistryCap } from '../../knowledge/pool-limits/registry-cap.js';
import type { Constraint, ConstraintKind } from '../../schema/types.js';
import { amountIn, type KnownInputs } from './known-inputs.js';
import type { KnownLimit } from './pool-limit.js';

/** A constraint before its facts are stated. */
interface Bound {
  readonly kind: ConstraintKind;
  readonly maximumBytes: number;
  readonly usedBytes: number;
  readonly at: string | undefined;
  readonly from: readonly Fact[];
  readonly registryValue?: string;
}

/** A constraint whose three amounts are known. */
export type KnownConstraint = Constraint & { readonly maximumBytes: number; readonly usedBytes: number; readonly freeBytes: number };

/**
 * What may bound the nonpaged pool, as far as its inputs are known, and states what is used and free of each as facts.
 *
 * Left out are what a registry value allows one process or one service, whose own use nobody reads, and inputs that contradict each other
 * (more in use than there can be): those tell of one another's error, not of free memory.
 */
export function deriveConstraints(store: FactStore, nonpaged: KnownLimit | null, known: KnownInputs): readonly KnownConstraint[] {
  const bounds = [poolMaximum(store, nonpaged), physicalMemory(store), commit(store), kernelVa(store, known), registryCap(store, known)];
  return bounds.flatMap((bound) => (bound === null ? [] : [stateConstraint(store, bound)]));
}

/** The one with the least free bytes; of equals the last, so that a registry value is named rather than the maximum that it lowers. */
export function bindingOf(constraints: readonly KnownConstraint[]): ConstraintKind | null {
  let binding: KnownConstraint | undefined;
  for (const constraint of constraints) {
    if (binding === undefined || constraint.freeBytes <= binding.freeBytes) binding = constraint;
  }
  return binding?.kind ?? null;
}

function stateConstraint(store: FactStore, { kind, maximumBytes, usedBytes, at, from, registryValue }: Bound): KnownConstraint {
  const freeBytes = Math.max(0, maximumBytes - usedBytes);
  const details = { about: { constraint: kind }, at };
  store.derive('limits.usedBytes', usedBytes, from, details);
  store.derive('limits.freeBytes', freeBytes, from, details);
  return { kind, maximumBytes, usedBytes, freeBytes, at: at ?? null, ...(registryValue === undefined ? {} : { registryValue }) };
}

function poolMaximum(store: FactStore, limit: KnownLimit | null): Bound | null {
  const used = amountIn(store, 'pool.bytes', { pool: 'nonpaged' });
  if (limit === null || limit.bytes === null || used === null || used.value > (limit.maxBytes ?? limit.bytes)) return null;
  const from = [used.fact, ...limit.facts.slice(0, 1)];
  return { kind: 'pool-maximum', maximumBytes: limit.bytes, usedBytes: used.value, at: used.fact.at, from };
}

/** Nonpaged pool cannot be paged out, so what is free of it is at most the memory that is available. */
function physicalMemory(store: FactStore): Bound | null {
  const visible = amountIn(store, 'memory.visibleBytes');
  const available = amountIn(store, 'memory.availableBytes');
  if (visible === null || available === null || available.value > visible.value) return null;
  const from = [visible.fact, available.fact];
  const usedBytes = visible.value - available.value;
  return { kind: 'physical-memory', maximumBytes: visible.value, usedBytes, at: available.fact.at, from };
}

function commit(store: FactStore): Bound | null {
  const limit = amountIn(store, 'memory.commitLimitBytes');
  const used = amountIn(store, 'memory.commitBytes');
  if (limit === null || used === null || used.value > limit.value) return null;
  return { kind: 'commit', maximumBytes: limit.value, usedBytes: used.value, at: used.fact.at, from: [limit.fact, used.fact] };
}

/** Only where the use of the kernel's address space was read; it can bind on x86 alone. */
function kernelVa(store: FactStore, known: KnownInputs): Bound | null {
  const used = store.all('limits.usedBytes').findLast((fact) => fact.about?.constraint === 'kernel-va' && fact.state === 'observed');
  const space = kernelAddressSpace(known.inputs);
  if (used === undefined || space === null || space.minBytes !== space.maxBytes) return null;
  if (!(used.value >= 0 && used.value <= space.maxBytes)) return null;
  const from = [used, ...factsOf(known, space.uses)];
  return { kind: 'kernel-va', maximumBytes: space.maxBytes, usedBytes: used.value, at: used.at, from };
}

function registryCap(store: FactStore, known: KnownInputs): Bound | null {
  const cap = nonpagedRegistryCap(known.inputs);
  const used = amountIn(store, 'pool.bytes', { pool: 'nonpaged' });
  if (cap === null || used === null) return null;
  const from = [used.fact, ...factsOf(known, cap.uses)];
  return {
    kind: 'registry-cap',
    maximumBytes: cap.bytes,
    usedBytes: used.value,
    at: used.fact.at,
    from,
    registryValue: 'NonPagedPoolLimit',
  };
}

function factsOf(known: KnownInputs, uses: readonly PoolLimitInput[]): readonly Fact[] {
  return uses.flatMap((input) => known.facts.get(input) ?? []);
}
