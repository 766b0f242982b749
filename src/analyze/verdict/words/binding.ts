import type { KnownConstraint } from '../../limits/constraints.js';
import type { Situation } from '../../situation.js';

/** The constraint that leaves least room in the last snapshot; `null` where none is known. */
export function bindingConstraint({ limits }: Pick<Situation, 'limits'>): KnownConstraint | null {
  return limits.constraints.filter(isKnown).find(({ kind }) => kind === limits.binding) ?? null;
}

function isKnown(constraint: Situation['limits']['constraints'][number]): constraint is KnownConstraint {
  const { maximumBytes, usedBytes, freeBytes } = constraint;
  return [maximumBytes, usedBytes, freeBytes].every((bytes) => typeof bytes === 'number');
}
