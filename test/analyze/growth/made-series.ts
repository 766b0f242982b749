import type { PoolSample } from '../../../src/facts/capture.js';
import { tagOfBytes } from '../../../src/facts/tag.js';

export const HOUR_MS = 3_600_000;
export const START_MS = Date.UTC(2024, 4, 6);

/** Numbers from -1 to 1 that are the same in each run. */
export function madeNoise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 1_073_741_824 - 1;
  };
}

/** `count` numbers of a function of their place. */
export function column(count: number, of: (i: number) => number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => of(i));
}

/** AR(1) noise with that correlation from place to place, deviation about 1. */
export function wandering(count: number, correlation: number, seed: number): Float64Array {
  const next = madeNoise(seed);
  let value = next();
  return column(count, () => {
    value = correlation * value + Math.sqrt(3 * (1 - correlation ** 2)) * next();
    return value;
  });
}

export interface MadeTag {
  readonly tag: string;
  readonly paged?: boolean;
  readonly blockBytes?: number;
  readonly allocs?: (i: number) => number;
  /** Outstanding blocks; `null` leaves the row out. */
  readonly blocks: (i: number) => number | null;
}

export interface MadeLists {
  readonly count: number;
  readonly tags: readonly MadeTag[];
  readonly timesMs?: (i: number) => number;
  readonly zoneKnown?: boolean;
  readonly orderOnly?: boolean;
  readonly complete?: (i: number) => boolean;
  readonly tickMs?: (i: number) => number;
}

/** Pool lists of one machine, an hour apart unless said otherwise. */
export function madeLists(lists: MadeLists): readonly PoolSample[] {
  return Array.from({ length: lists.count }, (_, i): PoolSample => {
    const rows = lists.tags.flatMap((tag, place) => {
      const blocks = tag.blocks(i);
      return blocks === null
        ? []
        : [{ tag, place, blocks: Math.round(blocks), allocs: Math.round(tag.allocs?.(i) ?? 1000 + i * 600) % 2 ** 32 }];
    });
    return {
      input: i,
      at: { ms: lists.timesMs?.(i) ?? START_MS + i * HOUR_MS, zoneKnown: lists.zoneKnown ?? true, orderOnly: lists.orderOnly ?? false },
      line: 1,
      complete: lists.complete?.(i) ?? true,
      pools: ['nonpaged', 'paged'],
      nonpagedBytes: null,
      pagedBytes: null,
      commitBytes: null,
      commitLimitBytes: null,
      availableBytes: null,
      totalsLine: null,
      tickMs: lists.tickMs?.(i) ?? null,
      rows: {
        length: rows.length,
        tag: Uint32Array.from(rows, ({ tag }) => tagOfBytes(tag.tag)),
        pool: Uint8Array.from(rows, ({ tag }) => (tag.paged === true ? 1 : 0)),
        allocs: Float64Array.from(rows, ({ allocs }) => allocs),
        frees: Float64Array.from(rows, ({ allocs, blocks }) => (allocs - blocks + 2 ** 32) % 2 ** 32),
        outstanding: Float64Array.from(rows, ({ blocks }) => blocks),
        bytes: Float64Array.from(rows, ({ tag, blocks }) => blocks * (tag.blockBytes ?? 256)),
        line: Uint32Array.from(rows, ({ place }) => place + 10),
        flags: new Uint8Array(rows.length),
      },
    };
  });
}
