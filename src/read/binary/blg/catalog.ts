import type { ByteView } from '../byte-view.js';
import { unlessMalformed } from '../malformed.js';

const HEAD = 8;
const STRINGS_AT = 0x34;
const NONE = 0xffffffff;
/** A log of 100,000 single counters would have a catalog of 20 MB. */
const MOST_ENTRIES = 100_000;

/** What an entry asks for. */
export type EntryKind = 'counter' | 'all-instances' | 'object';

/** One entry of the catalog: what a sub-record of each sample holds. */
export interface CatalogEntry {
  readonly kind: EntryKind;
  /** `\\NAME`. */
  readonly machine: string;
  readonly object: string;
  readonly instance: string | null;
  readonly parent: string | null;
  /** Which of several instances of one name, from 0. */
  readonly instanceNumber: number;
  readonly counter: string;
  readonly type: number;
  /** Ticks of the counter's time in a second. */
  readonly frequency: number;
  /** Another entry holds the same values, so those of this one are not read. */
  readonly isRepeated: boolean;
}

/** The entries of a catalog record; those behind a damaged one are lost. */
export function catalogEntries(payload: ByteView): readonly CatalogEntry[] {
  const entries: Omit<CatalogEntry, 'isRepeated'>[] = [];
  let at = HEAD;
  while (at + STRINGS_AT <= payload.length && entries.length < MOST_ENTRIES) {
    const size = payload.u32(at);
    const entry = size < STRINGS_AT || size % 8 !== 0 ? null : unlessMalformed(() => entryIn(payload.slice(at, at + size)));
    if (entry === null) break;
    entries.push(entry);
    at += size;
  }
  return withoutRepeats(entries);
}

function entryIn(view: ByteView): Omit<CatalogEntry, 'isRepeated'> {
  const text = (field: number): string | null => {
    const offset = view.u32(field);
    return offset === NONE ? null : view.utf16z(STRINGS_AT + offset, view.length);
  };
  const number = view.u32(0x2c);
  return {
    kind: kindOf(view.u32(4)),
    machine: text(0x1c) ?? '',
    object: text(0x20) ?? '',
    instance: text(0x24),
    parent: text(0x28),
    instanceNumber: number === NONE ? 0 : number,
    counter: text(0x30) ?? '',
    type: view.u32(0xc),
    frequency: view.wide(0x10),
  };
}

function kindOf(flags: number): EntryKind {
  if ((flags & 0x10) !== 0) return 'object';
  return (flags & 1) !== 0 ? 'all-instances' : 'counter';
}

/** A counter may be in a log by itself, and in all of its object too. */
function withoutRepeats(entries: readonly Omit<CatalogEntry, 'isRepeated'>[]): readonly CatalogEntry[] {
  const objects = new Set(entries.flatMap((entry) => (entry.kind === 'object' ? [keyOf(entry.machine, entry.object)] : [])));
  const wildcards = new Set(
    entries.flatMap((entry) => (entry.kind === 'all-instances' ? [keyOf(entry.machine, entry.object, entry.counter)] : [])),
  );
  const seen = new Set<string>();
  return entries.map((entry) => {
    const { machine, object, counter, kind } = entry;
    const own = keyOf(machine, object, counter, entry.instance ?? '', entry.parent ?? '', String(entry.instanceNumber), kind);
    const isRepeated =
      seen.has(own) ||
      (kind !== 'object' && objects.has(keyOf(machine, object))) ||
      (kind === 'counter' && entry.instance !== null && wildcards.has(keyOf(machine, object, counter)));
    seen.add(own);
    return { ...entry, isRepeated };
  });
}

function keyOf(...names: readonly string[]): string {
  return names.join('\0').toLowerCase();
}
