import type { Fact } from '../../../facts/fact.js';
import type { Severity } from '../../../schema/types.js';
import type { TagSubject } from '../../state/tag-subject.js';

/** What a finding is made from. */
export interface Draft {
  /** Stable word for programs; known issues and references name it. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly text: string;
  /** Steepest first; a finding shows three of them. */
  readonly tags?: readonly TagSubject[];
  readonly evidence: readonly { readonly fact: Fact; readonly says: string }[];
}
