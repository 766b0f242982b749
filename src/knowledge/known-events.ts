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
  return KNOWN_EVENTS.find((row) => roles.includes(row.role) && row.ids.includes(id) && isFromSource(source, row.sources));
}

/** Whether a source of events is one of these patterns, in which `*` stands for any characters. Letter case does not matter. */
export function isFromSource(source: string, patterns: readonly string[]): boolean {
  const name = source.toLowerCase();
  return patterns.some((pattern) => fits(name, pattern.toLowerCase().split('*')));
}

/** Patterns come from files too, so this is no regular expression: it takes time in proportion to the name for each piece. */
function fits(name: string, [first = '', ...others]: readonly string[]): boolean {
  const last = others.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
