import type { MachineEvidence } from '../../facts/capture.js';
import type { Fact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import type { KnowledgeMatch } from '../../knowledge/match.js';
import type { TagTable } from '../../knowledge/tags.js';
import type { Confidence, Owner, VerdictCode } from '../../schema/types.js';
import type { DriverIndex } from '../state/driver-index.js';
import type { TagSubject } from '../state/tag-subject.js';

/** A cited fact and what it says for people. */
export interface Cited {
  readonly fact: Fact;
  readonly says: string;
}

/** Somebody whom we would name to his vendor. */
export interface Suspicion {
  readonly owner: Owner;
  readonly mechanism: VerdictCode;
  readonly confidence: Confidence;
  readonly tags: readonly TagSubject[];
  readonly evidence: readonly Cited[];
}

/** Somebody who owns a tag and is not the cause. */
export interface Exoneration {
  readonly owner: Owner;
  readonly tags: readonly TagSubject[];
  readonly why: string;
  readonly evidence: readonly Cited[];
}

/** How a rule explains some of the growing tags. */
export interface Attribution {
  /** Id of the rule. */
  readonly rule: string;
  readonly mechanism: VerdictCode;
  readonly confidence: Confidence;
  /** Tags that are explained, steepest first. */
  readonly tags: readonly TagSubject[];
  readonly suspects: readonly Suspicion[];
  readonly cleared: readonly Exoneration[];
  /** One sentence: what grows and for whom. */
  readonly says: string;
  /** What would decide, where the rule cannot. */
  readonly open?: string;
}

/** What the rules look at. */
export interface Case {
  readonly evidence: MachineEvidence;
  readonly store: FactStore;
  readonly drivers: DriverIndex;
  readonly table: TagTable;
  readonly matches: readonly KnowledgeMatch[];
  /** Growing tags that rise by equal counts. */
  readonly cohorts: readonly (readonly TagSubject[])[];
}

/**
 * One step of the judgement. It looks at the growing tags that no rule before it has explained, and explains those that it can; the rest
 * goes to the next rule.
 */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** Why the rule is right, with its sources; the documentation is made from it. */
  readonly because: string;
  judge(tags: readonly TagSubject[], context: Case): readonly Attribution[];
}
