import { formatBytes, formatCount } from '../../facts/units.js';
import type { VerdictCode } from '../../schema/types.js';
import { processOwner, type StatedTrend } from '../state/process-trends.js';
import { rateOf, type TagSubject } from '../state/tag-subject.js';
import type { Witness } from '../state/witnesses.js';
import type { Attribution, Rule } from './attribution.js';
import { clearTagOwners } from './cleared-owners.js';
import { weakest } from './confidence.js';
import { citeTag, sayGrow } from './tag-evidence.js';

/** Tags that are allocated for whoever asks against the one process that moves in step with them. */
export const witness: Rule = {
  id: 'witness',
  title: 'One process moves in step with the tag',
  because:
    'Completion packets, sockets, blocks of files, tokens and registry keys are allocated for programs. Where the handles, the threads or the charged pool of one process rise when the tag rises and pause when it pauses, they are allocated for that process, even where the counts differ: one call may make three blocks. Increments are compared, not totals. This is circumstantial, so it is probable; where two processes move alike, none is named.',
  judge(tags, { witnesses }) {
    const groups = new Map<StatedTrend, TagSubject[]>();
    for (const subject of tags) {
      const stated = witnesses.get(subject)?.stated;
      if (stated !== undefined) groups.set(stated, [...(groups.get(stated) ?? []), subject]);
    }
    return [...groups].map(([stated, members]) =>
      attribute(members, { stated, isTelling: members.some((one) => witnesses.get(one)?.isTelling) }),
    );
  },
};

function attribute(members: readonly TagSubject[], { stated, isTelling }: Witness): Attribution {
  const { trend, first, last } = stated;
  const tags = [...members].sort((a, b) => rateOf(b) - rateOf(a));
  const mechanism = mechanismOf(tags, stated);
  const confidence = weakest('probable', tags[0]?.growth?.confidence ?? 'open');
  const moved = sayMove(stated);
  const how = isTelling ? 'when the tag rises and pauses when it pauses' : 'as evenly as the tag';
  return {
    rule: witness.id,
    mechanism,
    confidence,
    tags,
    suspects: [
      {
        owner: processOwner(trend),
        mechanism,
        confidence,
        tags,
        evidence: [
          { fact: last, says: `${moved}, ${how}` },
          { fact: first, says: `what ${trend.name} started with` },
          ...tags.flatMap(citeTag),
        ],
      },
    ],
    cleared: clearTagOwners(tags, `its blocks follow what ${trend.name} does`),
    says: `${sayGrow(tags)} because of ${trend.name}; ${moved}, in step with ${tags.length === 1 ? 'it' : 'them'}`,
    open: `whether the memory comes back when ${trend.name} ends`,
  };
}

/** Objects whose holder is seen by its handles are a leak of handles; all else is allocated for the process. */
function mechanismOf(tags: readonly TagSubject[], { trend }: StatedTrend): VerdictCode {
  return trend.measure === 'handles' && tags.every(({ info }) => info?.counts !== undefined) ? 'handle-leak' : 'on-behalf';
}

function sayMove({ trend: { name, measure, first, last } }: StatedTrend): string {
  switch (measure) {
    case 'handles':
    case 'threads':
      return `${name} rose from ${formatCount(first)} to ${formatCount(last)} ${measure}`;
    default:
      return `the ${measure === 'nonpagedBytes' ? 'nonpaged' : 'paged'} pool charge of ${name} rose from ${formatBytes(first)} to ${formatBytes(last)}`;
  }
}
