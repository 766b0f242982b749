import type { MachineDiagnosis } from '../../schema/types.js';
import { describeMachine } from '../windows-name.js';
import { isOneDay, type Period, periodOf, sayPeriod, zoneOf } from './times.js';

/** A kind of evidence and the time that it covers. */
export interface Span extends Period {
  readonly what: 'HTTPERR' | 'pool';
}

/** Whose evidence it is and what time it covers. */
export interface Header {
  readonly name: string;
  /** Windows, Exchange and RAM. */
  readonly machine: string;
  /** One for each kind of evidence that has times. */
  readonly spans: readonly Span[];
  /** The same in words: `HTTPERR 14:00 - 20:03, pool 14:00 - 20:00 UTC, 2007-11-13`; `null` where nothing has a time. */
  readonly covers: string | null;
}

/** Whose evidence it is and what time it covers. */
export function headerOf(diagnosis: MachineDiagnosis): Header {
  const spans = spansOf(diagnosis);
  const { machine } = diagnosis;
  return {
    name: machine.name ?? 'this evidence',
    machine: describeMachine(machine),
    spans,
    covers: withWindow(sayCovers(spans), diagnosis),
  };
}

function spansOf({ logging, refusals, timeline }: MachineDiagnosis): readonly Span[] {
  const covered = logging?.covers?.flatMap(({ from, to }) => [from, to]) ?? [];
  const refused = [refusals?.first, refusals?.last].filter((time) => typeof time === 'string');
  const points =
    timeline?.series.filter(({ id }) => !id.startsWith('memory.')).flatMap((series) => series.points.map(([time]) => time)) ?? [];
  return [spanOf('HTTPERR', [...covered, ...refused]), spanOf('pool', points)].filter((span) => span !== null);
}

function spanOf(what: Span['what'], times: readonly string[]): Span | null {
  const period = periodOf(times);
  return period === null ? null : { what, ...period };
}

/** A live run leaves old rows out: where its log begins is not where the window does. */
function withWindow(covers: string | null, { logging }: MachineDiagnosis): string | null {
  if (typeof logging?.since !== 'string') return covers;
  return [covers, `HTTPERR since ${sayMoment(logging.since)}`].filter((part) => part !== null).join('; ');
}

function sayMoment(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)}${time.endsWith('Z') ? ' UTC' : ''}`;
}

/** Day and zone are said once where all spans share them. */
function sayCovers(spans: readonly Span[]): string | null {
  const [first] = spans;
  if (first === undefined) return null;
  const day = first.from.slice(0, 10);
  const shareDay = spans.every((span) => isOneDay(span) && span.from.startsWith(day));
  const shareZone = spans.every((span) => zoneOf(span) === zoneOf(first));
  const says = spans.map((span) => `${sayWithDay(span, shareDay)}${shareZone ? '' : ` ${zoneOf(span)}`}`);
  return `${says.join(', ')}${shareZone ? ` ${zoneOf(first)}` : ''}${shareDay ? `, ${day}` : ''}`;
}

function sayWithDay(span: Span, shareDay: boolean): string {
  const day = isOneDay(span) && !shareDay ? `${span.from.slice(0, 10)} ` : '';
  return `${span.what} ${day}${sayPeriod(span)}`;
}
