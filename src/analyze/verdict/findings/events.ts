import { plural } from '../../../facts/units.js';
import { fitsAny } from '../../../facts/wildcards.js';
import { KNOWN_EVENTS } from '../../../knowledge/known-events.js';
import type { Situation } from '../../situation.js';
import type { Draft } from './draft.js';

/** Events that speak of an empty pool, or of something near it. */
const POOL_EVENTS = KNOWN_EVENTS.filter(({ role }) => role === 'pool' || role === 'hint').flatMap(({ ids, ...row }) =>
  ids.map((id) => ({ ...row, id })),
);

/** What the event log says about empty pools. */
export function eventFindings({ store }: Situation): readonly Draft[] {
  return POOL_EVENTS.flatMap(({ sources, id, meaning, worth = '' }): readonly Draft[] => {
    const fact = store.all('event.count').find(({ about }) => about?.eventId === id && fitsAny(about.eventSource ?? '', sources));
    if (fact === undefined) return [];
    const count = fact.value;
    return [
      {
        id: `events.${id}`,
        severity: 'notice',
        title: `Event ${id}: ${meaning}`,
        text: `It was logged ${count === 1 ? 'once' : plural(count, 'time')}${fact.at === undefined ? '' : `, first at ${fact.at}`}. ${worth}`,
        evidence: [{ fact, says: `${plural(count, 'event')} ${id} of ${fact.about?.eventSource ?? ''}` }],
      },
    ];
  });
}
