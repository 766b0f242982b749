import { counterSamplesReader } from './counters/counter-samples.js';
import { getCounterReader } from './counters/get-counter.js';
import { memoryClassReader } from './counters/memory-class.js';
import { perfLogReader } from './counters/perf-log.js';
import { debuggerReader } from './debugger/debugger-log.js';
import { eventJsonReader } from './event-json.js';
import { memsnapProcessesReader } from './pool/memsnap-processes.js';
import { poolmonReader } from './pool/poolmon.js';
import { poolmonxReader } from './pool/poolmonx.js';
import { printedTableReader } from './pool/printed-table.js';
import { tagTableReader } from './pool/tag-table.js';
import type { TextReader } from './reading.js';
import { driversReader } from './tables/drivers.js';
import { eventsReader } from './tables/events.js';
import { processesReader } from './tables/processes.js';

/**
 * Readers of text evidence (all but HTTPERR and machine.json). The first that recognizes a text wins: those that know their format by a
 * head or a row of its own come first, those that go by words in a line of column names last.
 */
export const TEXT_READERS: readonly TextReader[] = [
  eventJsonReader,
  perfLogReader,
  memsnapProcessesReader,
  debuggerReader,
  poolmonReader,
  poolmonxReader,
  getCounterReader,
  counterSamplesReader,
  memoryClassReader,
  tagTableReader,
  driversReader,
  eventsReader,
  processesReader,
  printedTableReader,
];
