import { describe, expect, it } from 'vitest';
import { situationOf } from '../../../src/analyze/situation.js';
import { assembleKnowledge } from '../../../src/knowledge/knowledge-base.js';
import { makeEvidence, type Story } from '../make-evidence.js';
import { among, level, rising, SERVER_2008 } from '../stories.js';

const KNOWLEDGE = assembleKnowledge();
const LEAK = { tag: 'Zqx1', blocks: rising(50_000, 20_000), blockBytes: 512 } as const;
const storeOf = (story: Story) => situationOf(makeEvidence(story), KNOWLEDGE).store;

/** The lists of a story, with other allocations and frees of a tag in the last one. */
function withFrees(allocs: number, frees: number) {
  const evidence = makeEvidence({ machine: SERVER_2008, tags: among({ ...LEAK, blocks: level(allocs - frees) }) });
  const pool = evidence.pool.map((sample) => {
    const at = [...sample.rows.bytes].indexOf((allocs - frees) * LEAK.blockBytes);
    const { rows } = sample;
    if (rows.allocs !== null) rows.allocs[at] = allocs;
    if (rows.frees !== null) rows.frees[at] = frees;
    return sample;
  });
  return situationOf({ ...evidence, pool }, KNOWLEDGE).store;
}

describe('frees of a tag', () => {
  const about = { tag: 'Zqx1', pool: 'nonpaged' } as const;

  it.each([
    ['no frees of many allocations', 7_321, 0, true, undefined],
    ['no frees of a few', 99, 0, undefined, undefined],
    ['some frees', 9_000, 3_000, false, 3],
  ])('%s', (_what, allocs, frees, neverFreed, ratio) => {
    const store = withFrees(allocs, frees);
    expect(store.get('pool.tag.neverFreed', about)?.value).toBe(neverFreed);
    expect(store.get('pool.tag.allocsPerFree', about)?.value).toBe(ratio);
  });
});

describe('growth of a pool', () => {
  it('comes from the totals in the heads of lists where nobody counted', () => {
    const story: Story = { machine: SERVER_2008, tags: among(LEAK), nonpagedBytes: (look) => 2e8 + 3e7 * look };
    const perHour = storeOf(story).get('pool.bytesPerHour', { pool: 'nonpaged' });
    expect(perHour?.state).toBe('derived');
    expect(Number(perHour?.value)).toBeGreaterThan(2 ** 20);
  });

  it('does not come from the sum of the tags, which is no figure that was read', () => {
    const store = storeOf({ machine: SERVER_2008, tags: among(LEAK) });
    expect(store.all('pool.bytesPerHour')).toEqual([]);
    expect(store.all('pool.bytes').filter(({ state }) => state === 'observed')).toEqual([]);
  });

  it('comes from the counter where there is one, and once only', () => {
    const counters = [{ name: 'Memory\\Pool Nonpaged Bytes', values: (look: number) => 2e8 + 3e7 * look }];
    const all = storeOf({ machine: SERVER_2008, tags: among(LEAK), counters }).all('pool.bytesPerHour');
    expect(all.filter(({ about }) => about?.pool === 'nonpaged').map(({ value }) => value)).toEqual([6e7]);
  });

  it('is unknown with a single list', () => {
    expect(storeOf({ machine: SERVER_2008, tags: among(LEAK), looks: 1 }).all('pool.bytesPerHour')).toEqual([]);
  });
});
