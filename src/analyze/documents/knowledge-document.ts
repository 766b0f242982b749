import type { Capture } from '../../facts/capture.js';
import type { KnowledgeEntry, Predicate } from '../../knowledge/entry.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import type { KnowledgeDocument, KnowledgeMachine, KnowledgeSummary, Tool } from '../../schema/types.js';
import { situationOf } from '../situation.js';
import { knowledgeOf } from './machine-diagnosis.js';

/** What {@link knowledgeDocument} is asked. */
export interface KnowledgeQuestion {
  readonly tool: Tool;
  readonly knowledge: KnowledgeBase;
  /** Only these entries, asked for one by one or by a filter; all where absent. */
  readonly chosen?: readonly KnowledgeEntry[] | undefined;
  /** Evidence that the issues are held against; none where absent. */
  readonly capture?: Capture | undefined;
}

/** The knowledge base as a document, held against evidence where there is some: then near misses are shown too. */
export function knowledgeDocument({ tool, knowledge, chosen, capture }: KnowledgeQuestion): KnowledgeDocument {
  const entries = (chosen ?? knowledge.entries).flatMap((known) => summaryOf(known, knowledge) ?? []);
  return {
    schemaVersion: 1,
    kind: 'knowledge',
    tool,
    entries,
    ...(capture === undefined
      ? {}
      : { machines: capture.machines.map((evidence) => machineOf({ evidence, knowledge, chosen })), unassigned: capture.unassigned }),
  };
}

function machineOf({
  evidence,
  knowledge,
  chosen: asked,
}: Pick<KnowledgeQuestion, 'knowledge' | 'chosen'> & { readonly evidence: Capture['machines'][number] }): KnowledgeMachine {
  const { matches, store } = situationOf(evidence, knowledge);
  const chosen = matches.filter(({ entry, status }) => (asked === undefined ? status !== null : asked.includes(entry)));
  const shown = chosen.map((match) => knowledgeOf({ ...match, status: match.status ?? 'undecided' }));
  const cited = shown.flatMap(({ conditions }) => conditions.flatMap(({ fact }) => fact ?? []));
  return { machine: evidence.machine, knowledge: shown, facts: store.closure(cited), inputs: evidence.inputs };
}

/** An entry for reading; entries known by their title only are none: nothing can be concluded from them. */
function summaryOf(entry: KnowledgeEntry, knowledge: KnowledgeBase): KnowledgeSummary | null {
  if (entry.kind === 'title-only') return null;
  return {
    id: entry.id,
    title: entry.title,
    kind: entry.kind,
    symptom: entry.symptoms?.join('; ') ?? null,
    cause: entry.cause ?? null,
    conditions: entry.kind === 'issue' ? entry.conditions.map(({ says }) => says) : [],
    advice: (entry.advice ?? []).map(({ do: what, command, kind, undo, risk, cost, when }) => ({
      do: `${what}${onlyWhere(when ?? [])}`,
      command: command ?? null,
      kind: kind ?? 'fix',
      undo: undo ?? null,
      risk,
      cost: cost ?? null,
    })),
    sideEffects: entry.sideEffects === undefined ? [] : [entry.sideEffects],
    references: [...(entry.seeAlso ?? [])],
    supersededBy: entry.supersededBy === undefined ? [] : [entry.supersededBy],
    sources: [...entry.sources],
    certainty: entry.sourceKnowledge ?? null,
    ...(entry.basis === undefined ? {} : { basis: entry.basis }),
    ...(entry.reported === undefined ? {} : { reported: entry.reported }),
    ...(entry.fixedOn === undefined ? {} : { fixedOn: entry.fixedOn }),
    ...(entry.fixedIn === undefined ? {} : { fixedIn: [...entry.fixedIn] }),
    ...(entry.checked === undefined ? {} : { checked: entry.checked }),
    ...(entry.confirm === undefined ? {} : { confirm: entry.confirm }),
    ...(knowledge.originOf(entry) === null ? {} : { origin: knowledge.originOf(entry) }),
  };
}

function onlyWhere(conditions: readonly (Predicate & { readonly says: string })[]): string {
  return conditions.length === 0 ? '' : ` (where: ${conditions.map(({ says }) => says).join('; ')})`;
}
