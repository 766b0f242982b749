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

/** Translated names of the objects: German, French, Spanish, Italian, Dutch. */
const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['arbeitsspeicher', 'Memory'],
  ['speicher', 'Memory'],
  ['memoire', 'Memory'],
  ['memoria', 'Memory'],
  ['geheugen', 'Memory'],
  ['prozess', 'Process'],
  ['processus', 'Process'],
  ['proceso', 'Process'],
  ['processo', 'Process'],
  ['proces', 'Process'],
]);

/** Translated names of counters (COUNTERS of Memory and Process do not collide), as {@link plain} makes them. */
const COUNTERS: ReadonlyMap<string, string> = new Map([
  ['nicht auslagerungsseiten bytes', 'Pool Nonpaged Bytes'],
  ['auslagerungsseiten bytes', 'Pool Paged Bytes'],
  ['verfugbare bytes', 'Available Bytes'],
  ['zugesicherte bytes', 'Committed Bytes'],
  ['zusagegrenze', 'Commit Limit'],
  ['handleanzahl', 'Handle Count'],
  ['threadanzahl', 'Thread Count'],
  ['octets de reserve non paginee', 'Pool Nonpaged Bytes'],
  ['octets de reserve paginee', 'Pool Paged Bytes'],
  ['octets disponibles', 'Available Bytes'],
  ['octets valides', 'Committed Bytes'],
  ['limite de memoire dediee', 'Commit Limit'],
  ['nombre de handles', 'Handle Count'],
  ['nombre de threads', 'Thread Count'],
  ['bytes de bloque no paginado', 'Pool Nonpaged Bytes'],
  ['bytes de bloque paginado', 'Pool Paged Bytes'],
  ['bytes disponibles', 'Available Bytes'],
  ['bytes confirmados', 'Committed Bytes'],
  ['limite de confirmacion', 'Commit Limit'],
  ['numero de identificadores', 'Handle Count'],
  ['numero de subprocesos', 'Thread Count'],
  ['byte del pool non di paging', 'Pool Nonpaged Bytes'],
  ['byte del pool di paging', 'Pool Paged Bytes'],
  ['niet wisselbaar geheugen bytes', 'Pool Nonpaged Bytes'],
]);

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
 * process objects are known in the languages whose counter names have been published.
 */
export function counterName(object: string, counter: string): CounterName {
  const english = CANONICAL.get(`${object}\\${counter}`.toLowerCase());
  if (english !== undefined) return { name: english, known: true };
  const localObject = OBJECTS.get(plain(object));
  const localCounter = COUNTERS.get(plain(counter));
  const local = CANONICAL.get(`${localObject ?? object}\\${localCounter ?? counter}`.toLowerCase());
  return local === undefined ? { name: `${object}\\${counter}`, known: false } : { name: local, known: true };
}

/** Whether an object's name is English, so that an unknown counter of it is merely one of no interest. */
export function isEnglishObject(object: string): boolean {
  return Object.keys(ENGLISH).some((name) => name.toLowerCase() === object.toLowerCase());
}

/** Letters without accents, all else one blank: code pages and typographic marks do not matter then. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%/]+/gu, ' ')
    .trim();
}
