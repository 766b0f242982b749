import data from './data/finding-kinds.json' with { type: 'json' };

/** What findings of one id, or of ids that begin alike, say. */
export interface FindingKind {
  /** `growth.leak`; a `*` at the end stands for any rest. */
  readonly id: string;
  readonly says: string;
}

/** All kinds of findings, the exact ids of a group before its pattern. */
export const FINDING_KINDS: readonly FindingKind[] = data;

/** What findings of an id say; `null` for an id that no finding has. */
export function findingKind(id: string): FindingKind | null {
  const exact = FINDING_KINDS.find((kind) => kind.id === id);
  return (
    exact ??
    FINDING_KINDS.find((kind) => kind.id.endsWith('*') && id.startsWith(kind.id.slice(0, -1)) && id.length >= kind.id.length) ??
    null
  );
}
