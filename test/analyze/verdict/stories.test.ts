import { describe, expect, it } from 'vitest';
import { diagnosed } from '../diagnosed.js';
import type { TagStory } from '../make-evidence.js';
import { among, EXCHANGE_2003_WITH_3GB, level, QUIET_TAGS, rising, SERVER_2008, WINDOWS_DRIVERS } from '../stories.js';

const MB = 2 ** 20;

describe('a driver that leaks until http.sys refuses', () => {
  // 3 GB of pool on this Windows; the last list shows all but some 15 MB of it in use, while connections are refused.
  const leak: TagStory = { tag: 'Leak', blocks: rising(50_000, 580_000), blockBytes: 1_040 };
  const story = {
    machine: SERVER_2008,
    tags: among(leak),
    nonpagedBytes: (look: number) => 136 * MB + (50_000 + 580_000 * look) * 1_040,
    drivers: [...WINDOWS_DRIVERS, 'myfault.sys 4.0.0.0 Sysinternals'],
    refusals: [
      [8_990, 5],
      [8_995, 20],
      [9_000, 22],
    ],
    events: [['srv', 2019]],
  } as const;
  const machine = diagnosed(story);

  it('names the driver, by a table only probably', () => {
    expect(machine.verdict).toMatchObject({ code: 'driver-leak', pool: 'nonpaged', confidence: 'probable' });
    expect(machine.suspects).toMatchObject([
      { rank: 1, owner: { kind: 'driver', name: 'myfault.sys', version: '4.0.0.0', company: 'Sysinternals' } },
    ]);
    expect(machine.suspects[0]?.tags).toMatchObject([{ tag: 'Leak', tagHex: '0x6B61654C', pool: 'nonpaged', bytes: 2_950_000 * 1_040 }]);
    expect(machine.suspects[0]?.tags[0]?.bytesPerHour).toBeCloseTo(1_160_000 * 1_040, -3);
  });

  it('sets what was refused beside what was free', () => {
    const free = 3 * 1024 * MB - (136 * MB + 2_950_000 * 1_040);
    expect(free).toBeGreaterThan(0);
    expect(free).toBeLessThan(20 * MB);
    expect(machine.verdict).toMatchObject({ explainsRefusals: 'yes', urgency: 'now' });
    expect(machine.verdict.summary).toContain('Tag Leak leaks, and that is why http.sys refused 47 connections; it points to myfault.sys.');
    expect(machine.verdict.summary).toContain(
      'Nonpaged pool was full then: 2.99 GB of an estimated 2.85 GB to 3.15 GB; http.sys refuses below 20 MB free.',
    );
    expect(machine.findings[0]?.text).toContain('47 connections in 10 s, from 12:29:50 to 12:30:00 UTC on 2026-03-02.');
    expect(machine.findings[0]).toMatchObject({ severity: 'critical', title: 'http.sys refused 47 connections in 1 episode' });
  });

  it('finds refusals and leak, the worst first, with the articles to read', () => {
    const worst = machine.findings.filter(({ severity }) => severity === 'critical');
    expect(worst.map(({ id }) => id)).toEqual(['refusals.seen', 'growth.leak']);
    expect(worst[0]?.references).toEqual(expect.arrayContaining(['KB820729', 'KB820129']));
    expect(worst[1]?.references).toContain('KB298102');
    expect(machine.findings.map(({ id }) => id)).toContain('events.2019');
  });

  it('advises the fix first, then what decides, and a restart within the first three as it cannot wait', () => {
    expect(machine.next[0]).toMatchObject({
      kind: 'fix',
      do: expect.stringMatching(/^update myfault\.sys \(Sysinternals, here 4\.0\.0\.0\)/),
    });
    expect(machine.next[1]).toMatchObject({ kind: 'decide', command: 'httperr-doctor drivers drivers --tag Leak' });
    expect(machine.next[2]).toMatchObject({ kind: 'relief', risk: 'reboot', command: 'shutdown /r /t 60' });
    expect(machine.next[2]?.why).toContain('free nonpaged pool was below the threshold of http.sys');
  });

  it('draws pool, tag and refusals on one axis of time', () => {
    expect(machine.timeline?.series.map(({ id, points }) => [id, points.length])).toEqual([
      ['pool.nonpaged', 6],
      ['pool.paged', 6],
      ['tag.Leak.nonpaged', 6],
    ]);
    expect(machine.timeline?.events.map(({ at, what }) => `${at} ${what}`)).toEqual([
      '2026-03-02T10:00:00Z event 2019 of srv',
      '2026-03-02T12:29:50Z http.sys refuses 47 connections until 2026-03-02T12:30:00Z',
    ]);
  });
});

describe('/3GB on an Exchange server', () => {
  const machine = diagnosed({
    machine: EXCHANGE_2003_WITH_3GB,
    tags: QUIET_TAGS,
    nonpagedBytes: level(109 * MB),
    drivers: WINDOWS_DRIVERS,
    refusals: [
      [8_990, 5],
      [8_995, 7],
    ],
  });

  it('is a lowered limit and nobody’s leak', () => {
    expect(machine.verdict).toMatchObject({ code: 'limit-lowered', confidence: 'strong', pool: 'nonpaged' });
    expect(machine.suspects).toEqual([]);
    expect(machine.verdict.summary).toContain(
      '/3GB halves the nonpaged pool to 128 MB, and that is why http.sys refused 12 connections; no tag leaks. About 19 MB of 128 MB nonpaged pool was free then',
    );
  });

  it('brings the article that says so, with its advice', () => {
    const article = machine.knowledge.find(({ id }) => id === 'KB934878');
    expect(article?.status).toBe('applies');
    expect(article?.conditions.filter(({ holds }) => holds !== true)).toEqual([]);
    expect(machine.next.some(({ why }) => why.startsWith('KB934878'))).toBe(true);
  });

  it('tells from where on http.sys refuses', () => {
    const finding = machine.findings.find(({ id }) => id === 'limits.three-gb');
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.text).toContain('http.sys refuses while less than 20 MB is free, so from 108 MB in use on.');
  });

  it('counts with the smaller mark where http.sys is set to use more', () => {
    const aggressive = diagnosed({
      machine: { ...EXCHANGE_2003_WITH_3GB, httpSys: { parameters: { EnableAggressiveMemoryUsage: 1 } } },
      tags: QUIET_TAGS,
      nonpagedBytes: level(121 * MB),
      refusals: [[8_990, 5]],
    });
    expect(aggressive.findings.find(({ id }) => id === 'limits.three-gb')?.text).toContain(
      'less than 8 MB is free, so from 120 MB in use on',
    );
    expect(aggressive.knowledge.find(({ id }) => id === 'KB934878')?.status).not.toBe('applies');
  });
});

describe('an application pool that is stopped', () => {
  const machine = diagnosed({
    machine: SERVER_2008,
    tags: QUIET_TAGS,
    nonpagedBytes: level(90 * MB),
    reasons: [
      ['AppOffline', 2_310],
      ['Timer_ConnectionIdle', 40],
    ],
  });

  it('is no pool problem', () => {
    expect(machine.verdict).toMatchObject({ code: 'not-pool', confidence: 'strong', pool: null });
    expect(machine.verdict.summary).toContain(
      '2,310 rows of AppOffline and no refusal. Check the application pools. 2.91 GB of nonpaged pool is free',
    );
    expect(machine.refusals).toMatchObject({ connections: 0, episodes: [] });
  });

  it('sends the reader to the application pools, in the words of his Windows', () => {
    expect(machine.next[0]?.command).toBe('C:\\Windows\\System32\\inetsrv\\appcmd.exe list apppool');
    const old = diagnosed({ machine: EXCHANGE_2003_WITH_3GB, reasons: [['AppOffline', 2_310]] });
    expect(old.next[0]?.command).toContain('iisapp.vbs');
  });
});
