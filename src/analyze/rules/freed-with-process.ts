import type { MachineEvidence, PoolSample } from '../../facts/capture.js';
import type { Fact } from '../../facts/fact.js';
import { formatBytes } from '../../facts/units.js';
import type { Confidence } from '../../schema/types.js';
import { type EndedProcess, endedBetween, stateRow } from '../state/ended-processes.js';
import { SYSTEM_PID } from '../state/process-trends.js';
import { isoOf } from '../state/state-evidence.js';
import { factsOf, rateOf, type TagSubject } from '../state/tag-subject.js';
import type { Attribution, Case, Cited, Rule } from './attribution.js';
import { clearTagOwners } from './cleared-owners.js';
import { weakest } from './confidence.js';
import { quoteTag } from './tag-evidence.js';

/** Growth that was given back when a process ended. */
export const freedWithProcess: Rule = {
  id: 'freed-with-process',
  title: 'The memory came back when a process ended',
  because:
    'What a driver leaks stays until Windows is started again. Where a tag grows, and most of it is gone when one process ends or is started anew, the blocks hung on that process: it kept something open or left something unread, and the driver freed it at the end (freed when a process ends means a cause in user mode). Only a process that lived all along can have held what grew; where several of those ended at once, nobody is named.',
  judge(tags, context) {
    const byDrop = new Map<number, TagSubject[]>();
    for (const subject of tags) {
      const place = subject.growth?.droppedAt ?? null;
      if (place !== null) byDrop.set(place, [...(byDrop.get(place) ?? []), subject]);
    }
    return [...byDrop].flatMap(([place, dropped]) => {
      const ended = endedAt(context.evidence, place);
      return ended === null ? [] : [attribute(dropped, { ended, place }, context)];
    });
  },
};

function endedAt({ pool, processes }: MachineEvidence, place: number): EndedProcess | null {
  const before = pool[place - 1]?.at ?? null;
  const after = pool[place]?.at ?? null;
  if (before === null || after === null || before.orderOnly || after.orderOnly || before.zoneKnown !== after.zoneKnown) return null;
  const found = endedBetween(processes, { fromMs: before.ms, toMs: after.ms, zoneKnown: after.zoneKnown });
  const [only] = found;
  return found.length === 1 && only !== undefined && only.last.row.pid !== SYSTEM_PID ? only : null;
}

interface Ending {
  readonly ended: EndedProcess;
  readonly place: number;
}

function attribute(dropped: readonly TagSubject[], { ended, place }: Ending, context: Case): Attribution {
  const tags = [...dropped].sort((a, b) => rateOf(b) - rateOf(a));
  const { name, pid } = ended.last.row;
  const names = tags.map(quoteTag).join(', ');
  const happened = ended.next === null ? `${name} ended` : `${name} was started anew`;
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
          ...tags.flatMap((subject) => dropEvidence(subject, place, context)),
          ...processEvidence(ended, context),
          ...tags.flatMap((subject) =>
            factsOf(subject).map((fact) => ({ fact, says: `${quoteTag(subject)} ${subject.growth?.why ?? 'grows'}` })),
          ),
        ],
      },
    ],
    cleared: clearTagOwners(tags, `its blocks were freed when ${happened}, so they were held for that process`),
    says: `${names} grows on behalf of ${name}: the memory came back when ${happened}`,
    open: `what ${name} keeps open or leaves unread`,
  };
}

function dropEvidence(subject: TagSubject, place: number, { evidence, store }: Case): readonly Cited[] {
  const observe = (sample: PoolSample | undefined): Fact | null => {
    const row = sample === undefined ? null : rowIn(sample, subject);
    if (sample === undefined || row === null || Number.isNaN(row.bytes)) return null;
    const about = { tag: subject.text, pool: subject.pool };
    return store.observe('pool.tag.bytes', row.bytes, { about, at: isoOf(sample.at), source: { input: sample.input, line: row.line } });
  };
  const label = quoteTag(subject);
  const high = observe(evidence.pool[place - 1]);
  const low = observe(evidence.pool[place]);
  return [
    ...(high === null ? [] : [{ fact: high, says: `${label} had grown to ${formatBytes(Number(high.value))}` }]),
    ...(low === null ? [] : [{ fact: low, says: `${label} was down to ${formatBytes(Number(low.value))} in the next list` }]),
  ];
}

function rowIn({ rows, line }: PoolSample, { tag, pool }: TagSubject): { readonly bytes: number; readonly line: number } | null {
  const code = pool === 'nonpaged' ? 0 : 1;
  for (let i = 0; i < rows.length; i++) {
    if (rows.tag[i] === tag && rows.pool[i] === code) return { bytes: rows.bytes[i] ?? Number.NaN, line: rows.line[i] ?? line };
  }
  return null;
}

function processEvidence({ last, next, firstWithout }: EndedProcess, { store }: Case): readonly Cited[] {
  const { name, pid } = last.row;
  const there = stateRow(store, last);
  const after = next === null ? null : stateRow(store, next);
  const count = store.observe('process.count', firstWithout.processes.length, {
    at: isoOf(firstWithout.at),
    source: { input: firstWithout.input, ...(firstWithout.processes[0] === undefined ? {} : { line: firstWithout.processes[0].line }) },
  });
  const id = pid === null ? '' : ` with process id ${pid}`;
  return [
    ...(there === null ? [] : [{ fact: there, says: `${name} ran${id} before` }]),
    ...(after === null ? [] : [{ fact: after, says: `${name} ran with process id ${next?.row.pid ?? 'unknown'} after it` }]),
    ...(next === null ? [{ fact: count, says: `${name}${id} is not among the processes any more` }] : []),
  ];
}
