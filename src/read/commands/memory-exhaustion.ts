import type { EventEntry, Moment, PoolSample, ProcessRow, ProcessSample, Statement } from '../../facts/capture.js';
import type { FactName } from '../../facts/names.js';
import { type Pool, tagOfBytes } from '../../facts/tag.js';
import { SampleDraft } from '../pool/pool-sample.js';
import type { OfFile } from '../reading.js';

/** An element of an event that holds text, with the names of those around it, from the outside in. */
export interface EventLeaf {
  readonly path: readonly string[];
  readonly text: string;
  readonly line: number;
}

/** What event 2004 of the Resource Exhaustion Detector says; amounts are bytes, `null` for what is missing. */
export interface Exhaustion {
  readonly nonpaged: Amount | null;
  readonly paged: Amount | null;
  readonly commit: Amount | null;
  readonly commitLimit: Amount | null;
  readonly visible: Amount | null;
  readonly processCount: Amount | null;
  /** The largest tags of both pools. */
  readonly tags: readonly LargestTag[];
  /** Processes of the largest commit; all others are left out by Windows. */
  readonly processes: readonly ProcessRow[];
  /** Tags and processes without a name or a size. */
  readonly unread: number;
  readonly line: number;
}

interface Amount {
  readonly value: number;
  readonly line: number;
}

interface LargestTag {
  readonly tag: number;
  readonly pool: Pool;
  readonly bytes: number;
  readonly line: number;
}

/**
 * Reads the event out of its elements, by their names and in any order.
 *
 * @returns `null` where none of them is one of this event.
 */
export function readExhaustion(leaves: readonly EventLeaf[], line: number): Exhaustion | null {
  const amount = (element: string): Amount | null => amountOf(leaves, element);
  const tags = [...tagsOf(leaves, 'nonpaged'), ...tagsOf(leaves, 'paged')];
  const processes = groupsIn(leaves, 'processinfo', 'process').map(processOf);
  const found = {
    nonpaged: amount('nonpagedpoolusage'),
    paged: amount('pagedpoolusage'),
    commit: amount('systemcommitcharge'),
    commitLimit: amount('systemcommitlimit'),
    visible: amount('physicalmemorysize'),
    processCount: amount('processes'),
    tags: tags.flatMap((tag) => tag ?? []),
    processes: processes.flatMap((row) => row ?? []),
    unread: [...tags, ...processes].filter((one) => one === null).length,
    line,
  };
  const isOfThisEvent = found.nonpaged ?? found.paged ?? found.commit ?? found.commitLimit ?? found.visible;
  return isOfThisEvent === null && found.tags.length + found.processes.length + found.unread === 0 ? null : found;
}

function amountOf(leaves: readonly EventLeaf[], element: string): Amount | null {
  const leaf = leaves.find(({ path }) => nameAt(path, -1) === element && path.length < MOST_DEPTH);
  const value = leaf === undefined ? null : wholeAmount(leaf.text);
  return leaf === undefined || value === null ? null : { value, line: leaf.line };
}

/** The elements lie five deep; deeper ones of the same name are of something else. */
export const MOST_DEPTH = 8;

function nameAt(path: readonly string[], place: number): string {
  return (path.at(place) ?? '').toLowerCase();
}

/** Decimal, or hexadecimal where a program wrote the event down that prints such types so. */
function wholeAmount(text: string): number | null {
  const plain = text.trim();
  return /^(?:\d{1,16}|0x[0-9a-f]{1,13})$/i.test(plain) ? Number(plain) : null;
}

/** The members of one `Tag_n` or `Process_n`, by their names in lower case. */
type Group = ReadonlyMap<string, EventLeaf>;

function groupsIn(leaves: readonly EventLeaf[], list: string, item: string): readonly Group[] {
  const groups = new Map<string, Map<string, EventLeaf>>();
  for (const leaf of leaves) {
    const name = nameAt(leaf.path, -2);
    if (nameAt(leaf.path, -3) !== list || !(name === item || name.startsWith(`${item}_`))) continue;
    const group = groups.get(name) ?? new Map<string, EventLeaf>();
    const member = nameAt(leaf.path, -1);
    if (!group.has(member)) groups.set(name, group.set(member, leaf));
  }
  return [...groups.values()];
}

const TAG_LISTS: Readonly<Record<Pool, string>> = { nonpaged: 'nonpagedpoolinfo', paged: 'pagedpoolinfo' };

function tagsOf(leaves: readonly EventLeaf[], pool: Pool): readonly (LargestTag | null)[] {
  return groupsIn(leaves, TAG_LISTS[pool], 'tag').map((group) => {
    const name = group.get('name');
    const tag = tagNamed(name?.text ?? '');
    const bytes = wholeAmount(group.get('poolused')?.text ?? '');
    return name === undefined || tag === null || bytes === null ? null : { tag, pool, bytes, line: name.line };
  });
}

/** Blanks belong to a tag; what is around it in an indented file does not. */
function tagNamed(text: string): number | null {
  const bytes = text.length > 4 ? text.trim() : text;
  return bytes.trim() === '' || bytes.length > 4 || /[^\0-\xff]/.test(bytes) ? null : tagOfBytes(bytes);
}

function processOf(group: Group): ProcessRow | null {
  const name = group.get('name');
  const [pid, handles, commitBytes] = ['id', 'handlecount', 'commitcharge'].map((member) => wholeAmount(group.get(member)?.text ?? ''));
  if (name === undefined || name.text.trim() === '' || (pid ?? handles ?? commitBytes ?? null) === null) return null;
  return processRow(name.text, { pid: pid ?? null, handles: handles ?? null, commitBytes: commitBytes ?? null, line: name.line });
}

/** A longer name is none of Windows. */
const LONGEST_NAME = 260;

function processRow(
  name: string,
  figures: Pick<ProcessRow, 'pid' | 'handles' | 'line'> & { readonly commitBytes: number | null },
): ProcessRow {
  return { name: name.trim().slice(0, LONGEST_NAME), threads: null, nonpagedBytes: null, pagedBytes: null, ...figures };
}

/** The largest tags as a list that is cut by design, with the totals and the commit in its head; `null` where no tag is named. */
export function exhaustionSample(found: Exhaustion, at: Moment | null): OfFile<PoolSample> | null {
  if (found.tags.length === 0) return null;
  const draft = new SampleDraft(found.line);
  draft.at = at;
  draft.cut = true;
  for (const { tag, pool, bytes, line } of found.tags)
    draft.add({ rawTag: tag, pool, bytes, allocs: Number.NaN, frees: Number.NaN, outstanding: Number.NaN, flags: 0 }, line);
  draft.totals.nonpagedBytes = found.nonpaged?.value ?? null;
  draft.totals.pagedBytes = found.paged?.value ?? null;
  draft.totals.commitBytes = found.commit?.value ?? null;
  draft.totals.commitLimitBytes = found.commitLimit?.value ?? null;
  draft.totals.totalsLine = (found.nonpaged ?? found.paged ?? found.commit)?.line ?? null;
  return { ...draft.finish(), largestOnly: true };
}

/** The processes as a list that is not whole: one that is missing has not ended. */
export function exhaustionProcesses(processes: readonly ProcessRow[], at: Moment | null): readonly OfFile<ProcessSample>[] {
  return processes.length === 0 ? [] : [{ at, processes }];
}

/** What no list of tags holds: the totals where no tag is named, and the number of processes. */
export function exhaustionStatements(found: Exhaustion, at: Moment | null): readonly OfFile<Statement>[] {
  const state = (name: FactName, amount: Amount | null, pool?: Pool): readonly OfFile<Statement>[] =>
    amount === null ? [] : [{ line: amount.line, name, value: amount.value, at, ...(pool === undefined ? {} : { about: { pool } }) }];
  const count = state('process.count', found.processCount);
  if (found.tags.length > 0) return count;
  return [
    ...state('memory.commitLimitBytes', found.commitLimit),
    ...state('memory.commitBytes', found.commit),
    ...state('pool.bytes', found.paged, 'paged'),
    ...state('pool.bytes', found.nonpaged, 'nonpaged'),
    ...count,
  ];
}

/** Number of the event of the Resource Exhaustion Detector that says that the commit is nearly used up. */
export const EXHAUSTION_ID = 2004;

/** Whether an event is 2004 of the Resource Exhaustion Detector. */
export function isExhaustion(source: string, id: number): boolean {
  return id === EXHAUSTION_ID && /resource-exhaustion-detector$/i.test(source);
}

/** `name (id) ... bytes`, in the words of any language. */
const CONSUMED = /\s{0,4}[(\uff08](\d{1,10})[)\uff09]\D{0,80}?(\d{4,16})(?!\d)/g;
/** What stands before a name: the colon behind the introduction, a comma between two programs. */
const SEPARATOR = /[:\uff1a,\uff0c\u060c\u3001;\uff1b\u3002\r\n]/;
/** Windows names three; a longer text was made by another component. */
const MOST_NAMED = 16;

/** Processes that the text of the event names, with the bytes that they hold of the commit. */
export function processesOfText(message: string, line: number): readonly ProcessRow[] {
  const found = [...message.matchAll(CONSUMED)].slice(0, MOST_NAMED);
  return found.flatMap(({ index, 1: pid, 2: bytes }, place): readonly ProcessRow[] => {
    const before = found[place - 1];
    const start = before === undefined ? 0 : before.index + before[0].length;
    const name = nameAtEnd(message.slice(start, index), place > 0 && place === found.length - 1);
    return name === '' ? [] : [processRow(name, { pid: Number(pid), handles: null, commitBytes: Number(bytes), line })];
  });
}

/** The lists of processes in the texts of these events, earliest first. */
export function processesOfEvents(events: readonly OfFile<EventEntry>[]): readonly OfFile<ProcessSample>[] {
  return byTime(
    events.flatMap(({ source, id, message, line, at }) =>
      isExhaustion(source, id) ? exhaustionProcesses(processesOfText(message ?? '', line), at) : [],
    ),
  );
}

/** Logs are shown newest first as often as not; of two lists the later one counts. */
export function byTime(lists: readonly OfFile<ProcessSample>[]): readonly OfFile<ProcessSample>[] {
  return [...lists].sort((a, b) => (a.at?.ms ?? 0) - (b.at?.ms ?? 0));
}

/** Names may have blanks, so a name is all behind the last separator; before the last one an `and` may stand. */
function nameAtEnd(text: string, isLast: boolean): string {
  const parts = text.split(SEPARATOR);
  const name = (parts.at(-1) ?? '').trim();
  const words = name.split(/\s+/);
  if (parts.length === 1) return words.at(-1) ?? '';
  return isLast && words.length > 1 && !words[0]?.includes('.') ? words.slice(1).join(' ') : name;
}
