import { describe, expect, it } from 'vitest';
import { diagnosed } from '../../diagnosed.js';
import type { QueueStoryRow, Story } from '../../make-evidence.js';
import { level, QUIET_TAGS, SERVER_2008 } from '../../stories.js';

const MB = 2 ** 20;

const HUNG: QueueStoryRow = { name: 'Shop', reason: 'Timer_AppPool', rows: 47, span: [60, 2_000] };
const FULL: QueueStoryRow = { name: 'Shop', reason: 'QueueFull', rows: 40, span: [90, 2_100] };
const ENDED: QueueStoryRow = { name: 'Shop', reason: 'Connection_Abandoned_By_ReqQueue', rows: 42, span: [600, 2_400] };
const OFFLINE: QueueStoryRow = { name: 'Shop', reason: 'AppOffline', rows: 1_200, span: [2_500, 7_200] };

function machineOf(queues: readonly QueueStoryRow[], more: Story = {}) {
  const reasons = queues.map(({ reason, rows }) => [reason, rows] as const);
  return diagnosed({ machine: SERVER_2008, tags: QUIET_TAGS, nonpagedBytes: level(90 * MB), reasons, queues, ...more });
}

function summaryOf(queues: readonly QueueStoryRow[], more: Story = {}): string {
  return machineOf(queues, more).verdict.summary;
}

describe('the story of an application pool', () => {
  it('is one sentence: hung, then ended, then out of service, with counts and times', () => {
    const summary = summaryOf([OFFLINE, ENDED, FULL, HUNG]);
    expect(summary).toContain('Not a pool problem: the requests failed in application pool "Shop", and http.sys refused no connection.');
    expect(summary).toContain(
      'Its worker process hung or was too slow (Timer_AppPool 47, QueueFull 40), then ended with requests pending, by a crash or a recycle (Connection_Abandoned_By_ReqQueue 42), then the application pool was out of service, by rapid-fail protection or by hand (AppOffline 1,200), 2026-03-02 10:01 to 12:00 UTC.',
    );
  });

  it('claims no sequence that the times contradict', () => {
    const summary = summaryOf([{ ...OFFLINE, span: [0, 7_200] }, ENDED, HUNG]);
    expect(summary).not.toContain('then');
    expect(summary).toContain('AppOffline came first (10:00), so the log shows no sequence.');
  });

  it('claims no sequence without times, and says so', () => {
    const summary = summaryOf([
      { ...OFFLINE, span: null },
      { ...HUNG, span: null },
    ]);
    expect(summary).not.toContain('then');
    expect(summary).toContain('; the rows carry no time.');
  });

  it.each([
    ['site', '7', 'the application pool of site 7'],
    ['host', 'shop.example', 'the application pool behind host name "shop.example"'],
    ['unnamed', null, 'an application pool that the log does not name'],
  ] as const)('is told of the %s where the log has no queue', (of, name, said) => {
    expect(summaryOf([{ ...OFFLINE, of, name }])).toContain(`the requests failed in ${said}`);
  });

  it('cuts a name that nobody would give to a pool in the middle', () => {
    const summary = summaryOf([{ ...OFFLINE, name: `start${'x'.repeat(5_000)}end` }]);
    expect(summary).toMatch(/"startx+\.\.\.x+end"/);
    expect(summary.length).toBeLessThan(600);
  });

  it('goes by the worst pool, and counts the others', () => {
    const summary = summaryOf([HUNG, { ...OFFLINE, name: 'Mail' }, { ...FULL, name: 'Old' }]);
    expect(summary).toContain('application pool "Mail"');
    expect(summary).toContain('2 more application pools had failures too');
  });
});

describe('events of WAS beside the story', () => {
  const FAILED = "Application pool 'Shop' is being automatically disabled due to a series of failures.";
  const rows = [HUNG, ENDED, OFFLINE];

  it('say that it was rapid-fail protection', () => {
    const summary = summaryOf(rows, { events: [['Microsoft-Windows-WAS', 5002, FAILED]] });
    expect(summary).toContain('was taken out of service by rapid-fail protection (AppOffline 1,200)');
    expect(summary).toContain('The System log has event 5002 (rapid-fail protection disabled the application pool).');
  });

  it('of another pool, or of another program, say nothing of this one', () => {
    const other = FAILED.replace('Shop', 'Shop2');
    expect(summaryOf(rows, { events: [['Microsoft-Windows-WAS', 5002, other]] })).toContain('by rapid-fail protection or by hand');
    expect(summaryOf(rows, { events: [['Contoso', 5002, FAILED]] })).toContain('by rapid-fail protection or by hand');
  });

  it('without a text are about the only pool of the log', () => {
    const events = [['WAS', 5011]] as const;
    expect(summaryOf(rows, { events })).toContain('then crashed (Connection_Abandoned_By_ReqQueue 42)');
    expect(summaryOf([...rows, { ...HUNG, name: 'Mail' }], { events })).not.toContain('crashed');
  });
});

describe('the finding about application pools', () => {
  it('cites the rows of each queue and reason with their place', () => {
    const machine = machineOf([OFFLINE, HUNG]);
    const finding = machine.findings.find(({ id }) => id === 'httperr.app-pool');
    expect(finding?.title).toBe('1,247 requests failed in application pool "Shop"');
    const cited = machine.facts.filter(({ id }) => finding?.evidence.some(({ fact }) => fact === id));
    expect(cited).toContainEqual(
      expect.objectContaining({
        name: 'httperr.queueReason',
        value: 1_200,
        at: '2026-03-02T10:41:40Z',
        about: { reason: 'AppOffline', queue: 'Shop' },
        source: { input: expect.any(Number), line: 100 },
      }),
    );
  });

  it('stands beside refusals as well', () => {
    const machine = machineOf([OFFLINE], { refusals: [[10, 30]] });
    expect(machine.verdict.code).not.toBe('not-pool');
    expect(machine.findings.find(({ id }) => id === 'httperr.app-pool')?.text).toContain('AppOffline 1,200');
  });

  it('is never more than strong evidence', () => {
    expect(machineOf([OFFLINE]).verdict).toMatchObject({ code: 'not-pool', confidence: 'strong' });
  });
});
