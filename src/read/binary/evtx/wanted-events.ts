import { fitsAny } from '../../../facts/wildcards.js';
import { KNOWN_EVENTS } from '../../../knowledge/known-events.js';

/** What is known of an event before its data are read. */
export interface EventIdentity {
  readonly source: string | null;
  readonly eventSource: string | null;
  readonly id: number | null;
}

/** Events that are no known events and still say what was installed: services and drivers (7045), devices and their drivers. */
const INSTALLS: readonly { readonly ids: readonly number[]; readonly sources: readonly string[] }[] = [
  { ids: [7045], sources: ['Service Control Manager*'] },
  { ids: [20001, 20003], sources: ['*UserPnp'] },
];

/** Whether the values of an event may say what was installed. */
export function saysInstall(id: number): boolean {
  return INSTALLS.some(({ ids }) => ids.includes(id));
}

const WANTED = [...KNOWN_EVENTS, ...INSTALLS];

const IDS = new Set(WANTED.flatMap(({ ids }) => ids));

/** Severity and facility are above the number of an event. */
const NUMBER = 2 ** 16;

/** Sources of one file; one made to have more of them is answered without help of memory. */
const MOST_ANSWERS = 5_000;

/** Tells which events a diagnosis asks for: few of the thousands that a log holds. */
export class WantedEvents {
  readonly #answers = new Map<string, string | null>();

  /** The name by which rules know the source of an event, of the provider or of the classic program; `null` for an event that none asks for. */
  sourceOf({ source, eventSource, id }: EventIdentity): string | null {
    if (id === null || !IDS.has(id % NUMBER)) return null;
    const key = `${id}\0${source ?? ''}\0${eventSource ?? ''}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const asked = WANTED.filter(({ ids }) => ids.includes(id % NUMBER));
    const names = [source, eventSource].flatMap((name) => name ?? []);
    const found = names.find((name) => asked.some(({ sources }) => fitsAny(name, sources))) ?? null;
    if (this.#answers.size < MOST_ANSWERS) this.#answers.set(key, found);
    return found;
  }
}
