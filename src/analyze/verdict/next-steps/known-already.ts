import { hasFeature } from '../../../knowledge/windows-features.js';
import type { Situation } from '../../situation.js';
import { windowsOf } from '../../state/windows-of.js';

/** Commands, and whether the evidence holds already what they print. */
const ANSWERS: readonly (readonly [command: RegExp, isKnown: (situation: Situation) => boolean])[] = [
  [/^fltmc (?:filters|instances)/, knowsFilters],
  [/Get-NetAdapterBinding/, ({ evidence }) => evidence.inventory?.bindings !== undefined || hasFilters(evidence, 'network')],
  [/^netstat /, ({ evidence }) => evidence.inventory?.connections !== undefined],
  [/^netsh http show servicestate/, ({ evidence }) => evidence.inventory?.httpQueues !== undefined],
  [/^netsh wfp show/, ({ evidence }) => evidence.inventory?.wfp !== undefined],
  [/^logman query/, ({ evidence }) => evidence.inventory?.traceSessions !== undefined],
  [/^handle\.exe /, ({ evidence }) => evidence.inventory?.handles !== undefined],
  [/^driverquery /, ({ evidence }) => evidence.drivers.length > 0],
  [/^net session$/, ({ evidence }) => evidence.inventory?.smbSessions !== undefined],
  [/^net use$/, ({ evidence }) => evidence.inventory?.smbConnections !== undefined],
  [/appcmd\.exe list apppool/, ({ evidence }) => evidence.inventory?.appPools !== undefined],
  [/^tasklist \/fi/, ({ evidence }) => evidence.processes.length > 0 || evidence.processLists !== undefined],
  [/^systeminfo /, ({ store }) => store.get('os.version') !== undefined && store.get('memory.visibleBytes') !== undefined],
];

/** Whether the evidence holds already what a command would print. */
export function isKnownAlready(command: string, situation: Situation): boolean {
  return ANSWERS.some(([fits, isKnown]) => fits.test(command) && isKnown(situation));
}

function knowsFilters({ evidence, store }: Situation): boolean {
  return hasFilters(evidence, 'file-system') || hasFeature('minifilters', windowsOf(store)) === false;
}

function hasFilters({ filters = [] }: Situation['evidence'], kind: 'file-system' | 'network'): boolean {
  return filters.some((filter) => filter.kind === kind);
}
