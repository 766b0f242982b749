import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../src/schema/types.js';
import { diagnosed } from '../diagnosed.js';
import type { ProcessStory, Story, TagStory } from '../make-evidence.js';
import { among, level, QUIET_TAGS, rising, SERVER_2008 } from '../stories.js';

const MB = 2 ** 20;
const GB = 2 ** 30;

function server(gigabytes: number, version = '10.0.20348', architecture: 'x64' | 'x86' = 'x64'): Machine {
  return { os: { version, product: 'server' }, architecture, memory: { visibleBytes: gigabytes * GB } };
}

function codeOf(story: Story): string {
  return diagnosed(story).verdict.code;
}

/** Many tags of middling size that stand still. */
function spread(count: number, bytes: number, pool: 'nonpaged' | 'paged' = 'nonpaged'): readonly TagStory[] {
  return Array.from({ length: count }, (_, i) => ({
    tag: `Q${String(i).padStart(3, '0')}`,
    pool,
    blocks: level(1_000 + 97 * i),
    blockBytes: Math.round(bytes / 1_500),
  }));
}

describe('a pool that stands still', () => {
  it('at the size of healthy machines is healthy', () => {
    for (const ram of [8, 16, 64])
      expect(codeOf({ machine: server(ram), tags: QUIET_TAGS, nonpagedBytes: level(400 * MB) })).toBe('healthy');
    expect(codeOf({ machine: server(128), tags: QUIET_TAGS, nonpagedBytes: level(Math.round(2.4 * GB)) })).toBe('healthy');
  });

  it('at a size that no healthy machine shows is not', () => {
    const { verdict, findings } = diagnosed({ machine: server(32), tags: QUIET_TAGS, nonpagedBytes: level(19 * GB) });
    expect(verdict).toMatchObject({ code: 'past-leak', pool: 'nonpaged', confidence: 'open' });
    expect(verdict.summary).toContain('No growth is visible; 19 GB of 32 GB is nonpaged pool, which is unusual');
    expect(findings.find(({ id }) => id === 'pool.unusual-size')?.severity).toBe('warning');
  });

  it('is how the machine is where half a day shows it still, and PAL does not warn of it', () => {
    const watched = {
      machine: server(16, '6.0.6002'),
      everyMinutes: 30,
      tags: spread(30, 45 * MB),
      nonpagedBytes: level(Math.round(1.45 * GB)),
    };
    expect(codeOf({ ...watched, looks: 8 })).toBe('past-leak');
    const { verdict, findings } = diagnosed({ ...watched, looks: 48 });
    expect(verdict.code).toBe('healthy');
    expect(findings.find(({ id }) => id === 'pool.unusual-size')?.severity).toBe('notice');
    expect(codeOf({ ...watched, looks: 48, nonpagedBytes: level(7 * GB) })).toBe('past-leak');
  });

  it('is how the machine is where some hours show it still, and no tag nor group of tags is most of it', () => {
    const watched = { machine: server(16, '6.0.6002'), everyMinutes: 30, nonpagedBytes: level(Math.round(1.4 * GB)) };
    const four = (equal: boolean) =>
      Array.from({ length: 4 }, (_, i) => ({
        tag: `Q00${i}`,
        blocks: level(equal ? 20_000 : 20_000 + 3_000 * i),
        blockBytes: Math.round((300 * MB) / 20_000),
      }));
    expect(codeOf({ ...watched, tags: four(false), looks: 12 })).toBe('healthy');
    expect(codeOf({ ...watched, tags: four(false), looks: 8 })).toBe('past-leak');
    expect(codeOf({ ...watched, tags: four(true), looks: 12 })).toBe('past-leak');
    expect(codeOf({ ...watched, tags: [...QUIET_TAGS, { tag: 'Big1', blocks: level(800), blockBytes: MB }], looks: 12 })).toBe('past-leak');
    // The tags do not show what the pool consists of.
    expect(codeOf({ ...watched, tags: spread(30, 20 * MB), looks: 12 })).toBe('past-leak');
  });

  it('is not healthy when it is the paged one, or spread over many tags, or seen by counters alone', () => {
    const paged = diagnosed({ machine: server(16), tags: QUIET_TAGS, pagedBytes: level(7 * GB) });
    expect(paged.verdict).toMatchObject({ code: 'past-leak', pool: 'paged' });
    expect(codeOf({ machine: server(24, '6.3.9600'), tags: spread(30, 200 * MB) })).toBe('past-leak');
    expect(codeOf({ machine: server(24), looks: 40, counters: [{ name: 'Memory\\Pool Nonpaged Bytes', values: level(8 * GB) }] })).toBe(
      'past-leak',
    );
  });

  it('is large by PAL above 10% of RAM, or 60% of a near limit, which is not called unusual', () => {
    const { verdict } = diagnosed({ machine: server(16), tags: spread(30, 62 * MB), nonpagedBytes: level(Math.round(1.9 * GB)) });
    expect([verdict.code, verdict.summary]).toEqual(['past-leak', expect.stringContaining('large, but within')]);
    const x86 = { ...server(2, '5.2.3790', 'x86'), boot: { options: [] } };
    expect(codeOf({ machine: x86, tags: spread(30, 5 * MB), nonpagedBytes: level(175 * MB) })).toBe('past-leak');
    expect(codeOf({ machine: x86, tags: QUIET_TAGS, nonpagedBytes: level(85 * MB) })).toBe('healthy');
    // A counter that says many times what the tags add up to is as likely wrong.
    expect(codeOf({ machine: x86, tags: QUIET_TAGS, nonpagedBytes: level(175 * MB) })).toBe('healthy');
  });

  it('names its largest tags, of which none is most of it', () => {
    const large: readonly TagStory[] = [
      { tag: 'Kz1m', blocks: level(900_000), blockBytes: 2_000 },
      { tag: 'Vh3t', blocks: level(2_600_000), blockBytes: 700 },
    ];
    const { verdict, suspects } = diagnosed({ machine: server(16), tags: among(...large, ...spread(12, 120 * MB)) });
    expect(verdict.code).toBe('past-leak');
    expect(verdict.summary).toMatch(/largest tags are "Vh3t" with [\d.]+ GB, "Kz1m" with/);
    expect(suspects).toEqual([]);
  });

  it('says its size also where one list cannot tell growth', () => {
    const { verdict } = diagnosed({ machine: server(32), looks: 1, tags: QUIET_TAGS, nonpagedBytes: level(19 * GB) });
    expect([verdict.code, verdict.summary]).toEqual([
      'insufficient',
      expect.stringMatching(/^19 GB of nonpaged pool is in use: 59% of 32 GB RAM\. This is unusual: healthy machines/),
    ]);
  });
});

describe('counters alone', () => {
  const story = (looks: number, everyMinutes: number): Story => ({
    machine: server(16),
    looks,
    everyMinutes,
    counters: [{ name: 'Memory\\Pool Nonpaged Bytes', values: (look) => 400 * MB + 4096 * (look % 3) }],
  });

  it('of some minutes show a moment and no health', () => {
    expect(codeOf(story(3, 1))).toBe('insufficient');
    expect(codeOf(story(3, 8))).toBe('insufficient');
    expect(codeOf(story(12, 4))).toBe('insufficient');
  });

  it('of hours show health', () => {
    expect(codeOf(story(12, 30))).toBe('healthy');
    expect(codeOf(story(100, 1))).toBe('healthy');
  });
});

describe('processes', () => {
  const withProcess = (process: Partial<ProcessStory>): Story => ({
    machine: SERVER_2008,
    tags: QUIET_TAGS,
    processes: [{ name: 'relay.exe', pid: 412, handles: level(900), ...process }],
  });

  it.each<[string, Partial<ProcessStory>]>([
    ['many handles open', { handles: level(90_000) }],
    ['a charge of hundreds of MB', { nonpagedBytes: level(310 * MB) }],
    ['a charge that rises all along', { nonpagedBytes: rising(3 * MB, 9 * MB) }],
  ])('with %s are nothing healthy', (_, process) => {
    const { verdict } = diagnosed(withProcess(process));
    expect([verdict.code, verdict.summary]).toEqual(['insufficient', expect.stringContaining('relay.exe')]);
  });

  it('with handles that double and double hold objects, with or without a tag that grows', () => {
    const { verdict } = diagnosed(withProcess({ handles: rising(2_000, 2_500) }));
    expect([verdict.code, verdict.summary]).toEqual(['handle-leak', expect.stringContaining('relay.exe')]);
  });

  it.each<[string, Partial<ProcessStory>]>([
    ['few handles', {}],
    ['handles that come and go', { handles: (look) => 900 + 6_000 * (look % 2) }],
    ['a few more handles', { handles: rising(2_000, 30) }],
    ['tens of thousands of handles of a database', { name: 'sqlservr.exe', handles: level(70_000) }],
    ['an ordinary charge', { nonpagedBytes: level(2 * MB) }],
  ])('with %s are healthy', (_, process) => {
    expect(codeOf(withProcess(process))).toBe('healthy');
  });
});

describe('tags that stand still and hold most of the pool', () => {
  it.each<[string, readonly TagStory[], Machine]>([
    ['one tag of a table', [{ tag: 'Leak', blocks: level(9_600_000), blockBytes: 1_040 }], server(32)],
    [
      'one tag that nobody knows, and that wanders',
      [{ tag: 'Zk9q', blocks: (look) => 4_000_000 + 20_000 * (look % 3), blockBytes: 2_048 }],
      server(16, '6.3.9600'),
    ],
    [
      'two tags with one number of blocks',
      [
        { tag: 'Ab1x', blocks: level(3_000_000), blockBytes: 900 },
        { tag: 'Kc7y', blocks: level(3_010_000), blockBytes: 700 },
      ],
      server(24),
    ],
    [
      'tags of one driver',
      [
        { tag: 'AfdE', blocks: level(2_000_000), blockBytes: 900 },
        { tag: 'AfdX', blocks: level(700_000), blockBytes: 1_800 },
      ],
      server(12, '6.1.7601'),
    ],
    ['a tag of the paged pool', [{ tag: 'Gx2p', pool: 'paged', blocks: level(700_000), blockBytes: 8_192 }], server(64)],
    [
      'a tag of a small pool',
      [{ tag: 'Thx2', blocks: level(90_000), blockBytes: 1_024 }],
      { ...server(2, '5.2.3790', 'x86'), boot: { options: [] } },
    ],
  ])('%s: a leak that stopped or a setting, and what to ask', (_, tags, machine) => {
    const { verdict, next } = diagnosed({ machine, tags: among(...tags) });
    expect(verdict.code).toBe('past-leak');
    expect(verdict.pool).toBe(tags[0]?.pool ?? 'nonpaged');
    for (const { tag } of tags) expect(verdict.summary).toContain(`"${tag}"`);
    expect(next.map(({ decides }) => decides)).toContain('whether a leak has stopped or a setting makes that size');
  });

  it('in images of one driver belong together', () => {
    const tags: readonly TagStory[] = [
      { tag: 'Vc1a', blocks: level(2_000_000), blockBytes: 900 },
      { tag: 'Vc2b', blocks: level(300_000), blockBytes: 5_000 },
    ];
    const images = [
      ['vaultc.sys', 'Vc1a', 'call'],
      ['vaultc.sys', 'Vc2b', 'call'],
    ] as const;
    expect(codeOf({ machine: server(64), tags: among(...tags), images })).toBe('past-leak');
  });

  it('are settings or caches where the table says so, alone or together', () => {
    const buffers: TagStory = { tag: 'EtwB', blocks: level(30_000), blockBytes: 65_536 };
    const cache: TagStory = { tag: 'MmCa', blocks: level(4_000_000), blockBytes: 368 };
    expect(codeOf({ machine: server(64), tags: among(buffers) })).toBe('configured');
    expect(codeOf({ machine: server(64), tags: among(buffers, cache) })).toBe('configured');
  });

  it('are nothing where the pool is small, or the tag is not most of it', () => {
    expect(codeOf({ machine: server(64), tags: among({ tag: 'Zk9q', blocks: level(60_000), blockBytes: 2_048 }) })).toBe('healthy');
    const half: readonly TagStory[] = [{ tag: 'Zk9q', blocks: level(200_000), blockBytes: 2_048 }, ...spread(8, 60 * MB)];
    expect(codeOf({ machine: server(64), tags: among(...half) })).toBe('healthy');
  });
});

describe('a tag that nobody can settle', () => {
  it('and that rose by hundreds of MB is not healthy', () => {
    const tags = among({ tag: 'Zr4k', blocks: (look) => [100_000, 380_000, 420_000][look] ?? 0, blockBytes: 1_024 });
    const { verdict } = diagnosed({ machine: server(64), looks: 3, tags });
    expect([verdict.code, verdict.summary]).toEqual(['insufficient', expect.stringContaining('"Zr4k" grew by')]);
  });

  it('and that moves little is healthy', () => {
    const tags = among({ tag: 'Zr4k', blocks: (look) => [100_000, 118_000, 121_000][look] ?? 0, blockBytes: 1_024 });
    expect(codeOf({ machine: server(64), looks: 3, tags })).toBe('healthy');
  });
});

describe('a tag that is most of the pool and moves', () => {
  it('is neither healthy nor said to have stopped', () => {
    const tags = among({ tag: 'Ddk', blocks: (look) => [7_000_000, 7_300_000, 7_900_000][look] ?? 0, blockBytes: 1_024 });
    const { verdict } = diagnosed({ machine: server(64), looks: 3, tags });
    expect(verdict.code).toBe('insufficient');
    expect(verdict.summary).toContain('whether it leaks is unknown');
  });
});

describe('caches that rise', () => {
  const days = (tags: readonly TagStory[], machine = server(8, '6.3.9600')): Story => ({
    machine,
    looks: 6,
    everyMinutes: 1_440,
    tags: among(...tags),
  });

  it.each<[string, TagStory]>([
    ['name cache', { tag: 'FMfn', pool: 'paged', blocks: rising(900_000, 480_000), blockBytes: 384 }],
    ['control areas', { tag: 'MmCa', blocks: rising(600_000, 500_000), blockBytes: 368 }],
    ['segments', { tag: 'MmSt', pool: 'paged', blocks: rising(200_000, 150_000), blockBytes: 2_128 }],
    ['trace buffers', { tag: 'EtwB', blocks: rising(9_000, 5_000), blockBytes: 65_536 }],
    ['bookkeeping', { tag: 'Obtb', pool: 'paged', blocks: rising(40_000, 60_000), blockBytes: 4_096 }],
  ])('in a straight line for days are open, whose owner is not accused: %s', (_, tag) => {
    const { verdict, suspects, cleared } = diagnosed(days([tag]));
    expect(['leak-unattributed', 'on-behalf']).toContain(verdict.code);
    expect(verdict).toMatchObject({ confidence: 'open', pool: tag.pool ?? 'nonpaged' });
    expect(verdict.summary).toContain(`Tag ${tag.tag} `);
    expect(suspects).toEqual([]);
    expect(cleared.flatMap(({ tags }) => tags.map((one) => one.tag))).toEqual(cleared.length === 0 ? [] : [tag.tag]);
  });

  it.each<[string, TagStory, number]>([
    [
      'flatten',
      { tag: 'FMfn', pool: 'paged', blocks: (look) => Math.round(3_000_000 * (1 - Math.exp(-(look + 1) / 4))), blockBytes: 384 },
      1_440,
    ],
    ['are full', { tag: 'MmCa', blocks: level(900_000), blockBytes: 368 }, 1_440],
    ['rise for some hours', { tag: 'MmSt', pool: 'paged', blocks: rising(200_000, 50_000), blockBytes: 2_128 }, 30],
    ['are as small as on healthy machines', { tag: 'FMfn', pool: 'paged', blocks: rising(60_000, 40_000), blockBytes: 384 }, 1_440],
  ])('stay by design where they %s', (_, tag, everyMinutes) => {
    expect(['healthy', 'configured']).toContain(codeOf({ machine: server(64), looks: 6, everyMinutes, tags: among(tag) }));
  });
});

describe('growth that is slow and certain', () => {
  it('over twelve days is a leak whatever its bytes, and the summary says how much it matters', () => {
    const tags = among({ tag: 'Sl0w', blocks: (look) => 900 + 7 * look + (look % 2), blockBytes: 160 });
    const { verdict, findings } = diagnosed({ machine: server(16), looks: 49, everyMinutes: 360, tags, nonpagedBytes: level(300 * MB) });
    expect(verdict).toMatchObject({ code: 'leak-unattributed', urgency: 'years' });
    expect(verdict.summary).toContain('in more than a hundred years');
    expect(findings.find(({ id }) => id === 'growth.leak')).toMatchObject({ severity: 'warning', tags: ['Sl0w'] });
  });

  it('of which a list is made every other day is probable', () => {
    const tags = among({ tag: 'mQr7', pool: 'paged', blocks: (look) => 3_000 + 110 * look + 5 * (look % 2), blockBytes: 96 });
    const { verdict } = diagnosed({ machine: server(32, '6.2.9200'), looks: 7, everyMinutes: 2_880, tags });
    expect(verdict).toMatchObject({ code: 'leak-unattributed', pool: 'paged' });
  });

  it.each<[string, TagStory, Pick<Story, 'looks' | 'everyMinutes'>]>([
    [
      'rises unevenly in few lists',
      { tag: 'mQr7', blocks: (look) => 3_000 + ([0, 30, 310, 340, 700, 720, 810][look] ?? 0), blockBytes: 96 },
      { looks: 7, everyMinutes: 2_880 },
    ],
    [
      'falls now and then',
      { tag: 'Sl0w', blocks: (look) => 900 + 7 * look - 40 * (look % 9 === 8 ? 1 : 0), blockBytes: 160 },
      { looks: 49, everyMinutes: 360 },
    ],
    [
      'flattens',
      { tag: 'Sl0w', blocks: (look) => Math.round(900 + 400 * (1 - Math.exp(-look / 6))), blockBytes: 160 },
      { looks: 49, everyMinutes: 360 },
    ],
    [
      'came in two steps',
      { tag: 'Sl0w', blocks: (look) => 900 + (look > 20 ? 200 : 0) + (look > 40 ? 300 : 0), blockBytes: 160 },
      { looks: 49, everyMinutes: 360 },
    ],
    ['lasts a day', { tag: 'Sl0w', blocks: rising(900, 7), blockBytes: 160 }, { looks: 49, everyMinutes: 30 }],
  ])('is none where it %s', (_, tag, looks) => {
    expect(codeOf({ machine: server(16), ...looks, tags: among(tag) })).toBe('healthy');
  });

  it.each<[string, TagStory]>([
    ['processes', { tag: 'Proc', blocks: rising(260, 4), blockBytes: 1_408 }],
    ['threads', { tag: 'Thre', blocks: rising(2_200, 20), blockBytes: 2_560 }],
    ['tokens', { tag: 'Toke', pool: 'paged', blocks: rising(5_000, 90), blockBytes: 1_720 }],
    ['events', { tag: 'Even', blocks: rising(9_000, 120), blockBytes: 128 }],
  ])('is judged by the number of objects: %s', (_, tag) => {
    const { verdict } = diagnosed({ machine: server(32), looks: 48, tags: among(tag) });
    expect(['leak-unattributed', 'reference-leak', 'handle-leak']).toContain(verdict.code);
    expect(verdict.summary).toContain(`Tag ${tag.tag} `);
    expect(verdict.urgency).not.toBe('now');
  });

  it.each<[string, TagStory]>([
    ['a few processes a day', { tag: 'Proc', blocks: (look) => 260 + Math.floor(look / 12), blockBytes: 1_408 }],
    ['events that come and go', { tag: 'Even', blocks: (look) => 9_000 + 400 * (look % 4), blockBytes: 128 }],
  ])('is no matter for %s', (_, tag) => {
    expect(codeOf({ machine: server(32), looks: 48, tags: among(tag) })).toBe('healthy');
  });
});

describe('a pool that grows under ever new tags', () => {
  const ever = (look: number, perLook: number): readonly TagStory[] =>
    Array.from({ length: look * perLook }, (_, i) => ({
      tag: `${String.fromCharCode(65 + (i % 26))}${String(i).padStart(3, '0').slice(-3)}`,
      blocks: (at) => (at * perLook > i ? 640 : null),
      blockBytes: 512,
    }));

  it.each([
    [120, 30, server(16)],
    [90, 240, server(64, '6.3.9600')],
  ])('grows although none of them does: %s an interval of %s minutes', (perLook, everyMinutes, machine) => {
    const { verdict, findings, next } = diagnosed({ machine, looks: 7, everyMinutes, tags: among(...ever(7, perLook)) });
    expect(verdict).toMatchObject({ code: 'leak-unattributed', pool: 'nonpaged', confidence: 'open' });
    expect(verdict.summary).toContain('no single tag shows it; its tags went from');
    expect(findings.find(({ id }) => id === 'pool.total-grows')).toMatchObject({ severity: 'warning', tags: [] });
    expect(next.length).toBeGreaterThan(0);
  });

  it('grows by the head of its lists where the memory has no tag', () => {
    const { verdict } = diagnosed({ machine: server(64), looks: 8, tags: QUIET_TAGS, nonpagedBytes: rising(900 * MB, 300 * MB) });
    expect(verdict).toMatchObject({ code: 'leak-unattributed', pool: 'nonpaged', confidence: 'open' });
    expect(verdict.urgency).not.toBeNull();
  });

  it('does not grow where tags come and go, or the total goes up and down', () => {
    const coming: readonly TagStory[] = Array.from({ length: 300 }, (_, i) => ({
      tag: `R${String(i).padStart(3, '0')}`,
      blocks: (at) => (at % 3 === i % 3 ? 40 : null),
      blockBytes: 512,
    }));
    expect(codeOf({ machine: server(16), looks: 7, tags: among(...coming) })).toBe('healthy');
    expect(codeOf({ machine: server(64), looks: 8, tags: QUIET_TAGS, nonpagedBytes: (look) => (400 + 60 * (look % 3)) * MB })).toBe(
      'healthy',
    );
  });
});

describe('urgency', () => {
  const leaking = (blocks: number, used = 300 * MB): Story => ({
    machine: server(16),
    tags: among({ tag: 'Leak', blocks: rising(50_000, blocks), blockBytes: 1_040 }),
    nonpagedBytes: (look) => used + look * blocks * 1_040,
    looks: 6,
  });

  it.each([
    ['now', 3_000_000],
    ['hours', 400_000],
    ['days', 30_000],
    ['months', 1_500],
  ])('is %s for a leak of %s blocks in half an hour', (urgency, blocks) => {
    expect(diagnosed(leaking(blocks)).verdict.urgency).toBe(urgency);
  });

  it('is none for a healthy machine, and unknown where the evidence does not tell', () => {
    expect(diagnosed({ machine: server(16), tags: QUIET_TAGS }).verdict).toMatchObject({ code: 'healthy', urgency: 'none' });
    expect(diagnosed({ tags: QUIET_TAGS, looks: 1 }).verdict).toMatchObject({ code: 'insufficient', urgency: null });
    expect(diagnosed({ tags: among({ tag: 'Leak', blocks: rising(50_000, 9_000), blockBytes: 1_040 }) }).verdict.urgency).toBeNull();
  });

  it('says nothing of how certain the verdict is: a slow leak is a warning', () => {
    const { findings, verdict } = diagnosed(leaking(1_500));
    expect(findings.find(({ tags }) => tags.includes('Leak'))?.severity).toBe('warning');
    expect(verdict.confidence).not.toBeNull();
  });
});

it('a leak in the paged pool is called one', () => {
  const { verdict } = diagnosed({
    machine: server(16),
    tags: among({ tag: 'Gx2p', pool: 'paged', blocks: rising(90_000, 60_000), blockBytes: 1_024 }),
    pagedBytes: rising(900 * MB, 60 * MB),
  });
  expect(verdict.pool).toBe('paged');
  expect(verdict.summary).toContain('of paged pool');
});
