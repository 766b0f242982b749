import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../../src/knowledge/entries.js';
import type { Issue } from '../../src/knowledge/entry.js';
import { matchIssue } from '../../src/knowledge/match.js';
import { changeFor, machineInside } from './cases/generate.js';
import { storeOf } from './cases/given.js';

/** Entries that say who reports them: their machines are made from their conditions. */
const ISSUES = KNOWLEDGE.filter((entry): entry is Issue => entry.kind === 'issue' && entry.basis !== undefined);

/** Those of a maker or of several people that are possible at most: their tag, their fix or the version is not in the source. */
const NEVER_SURE = [
  'CVE-2024-38149',
  'KB5000808',
  'JPWIN-WNF-2020',
  'ELASTIC-88',
  'DDNPM-202',
  'DD-7997',
  'NETKVM-73',
  'AMD-ZOMBIE-2024',
  'CE-273',
];

/** Of this condition the source is not sure: outside of it the issue is possible still. */
const UNSURE = /^The revision is older than that of October 2024/;

const statusInside = (issue: Issue) => (issue.basis === 'one-reporter' || NEVER_SURE.includes(issue.id) ? 'possible' : 'applies');
const CONDITIONS = ISSUES.flatMap((issue) =>
  issue.conditions.map((condition) => ({ id: issue.id, says: condition.says, issue, condition })),
);

describe('machines made from the conditions of an issue', () => {
  it('exist for every issue of this decade', () => {
    expect(ISSUES.length).toBe(67);
  });

  it.each(ISSUES)('$id fires just inside of all its conditions, as sure as its source', (issue) => {
    const match = matchIssue(storeOf(machineInside(issue)), issue);
    expect(match.conditions.filter(({ holds }) => holds !== true)).toEqual([]);
    expect(match.status).toBe(statusInside(issue));
  });

  it.each(CONDITIONS)('$id holds off just outside of: $says', ({ issue, condition }) => {
    const status = UNSURE.test(condition.says) ? 'possible' : condition.role === 'unfixed' ? 'fixed' : 'not-affected';
    expect(changeFor(issue, condition, status)).toBeDefined();
  });

  it.each(ISSUES)('$id says nothing of a machine that nothing is known of', (issue) => {
    expect(matchIssue(storeOf([]), issue).status).toBeNull();
  });

  it.each(ISSUES)('$id does not apply where one of its conditions is unknown', (issue) => {
    for (const condition of issue.conditions) {
      if ('unless' in condition) continue;
      const others = issue.conditions.filter((other) => other !== condition);
      const facts = machineInside({ ...issue, conditions: others });
      const here = matchIssue(storeOf(facts), issue);
      if (here.conditions[issue.conditions.indexOf(condition)]?.holds === null)
        expect([condition.says, here.status]).not.toEqual([condition.says, 'applies']);
    }
    expect(issue.conditions.length).toBeGreaterThan(1);
  });
});
