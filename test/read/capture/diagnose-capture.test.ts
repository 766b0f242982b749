import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/schema/types.js';
import { checkDocument } from '../../../src/schema/validate.js';
import { runJson } from '../../cli/run-cli.js';
import { folderOf, httperrLog } from '../evidence-folder.js';
import { manifest, ndjson, part, poolSample, TAGS, timeAfter } from './made-capture.js';

const BLOCK_BYTES = 1_040;

/** A sample in which `Leak` has so many blocks, and all else stands still. */
function leaking(minutes: number, blocks: number): unknown {
  const bytes = blocks * BLOCK_BYTES;
  return poolSample(minutes, {
    nonpagedBytes: 60_000_000 + bytes,
    pagedBytes: 20_000_000,
    conditions: [
      { name: 'HighNonPagedPoolCondition', signaled: false },
      { name: 'LowNonPagedPoolCondition', signaled: true },
    ],
    rows: [
      [TAGS.Leak, 'Leak', blocks + 280, 280, bytes, 0, 0, 0],
      [TAGS.Irp, 'Irp ', 10_000 + minutes * 40, 9_960 + minutes * 40, 20_480, 0, 0, 0],
      [TAGS.MmSt, 'MmSt', 0, 0, 0, 20_000 + minutes, 1_000 + minutes, 20_000_000],
    ],
  });
}

/** A driver leaks 100 MB every ten minutes, over five samples. */
const POOL = ndjson(...[0, 1, 2, 3, 4].map((look) => leaking(look * 10, 100_000 + look * 100_000)));
const DRIVERS = ndjson(
  { file: 'http.sys', loaded: true, version: { file: '6.1.7601.17514', company: 'Microsoft Corporation' } },
  { file: 'myfault.sys', loaded: true, version: { file: '4.0.0.0', company: 'Sysinternals' } },
);

const FILES = {
  'capture.json': manifest([part('machine'), part('pool', POOL), part('drivers', DRIVERS, { data: { complete: true } })]),
  'pool.ndjson': POOL,
  'drivers.ndjson': DRIVERS,
  'httperr/httperr1.log': httperrLog('3_Connections_Refused').replace('2026-03-01', '2026-03-02'),
};

async function diagnosed(files: Readonly<Record<string, string>>) {
  const { document, code } = await runJson(['diagnose', folderOf(files)]);
  expect(checkDocument('diagnosis', document)).toEqual([]);
  return { diagnosis: document as Diagnosis, code };
}

describe('diagnose of a capture folder', () => {
  it('finds the tag that grows, with the facts at their lines', async () => {
    const { diagnosis, code } = await diagnosed(FILES);
    expect(code).toBe(0);
    expect(diagnosis.unassigned).toEqual([]);
    const [machine] = diagnosis.machines;
    expect(machine?.machine.name).toBe('WEB1');
    expect(machine?.inputs.map(({ recognizedAs }) => recognizedAs)).toEqual(['capture', 'capture-drivers', 'httperr', 'capture-pool']);
    expect(machine?.inputs.flatMap(({ problems }) => problems)).toEqual([]);
    expect(machine?.findings.find(({ tags }) => tags.includes('Leak'))?.severity).toMatch(/^(?:warning|critical)$/);
    expect(machine?.verdict).toMatchObject({ pool: 'nonpaged' });
    const leak = machine?.facts.find(({ name, about }) => name === 'pool.tag.bytesPerHour' && about?.tag === 'Leak');
    expect(leak?.value).toBeCloseTo(6 * 100_000 * BLOCK_BYTES, -4);
    const bytes = machine?.facts.filter(({ name, about }) => name === 'pool.tag.bytes' && about?.tag === 'Leak');
    expect(bytes?.find(({ at }) => at === '2026-03-02T10:40:00Z')).toMatchObject({
      value: 500_000 * BLOCK_BYTES,
      source: { input: 3, line: 5 },
    });
    expect(machine?.limits?.refusal?.event).toMatchObject({
      name: 'HighNonPagedPoolCondition',
      signaled: false,
      at: timeAfter(40).replace('.000Z', 'Z'),
    });
    expect(machine?.refusals?.connections).toBe(3);
  });

  it('finds it also where the collection was killed in the midst of a sample', async () => {
    const { diagnosis } = await diagnosed({ 'pool.ndjson': `${POOL}${POOL.slice(0, 300)}` });
    const [machine] = diagnosis.machines;
    expect(machine?.findings.find(({ tags }) => tags.includes('Leak'))?.severity).toMatch(/^(?:warning|critical)$/);
    expect(machine?.inputs[0]?.problems).toHaveLength(1);
  });
});
