import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/schema/types.js';
import { diagnosed } from '../diagnosed.js';
import type { Story } from '../make-evidence.js';
import { among, EXCHANGE_2003_WITH_3GB, level, rising, SERVER_2008, WINDOWS_DRIVERS } from '../stories.js';

const LEAKING: Story = {
  machine: SERVER_2008,
  looks: 6,
  everyMinutes: 30,
  tags: among({ tag: 'Qzv7', blocks: rising(8_000, 40_000), blockBytes: 900 }),
  drivers: WINDOWS_DRIVERS,
  refusals: [[9_000, 31]],
  processes: Array.from({ length: 14 }, (_, at) => ({ name: `app${at}.exe`, pid: 400 + 4 * at, handles: level(300) })),
};

function checkOf(story: Story, id: string): Check | undefined {
  return diagnosed(story).checks?.find((check) => check.id === id);
}

describe('checks', () => {
  it('are all there, each once, with a result', () => {
    const { checks = [] } = diagnosed(LEAKING);
    expect(checks.length).toBeGreaterThan(14);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });

  it('say what was found only where somebody could see', () => {
    for (const story of [LEAKING, { machine: SERVER_2008 }, {}]) {
      const { checks = [] } = diagnosed(story);
      expect(checks.filter(({ result, found }) => (result === 'not-in-evidence') !== (found === null))).toEqual([]);
    }
  });

  it('find nothing clear where there is nothing but the name of a machine', () => {
    const { checks = [] } = diagnosed({ machine: { name: 'WEB9' } });
    expect(checks.filter(({ result }) => result !== 'not-in-evidence')).toEqual([]);
  });

  it.each<readonly [id: string, story: Story, result: Check['result'], found: RegExp]>([
    ['refusals', LEAKING, 'bad', /^31 connections refused$/],
    ['refusals', { ...LEAKING, refusals: [], reasons: [['Timer_ConnectionIdle', 12]] }, 'clear', /no refused connection in 12 rows/],
    ['app-pools', { ...LEAKING, reasons: [['AppOffline', 210]] }, 'suspicious', /210 rows of application pools, most of them AppOffline/],
    ['http-sys', LEAKING, 'clear', /refuses, does not leak/],
    ['tag-growth', LEAKING, 'bad', /"Qzv7" grows like a leak/],
    ['tag-growth', { ...LEAKING, tags: among() }, 'clear', /no tag grows like a leak \(6 snapshots over 2 h 30 min\)/],
    ['other-tags', LEAKING, 'clear', /^7 other tags do not leak$/],
    ['paged-pool', LEAKING, 'clear', /does not grow/],
    ['handles', LEAKING, 'clear', /handles of 14 processes are level/],
    ['three-gb', { machine: EXCHANGE_2003_WITH_3GB }, 'suspicious', /halves/],
    ['three-gb', { machine: { ...EXCHANGE_2003_WITH_3GB, boot: { options: [] } } }, 'clear', /not set/],
    ['pool-events', { ...LEAKING, events: [['srv', 2019]] }, 'suspicious', /event 2019/],
  ])('%s comes to what the evidence shows: %#', (id, story, result, found) => {
    const check = checkOf(story, id);
    expect(check?.result).toBe(result);
    expect(check?.found).toMatch(found);
  });

  it.each<readonly [why: string, id: string, story: Story]>([
    ['without a log', 'refusals', { machine: SERVER_2008, looks: 6, everyMinutes: 30, tags: among() }],
    ['in two snapshots', 'tag-growth', { ...LEAKING, looks: 2, tags: among() }],
    ['without processes', 'handles', { ...LEAKING, processes: [] }],
    ['without a log of events that is whole', 'pool-events', LEAKING],
    ['without a tag', 'known-issues', { machine: SERVER_2008 }],
    ['without images', 'signatures', LEAKING],
    ['without the version of Windows', 'known-issues', { ...LEAKING, machine: { name: 'WEB1' } }],
  ])('show nothing %s', (_, id, story) => {
    expect(checkOf(story, id)?.result).toBe('not-in-evidence');
  });

  it('leave out what does not concern the machine', () => {
    expect(checkOf(LEAKING, 'three-gb')).toBeUndefined();
  });
});
