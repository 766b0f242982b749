import { describe, expect, it } from 'vitest';
import type { Moment, PoolSample } from '../../src/facts/capture.js';
import { clockWithoutTimes, type FileTime, settleTimes } from '../../src/read/clock.js';
import { linesOf } from '../../src/read/decode.js';
import { poolmonReader } from '../../src/read/pool/poolmon.js';
import type { EvidencePiece, OfFile } from '../../src/read/reading.js';
import { poolList } from './evidence-folder.js';

const TEN = Date.UTC(2026, 10, 22, 10);
const HOUR = 3_600_000;
const NAMED = 'poolmon-20261122T100000.txt';
const NAMED_UTC = 'poolmon-20261122T100000Z.txt';

const file = poolmonReader.read('poolmon', { lines: linesOf(poolList({ allocs: 10, blocks: 5 })) });

function listAt(at: Moment | null): OfFile<PoolSample> {
  const [sample] = file.pool ?? [];
  if (sample === undefined) throw new Error('the list could not be read');
  return { ...sample, at };
}

function settled({ at = null, piece = {}, ...time }: { readonly at?: Moment | null; readonly piece?: EvidencePiece } & Partial<FileTime>) {
  const { clock, pool } = settleTimes(
    { ...piece, pool: [listAt(at)] },
    { name: 'a.txt', modifiedMs: TEN + HOUR, utcOffsetMinutes: null, ...time },
  );
  return { clock, at: pool[0]?.at };
}

const local: Moment = { ms: TEN, zoneKnown: false, orderOnly: false };
const utc: Moment = { ms: TEN, zoneKnown: true, orderOnly: false };

describe('when was it', () => {
  it.each([
    ['a time with its zone in the file', { at: utc, piece: { utcOffsetMinutes: 120 } }, 'file', 'offset', 120, TEN],
    ['a time in UTC in the file', { at: utc }, 'file', 'utc', 0, TEN],
    ['a time in UTC, whatever the clock of the machine', { at: utc, utcOffsetMinutes: 60 }, 'file', 'utc', 0, TEN],
    ['a local time on a machine whose clock is known', { at: local, utcOffsetMinutes: 60 }, 'file', 'offset', 60, TEN - HOUR],
    ['a local time on a machine whose clock shows UTC', { at: local, utcOffsetMinutes: 0 }, 'file', 'offset', 0, TEN],
    ['a time in the file before the one in the name', { at: utc, name: 'a-20200101T000000Z.txt' }, 'file', 'utc', 0, TEN],
    ['a name with Z', { name: NAMED_UTC }, 'name', 'utc', 0, TEN],
    ['a name with Z, whatever the clock of the machine', { name: NAMED_UTC, utcOffsetMinutes: -300 }, 'name', 'utc', 0, TEN],
    ['a name without Z on a machine whose clock is known', { name: NAMED, utcOffsetMinutes: -300 }, 'name', 'offset', -300, TEN + 5 * HOUR],
  ] as const)('%s', (_, given, basis, zone, offsetMinutes, ms) => {
    const { clock, at } = settled(given);
    expect(clock).toMatchObject({ basis, zone, offsetMinutes });
    expect(at).toEqual({ ms, zoneKnown: true, orderOnly: false });
  });

  it.each([
    ['a local time in the file', { at: local }, 'file'],
    ['a name without Z', { name: NAMED }, 'name'],
  ] as const)('%s stays local where nobody says the zone', (_, given, basis) => {
    const { clock, at } = settled(given);
    expect(clock).toMatchObject({ basis, zone: 'unknown', offsetMinutes: null });
    expect(at).toEqual({ ms: TEN, zoneKnown: false, orderOnly: false });
  });

  it('a modification time gives the order only', () => {
    const { clock, at } = settled({});
    expect(clock).toMatchObject({ basis: 'mtime', uncertaintySeconds: null });
    expect(at).toEqual({ ms: TEN + HOUR, zoneKnown: true, orderOnly: true });
  });

  it('counter times move with the clock of the machine, those in UTC stay', () => {
    const series = { input: 0, name: 'Memory\\Pool Nonpaged Bytes', instance: null, values: Float64Array.of(1), lines: Uint32Array.of(2) };
    const piece = {
      counters: [
        { ...series, at: Float64Array.of(TEN), zoneKnown: false },
        { ...series, at: Float64Array.of(TEN), zoneKnown: true },
      ],
    };
    const { counters } = settleTimes(piece, { name: 'a.csv', modifiedMs: 0, utcOffsetMinutes: 60 });
    expect(counters.map(({ at, zoneKnown }) => [at[0], zoneKnown])).toEqual([
      [TEN - HOUR, true],
      [TEN, true],
    ]);
  });

  it('a file without times has the clock of its name or of its modification', () => {
    const time = { modifiedMs: TEN, utcOffsetMinutes: null };
    expect(clockWithoutTimes({ ...time, name: NAMED_UTC })).toMatchObject({ basis: 'name', zone: 'utc' });
    expect(clockWithoutTimes({ ...time, name: 'drivers.csv' })).toMatchObject({ basis: 'mtime' });
  });
});
