import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A quarter of an hour, for 30 days. */
const STEP_MS = 900_000;
/** Snapshots of a month. */
export const MONTH_SNAPSHOTS = 2880;
const TAGS = 200;
/** So many tags grow: as many as a timeline draws. */
const GROWING = 6;
const BLOCK = 256;
/** The snapshot in which the first tag is many times larger, and memory nearly gone, for a quarter of an hour. */
const SPIKE = 1234;

/** What a month holds, as it was written. */
export interface Month {
  readonly folder: string;
  /** Largest size of the first tag, in one snapshot, in bytes. */
  readonly peakBytes: number;
  /** Its size in the last snapshot. */
  readonly lastBytes: number;
  /** Least available memory, in the same snapshot as the peak. */
  readonly leastAvailableBytes: number;
}

/** Lists of poolmon of 200 tags, every 15 minutes for 30 days, in a folder that the caller removes. */
export function writeMonth(): Month {
  const folder = mkdtempSync(path.join(tmpdir(), 'httperr-doctor-month-'));
  for (let at = 0; at < MONTH_SNAPSHOTS; at++) {
    const stamp = new Date(Date.UTC(2026, 9, 1) + at * STEP_MS).toISOString().slice(0, 19).replace(/[-:]/g, '');
    writeFileSync(path.join(folder, `poolmon-${stamp}Z.txt`), snapshot(at));
  }
  return {
    folder,
    peakBytes: blocksOf(0, SPIKE) * BLOCK,
    lastBytes: blocksOf(0, MONTH_SNAPSHOTS - 1) * BLOCK,
    leastAvailableBytes: availableKilobytes(SPIKE) * 2 ** 10,
  };
}

function snapshot(at: number): string {
  const rows = Array.from({ length: TAGS }, (_, tag) => {
    const blocks = blocksOf(tag, at);
    const frees = 1000 * at + tag;
    return ` ${nameOf(tag)} Nonp ${column(blocks + frees, 12)} ${column(frees, 12)} ${column(blocks, 10)} ${column(blocks * BLOCK, 14)} ${BLOCK}`;
  });
  const pool = Array.from({ length: TAGS }, (_, tag) => blocksOf(tag, at)).reduce((sum, blocks) => sum + blocks, 0) * BLOCK;
  return `${[
    ` Memory:16777216K Avail: ${availableKilobytes(at)}K  PageFlts:  3120   InRam Krnl:12000K P:90000K`,
    ` Commit:${8_066_330 + 40 * at}K Limit:25165824K Peak:11744051K            Pool N:${Math.ceil(pool / 2 ** 10)}K P:59012K`,
    ' System pool information',
    ' Tag  Type     Allocs       Frees        Diff       Bytes          Per Alloc',
    '',
    ...rows,
  ].join('\r\n')}\r\n`;
}

/** Sizes that wander a little, so that thinned series keep different times. */
function blocksOf(tag: number, at: number): number {
  const level = 100 * (TAGS - tag) + ((at * (tag + 7) * 31) % 97);
  const grown = tag < GROWING ? Math.floor(at * (200 + 20 * tag)) : 0;
  return level + grown + (tag === 0 && at === SPIKE ? 4_000_000 : 0);
}

function availableKilobytes(at: number): number {
  return at === SPIKE ? 50_000 : 7_000_000 - 300 * at - ((at * 53) % 89);
}

function nameOf(tag: number): string {
  return `M${tag.toString(36).padStart(3, '0')}`;
}

function column(value: number, width: number): string {
  return String(value).padStart(width);
}
