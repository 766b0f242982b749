import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasMissingPart } from '../../../src/read/capture/part-problems.js';
import { readEvidence } from '../../../src/read/evidence.js';
import { folderOf, httperrLog } from '../evidence-folder.js';
import { MACHINE, manifest, ndjson, part, poolSample, problemsOf, readCapture, readMachine, timeAfter } from './made-capture.js';

const POOL = ndjson(poolSample(0), poolSample(5));

/** Problems of the manifest with these parts, and whether a part is missing. */
async function judged(parts: readonly unknown[], members?: Readonly<Record<string, unknown>>) {
  const machine = await readMachine({ 'capture.json': manifest(parts, members) });
  const input = machine.inputs.find(({ path }) => path.endsWith('/capture.json'));
  return { problems: problemsOf(machine, 'capture.json'), isMissing: input !== undefined && hasMissingPart(input) };
}

describe('capture.json', () => {
  it('describes the machine that all files of its folder are of', async () => {
    const capture = { ...MACHINE, clock: undefined };
    const machine = await readMachine({
      'capture.json': manifest([part('pool', POOL), part('events', '')], { machine: capture, clock: { utcOffsetMinutes: 120 } }),
      'pool.ndjson': POOL,
      'events.ndjson': '',
      'httperr/httperr1.log': httperrLog('Connections_Refused'),
    });
    expect(machine.name).toBe('WEB1');
    expect(machine.machine).toMatchObject({ ...MACHINE, clock: { utcOffsetMinutes: 120 } });
    expect(machine.inputs.map(({ recognizedAs, problems }) => [recognizedAs, problems])).toEqual([
      ['capture', []],
      ['capture-events', []],
      ['httperr', []],
      ['capture-pool', []],
    ]);
    expect(machine.machineInput).toBe(0);
    expect(machine.machineLines.get('memory.visibleBytes')).toBe(
      manifest([])
        .split('\n')
        .findIndex((line) => line.includes('visibleBytes')) + 1,
    );
    expect(machine.httperr).toMatchObject({ files: [{ rows: 1 }] });
  });

  it('is read in a zip, and on one line', async () => {
    const zip = zipSync({
      'cap/capture.json': Buffer.from(JSON.stringify(JSON.parse(manifest([part('pool', POOL)])))),
      'cap/pool.ndjson': Buffer.from(POOL),
    });
    const machine = await readMachine({ 'capture.zip': zip });
    expect(machine.inputs.map(({ recognizedAs, problems }) => [recognizedAs, problems])).toEqual([
      ['capture', []],
      ['capture-pool', []],
    ]);
  });

  it('shares its folder with a machine.json of the same machine', async () => {
    const machine = await readMachine({
      'capture.json': manifest([part('pool', POOL)]),
      'pool.ndjson': POOL,
      'machine.json': JSON.stringify({ ...MACHINE, name: 'web1' }),
      'httperr/httperr1.log': httperrLog('Connections_Refused'),
    });
    expect(machine.inputs).toHaveLength(4);
  });

  it('keeps captures of several machines apart', async () => {
    const other = { machine: { ...MACHINE, name: 'WEB2' } };
    const { machines, unassigned } = await readCapture({
      'a/capture.json': manifest([part('pool', POOL)]),
      'a/pool.ndjson': POOL,
      'b/capture.json': manifest([part('pool', POOL)], other),
      'b/pool.ndjson': POOL,
    });
    expect(unassigned).toEqual([]);
    expect(machines.map(({ name, pool }) => [name, pool.length])).toEqual([
      ['WEB1', 2],
      ['WEB2', 2],
    ]);
  });

  it('puts two captures of one machine together', async () => {
    const later = ndjson(poolSample(600));
    const { machines } = await readCapture({
      'monday/capture.json': manifest([part('pool', POOL)]),
      'monday/pool.ndjson': POOL,
      'tuesday/capture.json': manifest([part('pool', later)]),
      'tuesday/pool.ndjson': later,
    });
    expect(machines).toHaveLength(1);
    expect(machines[0]?.pool).toHaveLength(3);
  });

  it.each([
    [
      'failed',
      'events',
      'lacks its part events (failed): no log; collect again, or add the System log, saved as CSV in Event Viewer',
      true,
    ],
    ['denied', 'filters', 'lacks its part filters (denied): no log; collect again from an elevated console', true],
    [
      'partial',
      'pool',
      'holds its part pool only in part: no log; collect again from an elevated console, or go on without the rest',
      false,
    ],
    ['ok', 'counters', 'counters: no log', false],
  ])('says what became of a part that is %s', async (status, name, text, isMissing) => {
    const why = status === 'failed' || status === 'denied' ? { error: { code: 'X', message: 'no log.' } } : { warnings: ['no log'] };
    expect(await judged([{ name, status, ...why }])).toEqual({ problems: [text], isMissing });
  });

  it('finds nothing odd about parts that went well or were not asked for', async () => {
    const parts = [
      part('machine'),
      { name: 'drivers', status: 'not-asked' },
      part('httperr', undefined, { file: 'httperr', data: { files: [] } }),
    ];
    expect(await judged(parts)).toEqual({ problems: [], isMissing: false });
  });

  it.each([
    ['a stream', part('pool', POOL), 'lacks pool.ndjson of its part pool: it is not there; name the whole folder'],
    [
      'copied logs',
      part('httperr', undefined, { file: 'httperr', data: { files: [{ name: 'httperr1.log', copiedBytes: 12 }] } }),
      'lacks httperr of its part httperr: it is not there; name the whole folder',
    ],
  ])('misses %s that it names', async (_what, missing, text) => {
    expect(await judged([missing])).toEqual({ problems: [text], isMissing: true });
  });

  it('tells of a collection that was killed between its parts', async () => {
    const parts = [part('pool', POOL, { sha256: null }), { name: 'events', status: 'not-asked' }];
    const machine = await readMachine({ 'capture.json': manifest(parts, { ended: null }), 'pool.ndjson': POOL, 'events.ndjson': '' });
    expect(machine.pool).toHaveLength(2);
    const [first] = machine.inputs;
    expect(first?.problems.map(({ text }) => text)).toEqual([expect.stringMatching(/^lacks its end: .*collect --resume/)]);
    expect(first !== undefined && hasMissingPart(first)).toBe(true);
  });

  it('reads what a newer version wrote, as far as it is known here', async () => {
    const { problems, isMissing } = await judged([{ name: 'dreams', status: 'ok', color: 1 }], { schemaVersion: 7, mood: 'new' });
    expect(problems).toEqual([expect.stringMatching(/newer httperr-doctor \(version 7 .*update it/)]);
    expect(isMissing).toBe(false);
  });

  it('says where it is wrong, and its streams are read all the same', async () => {
    const text = manifest([part('pool', POOL)], { machine: { ...MACHINE, memory: { visibleBytes: '4 GB' } } });
    const line = text.split('\n').findIndex((row) => row.includes('4 GB')) + 1;
    const { machines, unassigned } = await readCapture({ 'capture.json': text, 'pool.ndjson': POOL });
    expect(unassigned).toMatchObject([{ recognizedAs: 'unreadable', problems: [{ line }] }]);
    expect(unassigned[0]?.problems[0]?.text).toMatch(
      /^is not a capture manifest: machine\.memory\.visibleBytes is "4 GB", a whole number of bytes/,
    );
    expect(machines[0]?.pool).toHaveLength(2);
  });

  it('is not filled with the parts of a hostile one', async () => {
    const parts = Array.from({ length: 5_000 }, (_, i) => ({
      name: `p${i}`,
      status: 'failed',
      error: { code: 'X', message: 'x'.repeat(600) },
    }));
    const { problems } = await judged(parts);
    expect(problems).toHaveLength(51);
    expect(problems.every((text) => text.length < 600)).toBe(true);
  });
});

describe('digests of the manifest', () => {
  const altered = [
    { recognizedAs: 'unreadable', problems: [{ text: expect.stringContaining('changed after the collection'), kind: 'not-read' }] },
  ];

  it('are of the files, and what differs is not believed', async () => {
    const changed = POOL.replace('20480', '20481');
    const folder = folderOf({ 'capture.json': manifest([part('pool', POOL)]), 'pool.ndjson': changed });
    const { machines, unassigned } = await readEvidence([folder]);
    expect(machines[0]?.pool).toEqual([]);
    expect(unassigned).toMatchObject(altered);
  });

  it('tell a stream that went on after the manifest was written from one that was changed', async () => {
    const grown = `${POOL}${ndjson(poolSample(10), poolSample(15))}`;
    const machine = await readMachine({ 'capture.json': manifest([part('pool', POOL)]), 'pool.ndjson': grown });
    expect(problemsOf(machine, 'pool.ndjson')).toEqual([
      'has more lines than the manifest knows of: the collection was killed while it took samples; all of them were read',
    ]);
    expect(machine.pool).toHaveLength(4);
    const folder = folderOf({ 'capture.json': manifest([part('pool', POOL)]), 'pool.ndjson': grown.replace('20480', '20481') });
    expect((await readEvidence([folder])).unassigned).toMatchObject(altered);
  });

  it('are compared without regard to letter case, also in the names of files', async () => {
    const upper = part('pool', POOL, { sha256: String(part('pool', POOL).sha256).toUpperCase() });
    const machine = await readMachine({ 'capture.json': manifest([upper]), 'POOL.NDJSON': POOL });
    expect(machine.inputs.flatMap(({ problems }) => problems)).toEqual([]);
  });
});

describe('reading a capture', () => {
  it('ends when the signal fires', async () => {
    const folder = folderOf({ 'pool.ndjson': ndjson(...Array.from({ length: 2_000 }, (_, i) => poolSample(i))) });
    const stop = new AbortController();
    const reading = readEvidence([folder], { signal: stop.signal, onProgress: ({ readBytes }) => readBytes > 0 && stop.abort() });
    await expect(reading).rejects.toMatchObject({ code: 'interrupted' });
  });

  it('shows how far it is', async () => {
    const text = ndjson(...Array.from({ length: 2_000 }, (_, i) => ({ at: timeAfter(i), source: 'srv', id: 2019 })));
    const seen: number[] = [];
    await readEvidence([folderOf({ 'events.ndjson': text })], { onProgress: ({ readBytes }) => seen.push(readBytes) });
    expect(seen.at(-1)).toBe(text.length);
  });
});
