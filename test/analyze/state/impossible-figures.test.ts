import { describe, expect, it } from 'vitest';
import { withoutImpossible } from '../../../src/analyze/state/impossible-figures.js';
import { diagnosed } from '../diagnosed.js';
import { makeEvidence, type Story } from '../make-evidence.js';
import { situationIn } from '../situations.js';
import { among, level, QUIET_TAGS, rising, SERVER_2008 } from '../stories.js';

const MB = 2 ** 20;
const GB = 2 ** 30;
const COUNTER = 'Memory\\Pool Nonpaged Bytes';

/** Nothing but a debugger's summary, of a machine with that much RAM. */
function debuggerSays(nonpaged: number, ram: number): Story {
  return {
    statements: [
      ['vm.physicalBytes', ram],
      ['vm.nonpagedBytes', nonpaged],
      ['vm.nonpagedMaximumBytes', Math.round(0.75 * ram)],
      ['vm.availableBytes', Math.round(0.4 * ram)],
    ],
  };
}

describe('a nonpaged pool above all RAM', () => {
  it.each([
    [113 * GB, 8 * GB],
    [5 * GB, 4 * GB],
    [2 ** 44, 64 * GB],
  ])('of %s in %s is not judged, and the document says so', (nonpaged, ram) => {
    const { verdict, findings, limits } = diagnosed(debuggerSays(nonpaged, ram));
    expect(verdict.code).toBe('insufficient');
    expect(findings.find(({ id }) => id === 'evidence.impossible-figure')?.text).toContain('more than all RAM');
    expect(verdict.summary).toContain('of nonpaged pool, which is more than all RAM of the machine');
    expect(limits?.constraints.map(({ kind }) => kind)).not.toContain('pool-maximum');
  });

  it('is left out of the head of a list as well, and the tags are judged', () => {
    const story: Story = { machine: SERVER_2008, tags: QUIET_TAGS, nonpagedBytes: level(40 * GB) };
    expect(withoutImpossible(makeEvidence(story)).evidence.pool.every(({ nonpagedBytes }) => nonpagedBytes === null)).toBe(true);
    expect(situationIn(story).store.get('pool.bytes', { pool: 'nonpaged' })?.state).toBe('derived');
  });

  it('is judged where it fits the RAM, or where nobody says how much RAM there is', () => {
    for (const story of [debuggerSays(7 * GB, 8 * GB), { statements: [['vm.nonpagedBytes', 113 * GB]] } satisfies Story])
      expect(withoutImpossible(makeEvidence(story)).impossible).toEqual([]);
  });

  it('is held against the largest RAM that anything says', () => {
    const story: Story = {
      machine: SERVER_2008,
      statements: [
        ['vm.physicalBytes', 64 * GB],
        ['vm.nonpagedBytes', 9 * GB],
      ],
    };
    expect(withoutImpossible(makeEvidence(story)).impossible).toEqual([]);
  });
});

describe('figures below 0', () => {
  it('of a counter are left out, and the others are judged', () => {
    const values = (look: number): number => (look % 5 === 2 ? -1 : 300 * MB);
    const story: Story = { machine: SERVER_2008, looks: 24, counters: [{ name: COUNTER, values }] };
    const { evidence, impossible } = withoutImpossible(makeEvidence(story));
    expect(impossible).toMatchObject([{ name: COUNTER, value: -1, why: 'negative' }]);
    expect(evidence.counters[0]?.values.filter(Number.isNaN)).toHaveLength(5);
    expect(diagnosed(story).timeline?.series.every(({ points }) => points.every(([, value]) => (value ?? 0) >= 0))).toBe(true);
  });

  it('of a counter that reads nothing else leave nothing to judge', () => {
    const { verdict, findings } = diagnosed({ looks: 24, counters: [{ name: COUNTER, values: level(-1) }] });
    expect(verdict.code).toBe('insufficient');
    expect(findings.map(({ id }) => id)).toContain('evidence.impossible-figure');
  });

  it('of a process are unknown', () => {
    const story: Story = { processes: [{ name: 'relay.exe', pid: 8, handles: rising(500, 1), nonpagedBytes: level(-4096) }] };
    const { evidence, impossible } = withoutImpossible(makeEvidence(story));
    expect(evidence.processes[0]?.processes[0]).toMatchObject({ handles: 500, nonpagedBytes: null });
    expect(impossible).toHaveLength(6);
  });

  it('are not looked for in rows of lists, whose 32-bit prints wrap', () => {
    const story: Story = { tags: among({ tag: 'Zq01', blocks: level(10), blockBytes: 64 }) };
    expect(withoutImpossible(makeEvidence(story)).evidence).toMatchObject({ pool: makeEvidence(story).pool });
  });
});

it('the share in use lies in 0..1 or is absent', () => {
  for (const used of [50 * MB, 180 * MB, 255 * MB, 256 * MB, 300 * MB, 900 * MB]) {
    const machine: NonNullable<Story['machine']> = {
      os: { version: '5.2.3790' },
      architecture: 'x86',
      memory: { visibleBytes: 4 * GB },
      boot: { options: [] },
    };
    const share = situationIn({ machine, tags: QUIET_TAGS, nonpagedBytes: level(used) }).store.get('limits.usedShare')?.value;
    expect(share === undefined ? used > 256 * MB : Number(share) >= 0 && Number(share) <= 1, `${used}`).toBe(true);
  }
});
