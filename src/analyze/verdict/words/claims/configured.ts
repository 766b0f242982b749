import { formatBytes } from '../../../../facts/units.js';
import { isSettled } from '../../../rules/configured.js';
import { quoteTag } from '../../../rules/tag-evidence.js';
import type { Situation } from '../../../situation.js';
import type { Decision } from '../../decision/decision.js';
import { asSentence } from '../sentence.js';
import { isWatched } from './seen.js';

export function configuredClaim({ pool }: Decision, situation: Situation): string {
  const top = situation.subjects.find((subject) => subject.pool === pool && isSettled(subject));
  const most =
    top === undefined ? '' : ` Most of it is ${quoteTag(top)} (${top.info?.component ?? 'a cache'}) with ${formatBytes(top.bytes)}.`;
  const size = `the ${pool ?? 'nonpaged'} pool is as large as settings and caches make it.${most}`;
  return isWatched(situation)
    ? `Nothing grows like a leak: ${size}`
    : `${asSentence(size)} Three snapshots would show whether anything else leaks.`;
}
