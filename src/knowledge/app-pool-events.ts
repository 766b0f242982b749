import { fitsAny } from '../facts/wildcards.js';

/** An event of the service that starts and watches the worker processes of IIS. */
export interface AppPoolEvent {
  readonly ids: readonly number[];
  /** What it shows of an application pool, in the order in which troubles grow. */
  readonly shows: 'hung' | 'crashed' | 'recycled' | 'rapid-fail' | 'not-started';
  /** To follow the number: `event 5010 (a worker process did not answer a ping)`. */
  readonly meaning: string;
}

/** WAS since IIS 7, and W3SVC before. */
const SOURCES = ['WAS', 'Microsoft-Windows-WAS', 'W3SVC', 'Microsoft-Windows-IIS-W3SVC'];

/**
 * The numbers are those of Microsoft's event reference for IIS 7 ("IIS Application Pool Availability", "IIS Worker Process Availability") and for
 * W3SVC of IIS 6, which are smaller by 4,000.
 */
const EVENTS: readonly AppPoolEvent[] = [
  { ids: [5010, 1010], shows: 'hung', meaning: 'a worker process did not answer a ping' },
  { ids: [5013, 1013], shows: 'hung', meaning: 'a worker process did not shut down in time' },
  { ids: [5012, 1012], shows: 'not-started', meaning: 'a worker process did not start in time' },
  { ids: [5009, 1009], shows: 'crashed', meaning: 'a worker process ended unexpectedly' },
  { ids: [5011, 1011], shows: 'crashed', meaning: 'a worker process suffered a fatal communication error' },
  { ids: [5077, 5117, 1077, 1117], shows: 'recycled', meaning: 'a worker process reached a memory limit and was recycled' },
  { ids: [5002, 1002], shows: 'rapid-fail', meaning: 'rapid-fail protection disabled the application pool' },
  {
    ids: [5021, 5022, 5057, 5059, 1021, 1022, 1057, 1059],
    shows: 'not-started',
    meaning: 'the application pool could not start or was disabled',
  },
];

/** What an event says of application pools; `undefined` for other events. */
export function appPoolEvent({ source, id }: { readonly source: string; readonly id: number }): AppPoolEvent | undefined {
  return fitsAny(source, SOURCES) ? EVENTS.find(({ ids }) => ids.includes(id)) : undefined;
}
