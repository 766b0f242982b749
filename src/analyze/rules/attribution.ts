import type { MachineEvidence } from '../../facts/capture.js';
import type { Fact } from '../../facts/fact.js';
import type { FactReader } from '../../facts/store.js';
import type { EntryMatch } from '../../knowledge/match.js';
import type { Confidence, Owner, VerdictCode } from '../../schema/types.js';
import type { BlocksLeftBehind } from '../state/blocks-left-behind.js';
import type { DriverIndex } from '../state/driver-index.js';
import type { FreedMemory } from '../state/freed-memory.js';
import type { IoFlood } from '../state/io-flood.js';
import type { OwnerCandidate } from '../state/owner-candidates.js';
import type { ProcessTrends } from '../state/process-trends.js';
import type { StatedUse } from '../state/state-images.js';
import type { TagSubject } from '../state/tag-subject.js';
import type { Witness } from '../state/witnesses.js';

/** A cited fact and what it says for people. */
export interface Cited {
  readonly fact: Fact;
  readonly says: string;
}

/** The driver, process or component to report to its vendor. */
export interface Suspicion {
  readonly owner: Owner;
  readonly mechanism: VerdictCode;
  readonly confidence: Confidence;
  readonly tags: readonly TagSubject[];
  readonly evidence: readonly Cited[];
}

/** A driver, process or component that owns a tag and is not the cause. */
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
  /** Id of the known issue that explains it. */
  readonly issue?: string;
  /** What speaks against it, for a half sentence. */
  readonly doubt?: string;
  /** What would decide, where the rule cannot. */
  readonly open?: string;
}

/** What the rules read. They state nothing: what they may cite was stated before they are asked. */
export interface Case {
  readonly evidence: MachineEvidence;
  readonly store: FactReader;
  readonly drivers: DriverIndex;
  readonly matches: readonly EntryMatch[];
  /** Growing tags that rise by equal counts. */
  readonly cohorts: readonly (readonly TagSubject[])[];
  /** Whom tags point to by a table or by name. */
  readonly owners: ReadonlyMap<TagSubject, OwnerCandidate>;
  /** How images use the tags, by the tag's text. */
  readonly uses: ReadonlyMap<string, readonly StatedUse[]>;
  readonly trends: ProcessTrends;
  /** Processes that move in step with a tag. */
  readonly witnesses: ReadonlyMap<TagSubject, Witness>;
  readonly flood: IoFlood | null;
  /** Memory that came back when a process ended. */
  readonly freed: readonly FreedMemory[];
  /** What unloaded drivers did not free, by Driver Verifier. */
  readonly leftBehind: readonly BlocksLeftBehind[];
}

/** What a rule says of itself; the documentation is made from it. */
export interface RuleText {
  readonly id: string;
  readonly title: string;
  /** Why the rule is right, with its sources. */
  readonly because: string;
}

/**
 * One step of the judgement. It looks at the growing tags that no rule before it has explained, and explains those that it can; the rest
 * goes to the next rule.
 */
export interface Rule extends RuleText {
  judge(tags: readonly TagSubject[], context: Case): readonly Attribution[];
}
