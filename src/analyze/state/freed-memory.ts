import type { MachineEvidence, PoolSample } from '../../facts/capture.js';
import type { Fact, NumberFact } from '../../facts/fact.js';
import { rowOfTag } from '../../facts/pool-rows.js';
import type { FactStore } from '../../facts/store.js';
import { isoOf } from '../../facts/time.js';
import { type EndedProcess, endedBetween, stateRow } from './ended-processes.js';
import { SYSTEM_PID } from './process-trends.js';
import type { TagSubject } from './tag-subject.js';

/** A tag whose blocks were freed between two lists. */
export interface FreedTag {
  readonly subject: TagSubject;
  /** Bytes in the list before; `null` where that list does not show them. */
  readonly high: NumberFact | null;
  /** Bytes in the list after. */
  readonly low: NumberFact | null;
}

/** Growing tags that gave their memory back when one process ended. */
export interface FreedMemory {
  readonly tags: readonly FreedTag[];
  readonly ended: EndedProcess;
  /** The process before it ended, the one that took its place, and the number of processes without it. */
  readonly before: Fact | null;
  readonly after: Fact | null;
  readonly count: Fact;
}

/** States what was freed when a process ended, one entry for each place in the lists where exactly one process did. */
export function stateFreedMemory(
  store: FactStore,
  tags: readonly TagSubject[],
  evidence: Pick<MachineEvidence, 'pool' | 'processes'>,
): readonly FreedMemory[] {
  const byDrop = new Map<number, TagSubject[]>();
  for (const subject of tags) {
    const place = subject.growth?.droppedAt ?? null;
    if (place !== null) byDrop.set(place, [...(byDrop.get(place) ?? []), subject]);
  }
  return [...byDrop].flatMap(([place, dropped]) => {
    const ended = endedAt(evidence, place);
    if (ended === null) return [];
    const freed = dropped.map((subject) => ({
      subject,
      high: stateBytes(store, subject, evidence.pool[place - 1]),
      low: stateBytes(store, subject, evidence.pool[place]),
    }));
    return [{ tags: freed, ended, ...stateEnding(store, ended) }];
  });
}

function endedAt({ pool, processes }: Pick<MachineEvidence, 'pool' | 'processes'>, place: number): EndedProcess | null {
  const before = pool[place - 1]?.at ?? null;
  const after = pool[place]?.at ?? null;
  if (before === null || after === null || before.orderOnly || after.orderOnly || before.zoneKnown !== after.zoneKnown) return null;
  const found = endedBetween(processes, { fromMs: before.ms, toMs: after.ms, zoneKnown: after.zoneKnown });
  const [only] = found;
  return found.length === 1 && only !== undefined && only.last.row.pid !== SYSTEM_PID ? only : null;
}

function stateBytes(store: FactStore, subject: TagSubject, sample: PoolSample | undefined): NumberFact | null {
  const row = sample === undefined ? null : rowIn(sample, subject);
  if (sample === undefined || row === null || Number.isNaN(row.bytes)) return null;
  const about = { tag: subject.text, pool: subject.pool };
  return store.observe('pool.tag.bytes', row.bytes, { about, at: isoOf(sample.at), source: { input: sample.input, line: row.line } });
}

function rowIn({ rows, line }: PoolSample, subject: TagSubject): { readonly bytes: number; readonly line: number } | null {
  const row = rowOfTag(rows, subject);
  return row < 0 ? null : { bytes: rows.bytes[row] ?? Number.NaN, line: rows.line[row] ?? line };
}

function stateEnding(store: FactStore, { last, next, firstWithout }: EndedProcess): Pick<FreedMemory, 'before' | 'after' | 'count'> {
  const [firstRow] = firstWithout.processes;
  return {
    before: stateRow(store, last),
    after: next === null ? null : stateRow(store, next),
    count: store.observe('process.count', firstWithout.processes.length, {
      at: isoOf(firstWithout.at),
      source: { input: firstWithout.input, ...(firstRow === undefined ? {} : { line: firstRow.line }) },
    }),
  };
}
