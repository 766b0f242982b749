import { describe, expect, it } from 'vitest';
import type { Issue, Predicate, ValueTest } from '../../src/knowledge/entry.js';
import { evaluate } from '../../src/knowledge/evaluate.js';
import { matchIssue } from '../../src/knowledge/match.js';
import { testValue } from '../../src/knowledge/test-value.js';
import { type Given, given, grows, storeOf } from './cases/given.js';

const holds = (predicate: Predicate, ...facts: readonly Given[]) => evaluate(storeOf(facts), predicate).holds;

describe('a condition', () => {
  const tests: readonly (readonly [string, Given['value'], ValueTest, boolean | null])[] = [
    ['equal text, whatever the case', 'Enterprise', { op: 'is', value: 'enterprise' }, true],
    ['another text', 'standard', { op: 'is', value: 'enterprise' }, false],
    ['a text where a number is wanted', 'many', { op: 'at-least', value: 1, unit: 'count' }, null],
    ['not a number', Number.NaN, { op: 'at-least', value: 1, unit: 'count' }, null],
    ['the bound itself', 5, { op: 'at-least', value: 5, unit: 'count' }, true],
    ['the bound itself', 5, { op: 'below', value: 5, unit: 'count' }, false],
    ['an end of a range', 3072, { op: 'outside', value: [2048, 3072], unit: 'megabytes' }, false],
    ['one of several', 'b', { op: 'in', value: ['a', 'b'] }, true],
    ['none of several', 'c', { op: 'not-in', value: ['a', 'b'] }, true],
    ['a word of a list', ['mailbox'], { op: 'includes', value: ['Mailbox', 'public-folder'] }, true],
    ['a list without the word', ['front-end'], { op: 'excludes', value: ['mailbox'] }, true],
    ['an empty list', [], { op: 'excludes', value: ['mailbox'] }, true],
    ['a text where a list is wanted', 'mailbox', { op: 'includes', value: ['mailbox'] }, null],
    ['the leading numbers of a version', '5.2.3790', { op: 'version-is', value: ['5.2'] }, true],
    ['other leading numbers that begin alike', '5.20.1', { op: 'version-is', value: ['5.2'] }, false],
    ['numbers, not letters', '5.2.3790.999', { op: 'version-below', value: '5.2.3790.4072' }, true],
    ['the fix itself', '1.3.23.0', { op: 'version-below', value: '1.3.23' }, false],
    ['a version with a build note', '5.2.3790.4072 (srv03_sp2_qfe)', { op: 'version-at-least', value: '5.2.3790.4072' }, true],
    ['a version with commas', '1, 23, 0, 0', { op: 'version-at-least', value: '1.23' }, true],
    ['no version at all', 'unknown', { op: 'version-below', value: '1.0' }, null],
    [
      'the second branch of a fix',
      '6.0.6002.22600',
      { op: 'version-in', value: [{ below: '6.0.6002.18541' }, { from: '6.0.6002.22000', below: '6.0.6002.22742' }] },
      true,
    ],
    [
      'between two branches',
      '6.0.6002.18700',
      { op: 'version-in', value: [{ below: '6.0.6002.18541' }, { from: '6.0.6002.22000', below: '6.0.6002.22742' }] },
      false,
    ],
  ];

  it.each([
    ['below, whatever the numbers before', '100.95.104.26700', 'version-last-below', true],
    ['the bound itself', '62.90.104.26800', 'version-last-below', false],
    ['at least the bound', '100.110.104.26800', 'version-last-at-least', true],
    ['another form: no build of that maker', '100.95.105.26700', 'version-last-below', null],
    ['a version that is cut short', '100.95.104', 'version-last-below', null],
    ['a version with more numbers', '100.95.104.26700.1', 'version-last-at-least', null],
  ] as const)('the last number alone, %s: %s', (_what, value, op, expected) => {
    expect(testValue({ op, value: '*.*.104.26800' }, value)).toBe(expected);
  });

  it.each(tests)('%s: %j', (_what, value, test, expected) => {
    expect(testValue(test, value)).toBe(expected);
  });

  it('is unknown without a fact, and says what evidence it takes', () => {
    const outcome = evaluate(storeOf([]), { fact: 'driver.version', about: { driver: 'basp.sys' }, op: 'version-below', value: '1.3' });
    expect(outcome).toMatchObject({ holds: null, fact: null, needs: expect.stringContaining('basp.sys') });
  });

  it('fails for a driver that a whole list does not hold, and is unknown with an excerpt', () => {
    const loaded: Predicate = { fact: 'driver.loaded', about: { driver: 'basp.sys' }, op: 'is', value: true };
    expect(holds(loaded, given('drivers.complete', true))).toBe(false);
    expect(holds(loaded, given('drivers.complete', false))).toBeNull();
  });

  it('knows a driver whose version nobody read as there, of unknown version', () => {
    const old: Predicate = { fact: 'driver.version', about: { driver: 'basp.sys' }, op: 'version-below', value: '1.3' };
    expect(holds(old, given('driver.loaded', true, { driver: 'basp.sys' }), given('drivers.complete', true))).toBeNull();
  });

  it('takes an update as missing only from a whole list', () => {
    const missing: Predicate = { fact: 'hotfix.installed', about: { hotfix: 'KB1' }, op: 'is', value: false };
    expect(holds(missing)).toBeNull();
    expect(holds(missing, given('hotfixes.complete', true))).toBe(true);
    expect(holds(missing, given('hotfixes.complete', true), given('hotfix.installed', true, { hotfix: 'KB1' }))).toBe(false);
  });

  it('finds a process with and without its suffix', () => {
    const many: Predicate = { fact: 'process.handles', about: { process: 'inetinfo.exe' }, op: 'at-least', value: 100, unit: 'count' };
    expect(holds(many, given('process.handles', 500, { process: 'inetinfo' }))).toBe(true);
    expect(holds(many, given('process.handles', 500, { process: 'inetinfo.exe' }))).toBe(true);
  });

  it('finds an event of any source where it names none', () => {
    const error: Predicate = { fact: 'event.count', about: { eventId: 1450 }, op: 'at-least', value: 1, unit: 'count' };
    expect(holds(error, given('event.count', 2, { eventSource: 'backup', eventId: 1450 }))).toBe(true);
    expect(holds(error, given('event.count', 2, { eventSource: 'backup', eventId: 1451 }))).toBeNull();
  });
});

describe('a group', () => {
  const yes: Predicate = { fact: 'boot.pae', op: 'is', value: true };
  const no: Predicate = { fact: 'boot.pae', op: 'is', value: false };
  const open: Predicate = { fact: 'boot.threeGB', op: 'is', value: true };
  const pae = given('boot.pae', true);

  it.each([
    ['all', [yes, yes], true],
    ['all', [yes, open], null],
    ['all', [open, no], false],
    ['any', [no, no], false],
    ['any', [no, open], null],
    ['any', [open, yes], true],
  ] as const)('%s of %j', (kind, parts, expected) => {
    expect(holds(kind === 'all' ? { all: parts } : { any: parts }, pae)).toBe(expected);
  });

  it('holds unless the contradiction is known', () => {
    expect(holds({ unless: yes }, pae)).toBe(false);
    expect(holds({ unless: no }, pae)).toBe(true);
    expect(holds({ unless: open }, pae)).toBe(true);
  });

  it('is weak where no other part makes it hold', () => {
    const weak: Predicate = { ...yes, atMost: 'possible' };
    const isWeak = (predicate: Predicate) => evaluate(storeOf([pae]), predicate).isWeak;
    expect(isWeak({ any: [weak, no] })).toBe(true);
    expect(isWeak({ any: [weak, yes] })).toBe(false);
    expect(isWeak({ all: [weak, yes] })).toBe(true);
    expect(isWeak({ all: [weak, no] })).toBe(false);
    expect(isWeak({ unless: weak })).toBe(false);
  });

  it('cites the fact that settled it', () => {
    const { fact } = evaluate(storeOf([pae]), { any: [open, yes] });
    expect(fact?.name).toBe('boot.pae');
  });

  it('about some tag wants all of one and the same tag', () => {
    const leak: Predicate = {
      someTag: { pattern: 'Nb??', pool: 'nonpaged' },
      all: [
        { fact: 'pool.tag.grows', op: 'is', value: true },
        { fact: 'pool.tag.bytesPerBlock', op: 'between', value: [150, 170], unit: 'bytes' },
      ],
    };
    const tag = (name: string, blockBytes: number, isGrowing: boolean): readonly Given[] => [
      given('pool.tag.bytes', 1000, { tag: name, pool: 'nonpaged' }),
      grows(name, 'nonpaged', isGrowing),
      given('pool.tag.bytesPerBlock', blockBytes, { tag: name, pool: 'nonpaged' }),
    ];
    expect(holds(leak, ...tag('Nb16', 160, true))).toBe(true);
    expect(holds(leak, ...tag('Nb16', 160, false), ...tag('Nb06', 900, true))).toBe(false);
    expect(holds(leak, ...tag('Xb16', 160, true))).toBeNull();
    expect(holds(leak, ...tag('Xb16', 160, true), given('pool.complete', true, { pool: 'nonpaged' }))).toBe(false);
  });
});

describe('the status of an issue', () => {
  const issue: Issue = {
    id: 'X1',
    kind: 'issue',
    title: 'x',
    sources: ['made for this test'],
    conditions: [
      { role: 'scope', essential: true, says: 'Windows', fact: 'os.version', op: 'version-is', value: ['5.2'] },
      { role: 'scope', says: 'cluster', fact: 'cluster.member', op: 'is', value: true },
      { role: 'decisive', says: 'grows', fact: 'pool.tag.grows', about: { tag: 'Mpio', pool: 'nonpaged' }, op: 'is', value: true },
      { role: 'unfixed', says: 'old', fact: 'driver.version', about: { driver: 'mpio.sys' }, op: 'version-below', value: '1.23' },
    ],
    advice: [
      { do: 'For clusters', risk: 'low', when: [{ fact: 'cluster.member', op: 'is', value: true, says: 'It is a cluster node' }] },
      { do: 'For others', risk: 'none', when: [{ fact: 'cluster.member', op: 'is', value: false, says: 'It is no cluster node' }] },
    ],
  };
  const W2K3 = given('os.version', '5.2.3790');
  const CLUSTER = given('cluster.member', true);
  const SIGN = grows('Mpio');
  const OLD = given('driver.version', '1.22', { driver: 'mpio.sys' });
  const NEW = given('driver.version', '1.23', { driver: 'mpio.sys' });
  const cases: readonly (readonly [string, readonly Given[], string | null])[] = [
    ['everything holds', [W2K3, CLUSTER, SIGN, OLD], 'applies'],
    ['another Windows, whatever else is unknown', [given('os.version', '6.1.7601')], 'not-affected'],
    ['another Windows, with the fixed file', [given('os.version', '6.1.7601'), NEW], 'not-affected'],
    ['the fixed file, though nothing grows', [W2K3, CLUSTER, grows('Mpio', 'nonpaged', false), NEW], 'fixed'],
    ['no sign', [W2K3, CLUSTER, grows('Mpio', 'nonpaged', false), OLD], 'not-affected'],
    ['the sign is unknown', [W2K3, CLUSTER, OLD], null],
    ['part of the scope is unknown', [W2K3, SIGN, OLD], 'possible'],
    ['the version of the file is unknown', [W2K3, CLUSTER, SIGN], 'possible'],
    ['the Windows is unknown', [CLUSTER, SIGN, OLD], null],
    ['the file is not there at all', [W2K3, CLUSTER, SIGN, given('drivers.complete', true)], 'possible'],
  ];

  it.each(cases)('%s', (_what, facts, status) => {
    expect(matchIssue(storeOf(facts), issue).status).toBe(status);
  });

  it.each([
    ['one person reports it', { ...issue, basis: 'one-reporter' as const }, 'possible'],
    ['several people report it', { ...issue, basis: 'several' as const }, 'applies'],
    [
      'a weak sign makes it hold',
      { ...issue, conditions: issue.conditions.map((one) => (one.says === 'grows' ? { ...one, atMost: 'possible' as const } : one)) },
      'possible',
    ],
  ])('is as sure as its source: %s', (_what, entry, status) => {
    expect(matchIssue(storeOf([W2K3, CLUSTER, SIGN, OLD]), entry).status).toBe(status);
    expect(matchIssue(storeOf([W2K3, CLUSTER, SIGN, NEW]), entry).status).toBe('fixed');
  });

  it('shows each condition with what was found or what is needed', () => {
    const { conditions } = matchIssue(storeOf([W2K3, SIGN, OLD]), issue);
    expect(conditions.map(({ holds: one, found }) => [one, found])).toEqual([
      [true, '5.2.3790'],
      [null, null],
      [true, 'yes'],
      [true, '1.22'],
    ]);
    expect(conditions[1]?.needs).toMatch(/cluster/);
  });

  it('gives the advice for this machine, and says the condition where it is not known', () => {
    expect(matchIssue(storeOf([CLUSTER]), issue).advice.map((step) => step.do)).toEqual(['For clusters']);
    expect(matchIssue(storeOf([]), issue).advice.map((step) => step.do)).toEqual([
      'If it is a cluster node: for clusters',
      'If it is no cluster node: for others',
    ]);
  });
});
