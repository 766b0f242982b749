import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/knowledge/entry.js';
import { matchIssue } from '../../src/knowledge/match.js';
import { diagnosed } from '../analyze/diagnosed.js';
import type { Story } from '../analyze/make-evidence.js';
import { among, rising } from '../analyze/stories.js';
import { driver, type Given, given, grows, storeOf, updates } from './cases/given.js';

/** An article whose fix can be seen in a file and in the list of updates. */
function articleAbout(file: string, fixed: string, update: string): Issue {
  return {
    id: update,
    kind: 'issue',
    title: `${file} leaks`,
    sources: ['test'],
    conditions: [
      { role: 'decisive', says: 'The tag grows', fact: 'pool.tag.grows', about: { tag: 'Zq7 ', pool: 'nonpaged' }, op: 'is', value: true },
      { role: 'unfixed', says: 'The file is old', fact: 'driver.version', about: { driver: file }, op: 'version-below', value: fixed },
      {
        role: 'unfixed',
        says: 'The update is missing',
        all: [update, update.replace('KB', 'Q')].map((hotfix) => ({ fact: 'hotfix.installed', about: { hotfix }, op: 'is', value: false })),
      },
    ],
  };
}

const ARTICLES = [
  ['wanarp.sys', '5.1.2600.3100', 'KB900100', '5.1.2600.2180', '5.1.2600.5512'],
  ['mup.sys', '6.1.7601.22000', 'KB2700200', '6.1.7601.17514', '6.1.7601.22000'],
  ['netio.sys', '10.0.14393.4000', 'KB5000300', '10.0.14393.0', '10.0.17763.1'],
] as const;

describe.each(ARTICLES)('the version of %s', (file, fixed, update, older, newer) => {
  const issue = articleAbout(file, fixed, update);
  const statusOf = (...facts: readonly Given[]) => matchIssue(storeOf([grows('Zq7'), ...facts]), issue).status;

  it('below the fix is enough where nobody knows which updates are installed', () => {
    expect(statusOf(...driver(file, older))).toBe('applies');
    expect(statusOf(...driver(file, older), given('hotfixes.complete', false))).toBe('applies');
  });

  it('below the fix counts more than a list that names the update, which may wait for a restart', () => {
    expect(statusOf(...driver(file, older), ...updates(update))).toBe('applies');
  });

  it('with the fix counts more than a list without the update', () => {
    expect(statusOf(...driver(file, newer), ...updates())).toBe('fixed');
    expect(statusOf(...driver(file, fixed))).toBe('fixed');
  });

  it('that nobody knows leaves it to the list', () => {
    expect(statusOf(...updates(update))).toBe('fixed');
    expect(statusOf(...updates())).toBe('possible');
    expect(statusOf()).toBe('possible');
  });
});

describe('a service pack', () => {
  it('is no version of a file: without it the update may still be there', () => {
    const issue: Issue = {
      ...articleAbout('srv.sys', '5.2', 'KB927000'),
      conditions: [
        {
          role: 'decisive',
          says: 'The tag grows',
          fact: 'pool.tag.grows',
          about: { tag: 'Zq7 ', pool: 'nonpaged' },
          op: 'is',
          value: true,
        },
        { role: 'unfixed', says: 'Service Pack 2 is missing', fact: 'os.servicePack', op: 'below', value: 2, unit: 'count' },
        { role: 'unfixed', says: 'The update is missing', fact: 'hotfix.installed', about: { hotfix: 'KB927000' }, op: 'is', value: false },
      ],
    };
    expect(matchIssue(storeOf([grows('Zq7'), given('os.servicePack', 1)]), issue).status).toBe('possible');
  });
});

describe('a machine whose updates nobody listed', () => {
  const story = (version: string): Story => ({
    machine: { name: 'DIAL1', os: { version: '5.0.2195', servicePack: 1, product: 'server' }, architecture: 'x86' },
    tags: among({ tag: 'NDPt', blocks: rising(2_000, 6_000), blockBytes: 320 }),
    drivers: [`tcpip.sys ${version} Microsoft Corporation`, 'ndis.sys 5.0.2195.1600 Microsoft Corporation'],
  });

  it('gets the owner that the article names', () => {
    const { suspects, verdict } = diagnosed(story('5.0.2195.1600'));
    expect(suspects.map(({ owner, confidence }) => [owner.name, confidence])).toEqual([['tcpip.sys', 'strong']]);
    expect(verdict).toMatchObject({ code: 'os-leak', confidence: 'strong' });
  });

  it('gets none where the file has the fix', () => {
    expect(diagnosed(story('5.0.2195.2103')).suspects).toEqual([]);
  });
});
