import type { KnowledgeEntry } from '../entry.js';
import type { ReasonInfo } from '../reasons.js';
import type { UserTag } from '../tags.js';

/** Largest file that is taken as a pack. */
export const PACK_MAX_BYTES = 8 * 2 ** 20;

/** Known issues, tags and reason phrases that a user brings. Checked: every fact that its conditions ask for exists, no id is ours. */
export interface KnowledgePack {
  readonly name: string;
  readonly entries: readonly KnowledgeEntry[];
  readonly tags: readonly UserTag[];
  readonly reasons: readonly ReasonInfo[];
}

/** A pack as it stands in the file; its shape is held by `schemas/knowledge-pack.schema.json`. */
export interface PackDocument {
  readonly schemaVersion: 1;
  readonly kind: 'knowledge-pack';
  readonly name: string;
  readonly entries?: readonly KnowledgeEntry[];
  readonly tags?: readonly { readonly pattern: string; readonly driver?: string | null; readonly description: string }[];
  readonly reasons?: readonly PackReason[];
}

/** A reason phrase of a pack. */
export type PackReason = Pick<ReasonInfo, 'phrase' | 'class' | 'meaning'> & Partial<Pick<ReasonInfo, 'check' | 'sources'>>;
