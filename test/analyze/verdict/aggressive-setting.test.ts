import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../src/schema/types.js';
import { diagnosed } from '../diagnosed.js';
import type { Story } from '../make-evidence.js';
import { among, EXCHANGE_2003_WITH_3GB, level, SERVER_2008 } from '../stories.js';

const MB = 2 ** 20;
const REFUSED = [
  [600, 4],
  [605, 7],
] as const;

/** Windows Server 2003 without /3GB: its nonpaged pool holds 256 MB. */
const PLAIN_2003: Machine = {
  ...EXCHANGE_2003_WITH_3GB,
  name: 'SHOP7',
  boot: { options: [] },
  exchange: { installed: false },
};

interface Server {
  readonly machine?: Machine;
  readonly freeMegabytes: number;
  readonly value?: number;
  readonly refusals?: Story['refusals'];
}

function stepsOf({ machine = PLAIN_2003, freeMegabytes, value, refusals = REFUSED }: Server): readonly string[] {
  const parameters = value === undefined ? {} : { EnableAggressiveMemoryUsage: value };
  const most = machine.boot?.options?.includes('3GB') === true ? 128 : 256;
  const story: Story = {
    machine: { ...machine, httpSys: { parameters } },
    tags: among(),
    nonpagedBytes: level((most - freeMegabytes) * MB),
    refusals,
  };
  return diagnosed(story)
    .next.map((step) => step.do)
    .filter((step) => step.includes('EnableAggressiveMemoryUsage'));
}

describe('EnableAggressiveMemoryUsage', () => {
  it.each([9, 13, 19])(
    'is advised on Windows Server 2003 where it is not set and %d MB are free, with and without /3GB',
    (freeMegabytes) => {
      for (const machine of [PLAIN_2003, EXCHANGE_2003_WITH_3GB, { ...PLAIN_2003, name: 'GATE', iis: { installed: false } }]) {
        for (const value of [undefined, 0]) {
          expect(stepsOf({ machine, freeMegabytes, ...(value === undefined ? {} : { value }) })).toEqual([
            expect.stringMatching(/^set EnableAggressiveMemoryUsage to 1/),
          ]);
        }
      }
    },
  );

  it.each([
    ['with less than 8 MB free', { freeMegabytes: 3 }],
    ['with more than 20 MB free', { freeMegabytes: 60 }],
    ['where nothing was refused', { freeMegabytes: 13, refusals: [] }],
    ['on a later Windows', { freeMegabytes: 13, machine: SERVER_2008 }],
  ] as const)('is not advised %s', (_, server) => {
    expect(stepsOf(server)).toEqual([]);
  });

  it.each([9, 13, 40])(
    'that is 1 while connections are refused at %d MB free was most likely set after http.sys started',
    (freeMegabytes) => {
      expect(stepsOf({ freeMegabytes, value: 1 })).toEqual([expect.stringMatching(/^restart HTTP and its dependent services/)]);
    },
  );

  it('that is 1 with less than 8 MB free has no further switch', () => {
    expect(stepsOf({ freeMegabytes: 3, value: 1 })).toEqual([expect.stringMatching(/^do not look for a further switch/)]);
  });

  it('is left to an "if" where the free pool is not known', () => {
    const { next } = diagnosed({ machine: PLAIN_2003, refusals: REFUSED });
    expect(next.map((step) => step.do)).toContainEqual(expect.stringMatching(/^if 8 to 20 MB of nonpaged pool is free: set Enable/));
  });
});
