import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTag, type TagId } from '../../src/facts/tag.js';
import { memorySource } from '../../src/image/byte-source.js';
import { ImageScanner } from '../../src/image/image-scanner.js';
import { readPe } from '../../src/image/pe-image.js';
import { scanTags } from '../../src/image/scan-image.js';
import type { ServiceClaim } from '../../src/image/service-claims.js';
import { Assembler, int32, letters } from './assembler.js';
import { DATA_RVA, makePe, type PeSpec } from './make-pe.js';

const IMPORTS = ['ExAllocatePoolWithTag', 'ExFreePoolWithTag'];

function tag(text: string): TagId {
  return parseTag(text) ?? Number.NaN;
}

function usesOf(spec: PeSpec, tags: readonly string[], services?: readonly string[]): readonly (readonly [use: string, tag: string])[] {
  const image = readPe(memorySource(makePe(spec)));
  if (typeof image === 'string') throw new Error(image);
  const claims = (services ?? []).map((service): ServiceClaim => ({ service, by: 'system', path: null }));
  return scanTags(image, { tags: new Set(tags.map(tag)), services: claims }).uses.map(({ use, tag: text }) => [use, text]);
}

/** Code that compares with, stores, frees and jumps over tags. */
const code: PeSpec['code'] = (slot) =>
  new Assembler()
    .raw(0x81, 0x39, letters('Cmpr')) // cmp dword [rcx], tag
    .raw(0xc7, 0x01, letters('Stor')) // mov dword [rcx], tag
    .raw(0xba, letters('Frey'))
    .viaSlot('call', slot('ExFreePoolWithTag'))
    .raw(0x41, 0xb8, letters('Aloc'))
    .viaSlot('call', slot('ExAllocatePoolWithTag'))
    .raw(0xe9, letters('Jump')) // jmp to some distance
    .raw(0xc3)
    .build();

describe('all uses of the tags asked for', () => {
  const spec: PeSpec = {
    imports: IMPORTS,
    code,
    data: Buffer.concat([letters('Data'), int32(0x200), Buffer.from('\0hText follows\0'), letters('Odd1'), Buffer.alloc(8)]),
    overlay: Buffer.from('Ovly'),
  };

  it.each([
    ['Aloc', 'call'],
    ['Cmpr', 'operand'],
    ['Stor', 'operand'],
    ['Frey', 'operand'],
    ['Data', 'data'],
    ['Text', 'text'],
    ['Jump', 'text'],
    ['Odd1', 'text'],
    ['Ovly', 'text'],
    ['ExAl', 'text'],
  ])('%s is of use %s', (text, use) => {
    expect(usesOf(spec, [text])).toEqual([[use, text]]);
  });

  it('counts letter case and padding', () => {
    expect(usesOf(spec, ['aloc', 'ALOC', 'Dat '])).toEqual([]);
  });

  it('finds a tag with and without the bit of protected pool', () => {
    const uses = usesOf({ imports: IMPORTS, data: Buffer.concat([Buffer.from('Prt\xf4', 'latin1'), int32(1)]) }, ['Prtt']);
    expect(uses).toEqual([['data', 'Prtt']]);
  });

  it('finds numbers that 32-bit ARM code makes of two halves', () => {
    const thumb = Buffer.from('44f66502c6f66132', 'hex'); // movw r2, #0x4c65..., movt r2, #...
    const dword = thumbNumber(thumb);
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(dword);
    expect(usesOf({ machine: 'arm', code: thumb }, [bytes.toString('latin1')])).toEqual([['operand', bytes.toString('latin1')]]);
  });

  it('knows the default tag of a KMDF driver by the name of its service', () => {
    const kmdf: PeSpec = { imports: ['WdfVersionBind'] };
    expect(usesOf(kmdf, ['abcd'], ['abcdbus'])).toEqual([['service-name', 'abcd']]);
    expect(usesOf({ imports: IMPORTS }, ['abcd'], ['abcdbus'])).toEqual([]);
  });
});

/** MOVW and MOVT, decoded as the manual writes it (T3, T1). */
function thumbNumber(code: Buffer): number {
  const half = (at: number): number => {
    const first = code.readUInt16LE(at);
    const second = code.readUInt16LE(at + 2);
    return ((first & 0xf) << 12) | (((first >> 10) & 1) << 11) | (((second >> 12) & 7) << 8) | (second & 0xff);
  };
  return ((half(4) << 16) | half(0)) >>> 0;
}

describe('what hides tags', () => {
  it('is said of a packed image', async () => {
    let state = 1;
    const noise = Buffer.alloc(16_384);
    for (let i = 0; i < noise.length; i++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      noise[i] = state >>> 24;
    }
    const bytes = makePe({ imports: IMPORTS, sections: [{ name: '.pack', data: noise, executable: true }] });
    const { driver, packed } = await new ImageScanner().scan({ path: 'p.sys', source: memorySource(bytes) });
    expect(packed).toBe(true);
    expect(driver.problem).toMatch(/section \.pack is compressed or encrypted/);
  });

  it('is said of an image that finds its allocator while it runs', async () => {
    const bytes = makePe({ imports: ['MmGetSystemRoutineAddress'] });
    expect((await new ImageScanner().scan({ path: 'r.sys', source: memorySource(bytes) })).resolvesAtRunTime).toBe(true);
  });
});

describe('an image that somebody damaged', () => {
  const whole = makePe({ imports: IMPORTS, code, exports: [['Own', 0x1000]], functions: [[0x1000, 0x1040]], relocations: [DATA_RVA] });
  const headerBytes = 0x600;

  it('is scanned without an error, whatever is changed in it', async () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 0xffff_ffff }), fc.constantFrom(0, 0xffff_ffff, 0x8000_0000, 0x1000));
    const change = fc.record({ inHeader: fc.boolean(), at: fc.nat(whole.length - 5), value });
    const asked = new Set([tag('Aloc'), 0]);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(whole.length * 4), async (changes, length) => {
        const copy = Buffer.from(whole);
        for (const { inHeader, at, value: dword } of changes) copy.writeUInt32LE(dword, inHeader ? at % headerBytes : at);
        const source = memorySource(copy.subarray(0, Math.min(length, copy.length)));
        const { driver } = await new ImageScanner().scan({ path: 'x.sys', source, tags: asked });
        expect(driver.path).toBe('x.sys');
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('is not searched again for each header of one section', () => {
    const copy = Buffer.from(whole);
    const pe = copy.readUInt32LE(0x3c);
    const table = pe + 24 + copy.readUInt16LE(pe + 20);
    for (let i = 1; i < copy.readUInt16LE(pe + 6); i++) copy.copy(copy, table + i * 40, table, table + 40);
    const image = readPe(memorySource(copy));
    if (typeof image === 'string') throw new Error(image);
    const { uses } = scanTags(image, { tags: new Set([tag('Stor')]) });
    expect(uses.map(({ use, at }) => [use, at.length])).toEqual([['operand', 1]]);
  });
});
