import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  collectBigPool,
  collectCounters,
  collectDrivers,
  collectEvents,
  collectFilters,
  collectHttperr,
  collectPool,
  collectProcesses,
} from '../../src/collect/collect-parts.js';
import { isSkipped, LAB_MISSING } from './lab.js';
import { LEAKING_KERNEL, REFUSING_LOG } from './machine-of-the-lab.js';
import { MODES } from './modes.js';
import { useLab } from './use-lab.js';

describe.skipIf(isSkipped('single parts', LAB_MISSING)).each(MODES)('single parts under $mode', ({ constrained, usual }) => {
  const bench = useLab(usual);
  beforeEach(() => {
    bench.start({
      kernel: [...LEAKING_KERNEL, 'filter 1 luafv', 'big Leak nonpaged 1048576 20 0'],
      httperr: { 'httperr1.log': REFUSING_LOG },
      registry: { 'SYSTEM\\CurrentControlSet\\Services\\luafv\\Instances\\one': { Altitude: '135000' } },
    });
  });

  it.each([
    [
      'counters',
      collectCounters,
      { values: expect.arrayContaining([expect.objectContaining({ counter: 'Memory\\Pool Nonpaged Bytes' })]) },
    ],
    ['processes', collectProcesses, { columns: ['name', 'pid', 'handles', 'threads', 'nonpagedBytes', 'pagedBytes'] }],
    ['drivers', collectDrivers, { file: constrained ? 'http.sys' : 'ntoskrnl.exe', loaded: true }],
    ['filters', collectFilters, { kind: 'file-system', name: 'luafv', loaded: constrained ? null : true }],
  ] as const)('of %s come as checked lines', async (_name, collect, first) => {
    const [line] = await collect({ host: bench.machine.host });
    expect(line).toMatchObject(first);
  });

  it.each([
    ['pool', collectPool, { source: 'class 22' }],
    ['big-pool', collectBigPool, { source: 'class 66' }],
  ] as const)('of %s want native calls', async (_name, collect, first) => {
    const lines = collect({ host: bench.machine.host });
    if (constrained)
      await expect(lines).rejects.toMatchObject({ message: expect.stringContaining('no native calls in a restricted language mode') });
    else expect((await lines)[0]).toMatchObject(first);
  });

  it('of the logs come as files', async () => {
    const captured = await collectHttperr({ host: bench.machine.host });
    expect(existsSync(path.join(captured.folder, 'httperr', 'httperr1.log'))).toBe(true);
    await captured.remove();
  });

  it('that cannot be read are an error and no empty list', async () => {
    bench.start({ providers: 'function Get-WinEvent { throw "gone" }\nfunction Get-EventLog { throw "gone" }' });
    await expect(collectEvents({ host: bench.machine.host })).rejects.toMatchObject({ message: expect.stringContaining('event log') });
  });
});
