import type { FactName } from '../../../facts/names.js';
import type { EntryCondition, Predicate } from '../../../knowledge/entry.js';
import type { EntryMatch } from '../../../knowledge/match.js';
import type { NextStep, VerdictCode } from '../../../schema/types.js';
import type { Situation } from '../../situation.js';
import { needsCollection } from './evidence-steps.js';
import { step } from './step.js';

/** More questions than this are a form to fill in. */
const MOST_ISSUES = 2;

/** Facts of the machine that nobody stated and that would decide a known issue or a limit: the one who asks knows them as a rule. */
export function questionSteps(code: VerdictCode, situation: Situation): readonly NextStep[] {
  if (code === 'healthy') return [];
  return [...exchange(situation), ...(needsCollection(code, situation) ? [] : windowsAndRam(situation))];
}

/** Known issues of which nothing but Exchange is open. */
function exchange({ matches, store, isLive }: Situation): readonly NextStep[] {
  const open = matches.filter(({ status, conditions, entry }) => {
    const unknown = conditions.filter(({ holds, role }) => holds === null && role === 'scope');
    return status === 'possible' && unknown.length > 0 && unknown.every(({ says }) => hangsOnExchange(entry, says, store));
  });
  if (open.length === 0) return [];
  const ids = open.slice(0, MOST_ISSUES).map(({ entry }) => entry.id);
  return [
    step({
      kind: 'decide',
      do: `is Exchange installed (${ids.join(', ')})? Rerun with --exchange none, or with --exchange 2003 --exchange mailbox`,
      command: `httperr-doctor diagnose ${isLive ? '' : 'EVIDENCE '}--exchange none`,
      why: 'The evidence does not say whether Exchange is installed, and the advice depends on it.',
      decides: `whether ${ids.join(' and ')} ${ids.length === 1 ? 'applies' : 'apply'}`,
    }),
  ];
}

/** All that is unknown of the condition is about Exchange. */
function hangsOnExchange({ conditions }: EntryMatch['entry'], says: string, store: Situation['store']): boolean {
  const condition: EntryCondition | undefined = conditions.find((one) => one.says === says);
  const unknown = condition === undefined ? [] : factsOf(condition).filter((fact) => store.get(fact) === undefined);
  return unknown.length > 0 && unknown.every((fact) => fact.startsWith('exchange.'));
}

function factsOf(predicate: Predicate): readonly FactName[] {
  if ('fact' in predicate) return [predicate.fact];
  if ('unless' in predicate) return factsOf(predicate.unless);
  return ('any' in predicate ? predicate.any : predicate.all).flatMap(factsOf);
}

/** Limits depend on both. */
function windowsAndRam({ store, evidence: { name }, isLive }: Situation): readonly NextStep[] {
  const missing = [
    ...(store.get('os.version') === undefined ? ['Windows version'] : []),
    ...(store.get('memory.visibleBytes') === undefined ? ['RAM'] : []),
  ];
  if (isLive || missing.length === 0) return [];
  return [
    step({
      kind: 'decide',
      do: `save what ${name ?? 'the server'} is and add it here, or rerun with --os, --arch and --ram`,
      command: 'systeminfo > systeminfo.txt',
      why: `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not in the evidence; limits and known issues depend on ${missing.length === 1 ? 'it' : 'them'}.`,
      decides: 'how large the pool may become, and which known issues fit',
    }),
  ];
}
