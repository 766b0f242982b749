import { isFactName, unitOf } from '../../facts/names.js';
import { entryById } from '../entries.js';
import type { KnowledgeEntry } from '../entry.js';
import { conditionsOf } from '../entry-conditions.js';
import { KNOWN_REASONS } from '../reasons.js';
import type { PackDocument } from './knowledge-pack.js';

/** What the schema cannot hold: names of facts and their units, ids that are ours or given twice, reasons that are ours, patterns that fit too much. */
export function packContradictions({ entries = [], tags = [], reasons = [] }: PackDocument): readonly string[] {
  return [
    ...entries.flatMap((entry, i) => entryProblems(entry, `entries[${i}]`)),
    ...repeatedIds(entries),
    ...knownReasons(reasons),
    ...tooManyQuestions(entries),
    ...tagProblems(tags),
  ];
}

/** Each question is asked of each machine, and one about some tag of each of its tags: more than this many make a diagnosis wait. */
const MOST_QUESTIONS = 5000;

function tooManyQuestions(entries: readonly KnowledgeEntry[]): readonly string[] {
  const asked = conditionsOf(entries).length;
  return asked <= MOST_QUESTIONS ? [] : [`entries ask ${asked} questions, and at most ${MOST_QUESTIONS} are taken; split the pack`];
}

/** Every tag of the evidence is compared with every wildcard row. */
const MOST_WILDCARDS = 500;

function tagProblems(tags: NonNullable<PackDocument['tags']>): readonly string[] {
  const wildcards = tags.filter(({ pattern }) => /[?*]/.test(pattern)).length;
  const many =
    wildcards <= MOST_WILDCARDS ? [] : [`tags hold ${wildcards} wildcard rows, and at most ${MOST_WILDCARDS} are taken; name the tags`];
  return [
    ...many,
    ...tags.flatMap(({ pattern }, i) =>
      /^[?*]+$/.test(pattern) ? [`tags[${i}].pattern is "${pattern}", which fits every tag; name at least one character`] : [],
    ),
  ];
}

/** A pattern of one letter fits hundreds of tags, all of which would be stated; one that fits all asks about those that grow or weigh. */
function isTooWide(pattern: string): boolean {
  const named = pattern.replaceAll('?', '').length;
  return pattern.includes('?') && named === 1;
}

function entryProblems(entry: KnowledgeEntry, at: string): readonly string[] {
  const own = entryById(entry.id) === undefined ? [] : [`${at}.id is "${entry.id}", which is an entry of this tool; give yours another id`];
  const asked = conditionsOf([entry]).flatMap((condition) => {
    const { fact } = condition;
    if (!isFactName(fact)) return [`${at} asks for the fact "${fact}", which does not exist; see the names in the documentation`];
    if ('unit' in condition && condition.unit !== unitOf(fact)) {
      return [`${at} compares ${fact} in "${condition.unit}", its unit is "${unitOf(fact)}"`];
    }
    if (isTooWide(condition.about?.tag ?? ''))
      return [`${at} asks for tags like "${condition.about?.tag}", which too many fit; name two characters, or ???? for any tag`];
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
