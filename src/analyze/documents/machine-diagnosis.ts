import { articleLink } from '../../knowledge/article-link.js';
import { entryById } from '../../knowledge/entries.js';
import type { EntryMatch } from '../../knowledge/match.js';
import type { KnowledgeMatch, Limits, MachineDiagnosis, Suspect } from '../../schema/types.js';
import type { Attribution, Suspicion } from '../rules/attribution.js';
import { compareConfidence } from '../rules/confidence.js';
import type { Situation } from '../situation.js';
import { knownRefusals } from '../state/state-httperr.js';
import { suspectTag, type TagSubject } from '../state/tag-subject.js';
import type { Decision } from '../verdict/decision/decision.js';
import { timeToLimits } from '../verdict/decision/time-to-limits.js';
import { findingsOf } from '../verdict/findings/all-findings.js';
import { isFirstContact } from '../verdict/first-contact/is-first-contact.js';
import { largestTags } from '../verdict/first-contact/largest-tags.js';
import { mattersOf } from '../verdict/first-contact/matter.js';
import { possibleIssues } from '../verdict/first-contact/possible-issues.js';
import { nextSteps } from '../verdict/next-steps/next-steps.js';
import { verdictOf } from '../verdict/verdict.js';
import { checksOf } from './checks.js';
import { inputsWithContent } from './input-contents.js';
import { inventoryOf } from './inventory.js';

import { timelineOf } from './timeline.js';

const LIMIT_FACTS = ['limits.maximumBytes', 'limits.thresholdBytes', 'limits.refusesAtBytes', 'limits.freeBytes'] as const;

/** The diagnosis of one machine as its document: what was concluded, and every fact that it rests on. */
export function machineDiagnosis(situation: Situation): MachineDiagnosis {
  const { evidence, store, httperr, limits, matches } = situation;
  const { verdict, decision } = verdictOf(situation);
  const explained = [...situation.growing, ...(decision.code === 'past-leak' ? situation.past : []), ...heldIn(situation, decision)];
  const kept = <T extends { readonly evidence: Suspect['evidence'] }>(list: readonly T[]): readonly T[] =>
    list.map((entry) => ({ ...entry, evidence: entry.evidence.filter(({ fact }) => store.has(fact)) }));
  const suspects = kept(suspectsOf(explained));
  const times = timeToLimits(situation);
  const findings = kept(findingsOf(situation, times));
  const cleared = explained
    .flatMap((attribution) => attribution.cleared)
    .filter(({ owner }) => !suspects.some((suspect) => sameName(suspect.owner.name, owner.name)));
  const firstContact = isFirstContact(decision, situation);
  const possible = firstContact ? possibleIssues(mattersOf(situation)[0], situation) : [];
  const knowledge = matches.flatMap((match) => {
    const status = match.status ?? (possible.includes(match) ? 'possible' : null);
    return status === null ? [] : [knowledgeOf({ ...match, status })];
  });
  const timeline = timelineOf(evidence, httperr, explained.flatMap(({ tags }) => tags).slice(0, 6));
  const clearedDocuments = kept(mergeCleared(cleared));
  const largest = largestTags(situation);
  const checks = checksOf(situation);
  const cited = [
    ...checks.flatMap(({ facts }) => facts),
    ...[...suspects, ...clearedDocuments, ...findings].flatMap(({ evidence: list }) => list.map(({ fact }) => fact)),
    ...largest.flatMap(({ fact }) => fact ?? []),
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
    largest,
    checks,
    firstContact,
    findings,
    articles: articlesOf(findings),
    knowledge,
    refusals: httperr === null ? null : knownRefusals(httperr),
    inventory: inventoryOf(evidence),
    logging: httperr?.logging ?? null,
    limits: isUnknown(limits) ? null : limits,
    timeToRefusal: times,
    next: nextSteps(decision, situation, times),
    timeline,
    facts: store.closure(cited),
    inputs: inputsWithContent(evidence),
  };
}

/** Articles that findings cite, in the order of the findings. */
function articlesOf(findings: MachineDiagnosis['findings']): NonNullable<MachineDiagnosis['articles']> {
  const ids = new Set(findings.flatMap(({ references }) => references));
  return [...ids].flatMap((id) => {
    const entry = entryById(id);
    return entry === undefined ? [] : [{ id, title: entry.title, link: articleLink(entry) }];
  });
}

/** Who holds objects by the number of handles is suspected where nothing that grows says more. */
function heldIn({ holders }: Situation, { attribution }: Decision): readonly Attribution[] {
  return [...holders.rising, ...holders.held].filter((held) => held === attribution);
}

/** Suspects in order of growth; each owner appears once, with all its tags. */
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
    byName.set(
      key,
      seen === undefined ? entry : { ...seen, tags: [...seen.tags, ...entry.tags], evidence: [...seen.evidence, ...entry.evidence] },
    );
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

/** How an issue stands to a machine, as documents show it. */
export function knowledgeOf({
  entry,
  status,
  conditions,
  advice,
  conflicts,
}: Omit<EntryMatch, 'status'> & { readonly status: KnowledgeMatch['status'] }): KnowledgeMatch {
  const link = articleLink(entry);
  return {
    id: entry.id,
    title: entry.title,
    status,
    conditions: conditions.map(({ says, label, holds, fact, found, needs }) => ({ says, label, holds, fact, found, needs })),
    advice: advice.map(({ do: what, command, kind, undo, risk, cost }) => ({ do: what, command, kind, undo, risk, cost })),
    conflicts: conflicts.map((conflict) => ({ with: conflict.with, says: conflict.says })),
    references: [...(entry.seeAlso ?? [])],
    ...(link === null ? {} : { link }),
    ...(entry.basis === undefined ? {} : { basis: entry.basis }),
    ...(entry.checked === undefined ? {} : { checked: entry.checked }),
    ...(entry.confirm === undefined ? {} : { confirm: entry.confirm }),
  };
}

function isUnknown({ nonpaged, paged, constraints, refusal }: Limits): boolean {
  return nonpaged === null && paged === null && constraints.length === 0 && refusal === null;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
