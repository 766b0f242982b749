import type { MachineEvidence, PoolSample } from '../../facts/capture.js';
import type { Fact, FactAbout, NumberFact } from '../../facts/fact.js';
import { rowOfTag } from '../../facts/pool-rows.js';
import type { FactStore } from '../../facts/store.js';
import { formatTag, formatTagHex, type Pool, type TagId } from '../../facts/tag.js';
import { isoOf } from '../../facts/time.js';
import { infoOn, type TagInfo, type TagTable } from '../../knowledge/tags.js';
import type { SuspectTag } from '../../schema/types.js';
import type { Growth } from '../growth/growth.js';
import type { TagTrend } from '../growth/growth-of-all.js';
import { windowsOf } from './windows-of.js';

/** A tag that matters for the verdict, with what is known of it, as facts. */
export interface TagSubject {
  readonly tag: TagId;
  /** As documents show it. */
  readonly text: string;
  readonly pool: Pool;
  readonly bytes: number;
  /** Blocks; NaN where the list does not tell. */
  readonly outstanding: number;
  /** Of its pool, 0 to 1; `null` where the list is cut. */
  readonly share: number | null;
  readonly growth: Growth | null;
  readonly info: TagInfo | null;
  /** Bytes at the last sample. */
  readonly last: NumberFact;
  /** Bytes at the first sample that is compared with the last; absent where there is one look only. */
  readonly first: NumberFact | undefined;
  readonly blocks: NumberFact | undefined;
  /** Derived growth in bytes per hour. */
  readonly rate: NumberFact | undefined;
  /** Its blocks of a page or more; absent where no list of them was collected. */
  readonly large?: LargeBlocks;
}

/** Blocks of a page or more under a tag. */
export interface LargeBlocks {
  readonly blocks: NumberFact;
  /** The size that most of them have. */
  readonly usualBytes: NumberFact | undefined;
}

/** States what is known of a tag as facts. */
export function stateTag(
  store: FactStore,
  evidence: MachineEvidence,
  { trend, rank }: { readonly trend: TagTrend; readonly rank: number },
  table: TagTable,
): TagSubject {
  const text = formatTag(trend.tag);
  const about = { tag: text, pool: trend.pool };
  const rows = rowsOf(evidence.pool, trend.tag, trend.pool);
  const firstRow = rows[0];
  const lastRow = rows.at(-1);
  if (lastRow === undefined) throw new TypeError(`the tag ${text} is in no snapshot`);
  const observe = (row: FoundRow): NumberFact => {
    const details = { about, at: isoOf(row.sample.at), source: { input: row.sample.input, line: row.line } };
    // Some lists name blocks only.
    if (Number.isNaN(row.bytes)) return store.observe('pool.tag.outstanding', row.outstanding, details);
    return store.observe('pool.tag.bytes', row.bytes, details);
  };

  // The last size first: of two facts without a time the store gives the one that was stated first.
  const last = observe(lastRow);
  const first = firstRow === undefined || firstRow === lastRow ? undefined : observe(firstRow);
  const blocks = Number.isNaN(lastRow.outstanding)
    ? undefined
    : store.observe('pool.tag.outstanding', lastRow.outstanding, {
        about,
        at: isoOf(lastRow.sample.at),
        source: { input: lastRow.sample.input, line: lastRow.line },
      });
  const from = first === undefined ? [last] : [first, last];
  const rate =
    trend.growth?.bytesPerHour === null || trend.growth === null
      ? undefined
      : store.derive('pool.tag.bytesPerHour', Math.round(trend.growth.bytesPerHour), from, { about });
  if (trend.growth?.blocksPerHour !== null && trend.growth !== null) {
    store.derive('pool.tag.blocksPerHour', Math.round(trend.growth.blocksPerHour), from, { about });
  }
  if (trend.growth !== null && trend.growth.shape !== 'too-few') {
    store.derive('pool.tag.grows', trend.growth.shape === 'leak', from, { about });
  }
  if (trend.share !== null) store.derive('pool.tag.share', trend.share, [last], { about });
  store.derive('pool.tag.rank', rank, [last], { about });
  if (lastRow.outstanding > 0 && !Number.isNaN(lastRow.bytes))
    store.derive('pool.tag.bytesPerBlock', Math.floor(lastRow.bytes / lastRow.outstanding), [last], { about });
  stateFrees(store, trend.last, { about, from: last });
  const info = table.best(trend.tag, trend.pool);
  return {
    tag: trend.tag,
    text,
    pool: trend.pool,
    bytes: lastRow.bytes,
    outstanding: lastRow.outstanding,
    share: trend.share,
    growth: trend.growth,
    info: info === null ? null : infoOn(info, windowsOf(store)),
    last,
    first,
    blocks,
    rate,
    ...largeBlocks(store, about),
  };
}

/** Where Windows hides addresses it does not say of which pool a block is. */
function largeBlocks(store: FactStore, { tag, pool }: { readonly tag: string; readonly pool: Pool }): Pick<TagSubject, 'large'> {
  for (const about of [{ tag, pool }, { tag }]) {
    const blocks = store.get('pool.tag.largeBlocks', about);
    if (blocks !== undefined) return { large: { blocks, usualBytes: store.get('pool.tag.usualLargeBytes', about) } };
  }
  return {};
}

/** Allocations from which it says something that none was freed: a few blocks stay for as long as Windows runs. */
const MANY_ALLOCATIONS = 100;

/** There is no ratio to no frees at all, which is the clearest sign of a leak, so that is a fact of its own. */
function stateFrees(
  store: FactStore,
  { allocs, frees }: TagTrend['last'],
  { about, from }: { readonly about: FactAbout; readonly from: Fact },
): void {
  if (allocs === null || frees === null) return;
  if (frees > 0) store.derive('pool.tag.allocsPerFree', allocs / frees, [from], { about });
  if (frees > 0 || allocs >= MANY_ALLOCATIONS) store.derive('pool.tag.neverFreed', frees === 0, [from], { about });
}

/** A tag as suspects and cleared owners list it. */
export function suspectTag(subject: TagSubject): SuspectTag {
  return {
    tag: subject.text,
    tagHex: formatTagHex(subject.tag),
    pool: subject.pool,
    bytes: Number.isNaN(subject.bytes) ? null : subject.bytes,
    bytesPerHour: roundedOrNull(subject.growth?.bytesPerHour),
    low: roundedOrNull(subject.growth?.lowBytesPerHour),
    high: roundedOrNull(subject.growth?.highBytesPerHour),
  };
}

/** Growth in bytes per hour, 0 where none is known. */
export function rateOf({ growth }: TagSubject): number {
  return growth?.bytesPerHour ?? 0;
}

/** Bytes from the first row to the last one; a rate over the time where the first row is unknown. */
export function riseOfTag({ first, last, growth }: Pick<TagSubject, 'first' | 'last' | 'growth'>): number {
  if (first !== undefined) return last.value - first.value;
  return growth === null ? 0 : ((growth.bytesPerHour ?? 0) * growth.spanSeconds) / 3600;
}

/** The facts that show the size and growth of a tag, for citing. */
export function factsOf({ rate, last }: TagSubject): readonly Fact[] {
  return rate === undefined ? [last] : [rate, last];
}

function roundedOrNull(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value);
}

interface FoundRow {
  readonly sample: PoolSample;
  readonly bytes: number;
  readonly outstanding: number;
  readonly line: number;
}

/** The rows of a tag in the first and the last list that hold it, with their line numbers. */
function rowsOf(samples: readonly PoolSample[], tag: TagId, pool: Pool): readonly FoundRow[] {
  const first = firstRowIn(samples, tag, pool);
  const last = firstRowIn([...samples].reverse(), tag, pool);
  if (first === null || last === null) return [];
  return first.sample === last.sample ? [last] : [first, last];
}

function firstRowIn(samples: readonly PoolSample[], tag: TagId, pool: Pool): FoundRow | null {
  for (const sample of samples) {
    const { rows } = sample;
    const row = rowOfTag(rows, { tag, pool });
    if (row < 0) continue;
    const [bytes, outstanding] = [rows.bytes[row] ?? Number.NaN, rows.outstanding[row] ?? Number.NaN];
    return { sample, bytes, outstanding, line: rows.line[row] ?? sample.line };
  }
  return null;
}
