import { formatCount, plural } from '../../facts/units.js';
import type { Input, InputContent, MachineDiagnosis } from '../../schema/types.js';

/** How kinds of files are counted; other kinds are shown by their own word. */
const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  httperr: ['HTTPERR log', 'HTTPERR logs'],
  machine: ['machine facts', 'sets of machine facts'],
  drivers: ['driver list', 'driver lists'],
  driverquery: ['driver list', 'driver lists'],
  processes: ['process list', 'process lists'],
  'get-process': ['process list', 'process lists'],
  tasklist: ['process list', 'process lists'],
  events: ['event log', 'event logs'],
  'event-text': ['event log', 'event logs'],
  'event-xml': ['event log', 'event logs'],
  perfmon: ['counter log', 'counter logs'],
  typeperf: ['counter log', 'counter logs'],
  'get-counter': ['counter log', 'counter logs'],
  image: ['driver image', 'driver images'],
  catalog: ['signature catalog', 'signature catalogs'],
  fltmc: ['filter list', 'filter lists'],
  sigcheck: ['signature list', 'signature lists'],
};

/** Kinds whose files are snapshots of the pool: they are counted by snapshot, not by file. */
const SNAPSHOTS = ['pool snapshot', 'pool snapshots'] as const;

interface Group {
  readonly words: readonly [one: string, many: string];
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
    const words = content?.what === 'snapshots' ? SNAPSHOTS : (KINDS[recognizedAs] ?? [`${recognizedAs} file`, `${recognizedAs} files`]);
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
