import { describe, expect, it } from 'vitest';
import type { Confidence, VerdictCode } from '../../../src/schema/types.js';
import { diagnosed } from '../diagnosed.js';
import type { Story, TagStory } from '../make-evidence.js';
import { among, EXCHANGE_2003_WITH_3GB, level, QUIET_TAGS, rising, SERVER_2008, WINDOWS_DRIVERS } from '../stories.js';

const MB = 2 ** 20;
const LEAK: TagStory = { tag: 'Leak', blocks: rising(50_000, 20_000), blockBytes: 1_040 };
const EVENTS: TagStory = { tag: 'Even', blocks: rising(12_000, 20_000), blockBytes: 64 };
const UNREAD: TagStory = { tag: 'AfdB', blocks: rising(2_000, 3_000), blockBytes: 4_096 };
const MYFAULT = [...WINDOWS_DRIVERS, 'myfault.sys 4.0.0.0 Sysinternals'];

/** A 32-bit Windows Server 2003 without /3GB: 256 MB of nonpaged pool. */
const SERVER_2003 = { ...EXCHANGE_2003_WITH_3GB, boot: { options: [] }, exchange: { installed: false } };

const CASES: readonly (readonly [code: VerdictCode, confidence: Confidence | null, pool: string | null, story: Story])[] = [
  ['driver-leak', 'probable', 'nonpaged', { tags: among(LEAK), drivers: MYFAULT }],
  ['handle-leak', 'strong', 'nonpaged', { tags: among(EVENTS), processes: [{ name: 'w3wp.exe', pid: 9, handles: rising(1_100, 20_000) }] }],
  [
    'reference-leak',
    'probable',
    'nonpaged',
    { tags: among(EVENTS), processes: [{ name: 'System', pid: 4, handles: rising(1_100, 20_000) }] },
  ],
  ['on-behalf', 'open', 'nonpaged', { tags: among(UNREAD) }],
  [
    'os-leak',
    'strong',
    'paged',
    {
      machine: SERVER_2008,
      tags: among({ tag: 'SslC', pool: 'paged', blocks: rising(4_000, 20_000), blockBytes: 600 }),
      drivers: [...WINDOWS_DRIVERS, 'ksecdd.sys 6.0.6002.18005 Microsoft Corporation'],
    },
  ],
  ['leak-unattributed', 'open', 'nonpaged', { tags: among({ tag: 'Irp', blocks: rising(4_000, 20_000), blockBytes: 640 }) }],
  ['past-leak', 'probable', 'nonpaged', { tags: among({ tag: 'Leak', blocks: level(900_000), blockBytes: 1_040 }), drivers: MYFAULT }],
  [
    'limit-lowered',
    'strong',
    'nonpaged',
    { machine: EXCHANGE_2003_WITH_3GB, tags: QUIET_TAGS, nonpagedBytes: level(109 * MB), refusals: [[60, 5]] },
  ],
  ['pressure', 'strong', 'nonpaged', { machine: SERVER_2003, tags: QUIET_TAGS, nonpagedBytes: level(240 * MB), refusals: [[60, 5]] }],
  ['pressure', 'probable', 'nonpaged', { refusals: [[60, 5]] }],
  ['not-pool', 'strong', null, { reasons: [['AppOffline', 2_310]] }],
  ['configured', 'probable', 'nonpaged', { tags: among({ tag: 'EtwB', blocks: level(12_000), blockBytes: 131_072 }) }],
  ['healthy', null, null, { tags: QUIET_TAGS }],
  ['insufficient', null, null, { tags: QUIET_TAGS, looks: 2 }],
  ['insufficient', null, null, {}],
];

describe('verdict', () => {
  it.each(CASES)('%s, %s, pool %s', (code, confidence, pool, story) => {
    expect(diagnosed(story).verdict).toMatchObject({ code, confidence, pool });
  });

  it('is by growth, not by strangeness or size: a few strange blocks do not outweigh a steep known tag', () => {
    const strange: TagStory = { tag: 'Zqx1', blocks: rising(400_000, 3_000), blockBytes: 512 };
    const { verdict, findings } = diagnosed({ tags: among(LEAK, strange), drivers: MYFAULT });
    expect(verdict.code).toBe('driver-leak');
    expect(findings.filter(({ id }) => id === 'growth.leak').map(({ tags }) => tags)).toEqual([['Leak'], ['Zqx1']]);
    expect(verdict.summary).toContain('Tag Zqx1 grows too.');
  });

  it('says of a second tag of the same owner that it grows as well, and not that a second driver leaks', () => {
    const second = (tag: string): TagStory => ({ tag, blocks: rising(9_000, 8_000), blockBytes: 380 });
    const { verdict, suspects } = diagnosed({
      machine: { ...SERVER_2008, os: { version: '10.0.26100', product: 'client' } },
      tags: among(second('NpSN'), second('NpSB')),
      drivers: [...WINDOWS_DRIVERS, 'npcap.sys 5.1.80.203 Fabrikam'],
    });
    expect(suspects.map(({ owner }) => owner.name)).toEqual(['npcap.sys']);
    expect(verdict.summary).toMatch(/Tag NpS[NB] grows as well, and is of the same owner\./);
    expect(verdict.summary).not.toContain('And a driver leaks');
  });

  it('of a leak goes before a lowered limit, which is told beside it', () => {
    const { verdict } = diagnosed({ machine: EXCHANGE_2003_WITH_3GB, tags: among(LEAK), drivers: MYFAULT, refusals: [[60, 5]] });
    expect(verdict.code).toBe('driver-leak');
    expect(verdict.alsoFound).toContain('limit-lowered');
    expect(verdict.summary).toContain('/3GB halves the nonpaged pool to 128 MB.');
  });

  it('is both where both pools are lost', () => {
    const paged: TagStory = { tag: 'Zqx1', pool: 'paged', blocks: rising(50_000, 20_000), blockBytes: 1_040 };
    expect(diagnosed({ tags: among(LEAK, paged), drivers: MYFAULT }).verdict.pool).toBe('both');
  });

  it('is not about the pool only where nothing was refused', () => {
    expect(diagnosed({ reasons: [['AppOffline', 2_310]], refusals: [[60, 5]] }).verdict.code).toBe('pressure');
  });
});

describe('what may not be concluded', () => {
  it('two lists show growth and no leak', () => {
    const { verdict, suspects, findings } = diagnosed({ tags: among(LEAK), drivers: MYFAULT, looks: 2 });
    expect(verdict).toMatchObject({ code: 'insufficient', confidence: null });
    expect(suspects).toEqual([]);
    expect(findings.find(({ id }) => id === 'growth.no-leak')).toMatchObject({ severity: 'notice', tags: ['Leak'] });
    expect(verdict.summary).toContain('"Leak" grew most');
  });

  it('one list with a huge tag names nobody', () => {
    expect(diagnosed({ tags: among({ ...LEAK, blocks: level(2_000_000) }), drivers: MYFAULT, looks: 1 }).suspects).toEqual([]);
  });

  it('three lists whose rises differ name nobody', () => {
    const uneven: TagStory = { ...LEAK, blocks: (look) => [50_000, 51_000, 90_000][look] ?? null };
    expect(diagnosed({ tags: among(uneven), drivers: MYFAULT, looks: 3 }).suspects).toEqual([]);
  });

  it('three lists whose rises agree are probable at most', () => {
    expect(
      diagnosed({ tags: among(EVENTS), looks: 3, processes: [{ name: 'w3wp.exe', pid: 9, handles: rising(1_100, 20_000) }] }).verdict
        .confidence,
    ).toBe('probable');
  });

  it('lists whose order alone is known are open at most', () => {
    const { verdict, suspects } = diagnosed({ tags: among(LEAK), drivers: MYFAULT, clock: 'order-only' });
    expect(
      [verdict.confidence, ...suspects.map(({ confidence }) => confidence)].filter((word) => word !== null && word !== 'open'),
    ).toEqual([]);
  });

  it('lists within seconds are no proof of health', () => {
    expect(diagnosed({ tags: QUIET_TAGS, everyMinutes: 0.1 }).verdict.code).toBe('insufficient');
  });

  it('a leak of a gigabyte that ended with a restart is not found in what came after', () => {
    const restarted: TagStory = { ...LEAK, blocks: (look) => (look < 3 ? 900_000 : 1_000) };
    expect(diagnosed({ tags: among(restarted), drivers: MYFAULT }).suspects).toEqual([]);
  });
});
