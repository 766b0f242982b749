import type { Input } from '../../../facts/capture.js';
import type { Fact } from '../../../facts/fact.js';
import { describeFact, type FactName, isFactName, rowOf } from '../../../facts/names.js';
import { baseName } from '../../../facts/paths.js';
import type { FactReader } from '../../../facts/store.js';
import { formatBytes, formatPercent, plural } from '../../../facts/units.js';
import { quoteTag } from '../../rules/tag-evidence.js';
import type { Situation } from '../../situation.js';
import type { TagSubject } from '../../state/tag-subject.js';
import type { Draft } from './draft.js';

/** What the times of the evidence do not allow to say. */
export function timeFindings({ evidence, subjects, httperr }: Situation): readonly Draft[] {
  const [subject] = subjects;
  if (subject === undefined) return [];
  const isLocal = evidence.pool.some(({ at }) => at !== null && !at.orderOnly && !at.zoneKnown);
  const isUntimed = evidence.pool.length > 1 && evidence.pool.every(({ at }) => at === null || at.orderOnly);
  const drafts: Draft[] = [];
  if (isLocal && (httperr?.refused.connections ?? 0) > 0) {
    drafts.push({
      id: 'time.zone-unknown',
      severity: 'info',
      title: 'The time zone of the pool snapshots is not known',
      text: 'HTTPERR is in UTC, the pool snapshots are in local time. Growth needs no zone, but which of the two came first is unknown. Use --utc-offset +02:00, or with "clock" in machine.json.',
      evidence: [{ fact: subject.last, says: 'a row of a snapshot in local time' }],
    });
  }
  if (isUntimed) {
    drafts.push({
      id: 'time.order-only',
      severity: 'info',
      title: 'The pool snapshots have no times',
      text: 'Neither they nor their names have a time, and their modification times are those of a copy. Their order may be right, but no rate is known. Name them like poolmon-20261122T101500Z.txt.',
      evidence: [{ fact: subject.last, says: 'a row of a snapshot without a time' }],
    });
  }
  return drafts;
}

const MOST_CONFLICTS = 5;

/** Values of one thing that disagree though it does not change while Windows runs, one finding for each kind of value. */
export function conflictFindings({ store, evidence }: Situation): readonly Draft[] {
  const byName = new Map<FactName, (readonly Fact[])[]>();
  for (const facts of store.conflicts()) {
    const name = facts[0]?.name;
    if (name === undefined || !isFactName(name) || rowOf(name).isLasting !== true) continue;
    byName.set(name, [...(byName.get(name) ?? []), facts]);
  }
  return [...byName].map(([name, conflicts]) => conflictDraft(name, conflicts, { store, inputs: evidence.inputs }));
}

/** What a conflict is shown with. */
interface ConflictContext {
  readonly store: FactReader;
  readonly inputs: readonly Input[];
}

function conflictDraft(name: FactName, conflicts: readonly (readonly Fact[])[], { store, inputs }: ConflictContext): Draft {
  const shown = conflicts.slice(0, MOST_CONFLICTS);
  const rest = conflicts.length - shown.length;
  const texts = shown.map((facts) => {
    const used = store.get(name, facts[0]?.about);
    const values = new Set(facts.map((fact) => `${showFact(fact)}${isOneFile(facts) ? '' : sourceOf(fact, inputs)}`));
    return `${subjectOf(facts[0])}${[...values].join(' and ')}${used === undefined ? '' : `, of which ${showFact(used)} is used`}`;
  });
  return {
    id: 'facts.disagree',
    severity: 'notice',
    title: `The sources disagree: ${describeFact(name)}`,
    text: `They say ${texts.join('; ')}${rest > 0 ? `; and ${plural(rest, 'more case')}` : ''}. Correct the file that is wrong.`,
    evidence: shown.flatMap((facts) => facts.map((fact) => ({ fact, says: `${subjectOf(fact)}${showFact(fact)}` }))),
  };
}

/** A file that contradicts itself is named by the evidence of the finding. */
function isOneFile(facts: readonly Fact[]): boolean {
  return new Set(facts.map(({ source }) => (source !== undefined && 'input' in source ? source.input : null))).size === 1;
}

/** The file or option that says so, in brackets. */
function sourceOf({ source }: Fact, inputs: readonly Input[]): string {
  if (source !== undefined && 'option' in source) return ` (${source.option})`;
  const path = source !== undefined && 'input' in source ? inputs[source.input]?.path : undefined;
  return path === undefined ? '' : ` (${baseName(path)})`;
}

function subjectOf(fact: Fact | undefined): string {
  const about = fact?.about;
  const subject = about?.driver ?? about?.value ?? about?.hotfix;
  return subject === undefined ? '' : `of ${subject} `;
}

function showFact({ value, unit }: Fact): string {
  return unit === 'bytes' && typeof value === 'number' ? formatBytes(value) : String(value);
}

/** Every document leads to a row of the lists, also where nothing is wrong. */
export function sizeFindings({ subjects, store, evidence }: Situation): readonly Draft[] {
  const largest = subjects.slice(0, 3);
  const [first] = largest;
  if (first === undefined) return poolSizes(store);
  const areNamedOnly = evidence.pool.every(({ largestOnly }) => largestOnly === true);
  const part = areNamedOnly ? 'pool' : 'tagged part';
  return [
    ...(evidence.pool.at(-1)?.largestOnly === true ? poolSizes(store) : []),
    {
      id: 'pool.largest-tags',
      severity: 'info',
      title: `The largest tag is ${sizeText(first)}`,
      text: `${largest.map((subject) => `${sizeText(subject)} (${subject.pool}${shareText(subject, part)})`).join(', ')}${atText(first)}.`,
      evidence: largest.map((subject) => ({
        fact: subject.last,
        says: `${quoteTag(subject)}: ${subject.info?.component ?? 'not in the tag table'}`,
      })),
    },
  ];
}

/** How large the pools were, where no whole list was brought that shows it (an event, a counter, a debugger). */
function poolSizes(store: FactReader): readonly Draft[] {
  const facts = (['nonpaged', 'paged'] as const).flatMap((pool) => store.get('pool.bytes', { pool }) ?? []);
  const [first] = facts;
  if (first === undefined) return [];
  const text = facts.map((fact) => `${fact.about?.pool ?? ''} ${showFact(fact)}`).join(', ');
  return [
    {
      id: 'pool.size',
      severity: 'info',
      title: `Pool in use: ${text}`,
      text: `${first.at === undefined ? 'At the time of the evidence' : `At ${first.at}`}. Size alone does not prove a leak; a pool snapshot shows which tags hold it.`,
      evidence: facts.map((fact) => ({ fact, says: `${fact.about?.pool ?? ''} pool in use` })),
    },
  ];
}

function sizeText(subject: TagSubject): string {
  return Number.isNaN(subject.bytes)
    ? `${quoteTag(subject)} with ${plural(subject.outstanding, 'block')}`
    : `${quoteTag(subject)} with ${formatBytes(subject.bytes)}`;
}

function shareText({ share }: TagSubject, part: string): string {
  return share === null ? '' : `, ${formatPercent(share)} of its ${part}`;
}

function atText({ last }: TagSubject): string {
  return last.at === undefined ? '' : `, at ${last.at}`;
}
