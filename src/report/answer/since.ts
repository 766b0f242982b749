import type { MachineDiagnosis, TimelineSeries } from '../../schema/types.js';
import { msOf, sayPeriod, zoneOf } from './times.js';

/** A series that is within this part of its whole rise has not begun to rise. */
const BEGUN = 0.05;
/** A straight line is that level for as long: only what stood still for a larger part of the time has a beginning. */
const LEVEL = 0.2;
/** A rise of fewer samples shows no beginning. */
const LEAST_POINTS = 4;
/** A series that fell by so much began anew, at a restart for example, and has no one beginning. */
const FELL = 0.5;

interface Point {
  readonly ms: number;
  readonly time: string;
  readonly value: number;
}

/**
 * Since when it goes on, in sentences: when the growing tag began to grow, as far as the samples show it, and when connections were refused.
 * What the samples do not show is not said.
 */
export function sinceOf(machine: MachineDiagnosis): readonly string[] {
  return [growthSince(machine), refusedSince(machine)].flatMap((one) => one ?? []);
}

function growthSince(machine: MachineDiagnosis): string | null {
  const series = growingSeries(machine);
  const points = series === undefined ? [] : pointsOf(series);
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < LEAST_POINTS || last.value <= first.value || falls(points)) return null;
  const name = series?.about?.tag?.trimEnd() ?? '';
  const level = first.value + BEGUN * (last.value - first.value);
  const rising = points.findIndex(({ value }) => value > level);
  const [before, after] = [points[rising - 1], points[rising]];
  if (before === undefined || after === undefined) return null;
  if (before.ms - first.ms < LEVEL * (last.ms - first.ms)) return `${name} grows from the first snapshot on, ${moment(first.time)}`;
  return `${name} began to grow between ${moment(before.time)} and ${moment(after.time)}`;
}

/** That of the first suspect; where nobody is suspected, the first tag that the document draws and whose growth was measured. */
function growingSeries({ suspects, timeline, facts }: MachineDiagnosis): TimelineSeries | undefined {
  const [suspected] = suspects
    .flatMap(({ tags }) => tags)
    .filter(({ bytesPerHour }) => typeof bytesPerHour === 'number' && bytesPerHour > 0);
  return timeline?.series.find(({ about }) =>
    suspected === undefined
      ? about?.tag !== undefined &&
        facts.some(
          ({ name, value, about: of }) => name === 'pool.tag.grows' && value === true && of?.tag === about.tag && of?.pool === about.pool,
        )
      : about?.tag === suspected.tag && about.pool === suspected.pool,
  );
}

function falls(points: readonly Point[]): boolean {
  let most = 0;
  for (const { value } of points) {
    if (value < FELL * most) return true;
    most = Math.max(most, value);
  }
  return false;
}

function pointsOf({ points }: TimelineSeries): readonly Point[] {
  return points.flatMap(([time, value]) => (value === null ? [] : [{ ms: msOf(time), time, value }]));
}

/** Whether the log begins before them says whether they did. */
function refusedSince({ refusals, logging }: MachineDiagnosis): string | null {
  const { first, last, connections = 0 } = refusals ?? {};
  if (connections === 0 || typeof first !== 'string' || typeof last !== 'string') return null;
  const period = { from: first, to: last };
  const when =
    first === last
      ? `at ${moment(first)}`
      : `${first.slice(0, 10)} ${sayPeriod(period, 'seconds').replace(`${first.slice(0, 10)} `, '')} ${zoneOf(period)}`;
  const begins = logging?.covers?.map(({ from }) => from).sort()[0];
  const before =
    begins === undefined
      ? ''
      : begins < first
        ? `, and not before in the log, which begins ${moment(begins)}`
        : ', where the log begins, so they may have begun earlier';
  return `connections were refused ${when}${before}`;
}

/** `2012-02-28 09:00 UTC`. */
function moment(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} ${zoneOf({ from: time, to: time })}`;
}
