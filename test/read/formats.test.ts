import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPooltagFile } from '../../src/read/pool/pooltag-file.js';
import { rowsOf } from './pool/rows-of.js';
import { readText, sampleLines } from './text-of.js';

const FOLDER = new URL('../fixtures/formats/', import.meta.url);

interface ExpectedRow {
  readonly tag: string;
  readonly pool: string;
  readonly allocs: number;
  readonly frees: number;
  readonly outstanding: number;
  readonly bytes: number;
}

interface Expected {
  readonly rows?: readonly ExpectedRow[];
  readonly snapshots?: readonly (readonly ExpectedRow[])[] | number;
  readonly times?: readonly string[];
  readonly poolNonpagedKB?: number;
  readonly poolPagedKB?: number;
  readonly points?: readonly (number | null)[];
  readonly utcOffsetMinutes?: number;
  readonly npRows?: readonly (readonly [string, number, number])[];
  readonly pagedRows?: readonly (readonly [string, number, number])[];
  readonly processes?: readonly { readonly pid: number; readonly name: string; readonly handles: number }[];
}

const expected = new Map(
  Object.entries(JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as Readonly<Record<string, Expected>>),
);

const FORMAT_OF: readonly (readonly [string, string])[] = [
  ['get-counter.txt', 'get-counter'],
  ['kd-poolused-2.txt', 'kd-poolused'],
  ['kd-poolused-4-old.txt', 'kd-poolused'],
  ['kd-verifier-3.txt', 'kd-verifier'],
  ['kd-vm-1.txt', 'kd-vm'],
  ['memsnap-p-poolsnap-5.2.txt', 'memsnap'],
  ['memsnap-process-5.2.txt', 'memsnap-processes'],
  ['memsnap-pt-poolsnap-5.2-tagged.txt', 'memsnap'],
  ['perfmon-blg-export.csv', 'perfmon'],
  ['perfmon-de.tsv', 'perfmon'],
  ['poolmon-b-console-x64-pasted.txt', 'poolmon'],
  ['poolmon-b-console-x64.txt', 'poolmon'],
  ['poolmon-b-console-x86.txt', 'poolmon'],
  ['poolmon-c-g-console-x86.txt', 'poolmon'],
  ['poolmon-e-totals-x86.txt', 'poolmon'],
  ['poolmon-g-console-x64.txt', 'poolmon'],
  ['poolmon-n-g-snapshot-x64-wide.txt', 'poolmon'],
  ['poolmon-n-poolsnap-10.0.18362-x86.txt', 'poolmon'],
  ['poolmon-t-b-r-n-tss.txt', 'poolmon'],
  ['poolmonx-save.csv', 'poolmonx'],
  ['ps-own-scripts.txt', 'printed-table'],
  ['ps-poolmon-powershell.csv', 'poolmon-powershell'],
  ['relog.csv', 'perfmon'],
  ['systeminformer-copy.txt', 'system-informer'],
  ['typeperf.csv', 'typeperf'],
];

describe('samples of the formats', () => {
  it.each(FORMAT_OF)('%s is recognized as %s', (name, format) => {
    expect(readText(sampleLines(name)).format).toBe(format);
  });

  it('are all recognized, but for the lists of tags, which are no evidence', () => {
    const known = new Set(FORMAT_OF.map(([name]) => name));
    const others = readdirSync(FOLDER).filter((name) => !known.has(name));
    expect(others.sort()).toEqual(['expected.json', 'localtag-sample.txt', 'pooltag-sample.txt']);
  });

  const withRows = [...expected].flatMap(([name, { rows }]) => (rows === undefined ? [] : [{ name, rows }]));
  it.each(withRows)('$name gives its rows', ({ name, rows }) => {
    const found = rowsOf(readText(sampleLines(name)).piece.pool?.[0]);
    expect(found.slice(0, rows.length)).toMatchObject(rows);
    expect(found.every(({ flags }) => flags === 0)).toBe(true);
    // The wrapped row of PoolMonX is not in the expectation.
    expect(found.length - rows.length).toBe(name === 'poolmonx-save.csv' ? 1 : 0);
  });

  const withSnapshots = [...expected].flatMap(([name, { snapshots, times }]) =>
    typeof snapshots === 'object' ? [{ name, snapshots, times }] : [],
  );
  it.each(withSnapshots)('$name gives its lists', ({ name, snapshots, times }) => {
    const { piece } = readText(sampleLines(name));
    expect(piece.pool?.map(rowsOf)).toMatchObject(snapshots);
    const found = piece.pool?.map(({ at }) => (at === null ? null : new Date(at.ms).toISOString().replace('.000', '')));
    expect(found).toEqual(times ?? snapshots.map(() => null));
  });

  const withTotals = [...expected].flatMap(([name, { poolNonpagedKB, poolPagedKB }]) =>
    poolNonpagedKB === undefined || poolPagedKB === undefined ? [] : [{ name, poolNonpagedKB, poolPagedKB }],
  );
  it.each(withTotals)('$name gives the totals of its head', ({ name, poolNonpagedKB, poolPagedKB }) => {
    expect(readText(sampleLines(name)).piece.pool?.[0]).toMatchObject({
      nonpagedBytes: poolNonpagedKB * 1024,
      pagedBytes: poolPagedKB * 1024,
      totalsLine: 2,
      complete: false,
    });
  });

  const withPoints = [...expected].flatMap(([name, { points, utcOffsetMinutes }]) =>
    points === undefined ? [] : [{ name, points, utcOffsetMinutes }],
  );
  it.each(withPoints)('$name gives the points of its counter', ({ name, points, utcOffsetMinutes }) => {
    const { piece } = readText(sampleLines(name));
    const series = piece.counters?.find((counter) => counter.name === 'Memory\\Pool Nonpaged Bytes');
    expect([...(series?.values ?? [])]).toEqual(points.filter((point) => point !== null));
    expect(piece.machineName?.toLowerCase()).toBe('web01');
    if (utcOffsetMinutes !== undefined) expect(piece.utcOffsetMinutes).toBe(utcOffsetMinutes);
  });

  it.each([
    ['kd-poolused-2.txt', 'nonpaged', 'npRows'],
    ['kd-poolused-4-old.txt', 'paged', 'pagedRows'],
  ] as const)('%s gives outstanding blocks and no frees', (name, pool, key) => {
    const rows = rowsOf(readText(sampleLines(name)).piece.pool?.[0]).filter((row) => row.pool === pool);
    const wanted = (expected.get(name)?.[key] ?? []).filter(([, blocks, bytes]) => blocks > 0 || bytes > 0);
    expect(rows.map(({ tag, outstanding, bytes }) => [tag, outstanding, bytes])).toEqual(wanted);
    expect(rows.every(({ allocs, frees }) => Number.isNaN(allocs) && Number.isNaN(frees))).toBe(true);
  });

  it('reads the processes of memsnap, their ids in hexadecimal', () => {
    const rows = readText(sampleLines('memsnap-process-5.2.txt')).piece.processes?.[0]?.processes ?? [];
    expect(rows.filter(({ pid }) => pid !== 0)).toMatchObject(expected.get('memsnap-process-5.2.txt')?.processes ?? ['none']);
  });

  it('reads pooltag.txt and localtag.txt', () => {
    expect(readPooltagFile(sampleLines('pooltag-sample.txt'))).toHaveLength(9);
    expect(readPooltagFile(sampleLines('localtag-sample.txt')).map(({ pattern, driver }) => [pattern, driver])).toEqual([
      ['Leak', 'myfault'],
      ['Ipsc', 'ipsec'],
      ['TMRL', 'elxsli2'],
    ]);
  });
});
