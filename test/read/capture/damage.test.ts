import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../src/read/evidence.js';
import { folderOf } from '../evidence-folder.js';
import { manifest, ndjson, part, poolSample, problemsOf, readMachine, TAGS, timeAfter } from './made-capture.js';

const THREE = ndjson(poolSample(0), poolSample(5), poolSample(10));

describe('streams that are not whole', () => {
  it.each([1, 20, 60, 150])('counts all lines before the last one, which lacks its last %d characters', async (lost) => {
    const machine = await readMachine({ 'pool.ndjson': THREE.slice(0, -1 - lost) });
    expect(machine.pool).toHaveLength(2);
    expect(problemsOf(machine, 'pool.ndjson')).toEqual([
      '3: the last line is cut off: the collection was ended while it wrote; the lines before count',
    ]);
  });

  it('takes a whole last line that lacks only its line end', async () => {
    const machine = await readMachine({ 'pool.ndjson': THREE.slice(0, -1) });
    expect(machine.pool).toHaveLength(3);
    expect(problemsOf(machine, 'pool.ndjson')).toEqual([]);
  });

  it('knows a stream whose only line was cut', async () => {
    const [input] = (await readMachine({ 'pool.ndjson': ndjson(poolSample(0)).slice(0, 150) })).inputs;
    expect(input).toMatchObject({ recognizedAs: 'capture-pool', problems: [{ line: 1 }] });
  });

  it('reads both runs of a collection that was cut and continued', async () => {
    const stream = `${THREE.slice(0, -40)}\n${ndjson(poolSample(90), poolSample(95))}`;
    const machine = await readMachine({ 'capture.json': manifest([part('pool', stream)]), 'pool.ndjson': stream });
    expect(machine.pool.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
    expect(problemsOf(machine, 'pool.ndjson')).toEqual([
      '3: a line that is not whole is left out: a collection that was ended wrote it, and was continued later',
    ]);
  });

  it('keeps what could be unpacked of a packed stream that was cut', async () => {
    const samples = Array.from({ length: 400 }, (_, i) =>
      poolSample(i, { rows: [[TAGS.Leak, 'Leak', i * 7919, i, i * 104_729, 0, 0, 0]] }),
    );
    const packed = gzipSync(ndjson(...samples));
    const machine = await readMachine({ 'pool.ndjson.gz': packed.subarray(0, packed.length * 0.8) });
    expect(machine.pool.length).toBeGreaterThan(100);
    expect(problemsOf(machine, 'pool.ndjson.gz')[0]).toBe('is packed with gzip and was cut off; copy it again; the lines before count');
  });

  it('says in one line what is wrong with a line, and counts the many', async () => {
    const wrong = Array.from({ length: 50 }, (_, i) => poolSample(i, { nonpagedBytes: 'much' }));
    const machine = await readMachine({
      'pool.ndjson': ndjson(poolSample(0), { ...poolSample(1), at: 'noon' }, 5, ...wrong, poolSample(99)),
    });
    expect(machine.pool.map(({ line }) => line)).toEqual([1, 54]);
    const problems = problemsOf(machine, 'pool.ndjson');
    expect(problems).toHaveLength(4);
    expect(problems[0]).toMatch(/^2: a line is left out: at is "noon", .*wanted/);
    expect(problems[1]).toMatch(/^3: a line is left out: /);
    expect(problems[2]).toMatch(/^4: a line is left out: nonpagedBytes is "much", .*wanted/);
    expect(problems[3]).toBe('5: another line of a wrong shape is left out (49 rows, this is the first)');
  });

  it('leaves out a line that no sample fills, without holding it', async () => {
    const machine = await readMachine({
      'pool.ndjson': `${ndjson(poolSample(0))}{"at":"${'x'.repeat(17 * 2 ** 20)}"}\n${ndjson(poolSample(5))}`,
    });
    expect(machine.pool.map(({ line }) => line)).toEqual([1, 3]);
    expect(problemsOf(machine, 'pool.ndjson')).toEqual(['2: a line longer than any sample is left out']);
  });
});

describe('hostile captures', () => {
  it('takes text of others as it stands, and never for a member', async () => {
    const nasty = '\u001b[31m\u202e__proto__\u0000';
    const machine = await readMachine({
      'processes.ndjson': ndjson({
        at: timeAfter(0),
        columns: ['name', 'pid', 'handles', '__proto__', 'a', 'b'],
        rows: [
          [nasty, 4, 1, 1, 1, 1],
          ['__proto__', 8, 2, 2, 2, 2],
        ],
      }),
      'counters.ndjson': ndjson({ at: timeAfter(0), values: [{ counter: '__proto__\\constructor', instance: nasty, value: 1 }] }),
      'drivers.ndjson': `{"file":"${'__proto__'}","loaded":true,"__proto__":{"polluted":true}}\n`,
      'events.ndjson': ndjson({ at: timeAfter(0), source: nasty, id: 1 }),
    });
    expect(machine.processes[0]?.processes.map(({ name }) => name)).toEqual([nasty, '__proto__']);
    expect(machine.counters).toMatchObject([{ name: '__proto__\\constructor', instance: nasty }]);
    expect(machine.drivers).toMatchObject([{ file: '__proto__' }]);
    expect(machine.events).toMatchObject([{ source: nasty }]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('does not look for the files of a manifest outside its folder', async () => {
    const outside = ndjson(poolSample(0));
    const folder = folderOf({
      'pool.ndjson': outside,
      'capture/capture.json': manifest([part('pool', outside, { file: '../pool.ndjson' })]),
    });
    const { machines } = await readEvidence([`${folder}/capture`]);
    expect(machines[0]?.pool).toEqual([]);
    expect(problemsOf(machines[0] ?? { inputs: [] }, 'capture.json')).toHaveLength(1);
  });

  it('reads 50 MB of samples', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => [
      `0x${(0x41414141 + i).toString(16)}`,
      'AAAA',
      1_000_000 + i,
      999_000,
      1_048_576 + i,
      5_000 + i,
      400,
      65_536,
    ]);
    const samples = 330;
    const tail = JSON.stringify(poolSample(0, { rows })).slice(JSON.stringify({ at: timeAfter(0) }).length - 1);
    const machine = await readMachine({
      'pool.ndjson': Array.from({ length: samples }, (_, i) => `{"at":"${timeAfter(i)}"${tail}\n`).join(''),
    });
    expect(machine.inputs).toMatchObject([{ recognizedAs: 'capture-pool', problems: [] }]);
    expect(machine.pool).toHaveLength(samples);
    expect(machine.pool.at(-1)?.rows).toMatchObject({ length: 6_000 });
  });
});
