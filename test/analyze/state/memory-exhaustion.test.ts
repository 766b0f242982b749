import { expect, it } from 'vitest';
import type { MachineDiagnosis } from '../../../src/schema/types.js';
import { readCapture } from '../../read/capture/made-capture.js';
import { type Files, poolList } from '../../read/evidence-folder.js';
import { diagnoseSoundly } from '../diagnosed.js';

const PROCESSES =
  '<ProcessInfo><Process_1><Name>Hog.exe</Name><ID>5</ID><CommitCharge>3000000000</CommitCharge><HandleCount>9500</HandleCount></Process_1></ProcessInfo>';

/** An event 2004 of an hour of one day, with one tag beside two small ones. */
function exhausted(hour: number, bytes: number, { members = PROCESSES, totals = true } = {}): string {
  const pools = totals
    ? `<SystemCommitLimit>19000000000</SystemCommitLimit><SystemCommitCharge>18900000000</SystemCommitCharge><PagedPoolUsage>400000000</PagedPoolUsage><NonPagedPoolUsage>${bytes + 500_000_000}</NonPagedPoolUsage><Processes>77</Processes>`
    : '';
  const tags = [`<Name>Qxyz</Name><PoolUsed>${bytes}</PoolUsed>`, '<Name>EtwB</Name><PoolUsed>30000000</PoolUsed>']
    .map((tag, i) => `<Tag_${i + 1}>${tag}</Tag_${i + 1}>`)
    .join('');
  return `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Resource-Exhaustion-Detector'/><EventID>2004</EventID><TimeCreated SystemTime='2024-05-06T${String(hour).padStart(2, '0')}:00:00.1Z'/><Computer>SRV7</Computer></System><UserData><MemoryExhaustionInfo><SystemInfo>${pools}</SystemInfo><NonPagedPoolInfo>${tags}</NonPagedPoolInfo>${members}</MemoryExhaustionInfo></UserData></Event>\n`;
}

function history(bytesAt: (hour: number) => number): string {
  return Array.from({ length: 12 }, (_, hour) => exhausted(hour, bytesAt(hour))).join('');
}

async function machineOf(files: Files): Promise<MachineDiagnosis> {
  const [machine, ...others] = diagnoseSoundly(await readCapture(files)).machines;
  if (machine === undefined || others.length > 0) throw new TypeError('one machine was expected');
  return machine;
}

function valuesOf({ facts }: MachineDiagnosis, name: string): readonly unknown[] {
  return facts.filter((fact) => fact.name === name).map(({ value }) => value);
}

it('shows pools, commit, tags and processes of one event, and judges nothing', async () => {
  const machine = await machineOf({ 'e.xml': exhausted(3, 7_000_000_000) });
  expect(machine.verdict).toMatchObject({ code: 'insufficient', summary: expect.stringContaining('"Qxyz"') });
  expect(machine.suspects).toEqual([]);
  expect(valuesOf(machine, 'pool.bytes')).toEqual([7_500_000_000, 400_000_000]);
  expect(valuesOf(machine, 'memory.commitBytes')).toEqual([18_900_000_000]);
  expect(valuesOf(machine, 'process.commitBytes')).toEqual([3_000_000_000]);
  expect(valuesOf(machine, 'process.handles')).toEqual([9_500]);
  expect(machine.inventory?.processes).toMatchObject([{ name: 'Hog.exe', pid: 5, handles: 9_500, commitBytes: 3_000_000_000 }]);
});

it('takes no share of a pool whose size the event lacks, and no sum of three tags for a pool', async () => {
  const machine = await machineOf({ 'e.xml': exhausted(3, 7_000_000_000, { totals: false }) });
  expect(valuesOf(machine, 'pool.bytes')).toEqual([]);
  expect(valuesOf(machine, 'pool.tag.share')).toEqual([]);
  expect(valuesOf(machine, 'pool.untaggedShare')).toEqual([]);
});

it('sees growth over several events, without a driver', async () => {
  const { verdict, suspects } = await machineOf({ 'e.xml': history((hour) => 2e9 + hour * 1e8) });
  expect(verdict).toMatchObject({ code: 'leak-unattributed', confidence: 'open', pool: 'nonpaged' });
  expect(suspects).toEqual([]);
});

it('calls nothing healthy by events alone', async () => {
  const { verdict } = await machineOf({ 'e.xml': history(() => 2e8) });
  expect(verdict).toMatchObject({ code: 'insufficient', summary: expect.stringContaining('of 12 moments') });
});

it('leaves the sum of a whole list alone that is older than an event', async () => {
  const list = poolList({ allocs: 100_000, blocks: 50_000 });
  const machine = await machineOf({
    'poolmon-20240506T010000Z.txt': list,
    'machine.json': '{"name":"SRV7","os":{"version":"10.0.17763"}}',
    'e.xml': exhausted(3, 7_000_000_000),
  });
  expect(valuesOf(machine, 'pool.untaggedShare')).toEqual([]);
  expect(machine.verdict.code).toBe('insufficient');
});

it('ends no process that an event does not name', async () => {
  const processes = ['System', 'Hog.exe', 'Other.exe'].map((name, i) => `${name},${i * 4 + 4},100,5,1,1`).join('\n');
  const machine = await machineOf({
    'processes-20240506T010000Z.csv': `name,pid,handles,threads,nonpagedBytes,pagedBytes\n${processes}\n`,
    'machine.json': '{"name":"SRV7","os":{"version":"10.0.17763"}}',
    'e.xml': exhausted(3, 7_000_000_000),
  });
  expect(machine.inventory?.processes?.map(({ name }) => name)).toEqual(expect.arrayContaining(['System', 'Hog.exe', 'Other.exe']));
  expect(valuesOf(machine, 'process.count')).not.toContain(1);
});
