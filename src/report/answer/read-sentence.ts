import { formatCount, plural } from '../../facts/units.js';
import type { Input, InputContent, MachineDiagnosis } from '../../schema/types.js';

type Words = readonly [one: string, many: string];

const DRIVER_LIST: Words = ['driver list', 'driver lists'];
const PROCESS_LIST: Words = ['process list', 'process lists'];
const EVENT_LOG: Words = ['event log', 'event logs'];
const COUNTER_LOG: Words = ['counter log', 'counter logs'];
const FILTER_LIST: Words = ['filter list', 'filter lists'];
const TABLE: Words = ['table', 'tables'];
const MACHINE_FACTS: Words = ['machine facts', 'sets of machine facts'];

/** Kinds whose files are snapshots of the pool: they are counted by snapshot, not by file. */
const SNAPSHOTS: Words = ['pool snapshot', 'pool snapshots'];

/** How kinds of files are counted; what is not here is the output of a command of that name. */
const KINDS: Readonly<Record<string, Words>> = {
  httperr: ['HTTPERR log', 'HTTPERR logs'],
  machine: MACHINE_FACTS,
  systeminfo: MACHINE_FACTS,
  msinfo: MACHINE_FACTS,
  'operating-system': MACHINE_FACTS,
  ver: MACHINE_FACTS,
  winver: MACHINE_FACTS,
  'kd-vm': ['memory statistics', 'sets of memory statistics'],
  'kd-verifier': ['Driver Verifier report', 'Driver Verifier reports'],
  verifier: ['Driver Verifier report', 'Driver Verifier reports'],
  drivers: DRIVER_LIST,
  driverquery: DRIVER_LIST,
  'system-driver': DRIVER_LIST,
  'signed-devices': DRIVER_LIST,
  'capture-drivers': DRIVER_LIST,
  processes: PROCESS_LIST,
  'get-process': PROCESS_LIST,
  tasklist: PROCESS_LIST,
  'kd-process': PROCESS_LIST,
  'capture-processes': PROCESS_LIST,
  events: EVENT_LOG,
  'event-text': EVENT_LOG,
  'event-xml': EVENT_LOG,
  'event-json': EVENT_LOG,
  'get-winevent': EVENT_LOG,
  wevtutil: EVENT_LOG,
  'event-log': EVENT_LOG,
  'capture-events': EVENT_LOG,
  'event-trace': ['event trace', 'event traces'],
  perfmon: COUNTER_LOG,
  typeperf: COUNTER_LOG,
  'get-counter': COUNTER_LOG,
  'perfmon-log': COUNTER_LOG,
  'counter-samples': COUNTER_LOG,
  'capture-counters': COUNTER_LOG,
  'memory-class': ['memory counters', 'sets of memory counters'],
  'pool-figures': ['list of pool figures', 'lists of pool figures'],
  'printed-table': TABLE,
  'pasted-table': TABLE,
  localtag: ['tag list', 'tag lists'],
  'iis-access-log': ['IIS log', 'IIS logs'],
  'capture-pool': ['part of a capture', 'parts of a capture'],
  'capture-big-pool': ['list of large blocks', 'lists of large blocks'],
  image: ['driver image', 'driver images'],
  catalog: ['signature catalog', 'signature catalogs'],
  fltmc: FILTER_LIST,
  'capture-filters': FILTER_LIST,
  sigcheck: ['signature list', 'signature lists'],
  'get-hotfix': ['update list', 'update lists'],
  registry: ['registry export', 'registry exports'],
};

interface Group {
  readonly words: Words;
  readonly contents: readonly (InputContent | null)[];
}

/** `1 HTTPERR log (80 rows, all read), 6 pool snapshots, 1 driver list`. */
export function readSentence({ inputs }: MachineDiagnosis): string {
  const groups = groupsOf(inputs);
  return groups.length === 0 ? 'nothing' : groups.map(sayGroup).join(', ');
}

function groupsOf(inputs: readonly Input[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { recognizedAs, content = null } of inputs) {
    const words =
      content?.what === 'snapshots' ? SNAPSHOTS : (KINDS[recognizedAs] ?? [`${recognizedAs} output`, `${recognizedAs} outputs`]);
    const group = groups.get(words[0]) ?? { words, contents: [] };
    groups.set(words[0], { words, contents: [...group.contents, content] });
  }
  return [...groups.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

const ORDER = ['HTTPERR log', 'pool snapshot', 'counter log'];

function rankOf({ words: [one] }: Group): number {
  const at = ORDER.indexOf(one);
  return at < 0 ? ORDER.length : at;
}

function sayGroup({ words: [one, many], contents }: Group): string {
  const known = contents.filter((content) => content !== null);
  const count = known.reduce((sum, content) => sum + content.count, 0);
  const lost = known.reduce((sum, content) => sum + content.notRead, 0);
  if (one === SNAPSHOTS[0]) return `${plural(count, one, many)}${lost > 0 ? ` (${plural(lost, 'row')} not read)` : ''}`;
  return `${countable(one, many, contents.length)}${sayCount(known[0]?.what, count, lost)}`;
}

/** Of lists one is what a reader expects; logs are counted always. */
function countable(one: string, many: string, count: number): string {
  return count === 1 && one !== ORDER[0] ? one : plural(count, one, many);
}

/** Rows of logs are counted: that all were read is what a reader wants to know of them. Of lists only what was lost matters. */
function sayCount(what: InputContent['what'] | undefined, count: number, lost: number): string {
  if (what === 'rows') return ` (${plural(count, 'row')}, ${lost === 0 ? 'all read' : `${formatCount(lost)} not read`})`;
  return lost === 0 ? '' : ` (${plural(lost, 'row')} not read)`;
}
