import { fitsAny } from '../facts/wildcards.js';
import type { KnownEvent } from '../schema/types.js';
import eventData from './data/events.json' with { type: 'json' };

export type { KnownEvent };

/** TypeScript widens the words of JSON files to `string`; the schema, which a test checks the file against, knows them. */
function eventsOf(data: unknown): readonly KnownEvent[] {
  return data as readonly KnownEvent[];
}

/** All events that are looked for, with their sources: an id alone means something else in every source. */
export const KNOWN_EVENTS: readonly KnownEvent[] = eventsOf(eventData);

/** What an event is known by. */
export interface EventName {
  readonly source: string;
  readonly id: number;
}

/** The row that speaks of an event, among those of some roles; `undefined` where none does. */
export function knownEvent({ source, id }: EventName, roles: readonly KnownEvent['role'][]): KnownEvent | undefined {
  return KNOWN_EVENTS.find((row) => roles.includes(row.role) && row.ids.includes(id) && fitsAny(source, row.sources));
}
