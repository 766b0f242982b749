import type { EventEntry, ProcessRow } from '../../../facts/capture.js';
import type { Fact, NumberFact } from '../../../facts/fact.js';
import type { Pool } from '../../../facts/tag.js';
import { handleCount, handlesOfAll, nonpagedCharge, poolSize, type SizeWord } from '../../../knowledge/norms.js';
import type { InventoryHandles, LargestTag } from '../../../schema/types.js';
import type { Situation } from '../../situation.js';
import type { TagSubject } from '../../state/tag-subject.js';
import { largestTags } from './largest-tags.js';

/** What a single moment of evidence is about: the thing that is named first, and that the next step is chosen by. */
export type Matter =
  | { readonly kind: 'tag'; readonly row: LargestTag; readonly subject: TagSubject }
  | PoolMatter
  | ProcessMatter
  | HandlesMatter
  | { readonly kind: 'rammap'; readonly nonpagedBytes: number; readonly totalBytes: number | null }
  | { readonly kind: 'programs'; readonly programs: readonly ProcessRow[] }
  | { readonly kind: 'events'; readonly id: number; readonly events: readonly EventEntry[] }
  | { readonly kind: 'httperr'; readonly reasons: readonly NumberFact[] }
  | { readonly kind: 'nothing' };

/** The size of a whole pool, where no tag of it stands out. */
export interface PoolMatter {
  readonly kind: 'pool';
  readonly pool: Pool;
  readonly bytes: number;
  readonly ramBytes: number | null;
  readonly size: SizeWord;
}

/** The process that holds most. */
export interface ProcessMatter {
  readonly kind: 'process';
  readonly process: ProcessRow;
  readonly measure: 'handles' | 'nonpagedBytes';
  readonly value: number;
  readonly size: SizeWord;
}

/** Handles by type, without the processes that hold them. */
export interface HandlesMatter {
  readonly kind: 'handles';
  readonly largest: InventoryHandles;
  readonly all: number;
  readonly size: SizeWord;
}

/** Every matter of the evidence, the one to begin with first; never empty. */
export function mattersOf(situation: Situation): readonly [Matter, ...Matter[]] {
  const found = [
    ...tagMatters(situation),
    ...poolMatters(situation),
    ...processMatters(situation),
    ...handleMatters(situation),
    ...rammapMatters(situation),
    ...programMatters(situation),
    ...eventMatters(situation),
    ...httperrMatters(situation),
  ];
  const [first = NOTHING, ...others] = [...found.filter(isUnusual), ...found.filter((matter) => !isUnusual(matter))];
  return [first, ...others];
}

const NOTHING: Matter = { kind: 'nothing' };

function isUnusual(matter: Matter): boolean {
  if (matter.kind === 'tag') return matter.row.size === 'unusual';
  return 'size' in matter && matter.size === 'unusual';
}

/** The largest tags as matters, the largest first. */
function tagMatters(situation: Situation): readonly Matter[] {
  return largestTags(situation).flatMap((row) => {
    const subject = situation.subjects.find(({ text, pool }) => text === row.tag && pool === row.pool);
    return subject === undefined ? [] : [{ kind: 'tag' as const, row, subject }];
  });
}

function poolMatters({ store }: Situation): readonly PoolMatter[] {
  const ram = store.get('memory.visibleBytes')?.value;
  const ramBytes = typeof ram === 'number' ? ram : null;
  const [osVersion, architecture] = [textOf(store.get('os.version')), textOf(store.get('machine.architecture'))];
  return (['nonpaged', 'paged'] as const).flatMap((pool) => {
    const bytes = store.get('pool.bytes', { pool })?.value;
    if (typeof bytes !== 'number') return [];
    return [{ kind: 'pool' as const, pool, bytes, ramBytes, size: poolSize(pool, bytes, { ramBytes, osVersion, architecture }) }];
  });
}

function textOf(fact: Fact | undefined): string | null {
  return typeof fact?.value === 'string' ? fact.value : null;
}

/** Where handles are listed, charges of pool are an aside; PowerShell 6 and later show charges alone. */
function processMatters({ evidence }: Situation): readonly ProcessMatter[] {
  const rows = evidence.processes.at(-1)?.processes ?? evidence.processLists?.at(-1)?.processes ?? [];
  const handles = mostOf(rows, 'handles');
  const charge = mostOf(rows, 'nonpagedBytes');
  const all: readonly ProcessMatter[] = [
    ...(handles === null ? [] : [{ ...handles, size: handleCount(handles.process.name, handles.value) }]),
    ...(charge === null ? [] : [{ ...charge, size: nonpagedCharge(charge.value) }]),
  ];
  return all.some(({ measure }) => measure === 'handles')
    ? all.filter(({ measure, size }) => measure === 'handles' || size === 'unusual')
    : all;
}

function mostOf(rows: readonly ProcessRow[], measure: ProcessMatter['measure']): Omit<ProcessMatter, 'size'> | null {
  let most: ProcessRow | null = null;
  for (const row of rows) if ((row[measure] ?? 0) > (most?.[measure] ?? 0)) most = row;
  return most === null ? null : { kind: 'process', process: most, measure, value: most[measure] ?? 0 };
}

function handleMatters({ evidence }: Situation): readonly HandlesMatter[] {
  const rows = evidence.inventory?.handles ?? [];
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const [largest] = [...rows].sort((a, b) => b.count - a.count);
  if (largest === undefined) return [];
  const isOfOne = typeof largest.pid === 'number' || typeof largest.process === 'string';
  return [{ kind: 'handles', largest, all, size: isOfOne ? handleCount(largest.process ?? '', all) : handlesOfAll(all) }];
}

function rammapMatters({ store }: Situation): readonly Matter[] {
  const [nonpaged, total] = [store.get('rammap.nonpagedBytes')?.value, store.get('rammap.totalBytes')?.value];
  if (typeof nonpaged !== 'number') return [];
  return [{ kind: 'rammap', nonpagedBytes: nonpaged, totalBytes: typeof total === 'number' ? total : null }];
}

/** Event 2004 names the programs that use most of the commit. */
function programMatters({ evidence }: Situation): readonly Matter[] {
  const programs = (evidence.processLists ?? []).at(-1)?.processes.filter(({ commitBytes }) => typeof commitBytes === 'number') ?? [];
  return programs.length === 0 ? [] : [{ kind: 'programs', programs }];
}

/** Events of the server service that say that a pool was empty, or that it had no work items, the pools first. */
const EVENTS = [2019, 2020, 2021, 2022] as const;

function eventMatters({ evidence }: Situation): readonly Matter[] {
  return EVENTS.flatMap((id) => {
    const events = evidence.events.filter((event) => event.id === id && /^srv/i.test(event.source));
    return events.length === 0 ? [] : [{ kind: 'events' as const, id, events }];
  });
}

function httperrMatters({ httperr }: Situation): readonly Matter[] {
  return httperr === null || httperr.reasons.length === 0 ? [] : [{ kind: 'httperr', reasons: httperr.reasons }];
}
