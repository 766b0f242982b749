import { describe, expect, it } from 'vitest';
import { articleLink } from '../../src/knowledge/article-link.js';
import { conditionLabel } from '../../src/knowledge/condition-label.js';
import { KNOWLEDGE } from '../../src/knowledge/entries.js';
import type { EntryCondition } from '../../src/knowledge/entry.js';

const conditions = KNOWLEDGE.flatMap((entry) => (entry.kind === 'issue' ? entry.conditions : []));

describe('conditionLabel', () => {
  it('is a word or two for each condition that we know', () => {
    expect(conditions.length).toBeGreaterThan(300);
    expect(conditions.map(conditionLabel).filter((label) => label.trim() === '' || label.length > 48)).toEqual([]);
  });

  it.each<readonly [EntryCondition, string]>([
    [{ role: 'scope', fact: 'machine.architecture', op: 'is', value: 'x86', says: 'It is a 32-bit x86 Windows' }, 'x86'],
    [
      { role: 'scope', fact: 'os.version', op: 'version-is', value: ['5.2'], says: 'The machine runs Windows Server 2003' },
      'Windows Server 2003',
    ],
    [{ role: 'scope', fact: 'driver.loaded', about: { driver: 'qz.sys' }, op: 'is', value: true, says: 'qz.sys is loaded' }, 'qz.sys'],
    [
      {
        role: 'unfixed',
        fact: 'driver.version',
        about: { driver: 'qz.sys' },
        op: 'version-below',
        value: '2.1',
        says: 'qz.sys is older than 2.1',
      },
      'qz.sys without the fix',
    ],
    [
      {
        role: 'unfixed',
        fact: 'hotfix.installed',
        about: { hotfix: 'KB123456' },
        op: 'is',
        value: false,
        says: 'The update KB123456 is missing',
      },
      'KB123456 missing',
    ],
    [
      {
        role: 'decisive',
        any: [{ fact: 'pool.tag.grows', about: { tag: 'Qzv7', pool: 'nonpaged' }, op: 'is', value: true }],
        says: 'The tag Qzv7 grows',
      },
      'tag Qzv7',
    ],
    [{ role: 'decisive', fact: 'machine.trait', op: 'is', value: true, says: 'It has a trait' }, 'It has a trait'],
  ])('%#: %j', (condition, label) => {
    expect(conditionLabel(condition)).toBe(label);
  });

  it('shows that it was cut', () => {
    const says = 'This is a condition that nobody could put into a word or two, however long he tried';
    expect(conditionLabel({ role: 'scope', fact: 'machine.trait', op: 'is', value: true, says })).toMatch(/ \.\.\.$/);
  });
});

describe('articleLink', () => {
  it.each([
    [['http://support.example/kb/1'], 'http://support.example/kb/1'],
    [['a book', 'https://example.org/a(v=1) (opening)'], 'https://example.org/a(v=1)'],
    [['owner/name#12 (commit 1a2b)'], 'https://github.com/owner/name/issues/12'],
    [['github owner/name page.md', 'rule 6296'], null],
    [[], null],
  ])('of %j is %j', (sources, link) => {
    expect(articleLink({ sources })).toBe(link);
  });
});
