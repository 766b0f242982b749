import { expect, it } from 'vitest';
import { readEvidence } from '../../src/read/evidence.js';
import { gatherMachine } from '../../src/read/machine-facts-of-files.js';
import { ENGLISH, systemInfo } from './commands/system-info.js';
import { folderOf } from './evidence-folder.js';

const GB = 2 ** 30;

function lines(...paths: readonly string[]): ReadonlyMap<string, number> {
  return new Map(paths.map((path, at) => [path, at + 1]));
}

it('fills gaps, each value with its source, and adds lists of updates', () => {
  const gathered = gatherMachine({ name: 'WEB1', os: { version: '6.1.7601' } }, [
    { input: 1, machine: { os: { servicePack: 1 }, hotfixes: { ids: ['KB1000001'] } }, lines: lines('os.servicePack', 'hotfixes.ids') },
    { input: 2, machine: { hotfixes: { ids: ['KB1000002', 'KB1000001'] } }, lines: lines('hotfixes.ids') },
  ]);
  expect(gathered.machine).toEqual({
    name: 'WEB1',
    os: { version: '6.1.7601', servicePack: 1 },
    hotfixes: { ids: ['KB1000001', 'KB1000002'] },
  });
  expect(gathered.sources.get('os.servicePack')).toEqual({ input: 1, line: 1 });
  expect(gathered.contradictions).toEqual([]);
});

it('follows machine.json, and keeps what another file says differently', () => {
  const { machine, contradictions } = gatherMachine({ os: { version: '6.1.7601' } }, [
    { input: 3, machine: { os: { version: '10.0.14393' } }, lines: lines('os.version') },
  ]);
  expect(machine.os?.version).toBe('6.1.7601');
  expect(contradictions).toEqual([{ input: 3, line: 1, machine: { os: { version: '10.0.14393' } } }]);
});

it('takes an exact value before a rounded one, whichever comes first', () => {
  const exact = {
    input: 0,
    machine: { memory: { visibleBytes: 24_575 * 2 ** 20 } },
    lines: lines('memory.visibleBytes'),
    rounded: new Map([['memory.visibleBytes', 2 ** 19]]),
  };
  const rounded = {
    input: 1,
    machine: { memory: { visibleBytes: 24 * GB } },
    lines: lines('memory.visibleBytes'),
    rounded: new Map([['memory.visibleBytes', 0.05 * GB]]),
  };
  for (const readings of [
    [exact, rounded],
    [rounded, exact],
  ]) {
    const { machine, contradictions } = gatherMachine({}, readings);
    expect(machine.memory?.visibleBytes).toBe(24_575 * 2 ** 20);
    expect(contradictions).toEqual([]);
  }
});

it('sees no contradiction between measures of two moments', () => {
  const of = (input: number, availableBytes: number) => ({
    input,
    machine: { memory: { availableBytes } },
    lines: lines('memory.availableBytes'),
  });
  expect(gatherMachine({}, [of(0, GB), of(1, 7 * GB)])).toMatchObject({ machine: { memory: { availableBytes: GB } }, contradictions: [] });
});

const SERVERS = [
  '',
  'Name                : EXCH4',
  'AdminDisplayVersion : Version 15.1 (Build 2507.6)',
  '',
  'Name                : WEB7',
  'AdminDisplayVersion : Version 15.2 (Build 595.3)',
  '',
].join('\r\n');

it('takes of a list of Exchange servers the one with the name of the machine', async () => {
  const { machines } = await readEvidence([folderOf({ 'a.txt': systemInfo(ENGLISH), 'b.txt': SERVERS })]);
  expect(machines).toHaveLength(1);
  expect(machines[0]?.machine.exchange).toMatchObject({ installed: true, version: '15.2.595.3' });
});

it('takes none where the machine has no name, and says why', async () => {
  const { machines } = await readEvidence([folderOf({ 'b.txt': SERVERS })]);
  expect(machines[0]?.machine.exchange).toBeUndefined();
  expect(machines[0]?.inputs[0]?.problems).toMatchObject([{ text: expect.stringMatching(/which of them is this machine is not known/) }]);
});
