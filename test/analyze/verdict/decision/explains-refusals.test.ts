import { describe, expect, it } from 'vitest';
import type { MachineDiagnosis } from '../../../../src/schema/types.js';
import { diagnosed } from '../../diagnosed.js';
import { type Course, START_MS, type Story, type TagStory } from '../../make-evidence.js';
import { situationIn } from '../../situations.js';
import { among, EXCHANGE_2003_WITH_3GB, level, QUIET_TAGS, rising, SERVER_2008, WINDOWS_DRIVERS } from '../../stories.js';

const MB = 2 ** 20;
const DAY = 86_400;
const LEAK: TagStory = { tag: 'Zqx1', blocks: rising(50_000, 20_000), blockBytes: 1_040 };
/** 64 bit, 4 GB: six snapshots over 2 h 30 min. */
const LEAKING: Story = { machine: SERVER_2008, tags: among(LEAK), drivers: [...WINDOWS_DRIVERS, 'zqx.sys 1.2.0.0 Contoso'] };
/** 32 bit, /3GB: the maximum is 128 MB. */
const SMALL: Story = { machine: EXCHANGE_2003_WITH_3GB, tags: QUIET_TAGS, drivers: WINDOWS_DRIVERS };
const available = (values: Course): NonNullable<Story['counters']> => [{ name: 'Memory\\Available Bytes', values }];

function explains(story: Story): MachineDiagnosis['verdict']['explainsRefusals'] {
  return diagnosed(story).verdict.explainsRefusals;
}

describe('what was found explains the refusals', () => {
  it('where the pool was full by samples around them', () => {
    expect(explains({ ...SMALL, nonpagedBytes: level(110 * MB), refusals: [[4_000, 9]] })).toBe('yes');
  });

  it('where the leak had filled the pool by then, at its rate', () => {
    const story: Story = { ...LEAKING, nonpagedBytes: rising(2_500 * MB, 20 * MB) };
    expect(explains({ ...story, refusals: [[9_000 + 20 * 3_600, 9]] })).toBe('yes');
    expect(explains({ ...story, counters: available(level(900 * MB)), refusals: [[9_000, 9]] })).toBe('no');
  });

  it('where RAM was out and the leak holds a good part of it', () => {
    const story: Story = { ...LEAKING, nonpagedBytes: level(700 * MB), refusals: [[9_000, 9]] };
    const big = { ...LEAK, blockBytes: 5_000 };
    expect(explains({ ...story, tags: among(big), counters: available(level(6 * MB)) })).toBe('yes');
    expect(explains({ ...story, tags: among(LEAK), counters: available(level(6 * MB)) })).toBe('unknown');
  });

  it('where nothing leaks and the tags nearly fill the pool, for some of it has no tag', () => {
    const filled = [...QUIET_TAGS, { tag: 'Zzzz', blocks: level(1_080), blockBytes: 90_000 }];
    expect(explains({ ...SMALL, tags: filled, nonpagedBytes: () => null, refusals: [[4_000, 9]] })).toBe('yes');
  });
});

describe('it does not', () => {
  it('where more than enough was free of all that may bind', () => {
    const story: Story = { ...LEAKING, nonpagedBytes: level(400 * MB), refusals: [[9_300, 9]] };
    expect(explains({ ...story, counters: available(level(2_000 * MB)) })).toBe('no');
    expect(explains({ ...SMALL, nonpagedBytes: level(60 * MB), refusals: [[4_000, 9]] })).toBe('no');
  });

  it('where the zone of the snapshots is unknown and no offset makes it so', () => {
    expect(explains({ ...SMALL, clock: 'unknown', nonpagedBytes: level(50 * MB), refusals: [[4_000, 9]] })).toBe('no');
  });
});

describe('nobody can tell', () => {
  const full: Story = { ...SMALL, nonpagedBytes: level(110 * MB) };

  it.each([
    ['a day and more before', -DAY - 60],
    ['six days after', 6 * DAY],
  ])('of refusals %s the snapshots', (_, second) => {
    expect(explains({ ...full, refusals: [[second, 9]] })).toBe('unknown');
  });

  it('of refusals without a time, nor without a size of the pool', () => {
    expect(explains({ ...full, refusals: [[null, 9]] })).toBe('unknown');
    expect(explains({ machine: EXCHANGE_2003_WITH_3GB, refusals: [[60, 9]] })).toBe('unknown');
  });

  it('across a start of Windows', () => {
    const machine = { ...EXCHANGE_2003_WITH_3GB, boot: { options: ['3GB'], time: new Date(START_MS - 600_000).toISOString() } };
    expect(explains({ ...full, machine, refusals: [[-1_200, 9]] })).toBe('unknown');
    expect(explains({ ...full, machine, refusals: [[-300, 9]] })).toBe('yes');
  });

  it('where RAM is nearly out, for samples see it coarsely', () => {
    const story: Story = { machine: SERVER_2008, tags: QUIET_TAGS, nonpagedBytes: level(200 * MB), refusals: [[9_000, 9]] };
    expect(explains({ ...story, counters: available(level(35 * MB)) })).toBe('unknown');
  });

  it('where neither RAM nor commit is known and nothing that was found leaks', () => {
    const story: Story = { machine: SERVER_2008, tags: QUIET_TAGS, nonpagedBytes: level(200 * MB), refusals: [[9_000, 9]] };
    expect(explains(story)).toBe('unknown');
    expect(explains({ ...LEAKING, nonpagedBytes: level(200 * MB), refusals: [[9_000, 9]] })).toBe('no');
  });
});

describe('where nothing was refused', () => {
  it('there is nothing to explain', () => {
    expect(explains({ ...SMALL, nonpagedBytes: level(110 * MB) })).toBeNull();
    expect(explains({ ...SMALL, reasons: [['AppOffline', 40]] })).toBeNull();
  });
});

describe('the arithmetic', () => {
  const story: Story = { ...SMALL, nonpagedBytes: level(110 * MB), refusals: [[4_000, 9]] };

  it('is in the facts, from the samples and the limit', () => {
    const { facts, findings } = diagnosed(story);
    const free = facts.find(({ name }) => name === 'refusals.freeBytes');
    expect(free).toMatchObject({ value: 18 * MB, state: 'derived', about: { constraint: 'pool-maximum' } });
    const names = (free?.from ?? []).map((id) => facts.find((fact) => fact.id === id)?.name);
    expect(names).toEqual(expect.arrayContaining(['refusals.usedBytes', 'limits.maximumBytes', 'limits.minimumEstimateBytes']));
    expect(findings.find(({ id }) => id.startsWith('refusals.'))?.evidence.map(({ fact }) => fact)).toContain(free?.id);
  });

  it('names the constraint that binds', () => {
    const room = situationIn({
      ...LEAKING,
      nonpagedBytes: level(700 * MB),
      counters: available(level(5 * MB)),
      refusals: [[9_000, 9]],
    }).atRefusals;
    expect(room.room?.bound.kind).toBe('physical-memory');
  });
});
