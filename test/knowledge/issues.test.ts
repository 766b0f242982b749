import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../../src/knowledge/entries.js';
import type { Issue } from '../../src/knowledge/entry.js';
import { matchIssue } from '../../src/knowledge/match.js';
import { STORAGE, VENDORS, WINDOWS_PARTS } from './cases/drivers.js';
import { EXCHANGE_MEMORY } from './cases/exchange-memory.js';
import { type Given, type IssueCases, registry, storeOf, windows } from './cases/given.js';
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
/** The machines of entries that say who reports them are made from their conditions, see generated-issues.test.ts. */
const ISSUES = KNOWLEDGE.filter((entry): entry is Issue => entry.kind === 'issue' && entry.basis === undefined);
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

describe('a quota of pool for each process', () => {
  const article = ISSUES.find(({ id }) => id === 'KB153480');
  const statusOf = (...facts: readonly Given[]): unknown => article && matchIssue(storeOf(facts), article).status;

  it.each(['3.51.1057', '4.0.1381', '5.0.2195', '5.2.3790', '6.1.7601', '10.0.20348'])(
    'of 1 to 128 MB is found on Windows %s',
    (version) => {
      for (const value of ['NonPagedPoolQuota', 'PagedPoolQuota'])
        for (const megabytes of [1, 64, 128]) expect(statusOf(...windows(version), registry(value, megabytes))).toBe('applies');
    },
  );

  it('of 0, the default, or beyond 128 MB is none', () => {
    for (const megabytes of [0, 129]) {
      const both = [registry('NonPagedPoolQuota', megabytes), registry('PagedPoolQuota', megabytes)];
      expect(statusOf(...windows('5.2.3790'), ...both)).toBe('not-affected');
    }
  });
});
