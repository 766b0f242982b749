import { formatCount, plural } from '../../../facts/units.js';
import { fitsAny } from '../../../facts/wildcards.js';
import { KNOWN_EVENTS } from '../../../knowledge/known-events.js';
import type { Check, SignatureStatus } from '../../../schema/types.js';
import type { Situation } from '../../situation.js';
import { type Answered, check } from './check.js';

/** What the rest of the machine was asked: known issues, drivers, events. */
export function machineChecks(situation: Situation): readonly Check[] {
  return [
    check({ id: 'known-issues', what: 'Known issues', wanted: 'none applies' }, knownIssues(situation)),
    check({ id: 'verifier', what: 'Driver Verifier', wanted: 'off' }, verifier(situation)),
    check({ id: 'signatures', what: 'Signatures of drivers', wanted: 'valid' }, signatures(situation)),
    check({ id: 'pool-events', what: 'Events that report a shortage', wanted: 'none' }, events(situation)),
  ];
}

const MOST_NAMED = 3;

/** Without a tag only issues of other machines are excluded, which is no news about this one. */
function knownIssues({ matches, store, subjects }: Situation): Answered | null {
  const idsOf = (asked: string): readonly string[] => matches.flatMap(({ status, entry }) => (status === asked ? [entry.id] : []));
  const [applies, possible] = [idsOf('applies'), idsOf('possible')];
  const facts = [store.get('os.version')];
  if (applies.length > 0) return { result: 'bad', found: `${named(applies)} ${applies.length === 1 ? 'applies' : 'apply'}`, facts };
  if (possible.length > 0) return { result: 'suspicious', found: `${named(possible)} may apply`, facts };
  const open = matches.filter(({ status }) => status === null).length;
  if (store.get('os.version') === undefined || subjects.length === 0) return null;
  const undecided = open > 0 ? ` (${formatCount(open)} cannot be decided)` : '';
  return { result: 'clear', found: `none of ${formatCount(matches.length - open)} known issues applies${undecided}`, facts };
}

function named(names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return `${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}

/** Verifier's own pool is memory that no driver leaks. */
function verifier({ evidence }: Situation): Answered | null {
  const watched = evidence.inventory?.verifier ?? [];
  if (watched.length === 0) return null;
  return { result: 'suspicious', found: `Driver Verifier watches ${named(watched.map(({ file }) => file))}` };
}

const BROKEN: ReadonlySet<SignatureStatus> = new Set(['tampered', 'revoked', 'malformed']);

function signatures({ store }: Situation): Answered | null {
  const facts = store.all('driver.signature').filter(({ value }) => value !== 'unknown');
  if (facts.length === 0) return null;
  const drivers = (asked: (status: SignatureStatus) => boolean): readonly string[] => [
    ...new Set(facts.flatMap(({ value, about }) => (asked(value as SignatureStatus) ? (about?.driver ?? []) : []))),
  ];
  const [broken, bad] = [drivers((status) => BROKEN.has(status)), drivers((status) => status !== 'valid' && !BROKEN.has(status))];
  if (broken.length > 0) return { result: 'bad', found: `broken signature: ${named(broken)}`, facts: facts.slice(0, MOST_NAMED) };
  if (bad.length > 0) return { result: 'suspicious', found: `not validly signed: ${named(bad)}`, facts: facts.slice(0, MOST_NAMED) };
  const all = drivers(() => true).length;
  return { result: 'clear', found: `${plural(all, 'driver file')} validly signed`, facts: facts.slice(0, MOST_NAMED) };
}

const SHORTAGES = KNOWN_EVENTS.filter(({ role }) => role === 'pool');

/** That an event is not there is known only where all of its kind were asked for. */
function events({ store }: Situation): Answered | null {
  const logged = store
    .all('event.count')
    .filter(({ about }) =>
      SHORTAGES.some(({ ids, sources }) => ids.includes(about?.eventId ?? -1) && fitsAny(about?.eventSource ?? '', sources)),
    );
  if (logged.length > 0) {
    const ids = [...new Set(logged.map(({ about }) => String(about?.eventId)))];
    const found = `event ${ids.join(', ')} logged`;
    return { result: 'suspicious', found, facts: logged.slice(0, MOST_NAMED) };
  }
  const whole = store.all('events.complete').filter(({ about }) => SHORTAGES.some(({ ids }) => ids.includes(about?.eventId ?? -1)));
  return whole.length === 0 ? null : { result: 'clear', found: 'no event reports a shortage', facts: whole.slice(0, 1) };
}
