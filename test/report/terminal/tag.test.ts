import { describe, expect, it } from 'vitest';
import { renderTags } from '../../../src/report/terminal/tag.js';
import type { KnownTag, TagRow } from '../../../src/schema/types.js';
import { SAMPLES } from '../../schema/samples.js';
import { NARROW, wordsOf } from './plain.js';

const ROW: TagRow = {
  pattern: 'Ring',
  pool: 'nonpaged',
  driver: 'ring.sys',
  component: 'requests',
  kind: 'specific',
  thirdParty: true,
  isHint: false,
  origin: null,
  sources: [],
};
const BARE: KnownTag = {
  tag: 'Ring',
  tagHex: '0x676e6952',
  kind: 'specific',
  says: 'One driver allocates under it.',
  rows: [],
  usual: [],
  family: null,
  related: [],
  library: null,
  knowledge: [],
  similar: [],
  next: [],
};

function screenOf(changes: Partial<KnownTag>): string {
  return wordsOf(renderTags({ ...SAMPLES.tag, tags: [{ ...BARE, ...changes }] }, NARROW));
}

describe('whose a tag is', () => {
  it.each([
    ['of another company', {}, 'ring.sys (not by Microsoft): requests; nonpaged pool'],
    ['of both pools', { pool: 'both', thirdParty: false }, 'ring.sys: requests; both pools'],
    ['of nobody known', { driver: null, pool: null, thirdParty: null }, 'owner not published: requests'],
    ['perhaps, by a pattern', { pattern: 'Rin?', isHint: true }, 'perhaps, as tags like Rin?: ring.sys (not by Microsoft): requests'],
    ['from a pack', { origin: 'contoso' }, 'ring.sys (not by Microsoft): requests; nonpaged pool (from contoso)'],
  ] as const)('%s', (_, changes, says) => {
    expect(screenOf({ rows: [{ ...ROW, ...changes }] })).toContain(`what ${says}`);
  });

  it('is said to be unknown where no table has it', () => {
    expect(screenOf({})).toContain('what no table has this tag means One driver allocates under it.');
  });
});

describe('what helps', () => {
  it('is what healthy machines show', () => {
    const usual = [
      { pool: 'nonpaged', highBytes: 2 ** 20, highBlocks: 4096 },
      { pool: 'paged', highBytes: 2 ** 21, highBlocks: 9 },
    ] as const;
    expect(screenOf({ usual })).toContain('up to 1 MB of nonpaged pool (4,096 blocks), 2 MB of paged pool (9 blocks) on healthy machines');
    expect(screenOf({})).toContain('healthy machines show less than 256 KB of it');
  });

  it('is a library that many drivers carry, and look-alikes', () => {
    const screen = screenOf({ library: 'a framework', similar: ['ring', 'R1ng'], related: ['Rin2', 'Rx  '] });
    expect(screen).toContain('comes with a framework: many drivers carry it, so it identifies none');
    expect(screen).toContain('looks like "ring", "R1ng"');
    expect(screen).toContain('same driver Rin2 Rx');
  });

  it('is a few known issues, and how to see the others', () => {
    const knowledge = Array.from({ length: 11 }, (_, i) => ({ id: `KB${i}`, title: 'grows' }));
    expect(screenOf({ knowledge })).toContain('KB7 grows and 3 more: httperr-doctor kb --tag "Ring"');
    expect(screenOf({ knowledge: [] })).toContain('known issues none');
  });

  it('shows nothing of a tag as the terminal would take it', () => {
    const screen = renderTags({ ...SAMPLES.tag, tags: [{ ...BARE, tag: '\u001b[2J', similar: ['\u202eab'] }] }, NARROW);
    expect([...screen].filter((letter) => letter === '\u001b' || letter === '\u202e')).toEqual([]);
  });
});
