import { plural } from '../../../facts/units.js';
import type { Situation } from '../../situation.js';
import type { Draft } from './draft.js';

interface PoolEvent {
  readonly source: RegExp;
  readonly id: number;
  readonly says: string;
  /** How far it can be trusted. */
  readonly worth: string;
}

const MAY_BE_WRONG = 'It supports a shortage and does not prove one: a single oversized request logs it too (KB272194).';

/** Events that speak of an empty pool. */
const POOL_EVENTS: readonly PoolEvent[] = [
  { source: /^srv$/, id: 2019, says: 'the server service could not allocate nonpaged pool', worth: MAY_BE_WRONG },
  { source: /^srv$/, id: 2020, says: 'the server service could not allocate paged pool', worth: MAY_BE_WRONG },
  {
    source: /^srv$/,
    id: 2017,
    says: 'the server service reached its own limit of nonpaged memory',
    worth: 'That limit is a setting of the server service; the pool itself need not be empty.',
  },
  {
    source: /resource-exhaustion-detector/,
    id: 2004,
    says: 'Windows found that memory is short',
    worth: 'It is about all committed memory; the pools are a part of it.',
  },
  {
    source: /application popup/,
    id: 333,
    says: 'a registry hive could not be written for lack of resources',
    worth: 'Paged pool or memory was short at that moment, or the disk did not answer.',
  },
];

/** What the event log says about empty pools. */
export function eventFindings({ store }: Situation): readonly Draft[] {
  return POOL_EVENTS.flatMap(({ source, id, says, worth }): readonly Draft[] => {
    const fact = store.all('event.count').find(({ about }) => about?.eventId === id && source.test(about.eventSource ?? ''));
    if (fact === undefined) return [];
    const count = Number(fact.value);
    return [
      {
        id: `events.${id}`,
        severity: 'notice',
        title: `Event ${id}: ${says}`,
        text: `It was logged ${count === 1 ? 'once' : plural(count, 'time')}${fact.at === undefined ? '' : `, first at ${fact.at}`}. ${worth}`,
        evidence: [{ fact, says: `${plural(count, 'event')} ${id} of ${fact.about?.eventSource ?? ''}` }],
      },
    ];
  });
}
