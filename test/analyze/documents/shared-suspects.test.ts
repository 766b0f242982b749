import { describe, expect, it } from 'vitest';
import type { Machine, SharedTrait } from '../../../src/schema/types.js';
import { diagnoseSoundly } from '../diagnosed.js';
import { makeCapture, type Story, type TagStory } from '../make-evidence.js';
import { among, level, rising, SERVER_2008, WINDOWS_DRIVERS } from '../stories.js';

const BUSY: TagStory = { tag: 'Kwz9', blocks: rising(9_000, 30_000), blockBytes: 700 };
const AT_REST: TagStory = { ...BUSY, blocks: level(11_000) };

interface Server extends Story {
  readonly version?: string | null;
  readonly windows?: string;
  readonly product?: NonNullable<NonNullable<Machine['os']>['product']> | null;
}

/** A server of a farm with the driver in some version; its image shows the call, so that it is suspected where the tag grows. */
function server(name: string, { version = '2.1.0', windows = '6.0.6002', product = 'server', ...more }: Server = {}): Story {
  const drivers = [...WINDOWS_DRIVERS, ...(version === null ? [] : [`kw.sys ${version} Contoso`])];
  return {
    machine: { ...SERVER_2008, name, os: { version: windows, ...(product === null ? {} : { product }) } },
    tags: among(BUSY),
    drivers,
    images: version === null ? [] : [['kw.sys', 'Kwz9', 'call']],
    ...more,
  };
}

function sharedBy(...stories: readonly Story[]): SharedTrait {
  const [trait] = diagnoseSoundly(makeCapture(...stories)).across?.shared ?? [];
  if (trait === undefined) throw new TypeError('nothing is shared');
  return trait;
}

describe('a control', () => {
  it('is a machine whose lists were judged for that very tag, of the same role', () => {
    const { says, without, unfit } = sharedBy(server('A1'), server('A2'), server('B1', { tags: among(AT_REST) }));
    expect(without).toEqual(['B1']);
    expect(unfit).toEqual([]);
    expect(says).toContain('kw.sys is suspected on A1, A2');
    expect(says).toContain('B1 has version 2.1.0 on Windows 6.0.6002, and "Kwz9" does not grow there (6 snapshots)');
    expect(says).toContain('the same version on the same Windows leaks here but not there');
  });

  it('may have another version of the file, which is said, or not have it at all', () => {
    const { says, without, table } = sharedBy(
      server('A1'),
      server('B1', { version: '2.0.7', tags: among(AT_REST) }),
      server('C1', { version: null, tags: among() }),
    );
    expect(without).toEqual(['B1', 'C1']);
    expect(says).toContain('B1 has version 2.0.7');
    expect(says).toContain('C1 does not have kw.sys');
    expect(table).toEqual([
      { version: '2.1.0', windows: '6.0.6002', leaks: ['A1'], doesNot: [] },
      { version: '2.0.7', windows: '6.0.6002', leaks: [], doesNot: ['B1'] },
      { version: null, windows: '6.0.6002', leaks: [], doesNot: ['C1'] },
    ]);
  });

  it.each<readonly [string, Server, string]>([
    ['one look', { looks: 1, tags: among(AT_REST) }, '1 pool snapshot cannot separate growth from size'],
    ['two looks', { looks: 2, tags: among(AT_REST) }, '2 pool snapshots cannot separate growth from size'],
    ['three looks within five minutes', { looks: 3, everyMinutes: 2, tags: among(AT_REST) }, '3 pool snapshots cannot separate'],
    ['a desktop', { product: 'client', tags: among(AT_REST) }, 'it is another kind of machine (client)'],
    ['a machine of unknown role', { product: null, tags: among(AT_REST) }, 'its role is not known'],
    ['cut lists without the tag', { complete: false, tags: among() }, 'whether "Kwz9" grows there is unknown'],
    [
      'a leak that has stopped',
      { looks: 20, tags: among({ ...BUSY, blocks: (look) => 9_000 + 30_000 * Math.min(look, 9) }) },
      'whether "Kwz9" grows',
    ],
  ])('is not %s', (_, more, why) => {
    const { says, without, unfit } = sharedBy(server('A1'), server('A2'), server('B1', more));
    expect(without).toEqual([]);
    expect(unfit?.map(({ machine }) => machine)).toEqual(['B1']);
    expect(unfit?.[0]?.why).toContain(why);
    expect(says).toContain(`B1 cannot serve as a control: `);
    expect(says).not.toContain('does not grow');
  });

  it('is not a machine whose version of the file nobody knows', () => {
    const { unfit } = sharedBy(server('A1'), {
      ...server('B1', { tags: among(AT_REST) }),
      drivers: [...WINDOWS_DRIVERS, 'kw.sys'],
      images: [],
    });
    expect(unfit).toEqual([{ machine: 'B1', why: 'the version of kw.sys there is not known' }]);
  });

  it('is not a machine on which the tag grows and nobody is named', () => {
    const { without, machines, table } = sharedBy(server('A1'), server('A2'), server('B1', { images: [] }));
    expect(without).toEqual([]);
    expect(machines).toEqual(['A1', 'A2', 'B1'].slice(0, machines.length));
    expect(table?.[0]?.leaks).toEqual(['A1', 'A2', 'B1']);
  });
});

describe('many machines', () => {
  const farm = (leaking: number, resting: number, resting2: Server): readonly Story[] => [
    ...Array.from({ length: leaking }, (_, i) => server(`L${i}`)),
    ...Array.from({ length: resting }, (_, i) => server(`R${i}`, { ...resting2, tags: among(AT_REST) })),
  ];

  it('show that a version makes the difference, beyond chance', () => {
    const { tests, says } = sharedBy(...farm(5, 4, { version: '2.3.0' }));
    expect(tests).toEqual([{ factor: 'version', value: '2.1.0', probability: expect.closeTo(1 / 126, 6) }]);
    expect(says).toContain('that version 2.1.0 leaks is not chance (p = 0.008)');
  });

  it('show that a Windows makes the difference', () => {
    const { tests, says } = sharedBy(...farm(4, 4, { windows: '10.0.20348' }));
    expect(tests?.map(({ factor, value }) => [factor, value])).toEqual([['windows', '6.0.6002']]);
    expect(says).toContain('that Windows 6.0.6002 leaks is not chance (p = 0.029)');
  });

  it('say nothing beyond chance where few of them differ', () => {
    expect(sharedBy(...farm(2, 2, { version: '2.3.0' })).says).toContain('so few machines may differ by chance');
  });
});
