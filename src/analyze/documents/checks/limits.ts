import { formatBytes, formatCount, formatPercent } from '../../../facts/units.js';
import type { Check, Constraint } from '../../../schema/types.js';
import { CRITICAL_SHARE, WARNING_SHARE } from '../../enough.js';
import { refusalState } from '../../limits/refusal-state.js';
import { isBelowThreshold, loweredByThreeGB, type Situation, usedShare } from '../../situation.js';
import { type Answered, check } from './check.js';

/** What bounds the pool: its own maximum, memory, commit, and what lowers the maximum. */
export function limitChecks(situation: Situation): readonly Check[] {
  return [
    check(
      { id: 'nonpaged-limit', what: 'Nonpaged pool against its limit', wanted: `below ${formatPercent(WARNING_SHARE)}` },
      pool(situation),
    ),
    check({ id: 'memory-free', what: 'Free memory', wanted: 'more than 5%' }, constraint(situation, 'physical-memory', 'memory')),
    check({ id: 'commit-free', what: 'Free commit', wanted: 'more than 5%' }, constraint(situation, 'commit', 'commit')),
    ...threeGB(situation),
    check({ id: 'pool-condition', what: 'Pool condition event of the kernel', wanted: 'enough is free' }, condition(situation)),
    check({ id: 'allocation-failures', what: 'Failed pool allocations since Windows started', wanted: 'none' }, failures(situation)),
  ];
}

function pool(situation: Situation): Answered | null {
  const { limits, store } = situation;
  const share = usedShare(situation);
  const bound = limits.constraints.find(({ kind }) => kind === 'pool-maximum');
  if (share === null || typeof bound?.usedBytes !== 'number' || typeof bound.maximumBytes !== 'number') return null;
  const found = `nonpaged pool ${formatBytes(bound.usedBytes)} of ${formatBytes(bound.maximumBytes)}`;
  const facts = [store.get('limits.usedShare')];
  if (isBelowThreshold(situation) === true || share >= CRITICAL_SHARE) return { result: 'bad', found, facts };
  return { result: share >= WARNING_SHARE ? 'suspicious' : 'clear', found, facts };
}

/** Parts of a limit that are free: less than the first is a matter, less than the second a shortage. */
const LITTLE = 0.05;
const NEXT_TO_NOTHING = 0.01;

function constraint({ limits, store }: Situation, kind: Constraint['kind'], name: string): Answered | null {
  const bound = limits.constraints.find((one) => one.kind === kind);
  const { freeBytes: free, maximumBytes: most } = bound ?? {};
  if (typeof free !== 'number' || typeof most !== 'number' || most <= 0) return null;
  const facts = [store.all('limits.freeBytes').find(({ about }) => about?.constraint === kind)];
  const result = free < NEXT_TO_NOTHING * most ? 'bad' : free < LITTLE * most ? 'suspicious' : 'clear';
  return { result, found: `${name} ${formatBytes(free)} free of ${formatBytes(most)}`, facts };
}

/** Only 32-bit Windows before Vista halves the pool for /3GB. */
function threeGB(situation: Situation): readonly Check[] {
  const { store } = situation;
  const [architecture, version] = [store.get('machine.architecture')?.value, store.get('os.version')?.value];
  const concerns = architecture === 'x86' && typeof version === 'string' && version.startsWith('5.');
  if (!concerns) return [];
  const fact = store.get('boot.threeGB');
  const answered: Answered | null =
    loweredByThreeGB(situation) !== null
      ? { result: 'suspicious', found: '/3GB halves the nonpaged pool', facts: [fact] }
      : fact?.value === false
        ? { result: 'clear', found: '/3GB is not set', facts: [fact] }
        : null;
  return [check({ id: 'three-gb', what: '/3GB', wanted: 'not set' }, answered)];
}

/** The kernel's own event is the better witness than arithmetic, and it is rarely in the evidence. */
function condition({ limits, store }: Situation): Answered | null {
  const { refusing, decidedBy } = refusalState(limits);
  const name = limits.refusal?.event?.name;
  if (refusing === null || decidedBy !== 'event' || name === undefined) return null;
  const facts = [store.get('limits.conditionSignaled', { value: name })];
  return refusing
    ? { result: 'bad', found: `${name} shows that http.sys refuses`, facts }
    : { result: 'clear', found: `${name} shows that enough pool is free`, facts };
}

function failures({ limits, store }: Situation): Answered | null {
  const { nonpaged, paged } = limits.allocationFailures ?? {};
  if (typeof nonpaged !== 'number' && typeof paged !== 'number') return null;
  const count = (nonpaged ?? 0) + (paged ?? 0);
  const facts = store.all('limits.allocationFailures');
  return count === 0
    ? { result: 'clear', found: 'no pool allocation failed', facts }
    : { result: 'bad', found: `${formatCount(count)} pool allocations failed`, facts };
}
