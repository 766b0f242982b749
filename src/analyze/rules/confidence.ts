import type { Confidence } from '../../schema/types.js';

const RANK: Readonly<Record<Confidence, number>> = { open: 0, probable: 1, strong: 2, proved: 3 };

/** The weakest of several: a chain of reasons holds as much as its weakest one. */
export function weakest(first: Confidence, ...others: readonly Confidence[]): Confidence {
  return others.reduce((a, b) => (RANK[b] < RANK[a] ? b : a), first);
}

/** Sorts the surest first. */
export function compareConfidence(a: Confidence, b: Confidence): number {
  return RANK[b] - RANK[a];
}
