import { describe, expect, it } from 'vitest';
import { type Episode, episodesOf } from '../../../src/analyze/state/refusal-episodes.js';
import { knownRefusals, refusedOf, stateHttperr, whyRefusalsAreUnknown } from '../../../src/analyze/state/state-httperr.js';
import type { HttperrEvidence, RefusalSecond } from '../../../src/facts/capture.js';
import { FactStore } from '../../../src/facts/store.js';
import { diagnosed } from '../diagnosed.js';
import { makeEvidence, START_MS, type Story } from '../make-evidence.js';
import { EXCHANGE_2003_WITH_3GB } from '../stories.js';

const START = START_MS / 1000;

function second(after: number, connections = 1): RefusalSecond {
  return { second: START + after, rows: 1, connections, input: 0, line: 10 + after };
}

function seen(episodes: readonly Episode[]): readonly string[] {
  return episodes.map(({ start, end, connections, rows }) => `${start - START}-${end - START}: ${connections} in ${rows}`);
}

describe('episodes', () => {
  it.each<readonly [what: string, refusals: readonly RefusalSecond[], episodes: readonly string[]]>([
    ['none', [], []],
    ['one row', [second(5, 7)], ['5-5: 7 in 1']],
    ['a gap of a minute is the same episode', [second(0), second(60)], ['0-60: 2 in 2']],
    ['a longer gap is the end', [second(0), second(61)], ['0-0: 1 in 1', '61-61: 1 in 1']],
    ['many short gaps', [0, 50, 100, 150, 200].map((after) => second(after)), ['0-200: 5 in 5']],
    ['rows out of order', [second(300, 3), second(5), second(0), second(302)], ['0-5: 2 in 2', '300-302: 4 in 2']],
    ['one second in two files', [second(0, 2), second(0, 3)], ['0-0: 5 in 2']],
  ])('%s', (_, refusals, episodes) => {
    expect(seen(episodesOf(refusals))).toEqual(episodes);
  });

  it('know where their first and last rows stand, by time', () => {
    const [episode] = episodesOf([second(30), second(0), second(20)]);
    expect([episode?.firstRow.line, episode?.lastRow.line]).toEqual([10, 40]);
  });

  it('leave the given rows as they are', () => {
    const refusals = [second(30), second(0)];
    episodesOf(refusals);
    expect(refusals.map(({ second: at }) => at - START)).toEqual([30, 0]);
  });
});

function logOf(story: Story): HttperrEvidence {
  const { httperr } = makeEvidence(story);
  if (httperr === null) throw new TypeError('the story has no log');
  return httperr;
}

function stated(story: Story) {
  const store = new FactStore();
  const facts = stateHttperr(store, logOf(story));
  return { store, facts };
}

describe('refusals as facts', () => {
  it('sum N over the rows, which lead to their lines', () => {
    const { store, facts } = stated({
      refusals: [
        [0, 5],
        [5, 42],
      ],
    });
    expect(facts.connections).toMatchObject({ value: 47, state: 'derived', from: facts.rows.map(({ id }) => id) });
    expect(facts.rows.map(({ value, source }) => [value, source])).toEqual([
      [5, { input: 0, line: 5 }],
      [42, { input: 0, line: 6 }],
    ]);
    expect(store.get('refusals.episodes')?.value).toBe(1);
  });

  it('without a time count, stand in no episode, and lead to the file', () => {
    const { store, facts } = stated({ refusals: [[null, 5]] });
    expect(facts.refused).toEqual({ connections: 5, rows: 1, first: null, last: null, episodes: [] });
    expect(facts.connections).toMatchObject({ value: 5, state: 'observed', source: { input: 0 } });
    expect(store.all('refusals.connections').map(({ value }) => value)).toEqual([5]);
  });

  it('without a time are told in the diagnosis, and no moment is made up', () => {
    const { verdict, refusals, timeline, findings } = diagnosed({ refusals: [[null, 5]] });
    expect(verdict.code).toBe('pressure');
    expect(refusals).toMatchObject({ connections: 5, episodes: [] });
    expect(timeline?.events).toEqual([]);
    expect(findings.map(({ id }) => id)).toEqual(['refusals.seen']);
    expect(verdict.summary).toContain('http.sys refused 5 connections');
  });

  it('with and without a time are summed, and their episodes hold those with one', () => {
    const refused = refusedOf(
      logOf({
        refusals: [
          [0, 5],
          [null, 100],
        ],
      }),
    );
    expect(refused).toMatchObject({ connections: 105, rows: 2, episodes: [{ connections: 5, rows: 1 }] });
  });

  it('that only look like it are counted apart', () => {
    const { facts } = stated({ refusals: [[0, 5]], suspiciousRows: 3 });
    expect(facts.refused).toMatchObject({ connections: 5, rows: 1 });
    expect(facts.suspicious).toMatchObject({ value: 3, source: { input: 0, line: 90 } });
  });

  it('none is a known zero where rows were read, which known issues about refusals fail by', () => {
    const { store } = stated({ reasons: [['Timer_ConnectionIdle', 30]] });
    expect(store.get('refusals.connections')).toMatchObject({ value: 0, state: 'observed' });
    const { knowledge } = diagnosed({ machine: EXCHANGE_2003_WITH_3GB, reasons: [['Timer_ConnectionIdle', 30]] });
    expect(knowledge.find(({ id }) => id === 'KB934878')?.status).toBe('not-affected');
  });

  it('none is unknown where no row was read', () => {
    const { store, facts } = stated({ reasons: [] });
    expect(store.get('refusals.connections')).toBeUndefined();
    expect(facts.logging).toMatchObject({ enabled: null, reasonColumn: null, covers: [] });
  });

  it('are shown by the first, the last and the largest episodes where there are very many', () => {
    const refusals = Array.from({ length: 5_000 }, (_, i): readonly [number, number] => [i * 120, i === 2_500 ? 900 : 1]);
    const { facts } = stated({ refusals });
    expect(facts.refused.episodes).toHaveLength(5_000);
    expect(facts.refused.connections).toBe(4_999 + 900);
    expect(facts.rows.length).toBeLessThan(20);
    expect(facts.rows.map(({ value }) => value)).toContain(900);
  });
});

describe('other reasons as facts', () => {
  it('come by rows, most first, with the line of the first row', () => {
    const { facts } = stated({
      reasons: [
        ['Timer_ConnectionIdle', 3],
        ['AppOffline', 200],
      ],
    });
    expect(facts.reasons.map(({ about, value, source }) => [about?.reason, value, source])).toEqual([
      ['AppOffline', 200, { input: 0, line: 101 }],
      ['Timer_ConnectionIdle', 3, { input: 0, line: 100 }],
    ]);
  });

  it('of a scanner that makes up thousands are bounded', () => {
    const reasons = Array.from({ length: 3_000 }, (_, i): readonly [string, number] => [`Made_Up_${i}`, 1]);
    expect(stated({ reasons }).facts.reasons.length).toBeLessThanOrEqual(100);
  });
});

describe('whether http.sys logs', () => {
  it('is told where EnableErrorLogging is 0, also beside old rows', () => {
    const machine = { ...EXCHANGE_2003_WITH_3GB, httpSys: { parameters: { EnableErrorLogging: 0 } } };
    const off = (story: Story) => diagnosed({ machine, ...story }).findings.find(({ id }) => id === 'httperr.logging-off');
    expect(off({})?.severity).toBe('warning');
    expect(off({ refusals: [[0, 5]] })?.text).toContain('from before it was switched off; the newest is from 2026-03-02T10:00:00Z');
  });

  it('is told where reasons are left out', () => {
    const ids = diagnosed({ reasons: [['AppOffline', 2]], reasonColumn: false }).findings.map(({ id }) => id);
    expect(ids).toContain('httperr.no-reason-column');
  });
});

describe('whether connections were refused', () => {
  const none = logOf({ reasons: [['QueueFull', 3]] });

  it('is known of a log that was read to its end', () => {
    expect(whyRefusalsAreUnknown(none)).toBeNull();
    expect(knownRefusals(stateHttperr(new FactStore(), none))).toMatchObject({ connections: 0 });
  });

  it.each<readonly [what: string, log: HttperrEvidence]>([
    ['no column of reasons', { ...none, reasonColumn: false }],
    ['a line that could not be read and names refusals', { ...none, unparsedRefusals: 1 }],
    ['no row among its lines', { ...none, files: [{ input: 0, bytes: 9, rows: 0, unparsed: 2, layouts: [] }] }],
  ])('is unknown of one with %s', (_, log) => {
    const store = new FactStore();
    expect(knownRefusals(stateHttperr(store, log))).toBeNull();
    expect(store.get('refusals.connections')).toBeUndefined();
  });

  it('is known where some were read, whatever else was not', () => {
    const log = { ...logOf({ refusals: [[0, 5]] }), reasonColumn: false, unparsedRefusals: 2 };
    expect(knownRefusals(stateHttperr(new FactStore(), log))).toMatchObject({ connections: 5 });
  });
});
