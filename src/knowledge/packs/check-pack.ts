import { isFactName, unitOf } from '../../facts/names.js';
import { entryById } from '../entries.js';
import type { KnowledgeEntry } from '../entry.js';
import { conditionsOf } from '../entry-conditions.js';
import { KNOWN_REASONS } from '../reasons.js';
import type { PackDocument } from './knowledge-pack.js';

/** What the schema cannot hold: names of facts and their units, ids that are ours or given twice, reasons that are ours. */
export function packContradictions({ entries = [], reasons = [] }: PackDocument): readonly string[] {
  return [...entries.flatMap((entry, i) => entryProblems(entry, `entries[${i}]`)), ...repeatedIds(entries), ...knownReasons(reasons)];
}

function entryProblems(entry: KnowledgeEntry, at: string): readonly string[] {
  const own = entryById(entry.id) === undefined ? [] : [`${at}.id is "${entry.id}", which is an entry of this tool; give yours another id`];
  const asked = conditionsOf([entry]).flatMap((condition) => {
    const { fact } = condition;
    if (!isFactName(fact)) return [`${at} asks for the fact "${fact}", which does not exist; see the names in the documentation`];
    if ('unit' in condition && condition.unit !== unitOf(fact)) {
      return [`${at} compares ${fact} in "${condition.unit}", its unit is "${unitOf(fact)}"`];
    }
    return [];
  });
  return [...own, ...new Set(asked)];
}

function repeatedIds(entries: readonly KnowledgeEntry[]): readonly string[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, i) => {
    const key = id.toLowerCase();
    if (seen.has(key)) return [`entries[${i}].id is "${id}", which an entry before it has already`];
    seen.add(key);
    return [];
  });
}

function knownReasons(reasons: NonNullable<PackDocument['reasons']>): readonly string[] {
  const ours = new Set([...KNOWN_REASONS].map((phrase) => phrase.toLowerCase()));
  return reasons.flatMap(({ phrase }, i) =>
    ours.has(phrase.toLowerCase()) ? [`reasons[${i}].phrase is "${phrase}", which this tool knows already`] : [],
  );
}
