import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain, explainedWords } from '../../../src/analyze/documents/explain.js';
import { FINDING_KINDS, findingKind } from '../../../src/knowledge/finding-kinds.js';
import { assembleKnowledge } from '../../../src/knowledge/knowledge-base.js';
import { checkDocument } from '../../../src/schema/validate.js';
import { thisTool } from '../../../src/tool.js';

const knowledge = assembleKnowledge();
const findings = new URL('../../../src/analyze/verdict/findings/', import.meta.url);

/** Ids that stand in the code of the findings as a whole. */
const IDS = readdirSync(findings).flatMap((file) =>
  [...readFileSync(new URL(file, findings), 'utf8').matchAll(/\bid: [^\n]*/g)].flatMap(([line]) =>
    [...line.matchAll(/'([a-z]+\.[a-z-]+)'/g)].map(([, id = '']) => id),
  ),
);

describe('explain', () => {
  it('knows every finding by its own id', () => {
    expect(IDS.length).toBeGreaterThan(25);
    expect(IDS.filter((id) => findingKind(id)?.id !== id)).toEqual([]);
  });

  it('has no kind that no finding is of', () => {
    const exact = FINDING_KINDS.map(({ id }) => id).filter((id) => !id.endsWith('*'));
    expect(exact.filter((id) => !IDS.includes(id))).toEqual([]);
  });

  it('has a paragraph for every word that it lists', () => {
    const words = explainedWords(knowledge);
    expect(words).toEqual(
      expect.arrayContaining(['driver-leak', 'strong', 'cohort', 'growth.leak', 'QueueFull', 'KB934878', 'insufficient']),
    );
    expect(words.filter((word) => explain(word, knowledge).length === 0)).toEqual([]);
    const items = words.flatMap((word) => explain(word, knowledge));
    expect(checkDocument('explanation', { schemaVersion: 1, kind: 'explanation', tool: thisTool(), items })).toEqual([]);
  });

  it('explains one word in all of its meanings, in whatever case', () => {
    expect(explain('Handle-Leak', knowledge).map(({ of }) => of)).toEqual(['verdict', 'rule']);
    expect(explain('934878', knowledge)).toMatchObject([{ id: 'KB934878', of: 'issue', more: 'httperr-doctor kb KB934878' }]);
    expect(explain('17_Connections_Refused', knowledge)).toMatchObject([{ of: 'reason' }]);
    expect(explain('driver.', knowledge)).toEqual([]);
    expect(explain('constructor', knowledge)).toEqual([]);
  });
});
