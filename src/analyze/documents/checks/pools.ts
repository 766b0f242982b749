import { formatSpan, plural } from '../../../facts/units.js';
import type { Check } from '../../../schema/types.js';
import { ENOUGH_SNAPSHOTS, showsGrowthOfTags } from '../../enough.js';
import { LEAK_VERDICTS } from '../../rules/attribute.js';
import { quoteTag } from '../../rules/tag-evidence.js';
import type { Situation } from '../../situation.js';
import type { TagSubject } from '../../state/tag-subject.js';
import { type Answered, check } from './check.js';

/** What the tags and the totals of the pools were asked. */
export function poolChecks(situation: Situation): readonly Check[] {
  return [
    check({ id: 'tag-growth', what: 'Growth of tags', wanted: 'no tag grows like a leak' }, growth(situation)),
    ...otherTags(situation),
    check({ id: 'paged-pool', what: 'Paged pool', wanted: 'level' }, paged(situation)),
  ];
}

function leaking({ growing }: Situation): readonly TagSubject[] {
  return growing.filter(({ mechanism }) => LEAK_VERDICTS.has(mechanism)).flatMap(({ tags }) => tags);
}

const MOST_NAMED = 3;

function growth(situation: Situation): Answered | null {
  const { coverage } = situation;
  const tags = leaking(situation);
  const facts = tags.slice(0, MOST_NAMED).map(({ last }) => last);
  if (tags.length > 0) {
    const named = tags.slice(0, MOST_NAMED).map(quoteTag).join(', ');
    const more = tags.length > MOST_NAMED ? ` and ${tags.length - MOST_NAMED} more` : '';
    return { result: 'bad', found: `${named}${more} ${tags.length === 1 ? 'grows' : 'grow'} like a leak`, facts };
  }
  if (!showsGrowthOfTags(coverage) || situation.totals.length > 0 || situation.unusual.rising.length > 0) return null;
  const span = coverage.spanSeconds > 0 ? ` over ${formatSpan(coverage.spanSeconds)}` : '';
  return { result: 'clear', found: `no tag grows like a leak (${plural(coverage.snapshots, 'snapshot')}${span})` };
}

/** How many tags were watched beside those that leak. A list that is cut shows only some of them. */
function otherTags(situation: Situation): readonly Check[] {
  const tags = leaking(situation);
  if (tags.length === 0 || !showsGrowthOfTags(situation.coverage)) return [];
  const last = situation.evidence.pool.filter(({ largestOnly }) => largestOnly !== true).at(-1);
  const others = new Set(last?.rows.tag.subarray(0, last.rows.length)).size - new Set(tags.map(({ tag }) => tag)).size;
  const answered: Answered | null =
    others > 0 ? { result: 'clear', found: `${plural(others, 'other tag')} ${others === 1 ? 'does' : 'do'} not leak` } : null;
  return [check({ id: 'other-tags', what: 'Growth of the other tags', wanted: 'level' }, answered)];
}

function paged(situation: Situation): Answered | null {
  const { evidence, totals, unusual, store } = situation;
  const facts = [store.get('pool.bytes', { pool: 'paged' })];
  const grows = leaking(situation).some(({ pool }) => pool === 'paged') || totals.some(({ pool }) => pool === 'paged');
  if (grows) return { result: 'bad', found: 'paged pool grows', facts };
  if (unusual.pools.some(({ pool }) => pool === 'paged')) return { result: 'suspicious', found: 'paged pool is unusually large', facts };
  const snapshots = evidence.pool.filter(({ pools, largestOnly }) => largestOnly !== true && pools.includes('paged')).length;
  return snapshots >= ENOUGH_SNAPSHOTS ? { result: 'clear', found: 'paged pool does not grow', facts } : null;
}
