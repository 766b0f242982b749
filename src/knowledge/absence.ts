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

const COMPLETENESS: readonly Completeness[] = [
  { prefix: 'driver.', whole: 'drivers.complete', subject: ['driver.loaded', 'driver.version'] },
  { prefix: 'boot.userva', whole: 'boot.options', subject: ['boot.userva'] },
  { prefix: 'hotfix.', whole: 'hotfixes.complete', subject: [] },
  { prefix: 'event.', whole: 'events.complete', subject: [] },
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
  const whole = store.get(rule.whole, rule.about === undefined ? undefined : rule.about(about));
  if (whole === undefined || (whole.value !== true && typeof whole.value !== 'object')) return null;
  const isNamed = rule.subject.some((subject) => isFactName(subject) && store.get(subject, about) !== undefined);
  return isNamed ? null : whole;
}
