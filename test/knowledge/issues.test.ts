import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../../src/knowledge/entries.js';
import type { Issue } from '../../src/knowledge/entry.js';
import { matchIssue } from '../../src/knowledge/match.js';
import { STORAGE, VENDORS, WINDOWS_PARTS } from './cases/drivers.js';
import { EXCHANGE_MEMORY } from './cases/exchange-memory.js';
import { type IssueCases, storeOf } from './cases/given.js';
import { HTTP_SYS } from './cases/http-sys.js';
import { EVENTS, LIMITS } from './cases/limits.js';
import { FILE_SERVER, PACKETS, SOCKETS } from './cases/network.js';

const CASES: IssueCases = {
  ...HTTP_SYS,
  ...EXCHANGE_MEMORY,
  ...LIMITS,
  ...EVENTS,
  ...SOCKETS,
  ...PACKETS,
  ...FILE_SERVER,
  ...VENDORS,
  ...STORAGE,
  ...WINDOWS_PARTS,
};
const ISSUES = KNOWLEDGE.filter((entry): entry is Issue => entry.kind === 'issue');
const HAS_FIX = ISSUES.filter(({ conditions }) => conditions.some(({ role }) => role === 'unfixed')).map(({ id }) => id);

describe('captures of known issues', () => {
  it('has a firing capture and a near miss for every issue, and a fixed one wherever a fix can be seen', () => {
    expect(Object.keys(CASES).sort()).toEqual(ISSUES.map(({ id }) => id).sort());
    expect(
      Object.entries(CASES)
        .filter(([, { fixed }]) => fixed !== undefined)
        .map(([id]) => id)
        .sort(),
    ).toEqual([...HAS_FIX].sort());
  });

  it.each(ISSUES)('$id applies to the machine that the article describes', (issue) => {
    const match = matchIssue(storeOf(CASES[issue.id]?.fires ?? []), issue);
    expect(match.conditions.filter(({ holds }) => holds !== true)).toEqual([]);
    expect(match.status).toBe('applies');
    expect(match.conditions.every(({ fact, found }) => fact !== null && found !== null)).toBe(true);
  });

  it.each(ISSUES)('$id does not apply to its near miss', (issue) => {
    const { fires = [], nearMiss = [] } = CASES[issue.id] ?? {};
    expect(matchIssue(storeOf([...fires, ...nearMiss]), issue).status).toBe('not-affected');
  });

  it.each(ISSUES.filter(({ id }) => HAS_FIX.includes(id)))('$id is fixed where the fix is installed', (issue) => {
    const { fires = [], fixed = [] } = CASES[issue.id] ?? {};
    expect(matchIssue(storeOf([...fires, ...fixed]), issue).status).toBe('fixed');
  });

  it.each(ISSUES)('$id says nothing of a machine that nothing is known of', (issue) => {
    expect(matchIssue(storeOf([]), issue).status).toBeNull();
  });
});
