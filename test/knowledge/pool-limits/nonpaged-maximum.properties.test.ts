import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nonpagedMaximum } from '../../../src/knowledge/pool-limits/nonpaged-maximum.js';
import { pagedMaximum } from '../../../src/knowledge/pool-limits/paged-maximum.js';
import type { Architecture, PoolLimitInputs, PoolMaximum } from '../../../src/knowledge/pool-limits/pool-limit-inputs.js';
import { GB, MB, TB } from '../../../src/knowledge/pool-limits/units.js';

const VERSIONS = ['3.51.1057', '4.0.1381', '5.0.2195', '5.1.2600', '5.2.3790', '6.0.6000', '6.0.6002', '6.1.7601', '6.2.9200', '6.3.9600'];
const PLATFORM = fc.record({
  osVersion: fc.constantFrom(...VERSIONS, '10.0.14393', '10.0.26100'),
  architecture: fc.constantFrom<Architecture>('x86', 'x64', 'arm64', 'ia64'),
});
const RAM = fc.oneof(fc.integer({ min: 1, max: 4 * GB }), fc.integer({ min: 1, max: 64 * TB }));
const SETTINGS = fc.record({
  servicePack: fc.option(fc.integer({ min: 0, max: 6 })),
  edition: fc.option(fc.constantFrom('standard', 'enterprise')),
  threeGB: fc.option(fc.boolean()),
  userVaMegabytes: fc.option(fc.integer({ min: 0, max: 4096 })),
  pae: fc.option(fc.boolean()),
  hotAdd: fc.option(fc.boolean()),
  commitLimitBytes: fc.option(fc.integer({ min: 1, max: 64 * TB })),
  mostUsedBytes: fc.option(fc.integer({ min: 1, max: 64 * TB })),
  nonPagedPoolSize: fc.option(fc.integer({ min: 0, max: 2 ** 32 - 1 })),
  nonPagedPoolLimit: fc.option(fc.integer({ min: 0, max: 2 ** 32 - 1 })),
  pagedPoolSize: fc.option(fc.integer({ min: 0, max: 2 ** 32 - 1 })),
  pagedPoolLimit: fc.option(fc.integer({ min: 0, max: 2 ** 32 - 1 })),
  dynamicMemory: fc.option(fc.integer({ min: 0, max: 2 ** 32 - 1 })),
});
const MACHINE = fc
  .tuple(PLATFORM, SETTINGS, fc.option(RAM))
  .map(([platform, settings, visibleBytes]): PoolLimitInputs => ({ ...platform, ...settings, visibleBytes }));

/** Windows XP and Server 2003 x86 halve the rate at 496 MB of RAM, so the maximum falls there. */
function isAcrossTheStep({ osVersion, architecture }: PoolLimitInputs, smallBytes: number, largeBytes: number): boolean {
  return architecture === 'x86' && /^5\.[12]/.test(osVersion ?? '') && smallBytes < 496 * MB && largeBytes >= 496 * MB;
}

describe('maximum of the nonpaged pool', () => {
  it('never falls as RAM grows, but for one step', () => {
    fc.assert(
      fc.property(MACHINE, RAM, RAM, (machine, a, b) => {
        const [smallBytes, largeBytes] = a < b ? [a, b] : [b, a];
        fc.pre(!isAcrossTheStep(machine, smallBytes, largeBytes));
        // What was in use may rule a boot option out at one size of RAM and not at the other.
        const at = (visibleBytes: number) =>
          nonpagedMaximum({ ...machine, visibleBytes, mostUsedBytes: null, threeGB: machine.threeGB ?? false });
        expect(at(largeBytes)?.bytes ?? 0).toBeGreaterThanOrEqual(at(smallBytes)?.bytes ?? 0);
      }),
    );
  });

  it('is never above RAM or its ceiling', () => {
    fc.assert(
      fc.property(MACHINE, (machine) => {
        const maximum = nonpagedMaximum(machine);
        const ceilingBytes = nonpagedMaximum({ ...machine, visibleBytes: null })?.maxBytes ?? 0;
        expect(maximum?.maxBytes ?? 0).toBeLessThanOrEqual(ceilingBytes);
        if (typeof maximum?.bytes === 'number') expect(maximum.maxBytes).toBeLessThanOrEqual(machine.visibleBytes ?? 0);
      }),
    );
  });

  it('is never raised by /3GB', () => {
    fc.assert(
      fc.property(MACHINE, (machine) => {
        const under = nonpagedMaximum({ ...machine, threeGB: true })?.bytes ?? 0;
        expect(under).toBeLessThanOrEqual(nonpagedMaximum({ ...machine, threeGB: false })?.bytes ?? 0);
      }),
    );
  });
});

describe('both pools', () => {
  it('have whole figures in order, and rest on known inputs alone', () => {
    fc.assert(
      fc.property(MACHINE, (machine) => {
        for (const maximum of [nonpagedMaximum(machine), pagedMaximum(machine)]) {
          if (maximum !== null) expectSound(maximum, machine);
        }
      }),
    );
  });
});

function expectSound({ bytes, minBytes, maxBytes, sources, uses }: PoolMaximum, machine: PoolLimitInputs): void {
  const figures = [minBytes, bytes, maxBytes].filter((figure) => figure !== null);
  expect(figures).toEqual([...figures].sort((a, b) => a - b));
  for (const figure of figures) expect(Number.isSafeInteger(figure) && figure >= 0).toBe(true);
  expect(sources.length).toBeGreaterThan(0);
  expect(new Set(uses).size).toBe(uses.length);
  expect(uses.filter((name) => machine[name] === null)).toEqual([]);
}
