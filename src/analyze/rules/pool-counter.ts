import { timeText } from '../../facts/time.js';
import { formatBytes, formatBytesPerHour, formatCount, formatSpan, plural } from '../../facts/units.js';
import type { VerdictCode } from '../../schema/types.js';
import type { CounterGrowth, CounterPoint } from '../growth/growth-of-counters.js';
import type { Attribution, RuleText } from './attribution.js';

/** Growth of a whole pool by its counter, where no snapshots show the tags. */
export const poolCounter: RuleText & { explain(mechanism: VerdictCode, growth: CounterGrowth): Attribution } = {
  id: 'pool-counter',
  title: 'The counter of a pool, without tags',
  because:
    'A counter shows that a pool grows, follows the connections or gave its memory back. It has no tags, so it names no owner; snapshots that show which tag grows take precedence.',
  explain(mechanism, growth) {
    return {
      rule: poolCounter.id,
      mechanism,
      confidence: 'open',
      tags: [],
      suspects: [],
      cleared: [],
      says: mechanism === 'insufficient' ? `there is not enough evidence for a verdict: ${sayCounter(growth)}` : sayCounter(growth),
      open: 'which tag holds it',
    };
  },
};

/** One sentence with numbers and times. */
export function sayCounter(growth: CounterGrowth): string {
  const { pool, first, peak, last, judgement } = growth;
  const seen = `${plural(judgement.samples, 'value')} of its counter over ${formatSpan((last.ms - first.ms) / 1000)}`;
  const moved = `from ${formatBytes(first.bytes)} to ${formatBytes(last.bytes)}`;
  switch (growth.course) {
    case 'leak': {
      const rate = judgement.perHour === null ? '' : ` by ${formatBytesPerHour(judgement.perHour).slice(1)}`;
      return `the ${pool} pool grows like a leak; a counter cannot show which tag. It rose ${moved}${rate === '' ? '' : `,${rate}`} (${seen})`;
    }
    case 'load':
      return `the ${pool} pool went ${moved} (${seen}), in step with the connections${sayLoad(growth)}: that is load, not a leak`;
    case 'came-back':
      return `the ${pool} pool rose from ${formatBytes(growth.rise.bytes)} at ${clock(growth.rise)} to ${formatBytes(peak.bytes)} at ${clock(peak)}, and by ${clock(growth.fall)} it was back at ${formatBytes(growth.fall.bytes)}; what held the memory has freed it, and a counter cannot show what it was`;
    case 'moved':
      return `the ${pool} pool went ${moved}, with ${formatBytes(peak.bytes)} at its highest (${seen}): that is neither clearly a leak nor a stable pool, and a counter cannot show which tag moved`;
    default:
      return `the ${pool} pool stays about ${formatBytes(last.bytes)} (${seen})`;
  }
}

function sayLoad({ load }: CounterGrowth): string {
  return load === null ? '' : ` (${formatCount(load.lowLoad)} to ${formatCount(load.highLoad)})`;
}

/** Local times carry no `Z`; which zone they are of is not known. */
function clock({ ms, zoneKnown }: CounterPoint): string {
  return timeText({ ms: Math.round(ms / 1000) * 1000, zoneKnown });
}
