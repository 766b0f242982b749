import { formatBytes, formatBytesPerHour, formatCount, formatPercent, plural } from '../../facts/units.js';
import type { Constraint, MachineDiagnosis, Suspect, TimelineSeries } from '../../schema/types.js';
import { type Axis, axisOf, type Course, courseOf, type Mark } from './course.js';
import { isOneDay, msOf, sayPeriod } from './times.js';

/** One row of numbers: what it is, how much, and what there is to say of it. */
export interface Measure {
  readonly kind: 'pool' | 'limit' | 'tag' | 'refusals';
  /** `nonpaged pool`, `memory`, a tag, `refused`. */
  readonly label: string;
  /** Tag and pool, for a row about a tag. */
  readonly tag: { readonly tag: string; readonly pool: 'nonpaged' | 'paged' } | null;
  /** The last value, or the count. */
  readonly amount: string;
  readonly notes: readonly string[];
  /** How it went; `null` where it does not move, or nothing shows it. */
  readonly course: Course | null;
  /** When it happened; for refusals that lie on the axis. */
  readonly marks: readonly Mark[];
}

/** Rows of numbers, and the axis that their courses share. */
export interface Measures {
  /** `null` where nothing moves. */
  readonly axis: Axis | null;
  readonly rows: readonly Measure[];
}

/** Pools, what bounds them, tags of the suspects, refusals. */
export function measuresOf(machine: MachineDiagnosis): Measures {
  const rows = [...poolMeasures(machine), ...limitMeasures(machine), ...tagMeasures(machine)];
  const axis = axisOf(
    rows.flatMap(({ course }) => course ?? []),
    marksOf(machine),
  );
  return { axis, rows: [...rows, ...refusalMeasures(machine, axis)] };
}

const POOLS = { nonpaged: ['nonpaged'], paged: ['paged'], both: ['nonpaged', 'paged'] } as const;

function poolMeasures(machine: MachineDiagnosis): readonly Measure[] {
  return POOLS[machine.verdict.pool ?? 'nonpaged'].flatMap((pool) => poolMeasure(machine, pool) ?? []);
}

function poolMeasure(machine: MachineDiagnosis, pool: 'nonpaged' | 'paged'): Measure | null {
  const series = seriesOf(machine, `pool.${pool}`);
  const bound = pool === 'nonpaged' ? constraintOf(machine, 'pool-maximum') : undefined;
  const used = bound?.usedBytes ?? series?.points.at(-1)?.[1];
  if (typeof used !== 'number') return null;
  const notes = pool === 'nonpaged' ? nonpagedNotes(machine, bound) : pagedNotes(machine);
  const most = bound?.maximumBytes ?? (pool === 'paged' ? machine.limits?.paged?.maximum.bytes : null) ?? null;
  const course = series === undefined ? null : courseOf(series, most);
  return { kind: 'pool', label: `${pool} pool`, tag: null, amount: formatBytes(used), notes, course, marks: [] };
}

/** Free and maximum of one estimate; a use beyond it says that the estimate is too low, and no amount is free of it. */
function nonpagedNotes({ limits }: MachineDiagnosis, bound: Constraint | undefined): readonly string[] {
  const { maximumBytes: most, usedBytes: used, freeBytes: free } = bound ?? {};
  if (typeof most !== 'number') return [];
  if (typeof used === 'number' && used > most) return [`more than the estimated limit of ${formatBytes(most)}`];
  return [
    `of ${isEstimated(limits) ? 'about ' : ''}${formatBytes(most)}`,
    ...(typeof free === 'number' ? [`${formatBytes(free)} free`] : []),
  ];
}

function isEstimated(limits: MachineDiagnosis['limits']): boolean {
  const { minBytes, maxBytes } = limits?.nonpaged?.maximum ?? {};
  return typeof minBytes === 'number' && typeof maxBytes === 'number' && minBytes < maxBytes;
}

function pagedNotes({ limits }: MachineDiagnosis): readonly string[] {
  const most = limits?.paged?.maximum.bytes;
  return typeof most === 'number' ? [`of about ${formatBytes(most)}`] : [];
}

const LIMITS = {
  'pool-maximum': 'nonpaged pool',
  'physical-memory': 'memory',
  commit: 'commit',
  'kernel-va': 'kernel space',
  'registry-cap': 'registry cap',
} as const;

/** What binds, where it is not the pool's own maximum: then memory runs out before the pool is full. */
function limitMeasures({ limits, verdict }: MachineDiagnosis): readonly Measure[] {
  const bound = limits?.constraints.find(({ kind }) => kind === limits.binding);
  if (bound === undefined || bound.kind === 'pool-maximum') return [];
  if (typeof bound.freeBytes !== 'number' || typeof bound.maximumBytes !== 'number') return [];
  const isNear = SOON.has(verdict.urgency ?? null) || bound.freeBytes < SHORT * bound.maximumBytes;
  if (!isNear) return [];
  const notes = [`free of ${formatBytes(bound.maximumBytes)}`, 'runs out first'];
  return [{ kind: 'limit', label: LIMITS[bound.kind], tag: null, amount: formatBytes(bound.freeBytes), notes, course: null, marks: [] }];
}

/** A limit that is years away, and of which much is free, says nothing. */
const SOON: ReadonlySet<MachineDiagnosis['verdict']['urgency']> = new Set(['now', 'hours', 'days', 'months']);
const SHORT = 0.25;

/** Of the tags of one suspect so many are shown, and so many of all. */
const TAGS_OF_ONE = 3;
const MOST_TAGS = 4;

type GrowingTag = Pick<Suspect['tags'][number], 'tag' | 'pool' | 'bytes' | 'bytesPerHour' | 'low' | 'high'>;

function tagMeasures(machine: MachineDiagnosis): readonly Measure[] {
  const suspected: readonly GrowingTag[] = machine.suspects.flatMap(({ tags }) => tags.slice(0, TAGS_OF_ONE));
  const tags = suspected.length > 0 ? suspected : watchedTags(machine);
  const keys = tags.map(({ tag, pool }) => `${tag} ${pool}`);
  return tags
    .filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
    .slice(0, MOST_TAGS)
    .map((tag) => tagMeasure(machine, tag));
}

/** Tags that grow where nobody is suspected: the document draws them. */
function watchedTags({ timeline, facts }: MachineDiagnosis): readonly GrowingTag[] {
  return (timeline?.series ?? []).slice(0, MOST_SERIES).flatMap(({ about, points }) => {
    const { tag, pool } = about ?? {};
    if (tag === undefined || pool === undefined) return [];
    const rate = facts.find((fact) => fact.name === 'pool.tag.bytesPerHour' && fact.about?.tag === tag && fact.about.pool === pool)?.value;
    return [{ tag, pool, bytes: points.at(-1)?.[1] ?? null, bytesPerHour: typeof rate === 'number' ? rate : null }];
  });
}

/** Two pools, and as many tags as fit on a screen. */
const MOST_SERIES = 2 + TAGS_OF_ONE;

function tagMeasure(machine: MachineDiagnosis, tag: GrowingTag): Measure {
  const series = seriesOf(machine, `tag.${tag.tag}.${tag.pool}`);
  const share = machine.largest?.find((one) => one.tag === tag.tag && one.pool === tag.pool)?.share;
  const size = typeof tag.bytes === 'number' ? tag.bytes : series?.points.at(-1)?.[1];
  const notes = [
    ...(typeof share === 'number'
      ? [`${formatPercent(share)} of ${tag.pool === 'paged' ? 'paged ' : ''}pool`]
      : tag.pool === 'paged'
        ? ['paged pool']
        : []),
    ...rateNotes(machine, tag),
  ];
  return {
    kind: 'tag',
    label: tag.tag,
    tag: { tag: tag.tag, pool: tag.pool },
    amount: typeof size === 'number' ? formatBytes(size) : 'size unknown',
    notes,
    course: series === undefined ? null : courseOf(series, null),
    marks: [],
  };
}

/** The interval is said where it is wide enough to matter. Of a single moment nobody can say that it grows. */
function rateNotes({ timeline }: MachineDiagnosis, { bytesPerHour, low, high }: GrowingTag): readonly string[] {
  if (typeof bytesPerHour !== 'number') return timeline?.series.every(({ points }) => points.length < 2) === true ? ['one snapshot'] : [];
  const ends = [low, high].filter((end) => typeof end === 'number');
  const isWide = ends.some((end) => Math.abs(end - bytesPerHour) > WIDE * Math.abs(bytesPerHour));
  const interval = isWide && ends.length === 2 ? ` (${ends.map((end) => formatBytesPerHour(end, bytesPerHour)).join(' to ')})` : '';
  return [`${formatBytesPerHour(bytesPerHour)}${interval}`];
}

/** Ends of an interval that differ from the rate by a smaller part of it say nothing more. */
const WIDE = 0.1;

function refusalMeasures({ refusals }: MachineDiagnosis, axis: Axis | null): readonly Measure[] {
  if (refusals === null || refusals.connections === 0) return [];
  const { first, last, episodes, connections } = refusals;
  const period = first === null || last === null ? null : { from: first, to: last };
  const when = period === null ? [] : [isOneDay(period) ? sayPeriod(period, 'seconds') : sayPeriod(period)];
  const marks = axis?.isUtc !== true ? [] : marksOf({ refusals }).filter(({ fromMs, toMs }) => toMs >= axis.fromMs && fromMs <= axis.toMs);
  const notes = [...when, ...(episodes.length > 1 ? [plural(episodes.length, 'episode')] : [])];
  const amount = formatCount(connections);
  return [{ kind: 'refusals', label: 'refused', tag: null, amount, notes, course: null, marks }];
}

function marksOf({ refusals }: Pick<MachineDiagnosis, 'refusals'>): readonly Mark[] {
  return refusals?.episodes.map(({ start, end }) => ({ fromMs: msOf(start), toMs: msOf(end) })) ?? [];
}

function seriesOf({ timeline }: MachineDiagnosis, id: string): TimelineSeries | undefined {
  return timeline?.series.find((series) => series.id === id);
}

function constraintOf({ limits }: MachineDiagnosis, kind: Constraint['kind']): Constraint | undefined {
  return limits?.constraints.find((one) => one.kind === kind);
}
