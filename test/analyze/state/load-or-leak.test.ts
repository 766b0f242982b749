import { describe, expect, it } from 'vitest';
import { growthOfAll } from '../../../src/analyze/growth/growth-of-all.js';
import { shareBase } from '../../../src/analyze/growth/share.js';
import { loadOrLeak } from '../../../src/analyze/state/load-or-leak.js';
import { tagOfBytes } from '../../../src/facts/tag.js';
import { TagTable } from '../../../src/knowledge/tags.js';
import { diagnosed } from '../diagnosed.js';
import { type MadeLists, madeLists } from '../growth/made-series.js';
import { makeEvidence, type Story } from '../make-evidence.js';

const TABLE = new TagTable();

function shapes(story: Story): ReadonlyMap<string, string | undefined> {
  const evidence = makeEvidence(story);
  const growth = growthOfAll(evidence.pool);
  const settle = loadOrLeak({ growth, evidence, table: TABLE });
  return new Map(
    (story.tags ?? []).map(({ tag }) => {
      const found = growth.tags.find((one) => one.tag === tagOfBytes(tag));
      return [tag, found === undefined ? undefined : settle(found).growth?.shape];
    }),
  );
}

describe('many tags in one proportion', () => {
  const rising = (tags: readonly string[]) =>
    tags.map((tag, k) => ({ tag, blockBytes: 512, blocks: (look: number) => (k === 2 ? 2 : 1) * (9000 + 2500 * look) }));

  it('are load where they are tags of connections, and a leak where a filter pins files', () => {
    const connections = ['AfdC', 'AfdE', 'AfdX', 'TcpE', 'UlHC', 'Afdx'];
    expect(new Set(shapes({ looks: 24, tags: rising(connections) }).values())).toEqual(new Set(['load']));
    expect(new Set(shapes({ looks: 24, tags: rising(['File', 'NtfC', 'IoFE', 'FMfc', 'IoNm', 'FMwi']) }).values())).toEqual(
      new Set(['leak']),
    );
  });
});

describe('memory that changed its tag', () => {
  const story = (lost: number): Story => ({
    looks: 16,
    everyMinutes: 30,
    tags: [
      { tag: 'OldX', blockBytes: 1024, blocks: (look) => 400_000 - lost * look },
      { tag: 'NewX', blockBytes: 1024, blocks: (look) => 20_000 + 9_000 * look },
      { tag: 'Rest', blockBytes: 1024, blocks: () => 90_000 },
    ],
  });

  it('is neither a leak here nor in the verdict, and still is one where the other tag loses less', () => {
    expect(shapes(story(9_000)).get('NewX')).toBe('load');
    expect(diagnosed(story(9_000)).verdict.code).toBe('healthy');
    expect(shapes(story(4_000)).get('NewX')).toBe('leak');
    expect(diagnosed(story(4_000)).verdict.code).toBe('leak-unattributed');
  });
});

describe('a measured load', () => {
  const connections = (look: number): number => 2000 + 300 * look + (look % 4) * 350;
  const story = (tag: string, blocks: (look: number) => number): Story => ({
    looks: 16,
    tags: [{ tag, blockBytes: 512, blocks }],
    counters: [{ name: 'TCPv4\\Connections Established', values: connections }],
  });

  it.each([
    ['explains a shared tag with a fixed size for each connection', 'load', story('Irp ', (look) => 12 * connections(look))],
    ['explains no shared tag that grows by itself', 'leak', story('Irp ', (look) => 9000 + 5000 * look)],
    ['explains no tag that the table does not know', 'leak', story('Zq7x', (look) => 12 * connections(look))],
  ])('%s', (_, shape, of) => {
    expect([...shapes(of).values()]).toEqual([shape]);
  });

  it('explains nothing where one program opens ever more handles', () => {
    const processes = [{ name: 'agent.exe', pid: 88, handles: (look: number) => 500 + 900 * look }];
    expect([...shapes({ ...story('Irp ', (look) => 12 * connections(look)), processes }).values()]).toEqual(['leak']);
  });
});

describe('the share of a tag in a cut list', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, k) => ({ tag: `r${k}`, blocks: () => 4000 - 100 * k }));
  const list = (lists: Omit<MadeLists, 'count' | 'complete'>, total: number | null = null) => {
    const [sample] = madeLists({ ...lists, count: 1, complete: () => false });
    if (sample === undefined) throw new TypeError('no list was made');
    return shareBase({ ...sample, nonpagedBytes: total }, 'nonpaged');
  };

  it.each([
    ['the total that the list states', rows(2), 5_000_000, 5_000_000],
    ['the rows where the total is less', rows(2), 1_000_000, (4000 + 3900) * 256],
    ['the rows where many are shown in order', rows(5), null, (4000 + 3900 + 3800 + 3700 + 3600) * 256],
    ['nothing where few rows are shown', rows(4), null, null],
    ['nothing where the rows are in another order', rows(6).reverse(), null, null],
  ])('is of %s', (_, tags, total, base) => {
    expect(list({ tags }, total)).toBe(base);
  });
});

describe('a huge tag that stands still', () => {
  const story = (bytes: number, looks: number): Story => ({
    looks,
    everyMinutes: 60,
    complete: false,
    tags: [{ tag: 'NtFC', blockBytes: 4096, blocks: () => Math.round(bytes / 4096) }],
    nonpagedBytes: () => bytes + 20 * 2 ** 20,
    machine: {
      schemaVersion: 1,
      os: { version: '5.2.3790', servicePack: 2, product: 'server' },
      architecture: 'x86',
      memory: { visibleBytes: 4 * 2 ** 30 },
      boot: { options: [] },
    },
  });

  it('is a past leak by two looks, measured against what the pool can hold', () => {
    expect(diagnosed(story(120 * 2 ** 20, 2)).verdict.code).toBe('past-leak');
    expect(diagnosed(story(50 * 2 ** 20, 2)).verdict.code).toBe('insufficient');
  });

  it('is none by one look', () => {
    expect(diagnosed(story(120 * 2 ** 20, 1)).verdict.code).toBe('insufficient');
  });
});
