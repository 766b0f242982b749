import { formatBytes } from '../../facts/units.js';
import type { Confidence } from '../../schema/types.js';
import { processOwner, risePerHour, type StatedTrend, SYSTEM_PID } from '../state/process-trends.js';
import { rateOf, type TagSubject } from '../state/tag-subject.js';
import type { Attribution, Rule } from './attribution.js';
import { clearTagOwners } from './cleared-owners.js';
import { weakest } from './confidence.js';
import { citeTag, sayGrow } from './tag-evidence.js';

/** Quota is charged in the size that was asked for, the list counts headers too: they agree within some percent. */
const AGREES = 0.1;
const AGREES_CLOSELY = 0.03;
const LEAST_RISE_BYTES = 2 ** 20;

/**
 * Quota charges: the kernel charges some allocations to the process on whose behalf they are made. A process whose charge rises as fast as
 * a tag is the one for whom the blocks are.
 */
export const poolCharge: Rule = {
  id: 'pool-charge',
  title: 'The pool charge of a process rises as fast as the tag',
  because:
    'Allocations made with quota are charged to the process they serve; process listings show the charge. Where it rises by the same bytes as a tag of a shared component, that process causes the allocations and does not fetch or release them (psSDP warns about a process charged more than 200 MB).',
  judge(tags, context) {
    const shared = tags.filter(({ info }) => info === null || info.kind !== 'specific');
    return (['nonpaged', 'paged'] as const).flatMap((pool) => {
      const measure = pool === 'nonpaged' ? 'nonpagedBytes' : 'pagedBytes';
      const top = context.trends[measure].find(({ trend }) => trend.pid !== SYSTEM_PID);
      const perHour = top === undefined ? null : risePerHour(top.trend);
      if (top === undefined || perHour === null || !top.trend.isAlive || top.trend.rise < LEAST_RISE_BYTES) return [];
      const matched = shared.filter((subject) => subject.pool === pool && deviation(rateOf(subject), perHour) <= AGREES);
      return matched.length === 0 ? [] : [attribute(matched, top, perHour)];
    });
  },
};

function deviation(a: number, b: number): number {
  return a <= 0 ? 1 : Math.abs(a - b) / Math.max(a, b);
}

function attribute(tags: readonly TagSubject[], { trend, first, last }: StatedTrend, perHour: number): Attribution {
  const names = tags.map(({ text }) => `"${text.trimEnd()}"`).join(', ');
  const rises = `${formatBytes(trend.first)} to ${formatBytes(trend.last)}`;
  const isClose = tags.some((subject) => deviation(rateOf(subject), perHour) <= AGREES_CLOSELY) && trend.samples >= 4 && trend.isSteady;
  const confidence: Confidence = weakest(
    isClose ? 'strong' : 'probable',
    ...tags.slice(0, 1).map(({ growth }) => growth?.confidence ?? 'open'),
  );
  return {
    rule: poolCharge.id,
    mechanism: 'on-behalf',
    confidence,
    tags,
    suspects: [
      {
        owner: processOwner(trend),
        mechanism: 'on-behalf',
        confidence,
        tags,
        evidence: [
          { fact: last, says: `the pool charge of ${trend.name} rose from ${rises}, as fast as ${names}` },
          { fact: first, says: `the pool charge of ${trend.name} was ${formatBytes(trend.first)} at first` },
          ...tags.flatMap(citeTag),
        ],
      },
    ],
    cleared: clearTagOwners(tags, 'allocates for the process that is charged'),
    says: `${sayGrow(tags)} because of ${trend.name}; its pool charge rose from ${rises}`,
  };
}
