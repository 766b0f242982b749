import type { EventEntry } from '../../../../facts/capture.js';
import type { Fact } from '../../../../facts/fact.js';
import { plural } from '../../../../facts/units.js';
import type { Situation } from '../../../situation.js';

const SAYS: ReadonlyMap<number, string> = new Map([
  [2019, 'the nonpaged pool was empty, so an allocation failed'],
  [2020, 'the paged pool was empty, so an allocation failed'],
  [2021, 'the file server could not create a work item'],
  [2022, 'the file server could not find a free connection'],
]);

/** Events of the server service: it reports that something ran out, and is not what took it. */
export function sayEvents(id: number, events: readonly EventEntry[]): readonly string[] {
  const times = events.length === 1 ? '' : ` (${plural(events.length, 'event')})`;
  const isPool = id === 2019 || id === 2020;
  return [
    `Event ${id}${times}: ${SAYS.get(id) ?? 'something ran out'}.`,
    isPool
      ? `The service that reports it ("${events[0]?.source ?? 'srv'}") is not what took the pool, and the event does not show what did.`
      : 'Nonpaged pool that runs low can be the reason, or a load or a setting of the file server; the event does not show which.',
  ];
}

const MOST_REASONS = 3;

/** Rows of HTTPERR without a refusal. */
export function sayReasons(reasons: readonly Fact[], { knowledge }: Situation): readonly string[] {
  const named = reasons.slice(0, MOST_REASONS).map(({ value, about }) => `${plural(Number(value), 'row')} of ${about?.reason ?? '?'}`);
  const first = knowledge.reasonInfo(reasons[0]?.about?.reason ?? '');
  return [
    `HTTPERR shows no refused connection: ${named.join(', ')}.`,
    ...(first.class === 'unknown' ? [] : [`${first.phrase}: ${first.meaning.replace(/\.$/, '')}.`]),
    'Nothing in these rows is about nonpaged pool or memory.',
  ];
}
