import { describe, expect, it } from 'vitest';
import { parseTag } from '../../src/facts/tag.js';
import { type OwnerQuery, tagOwners } from '../../src/image/tag-owners.js';
import { TagTable } from '../../src/knowledge/tags.js';
import type { DriverImage, ImageTagUse, TagOwners } from '../../src/schema/types.js';

function image(path: string, use: Pick<ImageTagUse, 'use' | 'api' | 'why'>): DriverImage {
  const tags = [{ tag: 'Zq1x', tagHex: '0x7831715A', at: [], ...use }];
  return { path, architecture: 'x64', bytes: 1, version: null, signature: null, tags, problem: null };
}

function ownersOf(...drivers: readonly DriverImage[]): TagOwners | undefined {
  const query: OwnerQuery = { drivers, asked: [parseTag('Zq1x') ?? 0], table: new TagTable([]), packed: [], resolving: [] };
  return tagOwners(query)[0];
}

const FED = { use: 'data', api: 'ExAllocatePool2', why: 'an entry of a table from which code takes the tag for ExAllocatePool2' } as const;
const PLAIN = { use: 'data', why: 'a number among the data' } as const;

describe('a tag in the data', () => {
  it('has one owner where one image holds it, and the answer gives the reason', () => {
    expect(ownersOf(image('a.sys', FED))).toMatchObject({
      answer: 'one',
      why: expect.stringMatching(
        /^it holds the tag in its data \(an entry of a table .*\), which does not prove that it allocates with it\./,
      ),
    });
  });

  it('has one owner where one image feeds an allocating call from there, and others only hold it', () => {
    expect(ownersOf(image('plain.sys', PLAIN), image('fed.sys', FED))).toMatchObject({
      answer: 'one',
      owners: [
        { path: 'fed.sys', use: 'data' },
        { path: 'plain.sys', use: 'data' },
      ],
    });
  });

  it('has several where the evidence is the same', () => {
    expect(ownersOf(image('a.sys', PLAIN), image('b.sys', PLAIN))).toMatchObject({
      answer: 'several',
      why: expect.stringMatching(/^2 images hold the tag in their data; files cannot show/),
    });
  });

  it('comes after a call', () => {
    expect(ownersOf(image('a.sys', FED), image('b.sys', { use: 'call', api: 'ExAllocatePool2' }))).toMatchObject({
      answer: 'one',
      why: null,
    });
  });

  it('is no owner by letters alone', () => {
    expect(ownersOf(image('a.sys', { use: 'text' }))).toMatchObject({ answer: 'none', owners: [] });
  });
});
