import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  collectCounters,
  collectDrivers,
  collectEvents,
  collectFilters,
  collectHttperr,
  collectPool,
  collectProcesses,
} from '../../src/collect/collect-parts.js';
import { BUILD_LIMIT_MS, buildLab, LAB_MISSING, type Lab } from './lab.js';
import { LabMachine, LEAKING_KERNEL, REFUSING_LOG } from './machine-of-the-lab.js';

describe.skipIf(LAB_MISSING !== undefined)('single parts', () => {
  let lab: Lab;
  let machine: LabMachine;
  beforeAll(async () => {
    lab = await buildLab();
  }, BUILD_LIMIT_MS);
  beforeEach(() => {
    machine = new LabMachine(lab, { kernel: [...LEAKING_KERNEL, 'filter 1 luafv'], httperr: { 'httperr1.log': REFUSING_LOG } });
  });
  afterEach(() => machine.remove());

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
    const [line] = await collect({ host: machine.host });
    expect(line).toMatchObject(first);
  });

  it('of the logs come as files', async () => {
    const captured = await collectHttperr({ host: machine.host });
    expect(existsSync(path.join(captured.folder, 'httperr', 'httperr1.log'))).toBe(true);
    await captured.remove();
  });

  it('that cannot be read are an error and no empty list', async () => {
    await expect(collectEvents({ host: machine.host })).rejects.toMatchObject({ message: expect.stringContaining('event log') });
  });
});
