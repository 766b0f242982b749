import { formatCount, plural } from '../../../facts/units.js';
import type { Check } from '../../../schema/types.js';
import { showsGrowthOfTags } from '../../enough.js';
import type { Situation } from '../../situation.js';
import { REASON_SHARES, reasonShare } from '../../verdict/decision/reasons.js';
import { type Answered, check } from './check.js';

/** What HTTPERR was asked: whether http.sys refused, whether it writes a log, and whether application pools fail. */
export function httpChecks(situation: Situation): readonly Check[] {
  return [
    check({ id: 'refusals', what: 'Refused connections in HTTPERR', wanted: 'none' }, refusals(situation)),
    check({ id: 'httperr-logging', what: 'HTTPERR logging', wanted: 'on, with s-reason' }, logging(situation)),
    check({ id: 'app-pools', what: 'Application pools in HTTPERR', wanted: 'few rows' }, appPools(situation)),
    ...httpSys(situation),
  ];
}

function refusals({ httperr }: Situation): Answered | null {
  if (httperr === null || httperr.refusalsUnknown !== null) return null;
  const { connections } = httperr.refused;
  if (connections > 0) return { result: 'bad', found: `${plural(connections, 'connection')} refused`, facts: [httperr.connections] };
  const rows = rowsIn(httperr);
  return { result: 'clear', found: `no refused connection in ${plural(rows, 'row')} of HTTPERR`, facts: httperr.reasons.slice(0, 1) };
}

function rowsIn({ reasons }: NonNullable<Situation['httperr']>): number {
  return reasons.reduce((sum, { value }) => sum + value, 0);
}

function logging({ httperr, store }: Situation): Answered | null {
  const fact = store.get('httpsys.errorLogging');
  const { enabled = null, reasonColumn = null } = httperr?.logging ?? {};
  if (fact?.value === false || enabled === false) return { result: 'bad', found: 'http.sys writes no HTTPERR log', facts: [fact] };
  if (reasonColumn === false) return { result: 'suspicious', found: 'the log has no column s-reason', facts: [fact] };
  return enabled === true ? { result: 'clear', found: 'HTTPERR is written', facts: [fact] } : null;
}

function appPools(situation: Situation): Answered | null {
  const { httperr } = situation;
  if (httperr === null || httperr.reasons.length === 0) return null;
  const share = reasonShare(situation, REASON_SHARES.appPool);
  if (share === null) return { result: 'clear', found: 'application pools fail rarely or never', facts: httperr.reasons.slice(0, 1) };
  const [top] = share.facts;
  const named = top?.about?.reason === undefined ? '' : `, most of them ${top.about.reason}`;
  return { result: 'suspicious', found: `${formatCount(share.rows)} rows of application pools${named}`, facts: share.facts.slice(0, 3) };
}

/** Who refuses is asked first: http.sys looks guilty wherever it refuses. */
function httpSys({ httperr, growing, coverage }: Situation): readonly Check[] {
  if ((httperr?.refused.connections ?? 0) === 0) return [];
  const isNamed = growing.some(({ suspects }) => suspects.some(({ owner }) => owner.name.toLowerCase() === 'http.sys'));
  const answered: Answered | null = isNamed
    ? { result: 'bad', found: 'a tag of http.sys grows' }
    : showsGrowthOfTags(coverage)
      ? { result: 'clear', found: 'http.sys (refuses, does not leak)', facts: [httperr?.connections] }
      : null;
  return [check({ id: 'http-sys', what: 'Tags of http.sys', wanted: 'level' }, answered)];
}
