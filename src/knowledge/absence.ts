import type { Fact, FactAbout } from '../facts/fact.js';
import { type FactName, isFactName } from '../facts/names.js';
import type { FactReader } from '../facts/store.js';

/** What makes a missing fact a statement: the list that it would stand in is whole, and does not hold its subject. */
interface Completeness {
  /** Facts that begin with this… */
  readonly prefix: string;
  /** …are known to be absent where this fact is true, or is a list… */
  readonly whole: string;
  readonly about?: (about: FactAbout) => FactAbout | undefined;
  /** …and none of these facts names the subject. */
  readonly subject: readonly string[];
}

const machineKey = (value: string) => (): FactAbout => ({ value });

/** What was asked of the event log is stated for each event: one that nobody asked for is not known to be absent. */
const eventKey = ({ eventId, eventSource }: FactAbout): FactAbout | undefined =>
  eventId === undefined ? undefined : { eventId, ...(eventSource === undefined ? {} : { eventSource }) };

const COMPLETENESS: readonly Completeness[] = [
  { prefix: 'driver.', whole: 'drivers.complete', subject: ['driver.loaded', 'driver.version'] },
  { prefix: 'boot.userva', whole: 'boot.options', subject: ['boot.userva'] },
  { prefix: 'hotfix.', whole: 'hotfixes.complete', subject: [] },
  { prefix: 'event.', whole: 'events.complete', about: eventKey, subject: [] },
  { prefix: 'machine.trait', whole: 'traits.complete', subject: [] },
  { prefix: 'process.', whole: 'processes.complete', subject: ['process.handles', 'process.nonpagedBytes'] },
  {
    prefix: 'pool.tag.',
    whole: 'pool.complete',
    about: ({ pool }) => (pool === undefined ? undefined : { pool }),
    subject: ['pool.tag.bytes', 'pool.tag.outstanding'],
  },
  { prefix: 'registry.memoryManagement', whole: 'registry.complete', about: machineKey('memoryManagement'), subject: [] },
  { prefix: 'registry.sessionManager', whole: 'registry.complete', about: machineKey('sessionManager'), subject: [] },
  { prefix: 'registry.lanmanServer', whole: 'registry.complete', about: machineKey('lanmanServer'), subject: [] },
  { prefix: 'registry.value', whole: 'registry.complete', about: machineKey('values'), subject: [] },
  { prefix: 'httpsys.parameter', whole: 'registry.complete', about: machineKey('httpSys'), subject: [] },
];

/** Names of the facts that tell "not there" from "not brought". */
export const COMPLETENESS_FACTS: readonly string[] = [...new Set(COMPLETENESS.map(({ whole }) => whole))];

/**
 * The fact that says that there is no such thing: the list it would stand in was brought whole. `null` where that is not known.
 */
export function absenceOf(store: FactReader, name: FactName, about: FactAbout): Fact | null {
  const rule = COMPLETENESS.find(({ prefix }) => name.startsWith(prefix));
  if (rule === undefined || !isFactName(rule.whole)) return null;
  const list = rule.about === undefined ? undefined : rule.about(about);
  if (rule.about !== undefined && list === undefined) return null;
  const whole = store.get(rule.whole, list);
  if (whole === undefined || (whole.value !== true && typeof whole.value !== 'object')) return null;
  const isNamed = rule.subject.some(
    (subject) => isFactName(subject) && spellingsOf(about).some((one) => store.get(subject, one) !== undefined),
  );
  return isNamed ? null : whole;
}

/**
 * A subject as tools write it: Task Manager and driver lists print `inetinfo.exe`, perfmon and Get-Process print `inetinfo`. The given
 * spelling comes first.
 */
export function spellingsOf(about: FactAbout): readonly FactAbout[] {
  if (about.process === undefined) return [about];
  const bare = about.process.replace(/\.exe$/, '');
  return [about, { ...about, process: bare }, { ...about, process: `${bare}.exe` }];
}
