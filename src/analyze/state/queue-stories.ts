import type { HttperrEvidence, HttperrQueueReason } from '../../facts/capture.js';
import type { Fact, FactAbout } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import { isoOfSeconds } from '../../facts/time.js';
import { maxOf, minOf } from '../../long-lists.js';

/** What happens to an application pool, in the order in which one trouble leads to the next. */
export type QueueStageKind = 'waiting' | 'ended' | 'offline' | 'shut-down' | 'disabled';

const STAGES: readonly { readonly kind: QueueStageKind; readonly reasons: readonly string[] }[] = [
  { kind: 'waiting', reasons: ['Timer_AppPool', 'Timer_ReqQueue', 'AppPoolTimer', 'QueueFull', 'Connection_Dropped_List_Full'] },
  { kind: 'ended', reasons: ['Connection_Abandoned_By_AppPool', 'Connection_Abandoned_By_ReqQueue'] },
  { kind: 'offline', reasons: ['AppOffline'] },
  { kind: 'shut-down', reasons: ['AppShutdown'] },
  { kind: 'disabled', reasons: ['Disabled'] },
];

/** Rows of one reason of an application pool, and the fact that shows them. */
export interface StatedQueueReason {
  readonly row: HttperrQueueReason;
  readonly fact: Fact;
}

/** Reasons that say the same of an application pool. */
export interface QueueStage {
  readonly kind: QueueStageKind;
  /** Most rows first. */
  readonly reasons: readonly StatedQueueReason[];
  /** Epoch seconds UTC; `null` where no row has a time. */
  readonly first: number | null;
  readonly last: number | null;
}

/** What HTTPERR shows of one application pool. */
export interface QueueStory {
  readonly of: HttperrQueueReason['of'];
  readonly name: string | null;
  readonly rows: number;
  readonly first: number | null;
  readonly last: number | null;
  /** In the order in which one trouble leads to the next. */
  readonly stages: readonly QueueStage[];
  /** The stage whose first row is the earliest; `null` without times. */
  readonly began: QueueStage | null;
  /** Whether the first rows of the stages follow each other in that order; `null` with one stage or without times. */
  readonly isInOrder: boolean | null;
}

/** Application pools whose rows become facts. */
const STORIES_STATED = 20;

/** States the rows of application pools as facts, the pools with most rows first. */
export function stateQueueStories(store: FactStore, { queues }: HttperrEvidence): readonly QueueStory[] {
  return byParty(queues ?? [])
    .slice(0, STORIES_STATED)
    .map((rows) => storyOf(rows.map((row) => ({ row, fact: stateRow(store, row) }))));
}

function byParty(queues: readonly HttperrQueueReason[]): readonly (readonly HttperrQueueReason[])[] {
  const parties = new Map<string, HttperrQueueReason[]>();
  for (const row of queues) {
    const key = JSON.stringify([row.of, row.name]);
    const party = parties.get(key);
    if (party === undefined) parties.set(key, [row]);
    else party.push(row);
  }
  return [...parties.values()].sort((a, b) => rowsIn(b) - rowsIn(a));
}

function stateRow(store: FactStore, row: HttperrQueueReason): Fact {
  const about = aboutOf(row);
  const at = row.first === null ? {} : { at: isoOfSeconds(row.first) };
  const fact = store.observe('httperr.queueReason', row.rows, { about, ...at, source: { input: row.input, line: row.line } });
  if (row.last !== null)
    store.observe('httperr.queueReasonLast', isoOfSeconds(row.last), { about, source: { input: row.lastInput, line: row.lastLine } });
  return fact;
}

function aboutOf({ of, name, reason }: HttperrQueueReason): FactAbout {
  if (name === null || name === '') return { reason };
  if (of === 'queue') return { reason, queue: name };
  return of === 'site' ? { reason, site: name } : { reason, host: name };
}

function storyOf(rows: readonly StatedQueueReason[]): QueueStory {
  const stages = STAGES.flatMap(({ kind, reasons }): readonly QueueStage[] => {
    const own = rows.filter(({ row }) => reasons.includes(row.reason)).sort((a, b) => b.row.rows - a.row.rows);
    return own.length === 0 ? [] : [{ kind, reasons: own, ...spanOf(own) }];
  });
  const [top] = rows;
  return {
    of: top?.row.of ?? 'unnamed',
    name: top?.row.name ?? null,
    rows: rowsIn(rows.map(({ row }) => row)),
    ...spanOf(rows),
    stages,
    ...orderOf(stages),
  };
}

function orderOf(stages: readonly QueueStage[]): Pick<QueueStory, 'began' | 'isInOrder'> {
  const starts = stages.flatMap(({ first }) => first ?? []);
  if (starts.length < stages.length || starts.length === 0) return { began: null, isInOrder: null };
  const began = stages.find(({ first }) => first === minOf(starts)) ?? null;
  return { began, isInOrder: stages.length < 2 ? null : starts.every((start, i) => i === 0 || start >= (starts[i - 1] ?? start)) };
}

function spanOf(rows: readonly StatedQueueReason[]): { readonly first: number | null; readonly last: number | null } {
  const firsts = rows.flatMap(({ row }) => row.first ?? []);
  const lasts = rows.flatMap(({ row }) => row.last ?? []);
  return { first: firsts.length === 0 ? null : minOf(firsts), last: lasts.length === 0 ? null : maxOf(lasts) };
}

function rowsIn(rows: readonly HttperrQueueReason[]): number {
  return rows.reduce((sum, row) => sum + row.rows, 0);
}
