import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/analyze/documents/timeline.js';
import type { MachineEvidence } from '../../../src/facts/capture.js';
import type { Timeline } from '../../../src/schema/types.js';
import { makeEvidence, START_MS, type Story } from '../make-evidence.js';
import { situationIn } from '../situations.js';
import { level, QUIET_TAGS, rising, SERVER_2008 } from '../stories.js';

function timelineFrom(story: Story): Timeline {
  const { evidence, httperr, subjects } = situationIn(story);
  return timelineOf(evidence, httperr, subjects.slice(0, 1));
}

function pointsOf({ series }: Timeline, id: string) {
  return series.find((one) => one.id === id)?.points ?? [];
}

describe('timeline', () => {
  it('shows the pools and the tag of interest in order of time', () => {
    const line = timelineFrom({ tags: QUIET_TAGS, looks: 3 });
    expect(line.series.map(({ id }) => id)).toEqual(['pool.nonpaged', 'pool.paged', 'tag.CM31.paged']);
    expect(pointsOf(line, 'tag.CM31.paged')).toEqual([
      ['2026-03-02T10:00:00Z', 36_864_000],
      ['2026-03-02T10:30:00Z', 36_864_000],
      ['2026-03-02T11:00:00Z', 36_864_000],
    ]);
  });

  it('writes a time without Z where its zone is unknown, and none where only the order is', () => {
    expect(pointsOf(timelineFrom({ tags: QUIET_TAGS, looks: 1, clock: 'unknown' }), 'pool.paged')[0]?.[0]).toBe('2026-03-02T10:00:00');
    expect(timelineFrom({ tags: QUIET_TAGS, clock: 'order-only' }).series).toEqual([]);
  });

  it('prefers the counter of a pool, and leaves out what it did not measure', () => {
    const values = (look: number): number | null => (look === 1 ? null : 100 + look);
    const line = timelineFrom({ tags: QUIET_TAGS, looks: 3, counters: [{ name: 'Memory\\Pool Nonpaged Bytes', values }] });
    expect(pointsOf(line, 'pool.nonpaged').map(([, value]) => value)).toEqual([100, 102]);
  });

  it('shows no total of lists that were cut', () => {
    expect(timelineFrom({ tags: QUIET_TAGS, complete: false }).series.map(({ id }) => id)).toEqual(['tag.CM31.paged']);
  });

  it('keeps a thousand points, peaks among them', () => {
    const values = (look: number): number => (look === 2_345 ? 9_999 : 1);
    const line = timelineFrom({ looks: 5_000, everyMinutes: 1, counters: [{ name: 'Memory\\Pool Nonpaged Bytes', values }] });
    const points = pointsOf(line, 'pool.nonpaged');
    expect(points).toHaveLength(1_000);
    expect(line.series[0]?.downsampledFrom).toBe(5_000);
    expect(points.filter(([, value]) => value === 9_999)).toHaveLength(1);
    expect([points[0]?.[0], points.at(-1)?.[0]]).toEqual(['2026-03-02T10:00:00Z', '2026-03-05T21:19:00Z']);
    expect(points.map(([time]) => time)).toEqual(points.map(([time]) => time).sort());
  });

  it('shows free memory where it was least, and commit where it was most', () => {
    const values = (look: number): number => (look === 1_234 ? 5 : look === 4_321 ? 900 : 100);
    const counters = ['Memory\\Available MBytes', 'Memory\\Committed Bytes'].map((name) => ({ name, values }));
    const line = timelineFrom({ looks: 5_000, everyMinutes: 1, counters });
    expect(line.series.map(({ id }) => id)).toEqual(['memory.available', 'memory.commit']);
    expect(pointsOf(line, 'memory.available').map(([, value]) => value)).toContain(5 * 2 ** 20);
    expect(pointsOf(line, 'memory.available').map(([, value]) => value)).not.toContain(900 * 2 ** 20);
    expect(pointsOf(line, 'memory.commit').map(([, value]) => value)).toContain(900);
  });

  it('puts samples that came out of order in order', () => {
    const evidence = makeEvidence({ tags: QUIET_TAGS, looks: 4 });
    const shuffled: MachineEvidence = { ...evidence, pool: [...evidence.pool].reverse() };
    expect(timelineOf(shuffled, null, [])).toEqual(timelineOf(evidence, null, []));
  });

  it('drops times that no document can hold', () => {
    const evidence = makeEvidence({ counters: [{ name: 'Memory\\Pool Nonpaged Bytes', values: level(1) }], looks: 4 });
    const [series] = evidence.counters;
    if (series === undefined) throw new TypeError('the story has no counter');
    const at = Float64Array.of(START_MS, Number.NaN, 8.64e15, -1e15);
    expect(pointsOf(timelineOf({ ...evidence, counters: [{ ...series, at }] }, null, []), 'pool.nonpaged')).toEqual([
      ['2026-03-02T10:00:00Z', 1],
    ]);
  });

  it('tells the start of Windows, refusals and the events of pools in order', () => {
    const line = timelineFrom({
      machine: { ...SERVER_2008, boot: { time: '2026-03-02T11:00:00+02:00' } },
      refusals: [[600, 3]],
      tags: QUIET_TAGS,
      events: [
        ['srv', 2019],
        ['service control manager', 7036],
        ['srv', 2020],
      ],
    });
    expect(line.events.map(({ at, what }) => `${at} ${what}`)).toEqual([
      '2026-03-02T09:00:00Z Windows started',
      '2026-03-02T10:00:00Z event 2019 of srv',
      '2026-03-02T10:10:00Z http.sys refuses 3 connections',
      '2026-03-02T11:00:00Z event 2020 of srv',
    ]);
  });

  it('leaves out events of other sources under the same ids', () => {
    const events = (['contoso backup', 'eventlog'] as const).flatMap((source) => [6005, 2019].map((id) => [source, id] as const));
    expect(timelineFrom({ tags: QUIET_TAGS, events }).events.map(({ what }) => what)).toEqual(['event 6005 of eventlog']);
  });

  it('keeps the largest of very many episodes', () => {
    const refusals = Array.from({ length: 3_000 }, (_, i): readonly [number, number] => [i * 120, i === 2_999 ? 50 : 1]);
    const { events } = timelineFrom({ refusals });
    expect(events.length).toBeLessThanOrEqual(1_000);
    expect(events.at(-1)?.what).toBe('http.sys refuses 50 connections');
  });

  it('has a series for a rising tag', () => {
    const rise = { tag: 'Leak', blocks: rising(0, 1_000_000), blockBytes: 100 };
    expect(pointsOf(timelineFrom({ tags: [...QUIET_TAGS, rise], looks: 2 }), 'tag.Leak.nonpaged').map(([, value]) => value)).toEqual([
      0, 100_000_000,
    ]);
  });
});
