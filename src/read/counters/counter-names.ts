import { namesOfIndexes } from './counter-index.js';
import { translatedCounter } from './translated-names.js';

/** Counters that matter for pool and HTTP, by their English names (Windows' own spelling). */
const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  Memory: [
    'Pool Nonpaged Bytes',
    'Pool Paged Bytes',
    'Pool Nonpaged Allocs',
    'Pool Paged Allocs',
    'Pool Paged Resident Bytes',
    'Available Bytes',
    'Available KBytes',
    'Available MBytes',
    'Committed Bytes',
    'Commit Limit',
    '% Committed Bytes In Use',
    'Free System Page Table Entries',
    'Cache Bytes',
    'Pages/sec',
  ],
  Process: [
    'Handle Count',
    'Thread Count',
    'Pool Nonpaged Bytes',
    'Pool Paged Bytes',
    'Private Bytes',
    'Working Set',
    'ID Process',
    'IO Other Operations/sec',
    'IO Data Operations/sec',
  ],
  Objects: ['Processes', 'Threads', 'Events', 'Mutexes', 'Sections', 'Semaphores'],
  System: ['Processes', 'Threads', 'System Up Time'],
  TCPv4: ['Connections Established', 'Connection Failures', 'Connections Reset'],
  TCPv6: ['Connections Established', 'Connection Failures', 'Connections Reset'],
  Server: [
    'Server Sessions',
    'Files Open',
    'Pool Nonpaged Bytes',
    'Pool Nonpaged Failures',
    'Pool Nonpaged Peak',
    'Pool Paged Bytes',
    'Pool Paged Failures',
    'Pool Paged Peak',
  ],
  'Web Service': ['Current Connections', 'Maximum Connections', 'Total Method Requests/sec'],
  'HTTP Service': ['CurrentUrlsCached', 'UriCacheHits'],
  'HTTP Service Request Queues': [
    'CurrentQueueSize',
    'MaxQueueItemAge',
    'ArrivalRate',
    'RejectionRate',
    'RejectedRequests',
    'CacheHitRate',
  ],
  'HTTP Service Url Groups': ['CurrentConnections', 'MaxConnections', 'ConnectionAttempts', 'AllRequests'],
  'Terminal Services': ['Active Sessions', 'Inactive Sessions', 'Total Sessions'],
};

const CANONICAL: ReadonlyMap<string, string> = new Map(
  Object.entries(ENGLISH).flatMap(([object, counters]) =>
    counters.map((counter) => [`${object}\\${counter}`.toLowerCase(), `${object}\\${counter}`]),
  ),
);

/** A counter's name and whether it is one that is known here. */
export interface CounterName {
  /** `Object\Counter` in Windows' English spelling where it is known, else as written. */
  readonly name: string;
  readonly known: boolean;
}

/**
 * The language-independent name of a counter. Letter case does not count (Get-Counter prints paths in lower case); names of the memory and
 * process objects are known in the languages whose counter names have been published, and by their indexes in every language.
 */
export function counterName(object: string, counter: string): CounterName {
  const english = CANONICAL.get(`${object}\\${counter}`.toLowerCase());
  if (english !== undefined) return { name: english, known: true };
  const found = namesOfIndexes(object, counter)?.join('\\') ?? translatedCounter(object, counter);
  const local = CANONICAL.get(found?.toLowerCase() ?? '');
  return local === undefined ? { name: `${object}\\${counter}`, known: false } : { name: local, known: true };
}

/** Whether an object's name is English, so that an unknown counter of it is merely one of no interest. */
export function isEnglishObject(object: string): boolean {
  return Object.keys(ENGLISH).some((name) => name.toLowerCase() === object.toLowerCase());
}
