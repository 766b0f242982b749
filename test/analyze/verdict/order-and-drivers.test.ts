import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose.js';
import { diagnosed, diagnoseSoundly } from '../diagnosed.js';
import { makeEvidence, START_MS, type Story } from '../make-evidence.js';
import { among, level, rising, SERVER_2008 } from '../stories.js';

const LEAK: Story = {
  machine: SERVER_2008,
  looks: 6,
  everyMinutes: 30,
  tags: among({ tag: 'Leak', blocks: rising(100_000, 60_000), blockBytes: 1040 }),
  refusals: [
    [9000, 5],
    [9005, 7],
  ],
};

const idsOf = (story: Story): readonly string[] => diagnosed(story).findings.map(({ id }) => id);

describe('what came first', () => {
  it('is said where every clock is known', () => {
    const [finding] = diagnosed({ ...LEAK, clock: 'utc' }).findings.filter(({ id }) => id === 'time.growth-and-refusals');
    expect(finding?.title).toBe('"Leak" was growing 2 h 30 min before the first refusal');
    expect(finding?.evidence).toHaveLength(2);
  });

  it('is not said of lists in a zone that nobody states', () => {
    expect(idsOf({ ...LEAK, clock: 'unknown' })).not.toContain('time.growth-and-refusals');
  });

  it('is not said of growth that is no leak', () => {
    expect(idsOf({ ...LEAK, clock: 'utc', tags: among({ tag: 'Leak', blocks: level(100_000), blockBytes: 1040 }) })).not.toContain(
      'time.growth-and-refusals',
    );
  });
});

describe('refusals that end with a restart', () => {
  const restarted = (bootSeconds: number): Story => ({
    ...LEAK,
    clock: 'utc',
    machine: { ...SERVER_2008, boot: { options: [], time: new Date(START_MS + bootSeconds * 1000).toISOString().replace('.000Z', 'Z') } },
    refusals: [
      [-9000, 5],
      [-8000, 3],
    ],
    reasons: [['Timer_ConnectionIdle', 40]],
  });

  it.each([
    ['EventLog', true],
    ['Contoso Scheduler', false],
  ])('take event 6005 of %s for that restart: %j', (source, isRestart) => {
    const refusals = [-9000, -8000].map((seconds) => [seconds, 5] as const);
    const story: Story = { ...LEAK, clock: 'utc', refusals, reasons: [['Timer_ConnectionIdle', 40]], events: [[source, 6005]] };
    const evidence = makeEvidence(story);
    const httperr = evidence.httperr === null ? null : { ...evidence.httperr, last: '2026-03-02T12:00:00Z' };
    const { machines } = diagnoseSoundly({ machines: [{ ...evidence, httperr }], unassigned: [] });
    expect(machines[0]?.findings.some(({ id }) => id === 'refusals.ended-by-restart')).toBe(isRestart);
  });

  it('are not said to have ended where Windows was started before them', () => {
    expect(idsOf(restarted(-20_000))).not.toContain('refusals.ended-by-restart');
  });
});

describe('drivers that are suspected', () => {
  it('are held against their signatures: the driver of the demo is not signed', async () => {
    const { machines } = await diagnose([fileURLToPath(new URL('../../../examples/notmyfault', import.meta.url))]);
    const finding = machines[0]?.findings.find(({ id }) => id === 'driver.unsigned');
    const fact = machines[0]?.facts.find(({ id }) => id === finding?.evidence[0]?.fact);
    expect(finding?.title).toBe('myfault.sys, a suspect, is not signed');
    expect(fact).toMatchObject({ name: 'driver.signature', value: 'unsigned', about: { driver: 'myfault.sys' } });
  });
});
