import type { CounterSeries, MachineEvidence, Moment, PoolSample } from '../facts/capture.js';
import { plural } from '../facts/units.js';
import type { Pool } from '../facts/tag.js';
import type { Timeline, TimelineEvent, TimelinePoint, TimelineSeries } from '../schema/types.js';
import type { TagSubject } from './judge/tag-subject.js';
import { isoSecond, type HttperrFacts } from './refusals/state-httperr.js';

/** More points than this say nothing more on any screen. */
const MOST_POINTS = 1000;
const MOST_EVENTS = 50;
/** Pools empty (Srv 2019, 2020), memory short (2004), Windows started (6005, 6009). */
const SHOWN_EVENTS = new Set([2019, 2020, 2004, 6005, 6009]);

interface Point {
  readonly ms: number;
  readonly zoneKnown: boolean;
  readonly value: number;
}

/** The pools, the tags of the suspects, and what happened, on one axis of time. */
export function timelineOf(evidence: MachineEvidence, httperr: HttperrFacts | null, tags: readonly TagSubject[]): Timeline {
  const pools = (['nonpaged', 'paged'] as const).flatMap((pool) => seriesOf(`pool.${pool}`, poolPoints(evidence, pool)));
  const tagged = tags.flatMap((subject) => seriesOf(`tag.${subject.text}.${subject.pool}`, tagPoints(evidence.pool, subject), subject));
  return { series: [...pools, ...tagged], events: eventsOf(evidence, httperr) };
}

function seriesOf(id: string, points: readonly Point[], subject?: TagSubject): readonly TimelineSeries[] {
  if (points.length === 0) return [];
  const shown = thin(points);
  return [
    {
      id,
      unit: 'bytes',
      ...(subject === undefined ? {} : { about: { tag: subject.text, pool: subject.pool } }),
      points: shown.map((point): TimelinePoint => [timeText(point), point.value]),
      downsampledFrom: shown.length < points.length ? points.length : null,
    },
  ];
}

/** Keeps the largest point of each stretch, so that peaks stay. */
function thin(points: readonly Point[]): readonly Point[] {
  if (points.length <= MOST_POINTS) return points;
  const out: Point[] = [];
  for (let i = 0; i < MOST_POINTS; i++) {
    const part = points.slice(Math.floor((i * points.length) / MOST_POINTS), Math.floor(((i + 1) * points.length) / MOST_POINTS));
    const [first, ...rest] = part;
    if (first !== undefined) out.push(rest.reduce((most, point) => (point.value > most.value ? point : most), first));
  }
  return out;
}

/** A counter has more points than the lists and counts what has no tag, so it is preferred. */
function poolPoints(evidence: MachineEvidence, pool: Pool): readonly Point[] {
  const counter = evidence.counters.find(({ name, instance }) => instance === null && name === (pool === 'nonpaged' ? 'Memory\\Pool Nonpaged Bytes' : 'Memory\\Pool Paged Bytes'));
  if (counter !== undefined) return counterPoints(counter);
  return evidence.pool.flatMap((sample) => {
    const total = (pool === 'nonpaged' ? sample.nonpagedBytes : sample.pagedBytes) ?? (sample.complete ? sumOf(sample, pool) : null);
    return total === null || !isTimed(sample.at) ? [] : [{ ms: sample.at.ms, zoneKnown: sample.at.zoneKnown, value: total }];
  });
}

function counterPoints({ at, values, zoneKnown }: CounterSeries): readonly Point[] {
  const points: Point[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const ms = at[i];
    if (value !== undefined && ms !== undefined && !Number.isNaN(value)) points.push({ ms, zoneKnown, value });
  }
  return points;
}

function tagPoints(samples: readonly PoolSample[], { tag, pool }: TagSubject): readonly Point[] {
  const code = pool === 'nonpaged' ? 0 : 1;
  return samples.flatMap(({ at, rows }) => {
    if (!isTimed(at)) return [];
    for (let i = 0; i < rows.length; i++) {
      const value = rows.bytes[i];
      if (rows.tag[i] === tag && rows.pool[i] === code && value !== undefined && !Number.isNaN(value)) return [{ ms: at.ms, zoneKnown: at.zoneKnown, value }];
    }
    return [];
  });
}

function sumOf({ rows }: PoolSample, pool: Pool): number {
  const code = pool === 'nonpaged' ? 0 : 1;
  let sum = 0;
  for (let i = 0; i < rows.length; i++) if (rows.pool[i] === code && !Number.isNaN(rows.bytes[i] ?? Number.NaN)) sum += rows.bytes[i] ?? 0;
  return sum;
}

function isTimed(at: Moment | null): at is Moment {
  return at !== null && !at.orderOnly;
}

/** A time as documents show it: with `Z` only where its zone is known. */
export function timeText({ ms, zoneKnown }: Pick<Moment, 'ms' | 'zoneKnown'>): string {
  const text = new Date(ms).toISOString().replace('.000Z', 'Z');
  return zoneKnown ? text : text.slice(0, -1);
}

function eventsOf(evidence: MachineEvidence, httperr: HttperrFacts | null): readonly TimelineEvent[] {
  const refusals = (httperr?.episodes ?? []).map((episode) => ({
    at: isoSecond(episode.start),
    what: `http.sys refuses, ${plural(episode.connections, 'connection')} until ${isoSecond(episode.end)}`,
    fact: httperr?.rows.find(({ at }) => at === isoSecond(episode.start))?.id ?? null,
  }));
  const boot = evidence.machine.boot?.time;
  const started = typeof boot === 'string' ? [{ at: boot, what: 'Windows started', fact: null }] : [];
  const logged = evidence.events
    .flatMap(({ at, id, source }) => (isTimed(at) && SHOWN_EVENTS.has(id) ? [{ at: timeText(at), what: `event ${id} of ${source}`, fact: null }] : []));
  return [...started, ...refusals, ...logged].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(0, MOST_EVENTS);
}

