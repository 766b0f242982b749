import { formatBytes } from '../../facts/units.js';
import type { Confidence } from '../../schema/types.js';
import type { FreedMemory, FreedTag } from '../state/freed-memory.js';
import { factsOf, rateOf } from '../state/tag-subject.js';
import type { Attribution, Cited, Rule } from './attribution.js';
import { clearTagOwners } from './cleared-owners.js';
import { weakest } from './confidence.js';
import { quoteTag, sayGrow } from './tag-evidence.js';

/** Growth that was given back when a process ended. */
export const freedWithProcess: Rule = {
  id: 'freed-with-process',
  title: 'The memory came back when a process ended',
  because:
    'What a driver leaks stays until Windows restarts. Where a tag grows, and most of it is gone when one process ends or restarts, the blocks belonged to that process: it kept something open or left something unread, and the driver freed it at the end (freed when a process ends means a cause in user mode). Only a process that lived all along can have held what grew; where several of those ended at once, none is named.',
  judge(tags, context) {
    return context.freed.flatMap((freed) => {
      const open = freed.tags.filter(({ subject }) => tags.includes(subject));
      return open.length === 0 ? [] : [attribute({ ...freed, tags: open })];
    });
  },
};

function attribute(freed: FreedMemory): Attribution {
  const { ended } = freed;
  const tags = freed.tags.map(({ subject }) => subject).sort((a, b) => rateOf(b) - rateOf(a));
  const { name, pid } = ended.last.row;
  const happened = ended.next === null ? `${name} ended` : `${name} was restarted`;
  const confidence: Confidence = weakest('probable', tags[0]?.growth?.confidence ?? 'open');
  return {
    rule: freedWithProcess.id,
    mechanism: 'on-behalf',
    confidence,
    tags,
    suspects: [
      {
        owner: { kind: 'process', name, ...(pid === null ? {} : { pid }) },
        mechanism: 'on-behalf',
        confidence,
        tags,
        evidence: [
          ...[...freed.tags].sort((a, b) => rateOf(b.subject) - rateOf(a.subject)).flatMap(dropEvidence),
          ...processEvidence(freed),
          ...tags.flatMap((subject) =>
            factsOf(subject).map((fact) => ({ fact, says: `${quoteTag(subject)} ${subject.growth?.why ?? 'grows'}` })),
          ),
        ],
      },
    ],
    cleared: clearTagOwners(tags, `its blocks were freed when ${happened}, so they were held for that process`),
    says: `${sayGrow(tags)} because of ${name}; the memory came back when ${happened}`,
    open: `what ${name} keeps open or leaves unread`,
  };
}

function dropEvidence({ subject, high, low }: FreedTag): readonly Cited[] {
  const label = quoteTag(subject);
  return [
    ...(high === null ? [] : [{ fact: high, says: `${label} had grown to ${formatBytes(high.value)}` }]),
    ...(low === null ? [] : [{ fact: low, says: `${label} was down to ${formatBytes(low.value)} in the next snapshot` }]),
  ];
}

function processEvidence({ ended, before, after, count }: FreedMemory): readonly Cited[] {
  const { name, pid } = ended.last.row;
  const id = pid === null ? '' : ` with process id ${pid}`;
  return [
    ...(before === null ? [] : [{ fact: before, says: `${name} ran${id} before` }]),
    ...(after === null ? [] : [{ fact: after, says: `${name} ran with process id ${ended.next?.row.pid ?? 'unknown'} after it` }]),
    ...(ended.next === null ? [{ fact: count, says: `${name}${id} is no longer running` }] : []),
  ];
}
