import { formatBytes, formatBytesPerHour, formatCount, formatSpan, plural } from '../../facts/units.js';
import type { VerdictCode } from '../../schema/types.js';
import { type GrowingTotal, isUnseen } from '../state/pool-totals.js';
import type { UnusualPool, UnusualProcess } from '../state/unusual.js';
import type { Attribution, RuleText } from './attribution.js';

/** What is said of a whole pool by its size or its total, where no single tag answers for it. */
export const poolSize: RuleText & { explain(mechanism: VerdictCode, says: string, open: string): Attribution } = {
  id: 'pool-size',
  title: 'The size and the total of a pool, where no single tag explains it',
  because:
    'A leak that keeps changing tags shows under none of them, and a pool may have stopped at a size that no healthy machine shows. The total and the size show that, but name no owner. Sizes are compared with published healthy machines and with the thresholds of PAL and psSDP.',
  explain(mechanism, says, open) {
    return { rule: poolSize.id, mechanism, confidence: 'open', tags: [], suspects: [], cleared: [], says, open };
  },
};

/** `the nonpaged pool grows by 1.10 GB/h, and no single tag does: …`. */
export function sayTotal(total: GrowingTotal): string {
  const { pool, growth, tags, explained, by } = total;
  const { first, last, judgement } = growth;
  const rate = judgement.perHour === null ? '' : ` by ${formatBytesPerHour(judgement.perHour).slice(1)}`;
  const moved = `from ${formatBytes(first.bytes)} to ${formatBytes(last.bytes)} in ${formatSpan((last.ms - first.ms) / 1000)}`;
  const ever =
    tags === null || tags.last < MORE_TAGS * tags.first
      ? ''
      : `; its tags went from ${formatCount(tags.first)} to ${formatCount(tags.last)}, so new tags keep appearing`;
  const shown = isUnseen(total) ? `, and no single tag shows it${ever}` : '';
  const doubt = by === 'counter' && explained === 1 ? ' by its counter, although the snapshots do not show it' : '';
  return `the ${pool} pool grows${rate}, ${moved}${shown}${doubt}`;
}

/** Tags that come and go change their number by less. */
const MORE_TAGS = 1.5;

/** `19.0 GB of 32.0 GB are nonpaged pool, which is unusual`. */
export function sayUnusualPool({ pool, bytes, ramBytes, word }: UnusualPool): string {
  const of = ramBytes === null ? '' : ` of ${formatBytes(ramBytes)}`;
  const what = `${formatBytes(bytes)}${of} is ${pool} pool`;
  return word === 'unusual' ? `${what}, which is unusual` : `${what}, which is large, but within what healthy machines show`;
}

/** `w3wp.exe has 310,000 handles open, which is unusual`. */
export function sayUnusualProcess({ name, measure, value }: UnusualProcess): string {
  return measure === 'handles'
    ? `${name} has ${plural(value, 'handle')} open, which is unusual`
    : `${name} has a nonpaged pool charge of ${formatBytes(value)}, which is unusual`;
}
