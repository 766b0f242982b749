import type { Capture, MachineEvidence } from '../facts/capture.js';
import { FactStore } from '../facts/store.js';
import { KNOWLEDGE } from '../knowledge/entries.js';
import { type KnowledgeMatch as Match, matchKnowledge } from '../knowledge/match.js';
import { TagTable } from '../knowledge/tags.js';
import type { Diagnosis, KnowledgeMatch, Limits, MachineDiagnosis, Suspect, Tool } from '../schema/types.js';
import { deriveFigures } from './derive-figures.js';
import { PRACTICAL_SIZE } from './growth/growth.js';
import { type GrowthOptions, growthOfAll } from './growth/growth-of-all.js';
import { acrossOf } from './across.js';
import { bootTimesOf } from './boot-times.js';
import type { Attribution, Case, Suspicion } from './judge/attribution.js';
import { compareConfidence } from './judge/confidence.js';
import { DriverIndex } from './judge/drivers.js';
import { attribute } from './judge/judge.js';
import { leftBehind } from './judge/left-behind.js';
import { suspectTag, type TagSubject } from './judge/tag-subject.js';
import { deriveLimits } from './limits/derive-limits.js';
import { stateHttperr } from './refusals/state-httperr.js';
import { stateEvidence } from './state-evidence.js';
import { stateTags } from './state-tags.js';
import { timelineOf } from './timeline.js';
import { timeToLimits } from './time-to-limits.js';
import { findingsOf } from './verdict/findings.js';
import { nextSteps } from './verdict/next-steps.js';
import type { Situation } from './verdict/situation.js';
import { verdictOf } from './verdict/verdict.js';

const LIMIT_FACTS = ['limits.maximumBytes', 'limits.thresholdBytes', 'limits.refusesAtBytes', 'limits.freeBytes'] as const;

/** Options of {@link analyze}. */
export interface AnalyzeOptions {
  /** Name and version that the document carries. */
  readonly tool: Tool;
  /** Tag table with the user's own rows; the shipped one where absent. */
  readonly tags?: TagTable | undefined;
}

/**
 * Judges a capture: why http.sys refused connections and who took the pool. Pure: the same capture gives the same diagnosis, on any
 * machine, at any time.
 */
export function analyze(capture: Capture, { tool, tags = new TagTable() }: AnalyzeOptions): Diagnosis {
  const judged = capture.machines.map((evidence) => ({ evidence, diagnosis: diagnoseMachine(evidence, tags) }));
  const machines = judged.map(({ diagnosis }) => diagnosis);
  return { schemaVersion: 1, kind: 'diagnosis', tool, machines, unassigned: capture.unassigned, across: acrossOf(judged) };
}

function diagnoseMachine(evidence: MachineEvidence, table: TagTable): MachineDiagnosis {
  const store = new FactStore();
  stateEvidence(store, evidence);
  const httperr = evidence.httperr === null ? null : stateHttperr(store, evidence.httperr);
  const limits = deriveLimits(store);
  const growth = growthOfAll(evidence.pool, { bootTimesMs: bootTimesOf(evidence), sizes: practicalSizes(limits) });
  const subjects = stateTags(store, { evidence, growth, table });
  deriveFigures(store, evidence);
  const matches = matchKnowledge(store, KNOWLEDGE);
  const context: Case = { evidence, store, drivers: new DriverIndex(evidence, store), table, matches, cohorts: subjects.cohorts };
  const situation: Situation = {
    evidence,
    store,
    httperr,
    limits,
    matches,
    subjects: subjects.all,
    growing: [...attribute(subjects.growing, context), ...leftBehind(context)],
    past: attribute(subjects.past, context),
  };
  return document(situation);
}

/** Growth matters that fills a pool within a month, however slow: old machines have small pools. */
function practicalSizes({ constraints, paged }: Limits): NonNullable<GrowthOptions['sizes']> {
  const freeBytes = constraints.find(({ kind }) => kind === 'pool-maximum')?.freeBytes;
  const pagedBytes = paged?.maximum.maxBytes ?? paged?.maximum.bytes;
  return {
    ...(typeof freeBytes === 'number' ? { nonpaged: { ...PRACTICAL_SIZE, freeBytes } } : {}),
    ...(typeof pagedBytes === 'number' ? { paged: { ...PRACTICAL_SIZE, freeBytes: pagedBytes } } : {}),
  };
}

function document(situation: Situation): MachineDiagnosis {
  const { evidence, store, httperr, limits, matches } = situation;
  const { decision, ...verdict } = verdictOf(situation);
  const explained = [...situation.growing, ...(decision.code === 'past-leak' ? situation.past : [])];
  const suspects = suspectsOf(explained);
  const times = timeToLimits(situation);
  const findings = findingsOf(situation, times);
  const cleared = explained.flatMap((attribution) => attribution.cleared).filter(({ owner }) => !suspects.some((suspect) => sameName(suspect.owner.name, owner.name)));
  const knowledge = matches.flatMap(knowledgeOf);
  const timeline = timelineOf(evidence, httperr, explained.flatMap(({ tags }) => tags).slice(0, 6));
  const clearedDocuments = mergeCleared(cleared);
  const cited = [
    ...[...suspects, ...clearedDocuments, ...findings].flatMap(({ evidence: list }) => list.map(({ fact }) => fact)),
    ...knowledge.flatMap(({ conditions }) => conditions.flatMap(({ fact }) => fact ?? [])),
    ...timeline.events.flatMap(({ fact }) => fact ?? []),
    // The limits are shown with the document, so what they were derived from goes with them.
    ...LIMIT_FACTS.flatMap((name) => store.all(name).map(({ id }) => id)),
  ];
  return {
    machine: evidence.machine,
    verdict,
    suspects,
    cleared: clearedDocuments,
    findings,
    knowledge,
    refusals: httperr?.refused ?? null,
    logging: httperr?.logging ?? null,
    limits: isUnknown(limits) ? null : limits,
    timeToRefusal: times,
    next: nextSteps(decision, situation, times),
    timeline,
    facts: store.closure(cited),
    inputs: evidence.inputs,
  };
}

/** Suspects in order of growth; one owner stands once, with all his tags. */
function suspectsOf(attributions: readonly Attribution[]): readonly Suspect[] {
  const byOwner = new Map<string, Suspicion>();
  for (const suspicion of attributions.flatMap(({ suspects }) => suspects)) {
    const key = `${suspicion.owner.kind} ${suspicion.owner.name.toLowerCase()}`;
    const seen = byOwner.get(key);
    byOwner.set(key, seen === undefined ? suspicion : merge(seen, suspicion));
  }
  return [...byOwner.values()].map((suspicion, at) => ({
    rank: at + 1,
    confidence: suspicion.confidence,
    mechanism: suspicion.mechanism,
    owner: suspicion.owner,
    tags: suspicion.tags.map(suspectTag),
    evidence: uniqueEvidence(suspicion.evidence.map(({ fact, says }) => ({ fact: fact.id, says }))),
  }));
}

function merge(a: Suspicion, b: Suspicion): Suspicion {
  const tags: readonly TagSubject[] = [...a.tags, ...b.tags.filter((tag) => !a.tags.includes(tag))];
  const [confidence = a.confidence] = [a.confidence, b.confidence].sort(compareConfidence);
  return { ...a, confidence, tags, evidence: [...a.evidence, ...b.evidence] };
}

function mergeCleared(cleared: readonly Attribution['cleared'][number][]): MachineDiagnosis['cleared'] {
  const byName = new Map<string, Attribution['cleared'][number]>();
  for (const entry of cleared) {
    const key = entry.owner.name.toLowerCase();
    const seen = byName.get(key);
    byName.set(key, seen === undefined ? entry : { ...seen, tags: [...seen.tags, ...entry.tags], evidence: [...seen.evidence, ...entry.evidence] });
  }
  return [...byName.values()].map((entry) => ({
    owner: entry.owner,
    tags: entry.tags.map(suspectTag),
    why: entry.why,
    evidence: uniqueEvidence(entry.evidence.map(({ fact, says }) => ({ fact: fact.id, says }))),
  }));
}

function uniqueEvidence(evidence: Suspect['evidence']): Suspect['evidence'] {
  const seen = new Set<string>();
  return evidence.filter(({ fact, says }) => !seen.has(`${fact} ${says}`) && seen.add(`${fact} ${says}`) !== undefined);
}

function knowledgeOf({ entry, status, conditions, advice }: Match): readonly KnowledgeMatch[] {
  if (status === null) return [];
  return [
    {
      id: entry.id,
      title: entry.title,
      status,
      conditions: conditions.map(({ says, holds, fact, found, needs }) => ({ says, holds, fact, found, needs })),
      advice: advice.map(({ do: what, undo, risk, cost }) => ({ do: what, undo, risk, cost })),
      references: [...(entry.seeAlso ?? [])],
    },
  ];
}

function isUnknown({ nonpaged, paged, constraints, refusal }: Limits): boolean {
  return nonpaged === null && paged === null && constraints.length === 0 && refusal === null;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
