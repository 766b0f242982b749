import type { FactAbout, FactUnit } from '../facts/fact.js';
import type { FactName } from '../facts/names.js';
import type { Pool } from '../facts/tag.js';
import type { CommandLine, Confidence, KnowledgeBasis, OwnerKind, Risk, StepKind, VerdictCode } from '../schema/types.js';

/**
 * What a failing condition says of the issue.
 *
 * - `scope`: where the issue can exist at all (Windows, architecture, product, driver): fails → `not-affected`;
 * - `decisive`: the sign itself (refusals, a tag that grows, an event): fails → `not-affected`;
 * - `unfixed`: the fix is missing (hotfix, file version): fails → `fixed`.
 */
export type ConditionRole = 'scope' | 'decisive' | 'unfixed';

/** A range of versions; a missing end is open. `from` belongs to the range, `below` does not. */
export interface VersionRange {
  readonly from?: string;
  readonly below?: string;
}

/**
 * How a fact's value is compared. Texts are compared without regard to letter case, versions by their numbers; `version-is` asks for the
 * leading numbers (`5.2` holds for `5.2.3790`). `version-last-…` compares the last number alone, for makers whose other numbers follow the
 * Windows that a file was built for; a version of another form than the one given (`*.*.104.26800`) is not known. `includes` and `excludes`
 * are about lists of words and ask for any of the words given.
 */
export type ValueTest =
  | { readonly op: 'is'; readonly value: string | number | boolean }
  | { readonly op: 'in'; readonly value: readonly (string | number)[] }
  | { readonly op: 'not-in'; readonly value: readonly (string | number)[] }
  | { readonly op: 'at-least' | 'at-most' | 'below' | 'above'; readonly value: number; readonly unit: FactUnit }
  | { readonly op: 'between' | 'outside'; readonly value: readonly [number, number]; readonly unit: FactUnit }
  | { readonly op: 'version-is'; readonly value: readonly string[] }
  | { readonly op: 'version-below' | 'version-at-least' | 'version-last-below' | 'version-last-at-least'; readonly value: string }
  | { readonly op: 'version-in'; readonly value: readonly VersionRange[] }
  | { readonly op: 'includes' | 'excludes'; readonly value: readonly string[] }
  | { readonly op: 'present' | 'absent' };

/** One question to one fact. */
export type FactCondition = ValueTest &
  PredicateBase & {
    readonly fact: FactName;
    readonly about?: FactAbout;
  };

interface PredicateBase {
  /** What holds where the condition holds, in plain words. Optional inside a group, whose own words are shown. */
  readonly says?: string;
  /** A weak sign: an issue that needs it to hold is possible at most. */
  readonly atMost?: 'possible';
}

/** Several conditions that are shown as one. */
export interface AllOf extends PredicateBase {
  readonly all: readonly Predicate[];
}

/** Holds where one of the conditions holds. */
export interface AnyOf extends PredicateBase {
  readonly any: readonly Predicate[];
}

/** Holds unless the condition is known to hold: for what contradicts a sign and is rarely known. */
export interface Unless extends PredicateBase {
  readonly unless: Predicate;
}

/**
 * Holds where one tag of the evidence matches the pattern (`?` is any one character) and all conditions hold for that very tag: `about`
 * of the conditions inside is filled in.
 */
export interface SomeTag extends PredicateBase {
  readonly someTag: { readonly pattern: string; readonly pool: Pool };
  readonly all: readonly Predicate[];
}

/** A condition or a group of them. */
export type Predicate = FactCondition | AllOf | AnyOf | SomeTag | Unless;

/** One line of the conditions of an issue. */
export type EntryCondition = Predicate & {
  readonly role: ConditionRole;
  readonly says: string;
  /** Where this is unknown the issue is not even possible: without it every issue would be, on a machine that nothing is known of. */
  readonly essential?: boolean;
};

/** One step, with what it costs. */
export interface Advice {
  readonly do: string;
  /** What to paste; absent where there is no one command for it. */
  readonly command?: CommandLine;
  /** What the step is for; a fix where absent. */
  readonly kind?: StepKind;
  readonly undo?: string;
  readonly risk: Risk;
  /** What is lost or spent; absent where nothing is. */
  readonly cost?: string;
  /** The step is for machines where all of these hold; it is left out where one is known to fail, and shown with its `says` where unknown. */
  readonly when?: readonly (Predicate & { readonly says: string })[];
}

/** Where two articles give opposite advice: both sides and their costs. */
export interface Conflict {
  readonly with: string;
  readonly says: string;
}

/** Who is at fault according to the article, and how. */
export interface Blame {
  readonly mechanism: VerdictCode;
  readonly owners: readonly Blamed[];
}

/** One owner that the article names; the evidence need not hold it. */
export interface Blamed {
  readonly kind: OwnerKind;
  readonly name: string;
  /** How sure the source makes it, at most; where absent, strong with the version of a file and probable without. */
  readonly confidence?: Confidence;
}

/** How much of the article was read. */
export type SourceKnowledge = 'full' | 'near-full' | 'partial' | 'secondary' | 'opening' | 'title-only';

/** What every entry holds. What is not known, or is none, is absent. */
export interface EntryBase {
  /** `KB…` for articles; another word for rules that have no article. */
  readonly id: string;
  readonly title: string;
  readonly family?: string;
  readonly pool?: Pool | 'both';
  /** Products and versions that the source names. */
  readonly appliesTo?: readonly string[];
  readonly symptoms?: readonly string[];
  readonly cause?: string;
  readonly sideEffects?: string;
  /** Id of the article that replaces this one. */
  readonly supersededBy?: string;
  /** Who says so; absent for articles of Microsoft and of the makers, which are all older than this field. */
  readonly basis?: KnowledgeBasis;
  /** Year, month or day of the first report, and of the fix. */
  readonly reported?: string;
  readonly fixedOn?: string;
  /** Builds, files, products or updates that have the fix. */
  readonly fixedIn?: readonly string[];
  /** Month in which the entry was last compared with its sources: `2026-11`. */
  readonly checked?: string;
  /** What proves it on a machine. */
  readonly confirm?: string;
  readonly seeAlso?: readonly string[];
  readonly sources: readonly string[];
  readonly sourceKnowledge?: SourceKnowledge;
}

/** A known issue: its conditions can hold or fail on a machine. */
export interface Issue extends EntryBase {
  readonly kind: 'issue';
  readonly conditions: readonly EntryCondition[];
  /** Absent where the article names nobody, or where the tag's growth may have another cause as well. */
  readonly blames?: Blame;
  readonly advice?: readonly Advice[];
  readonly conflicts?: readonly Conflict[];
}

/** Settings, an architecture or a method: findings cite it, it never applies. */
export interface Reference extends EntryBase {
  readonly kind: 'reference';
  readonly advice?: readonly Advice[];
  /** Findings that cite it: ids, or their beginnings up to a dot. */
  readonly citedBy?: readonly string[];
  /** It is cited for machines where none of these is known to fail. */
  readonly citedFor?: readonly (Predicate & { readonly says: string })[];
  /** Its advice is given on machines where all of these are known to hold; absent where it is for reading only. */
  readonly advisedFor?: readonly (Predicate & { readonly says: string })[];
}

/** Only its title or opening is known: nothing is concluded from it. */
export interface TitleOnly extends EntryBase {
  readonly kind: 'title-only';
}

export type KnowledgeEntry = Issue | Reference | TitleOnly;
