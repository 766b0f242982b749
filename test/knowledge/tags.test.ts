import { describe, expect, it } from 'vitest';
import { type Pool, parseTag } from '../../src/facts/tag.js';
import { TAG_FAMILIES, TAGS, type TagInfo, TagTable } from '../../src/knowledge/tags.js';

function best(table: TagTable, text: string, pool?: Pool): TagInfo | null {
  const tag = parseTag(text);
  return tag === null ? null : table.best(tag, pool);
}

describe('tags that a wildcard row gives to another driver', () => {
  it.each([
    ['NpSN', 'npcap.sys'],
    ['NpSB', 'npcap.sys'],
    ['LS20', 'srvnet.sys'],
    ['Nnbl', 'netio.sys'],
    ['VhdR', 'cvhdmp.sys'],
    ['UxSF', 'http.sys'],
    ['WCss', 'wcifs.sys'],
    ['Gh05', 'win32k.sys'],
    ['VIrs', 'vioser.sys'],
  ])('%s belongs to %s by a row of its own', (tag, driver) => {
    expect(best(new TagTable(), tag)).toMatchObject({ driver, hint: null });
  });
});

describe('the tag table', () => {
  const table = new TagTable();

  it('has rows of four characters, each pattern once, each with a source', () => {
    expect(TAGS.filter(({ pattern }) => pattern.length !== 4)).toEqual([]);
    expect(new Set(TAGS.map(({ pattern }) => pattern)).size).toBe(TAGS.length);
    expect(TAGS.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(TAGS.length).toBeGreaterThanOrEqual(333);
  });

  it.each([
    ['Irp', 'generic'],
    ['Mdl', 'generic'],
    ['None', 'generic'],
    ['Even', 'object'],
    ['Toke', 'object'],
    ['MmSt', 'cache'],
    ['EtwB', 'configured'],
    ['Ovfl', 'bookkeeping'],
    ['AfdB', 'on-behalf'],
    ['NtFC', 'on-behalf'],
    ['UlHR', 'on-behalf'],
    ['UlHT', 'specific'],
    ['Leak', 'specific'],
    ['zzzz', 'unknown'],
  ])('%s is %s', (text, kind) => {
    const tag = parseTag(text);
    expect(tag === null ? null : table.kind(tag)).toBe(kind);
  });

  it('says what the blocks of an object tag are compared with', () => {
    expect(best(table, 'Proc')?.counts).toBe('processes');
    expect(best(table, 'Thre')?.counts).toBe('threads');
    expect(best(table, 'File')?.counts).toBe('handles');
  });

  it('says for whom tags are allocated on behalf, and nothing of the kind for a tag of its own driver', () => {
    expect(best(table, 'AfdB')?.family?.holder).toMatch(/process/);
    expect(best(table, 'FMsl')?.family?.holder).toMatch(/filter/);
    expect(best(table, 'Leak')?.family).toBeNull();
    const literal = TAGS.filter(({ kind, pattern }) => kind === 'on-behalf' && !pattern.includes('?'));
    expect(literal.filter(({ pattern }) => table.all(parseTag(pattern) ?? 0)[0]?.family === null)).toEqual([]);
  });

  it('lets letter case count and the exact row go before a wildcard', () => {
    expect(best(table, 'NtFC')?.pattern).toBe('NtFC');
    expect(best(table, 'Ntfc')?.pattern).toBe('Ntfc');
    expect(best(table, 'NTFC')).toBeNull();
    expect(best(table, 'NtFC')?.hint).toBeNull();
  });

  it('takes a wildcard row for a hint: what it says is no kind and no family of the tag', () => {
    const wildcards = TAGS.filter(({ pattern }) => pattern.includes('?'));
    expect(wildcards.length).toBeGreaterThan(20);
    for (const { pattern, kind } of wildcards) {
      const text = pattern.replaceAll('?', '~');
      expect(best(table, text)).toMatchObject({ kind: 'unknown', family: null, hint: { kind } });
      expect(best(table, text)?.component).toMatch(/^begins like a tag of /);
    }
  });

  it('offers what somebody may have meant', () => {
    expect(table.similar('SeTl')).toEqual(['SeTI']);
    expect(table.similar('irp')).toEqual(['Irp ']);
    expect(table.similar('Leak')).toEqual([]);
  });

  it('has families that do not speak of the same tags twice', () => {
    const patterns = TAG_FAMILIES.flatMap((family) => family.patterns);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});

describe('rows of the user', () => {
  const user = (rows: readonly (readonly [string, string | null])[]) =>
    new TagTable([{ origin: 'pooltag.txt', tags: rows.map(([pattern, driver]) => ({ pattern, driver, description: 'x' })) }]);

  it('answer for tags that we do not know, and say where they come from', () => {
    expect(best(user([['PX1', 'px.sys']]), 'PX1')).toMatchObject({ driver: 'px.sys', kind: 'specific', origin: 'pooltag.txt' });
  });

  it('never replace ours', () => {
    expect(best(user([['Leak', 'innocent.sys']]), 'Leak')).toMatchObject({ driver: 'myfault.sys', origin: null });
  });

  it('are shown beside ours where they disagree', () => {
    const table = user([
      ['Leak', 'innocent.sys'],
      ['Leak', 'MyFault.sys'],
      ['Leak', '<unknown>'],
      ['Lea?', 'wild.sys'],
    ]);
    const others = table.disagreeing(parseTag('Leak') ?? 0, 'nonpaged');
    expect(others.map(({ driver, origin }) => [driver, origin])).toEqual([['innocent.sys', 'pooltag.txt']]);
    expect(table.disagreeing(parseTag('AfdB') ?? 0)).toEqual([]);
  });

  it('do not make a component the culprit of what it allocates for others', () => {
    expect(best(user([['AfdZ', 'afd.sys']]), 'AfdZ')?.kind).toBe('on-behalf');
    expect(best(user([['ObZz', 'nt!ob']]), 'ObZz')?.kind).toBe('generic');
    expect(best(user([['Xxxx', '<unknown>']]), 'Xxxx')).toMatchObject({ driver: null, kind: 'unknown' });
  });

  it('resolve wildcards by their literal characters, longest first', () => {
    const table = user([
      ['Z*', 'star.sys'],
      ['Zz??', 'two.sys'],
      ['Zzz?', 'three.sys'],
    ]);
    expect(best(table, 'Zzzz')?.driver).toBe('three.sys');
    expect(best(table, 'Zzab')?.driver).toBe('two.sys');
    expect(best(table, 'Zabc')?.driver).toBe('star.sys');
  });

  it('keep all drivers of one tag', () => {
    const tag = parseTag('Dupl') ?? 0;
    const drivers = user([
      ['Dupl', 'a.sys'],
      ['Dupl', 'b.sys'],
    ]).all(tag);
    expect(drivers.map(({ driver }) => driver)).toEqual(['a.sys', 'b.sys']);
  });
});
