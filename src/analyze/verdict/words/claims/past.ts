import { formatBytes, formatPercent, plural } from '../../../../facts/units.js';
import { quoteTag } from '../../../rules/tag-evidence.js';
import type { Situation } from '../../../situation.js';
import { isAtRest, shareOf } from '../../../state/standing-tags.js';

/** What the rules say of growing tags ("leaks", "grows") would be untrue of one that stands still, or of several that do. */
export function pastClaim({ past, store }: Situation): string {
  const tags = past.flatMap((attribution) => attribution.tags).sort((a, b) => b.bytes - a.bytes);
  const owners = [...new Set(past.flatMap(({ suspects }) => suspects.map(({ owner }) => owner.name)))];
  const bytes = tags.reduce((sum, subject) => sum + subject.bytes, 0);
  const shares = tags.map((subject) => shareOf(store, subject));
  const share = shares.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
  const what = tags.slice(0, 3).map(quoteTag).join(', ') + (tags.length > 3 ? ` and ${plural(tags.length - 3, 'more tag')}` : '');
  const isOne = tags.length === 1;
  const part = share === null ? '' : `, ${formatPercent(share)} of the ${tags[0]?.pool ?? 'nonpaged'} pool`;
  const stands = tags.every(isAtRest) ? `no longer ${isOne ? 'grows' : 'grow'}` : `nothing shows that ${isOne ? 'it grows' : 'they grow'}`;
  const points = owners.length === 1 ? ` The tag${isOne ? '' : 's'} ${isOne ? 'points' : 'point'} to ${owners[0]}.` : '';
  return `${what} ${isOne ? 'holds' : 'together hold'} ${formatBytes(bytes)}${part}, and ${stands}: either a past leak or a configured size.${points}`;
}
