import type { VerdictCode } from '../../schema/types.js';
import { rateOf, type TagSubject } from '../state/tag-subject.js';
import type { Attribution, Case } from './attribution.js';
import { RULES } from './index.js';

/** Verdicts that say: memory is lost, or something keeps it. */
export const LEAK_VERDICTS: ReadonlySet<VerdictCode> = new Set<VerdictCode>([
  'driver-leak',
  'handle-leak',
  'reference-leak',
  'on-behalf',
  'os-leak',
  'leak-unattributed',
]);

/**
 * Explains growing tags: each rule in its turn explains those that it can, the next one sees the rest. The result is in order of growth, the
 * steepest first, because the rate decides and not how strange a tag looks.
 */
export function attributeGrowth(tags: readonly TagSubject[], context: Case): readonly Attribution[] {
  const found: Attribution[] = [];
  let open = tags;
  for (const rule of RULES) {
    if (open.length === 0) break;
    for (const attribution of rule.judge(open, context)) {
      const claimed = attribution.tags.filter((subject) => open.includes(subject));
      if (claimed.length === 0) continue;
      found.push({ ...attribution, tags: claimed });
      open = open.filter((subject) => !claimed.includes(subject));
    }
  }
  return found.sort((a, b) => weightOf(b) - weightOf(a));
}

/** What was lost in an hour; by size where no rate is known. */
function weightOf({ mechanism, tags }: Attribution): number {
  const rate = tags.reduce((sum, subject) => sum + rateOf(subject), 0);
  const size = tags.reduce((sum, { bytes }) => sum + bytes, 0);
  // A cache that fills faster than a driver leaks is still no cause.
  return (LEAK_VERDICTS.has(mechanism) ? 2 ** 50 : 0) + (rate > 0 ? rate : size / 2 ** 20);
}
