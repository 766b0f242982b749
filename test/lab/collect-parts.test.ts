import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
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
import { useLab } from './use-lab.js';

describe.skipIf(isSkipped('single parts', LAB_MISSING))('single parts', () => {
  const bench = useLab();
  beforeEach(() => {
    bench.start({ kernel: [...LEAKING_KERNEL, 'filter 1 luafv'], httperr: { 'httperr1.log': REFUSING_LOG } });
  });

  it.each([
    ['pool', collectPool, { source: 'class 22' }],
    [
      'counters',
      collectCounters,
      { values: expect.arrayContaining([expect.objectContaining({ counter: 'Memory\\Pool Nonpaged Bytes' })]) },
    ],
    ['processes', collectProcesses, { columns: ['name', 'pid', 'handles', 'threads', 'nonpagedBytes', 'pagedBytes'] }],
    ['drivers', collectDrivers, { file: 'ntoskrnl.exe', loaded: true }],
    ['filters', collectFilters, { kind: 'file-system', name: 'luafv' }],
  ] as const)('of %s come as checked lines', async (_name, collect, first) => {
    const [line] = await collect({ host: bench.machine.host });
    expect(line).toMatchObject(first);
  });

  it('of the logs come as files', async () => {
    const captured = await collectHttperr({ host: bench.machine.host });
    expect(existsSync(path.join(captured.folder, 'httperr', 'httperr1.log'))).toBe(true);
    await captured.remove();
  });

  it('that cannot be read are an error and no empty list', async () => {
    await expect(collectEvents({ host: bench.machine.host })).rejects.toMatchObject({ message: expect.stringContaining('event log') });
  });
});
