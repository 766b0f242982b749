import common from '../../../schemas/common.schema.json' with { type: 'json' };
import type { KnowledgeEntry } from '../../knowledge/entry.js';
import { FINDING_KINDS, findingKind } from '../../knowledge/finding-kinds.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import { REASONS, reasonInfo } from '../../knowledge/reasons.js';
import type { Explanation } from '../../schema/types.js';
import type { RuleText } from '../rules/attribution.js';
import { heldObjects } from '../rules/held-objects.js';
import { RULES } from '../rules/index.js';
import { poolCounter } from '../rules/pool-counter.js';
import { poolSize } from '../rules/pool-size.js';

const ALL_RULES: readonly RuleText[] = [...RULES, heldObjects, poolCounter, poolSize];

/** Words with what they mean, from the description in the schema, which lists them as "- `word`: what;". */
function wordsOf(description: string): ReadonlyMap<string, string> {
  const rows = [...description.matchAll(/^- `([a-z-]+)`: (.*?)[;.]$/gm)];
  return new Map(rows.map(([, word = '', says = '']) => [word, says]));
}

const VERDICTS = wordsOf(common.$defs.verdictCode.description);
const CONFIDENCES = wordsOf(common.$defs.confidence.description);

/**
 * What a word of a result means: a verdict, a confidence, a finding, a rule, a reason phrase, an article. One word may be several of them.
 *
 * @returns an empty list for a word that no result holds.
 */
export function explain(word: string, { entries }: Pick<KnowledgeBase, 'entries'>): readonly Explanation[] {
  const key = word.toLowerCase();
  return [
    ...wordOf('verdict', key, VERDICTS),
    ...wordOf('confidence', key, CONFIDENCES),
    ...ruleOf(key),
    ...findingOf(key),
    ...reasonOf(word),
    ...issueOf(key, entries),
  ];
}

/** All words that {@link explain} knows, for a near one. */
export function explainedWords({ entries }: Pick<KnowledgeBase, 'entries'>): readonly string[] {
  return [
    ...VERDICTS.keys(),
    ...CONFIDENCES.keys(),
    ...ALL_RULES.map(({ id }) => id),
    ...FINDING_KINDS.map(({ id }) => id).filter((id) => !id.endsWith('*')),
    ...REASONS.map(({ phrase }) => phrase),
    ...entries.map(({ id }) => id),
  ];
}

function wordOf(of: 'verdict' | 'confidence', word: string, words: ReadonlyMap<string, string>): readonly Explanation[] {
  const text = words.get(word);
  return text === undefined ? [] : [{ id: word, of, title: null, text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`, more: null }];
}

function ruleOf(id: string): readonly Explanation[] {
  return ALL_RULES.filter((rule) => rule.id === id).map(({ title, because }) => ({ id, of: 'rule', title, text: because, more: null }));
}

function findingOf(id: string): readonly Explanation[] {
  const kind = findingKind(id);
  return kind === null ? [] : [{ id, of: 'finding', title: null, text: kind.says, more: null }];
}

function reasonOf(word: string): readonly Explanation[] {
  const { phrase, meaning, check, sources } = reasonInfo(word);
  if (!REASONS.some((known) => known.phrase === phrase)) return [];
  const next = check.length === 0 ? '' : ` Next: ${check.join('; ')}.`;
  const article = sources.find((source) => /^KB\d+$/.test(source));
  return [
    {
      id: phrase,
      of: 'reason',
      title: null,
      text: `${meaning}${next}`,
      more: article === undefined ? null : `httperr-doctor kb ${article}`,
    },
  ];
}

function issueOf(key: string, entries: readonly KnowledgeEntry[]): readonly Explanation[] {
  const id = /^\d+$/.test(key) ? `kb${key}` : key;
  return entries
    .filter((entry) => entry.id.toLowerCase() === id)
    .map((entry) => ({
      id: entry.id,
      of: 'issue',
      title: entry.title,
      text: (entry.kind === 'title-only' ? null : (entry.cause ?? entry.symptoms?.join('; '))) ?? 'Only its title is known.',
      more: entry.kind === 'title-only' ? null : `httperr-doctor kb ${entry.id}`,
    }));
}
