import { describe, expect, it } from 'vitest';
import { diagnosePaste } from './diagnose-paste.js';

const HEAD = ' Tag  Type     Allocs            Frees            Diff       Bytes       Per Alloc\n';
const TOTALS = (nonpaged: number): string => ` Memory:33554432K Avail:12582912K  PageFlts:  2211   InRam Krnl:11200K P:402112K
 Commit:20122112K Limit:38122112K Peak:22122112K            Pool N:${nonpaged}K P:512112K
`;

/** What was copied, and what the short answer says of it. */
const PASTES: readonly (readonly [what: string, text: string, says: readonly RegExp[]])[] = [
  [
    'a tag in a sentence',
    'Poolmon says that the tag Ntfx uses 5.1 GB of nonpaged pool on our 48 GB server.',
    [/"Ntfx" holds 5\.1 GB/, /This is unusual/],
  ],
  [
    'the size of RAM in the sentence',
    'Our host with 96 GB RAM shows 31 GB nonpaged pool.',
    [/31 GB of nonpaged pool is in use: 32% of 96 GB RAM/],
  ],
  ['a size from before', 'The nonpaged pool has grown from 410 MB to 7.2 GB in a week.', [/7\.2 GB of nonpaged pool/, /This is unusual/]],
  ['the totals of poolmon alone, large', TOTALS(12_582_912), [/12 GB of nonpaged pool is in use: 38% of 32 GB RAM/, /This is unusual/]],
  ['the totals of poolmon alone, usual', TOTALS(402_112), [/393 MB of nonpaged pool/, /This is usual/]],
  [
    'poolmon in groups of three digits',
    `${HEAD}VadS\tNonp\t32,345,678\t12,345,678\t20,000,000\t1,280,000,000\t64\nEtwB\tNonp\t712\t603\t109\t59,768,832\t548,337\n`,
    [/"VadS" holds 1\.19 GB of nonpaged pool in 20,000,000 blocks/],
  ],
  [
    'poolmon from a page, with no-break blanks',
    `${HEAD} Thre Nonp \u00a0 4750347 ( \u00a0 3) \u00a02646428 ( \u00a00) \u00a02103919 5091483980 ( 7260) \u00a02420\n`,
    [/"Thre" holds 4\.74 GB/],
  ],
  [
    'a text whose lines end at CR',
    `${HEAD} Thre Nonp 4750347 ( 3) 2646428 ( 0) 2103919 5091483980 ( 7260) 2420\n`.replaceAll('\n', '\r'),
    [/"Thre" holds 4\.74 GB/],
  ],
  [
    'a table in German',
    '| Pooltag | Typ | Anzahl | Belegt (MiB) |\n|---|---|---:|---:|\n| EtwB | Nonp | 209 | 50,1 |\n| MmSt | Paged | 1.912.331 | 4.312,5 |\n',
    [/"MmSt" holds 4\.21 GB of paged pool in 1,912,331 blocks/, /This is unusual/],
  ],
  [
    'a spreadsheet where the comma is the decimal mark',
    'Tag;Typ;Differenz;Bytes;Bytes pro Zuordnung\nEtwB;Nonp;209;52428800;250855\nToke;Paged;5120331;9830000000;1920\n',
    [/"Toke" holds 9\.15 GB of paged pool/],
  ],
  [
    'one tag, a figure on each line',
    'Tag: Gh05 (paged)\n  allocs: 812,331,220\n  frees : 811,120,000\n  live  : 1,211,220\n  bytes : 5,123,460,600\n',
    [/"Gh05" holds 4\.77 GB of paged pool in 1,211,220 blocks/],
  ],
  [
    'a class of CIM as rows',
    'Node,PoolNonpagedBytes,PoolPagedBytes\nS1,17179869184,1294968576\n',
    [/16 GB of nonpaged pool/, /This is unusual/],
  ],
  [
    'Task Manager in Japanese, without the kind of RAM',
    '\u30e1\u30e2\u30ea\n\n\t48.0 GB\n\n\t\u30da\u30fc\u30b8 \u30d7\u30fc\u30eb\t1.0 GB\n\t\u975e\u30da\u30fc\u30b8 \u30d7\u30fc\u30eb\t20.6 GB\n',
    [/20\.6 GB of nonpaged pool is in use: 43% of 48 GB RAM/],
  ],
  [
    'a huge cache, which one snapshot does not settle',
    'kd> !poolused 4\n Sorting by Paged Pool Consumed\n\n               NonPaged                  Paged\n Tag     Allocs         Used     Allocs         Used\n\n MmSt         0            0    2212311   9126805504\tMm section object prototype ptes , Binary: nt!mm\n\nTOTAL   1123441    812233440    3812331   10412331120\t\n',
    [/"MmSt" holds 8\.5 GB of paged pool/, /This is unusual/],
  ],
];

describe('what people type or copy by hand', () => {
  it.each(PASTES)('%s', async (_what, text, says) => {
    const { machine, screen } = await diagnosePaste(text);
    for (const pattern of says) expect(screen).toMatch(pattern);
    expect(machine.verdict.code).toBe('insufficient');
    expect(/This is usual/.test(screen) && /unusual/.test(screen), screen).toBe(false);
  });
});

describe('events in other languages', () => {
  it('knows the server service by its number and its source', async () => {
    const { screen } = await diagnosePaste('Protokollname: System\nQuelle:        Srv\nEreignis-ID:   2022\nEbene:         Fehler\n');
    expect(screen).toMatch(/Event 2022: the file server could not find a free connection/);
  });

  it('knows an empty pool by the nouns of the sentence', async () => {
    const sentences: readonly (readonly [string, RegExp])[] = [
      [
        'Der Server konnte keinen Speicher im nicht ausgelagerten Pool zuordnen, da der Pool leer war.',
        /Event 2019: the nonpaged pool was empty/,
      ],
      [
        'Le serveur n\u2019a pas pu allouer de la r\u00e9serve non pagin\u00e9e, car elle \u00e9tait vide.',
        /Event 2019: the nonpaged pool was empty/,
      ],
      [
        'Le serveur n\u2019a pas pu allouer de la r\u00e9serve pagin\u00e9e, car elle \u00e9tait vide.',
        /Event 2020: the paged pool was empty/,
      ],
    ];
    for (const [text, says] of sentences) expect((await diagnosePaste(text)).screen).toMatch(says);
  });

  it('takes programs out of event 2004 whatever the word for bytes is', async () => {
    const text =
      'Die folgenden Programme haben den meisten Speicher genutzt: java.exe (5120) hat 21474836480 Bytes genutzt, und agent.exe (8812) hat 412331008 Bytes genutzt.';
    expect((await diagnosePaste(text)).screen).toMatch(/java\.exe with 20 GB held the most/);
  });
});
