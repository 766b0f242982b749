import type { CounterSeries, MachineEvidence, PoolSample } from '../../facts/capture.js';
import { bytesOfTags, rowOfTag } from '../../facts/pool-rows.js';
import type { Pool } from '../../facts/tag.js';
import { canBeWritten, isoOfSeconds, isTimed, timeText } from '../../facts/time.js';
import { plural } from '../../facts/units.js';
import { knownEvent } from '../../knowledge/known-events.js';
import type { Timeline, TimelineEvent, TimelinePoint, TimelineSeries } from '../../schema/types.js';
import { type MeasuredCourse, memoryCourses } from '../limits/memory-courses.js';
import type { Episode } from '../state/refusal-episodes.js';
import type { HttperrFacts } from '../state/state-httperr.js';
import type { TagSubject } from '../state/tag-subject.js';

/** More points than this say nothing more on any screen. */
const MOST_POINTS = 1000;
const MOST_EPISODES = 800;
const MOST_LOGGED = 100;
/** A pool or memory ran short, or Windows started. */
const SHOWN_EVENTS = ['pool', 'boot'] as const;

interface Point {
  readonly ms: number;
  readonly zoneKnown: boolean;
  readonly value: number;
}

/** The pools, the tags of the suspects, the memory that may bound the pool before its own maximum does, and what happened, on one axis of time. */
export function timelineOf(evidence: MachineEvidence, httperr: HttperrFacts | null, tags: readonly TagSubject[]): Timeline {
  const pools = (['nonpaged', 'paged'] as const).flatMap((pool) => seriesOf(`pool.${pool}`, poolPoints(evidence, pool)));
  const tagged = tags.flatMap((subject) => seriesOf(`tag.${subject.text}.${subject.pool}`, tagPoints(evidence.pool, subject), { subject }));
  const { available, commit } = memoryCourses(evidence);
  const memory = [
    ...seriesOf('memory.available', measuredPoints(available), { keeps: 'least' }),
    ...seriesOf('memory.commit', measuredPoints(commit)),
  ];
  return { series: [...pools, ...tagged, ...memory], events: eventsOf(evidence, httperr) };
}

/** How a series is shown. */
interface SeriesDetails {
  readonly subject?: TagSubject;
  /** Which point stands for a stretch that has too many: what is in use matters where it is most, what is free where it is least. */
  readonly keeps?: 'most' | 'least';
}

function seriesOf(id: string, points: readonly Point[], { subject, keeps = 'most' }: SeriesDetails = {}): readonly TimelineSeries[] {
  const timed = points.filter(({ ms }) => canBeWritten(ms)).sort((a, b) => a.ms - b.ms);
  if (timed.length === 0) return [];
  const shown = thin(timed, keeps);
  return [
    {
      id,
      unit: 'bytes',
      ...(subject === undefined ? {} : { about: { tag: subject.text, pool: subject.pool } }),
      points: shown.map((point): TimelinePoint => [timeText(point), point.value]),
      downsampledFrom: shown.length < timed.length ? timed.length : null,
    },
  ];
}

/** Keeps one point of each stretch, so that peaks stay, and both ends: where it began, and where it has come to. */
function thin(points: readonly Point[], keeps: 'most' | 'least'): readonly Point[] {
  if (points.length <= MOST_POINTS) return points;
  const [sign, inner] = [keeps === 'most' ? 1 : -1, MOST_POINTS - 2];
  const between = points.slice(1, -1);
  const kept = Array.from({ length: inner }, (_, i) => {
    const part = between.slice(Math.floor((i * between.length) / inner), Math.floor(((i + 1) * between.length) / inner));
    return part.slice(1).reduce((best, point) => (point.value * sign > (best?.value ?? 0) * sign ? point : best), part[0]);
  });
  return [points[0], ...kept, points.at(-1)].flatMap((point) => point ?? []);
}

function measuredPoints(course: MeasuredCourse | null): readonly Point[] {
  return course?.points.map(({ ms, zoneKnown, bytes }) => ({ ms, zoneKnown, value: bytes })) ?? [];
}

const COUNTERS = { nonpaged: 'Memory\\Pool Nonpaged Bytes', paged: 'Memory\\Pool Paged Bytes' } as const;

/** A counter has more points than the lists and counts what has no tag, so it is preferred. */
function poolPoints(evidence: MachineEvidence, pool: Pool): readonly Point[] {
  const counter = evidence.counters.find(({ name, instance }) => instance === null && name === COUNTERS[pool]);
  if (counter !== undefined) return counterPoints(counter);
  return evidence.pool.flatMap((sample) => {
    const total =
      (pool === 'nonpaged' ? sample.nonpagedBytes : sample.pagedBytes) ?? (sample.complete ? bytesOfTags(sample.rows, pool) : null);
    return total === null || !isTimed(sample.at) ? [] : [{ ms: sample.at.ms, zoneKnown: sample.at.zoneKnown, value: total }];
  });
}

function counterPoints({ at, values, zoneKnown }: CounterSeries): readonly Point[] {
  const points: Point[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const ms = at[i];
    if (value !== undefined && ms !== undefined && Number.isFinite(value)) points.push({ ms, zoneKnown, value });
  }
  return points;
}

function tagPoints(samples: readonly PoolSample[], subject: TagSubject): readonly Point[] {
  return samples.flatMap(({ at, rows }) => {
    const value = rows.bytes[rowOfTag(rows, subject)] ?? Number.NaN;
    return isTimed(at) && Number.isFinite(value) ? [{ ms: at.ms, zoneKnown: at.zoneKnown, value }] : [];
  });
}

function eventsOf(evidence: MachineEvidence, httperr: HttperrFacts | null): readonly TimelineEvent[] {
  const facts = new Map((httperr?.rows ?? []).map(({ at, id }) => [at, id]));
  const refusals = largest(httperr?.episodes ?? []).map(({ start, end, connections }) => ({
    at: isoOfSeconds(start),
    what: `http.sys refuses ${plural(connections, 'connection')}${end === start ? '' : ` until ${isoOfSeconds(end)}`}`,
    fact: facts.get(isoOfSeconds(start)) ?? null,
  }));
  const bootMs = Date.parse(evidence.machine.boot?.time ?? '');
  const started = canBeWritten(bootMs) ? [{ at: timeText({ ms: bootMs, zoneKnown: true }), what: 'Windows started', fact: null }] : [];
  const logged = evidence.events
    .flatMap(({ at, id, source }) =>
      isTimed(at) && knownEvent({ id, source }, SHOWN_EVENTS) !== undefined
        ? [{ at: timeText(at), what: `event ${id} of ${source}`, fact: null }]
        : [],
    )
    .slice(0, MOST_LOGGED);
  return [...started, ...refusals, ...logged].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Those with most connections, where there are more than a report can show. */
function largest(episodes: readonly Episode[]): readonly Episode[] {
  return [...episodes].sort((a, b) => b.connections - a.connections).slice(0, MOST_EPISODES);
}
