import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/image/byte-source.js';
import { readPe } from '../../src/image/pe-image.js';
import { readExports, readImports } from '../../src/image/pe-imports.js';
import { CODE_RVA, makePe, type PeSpec } from './make-pe.js';

const file = makePe({ imports: ['ExAllocatePool2', 'DbgPrint'] });
const PE = file.readUInt32LE(0x3c);
const OPTIONAL = PE + 24;
const SECTIONS = OPTIONAL + file.readUInt16LE(PE + 20);

function patched(...changes: readonly (readonly [at: number, value: number, bytes?: 1 | 2 | 4])[]): Buffer {
  const copy = Buffer.from(file);
  for (const [at, value, bytes = 4] of changes) copy.writeUIntLE(value, at, bytes);
  return copy;
}

describe('a file that is no image', () => {
  it.each([
    ['empty', Buffer.alloc(0), /empty/],
    ['text', Buffer.from('MESSAGE'), /does not begin with "MZ"/],
    ['zeros', Buffer.alloc(4096), /does not begin with "MZ"/],
    ['an ELF file', Buffer.from('\x7fELF and so on'.padEnd(64), 'latin1'), /ELF/],
    ['a gzip file', Buffer.from('1f8b0800', 'hex'), /gzip/],
    ['a zip file', Buffer.from('PK\x03\x04'), /zip/],
    ['cut in the DOS header', file.subarray(0, 48), /DOS header/],
    ['cut before the PE header', file.subarray(0, 100), /PE header would begin at/],
    ['with a PE header far away', patched([0x3c, 0xffff_fff0]), /PE header would begin at 4294967280/],
    ['a 16-bit program', patched([PE, 0x454e, 2]), /16-bit/],
    ['without the letters PE', patched([PE, 0]), /no PE header/],
    ['cut in the optional header', file.subarray(0, OPTIONAL + 40), /inside the optional header/],
    ['without an optional header', patched([PE + 20, 0, 2]), /optional header/],
    ['with an unknown optional header', patched([OPTIONAL, 0x107, 2]), /unknown optional header 0x107/],
    ['64-bit code with 32-bit headers', patched([OPTIONAL, 0x10b, 2]), /x64 with the optional header of 32-bit/],
    ['cut in the section table', file.subarray(0, SECTIONS + 50), /section table/],
  ])('says why: %s', (_, bytes, why) => {
    expect(readPe(memorySource(bytes))).toMatch(why);
  });
});

describe('a damaged image', () => {
  const read = (bytes: Buffer): Exclude<ReturnType<typeof readPe>, string> => {
    const image = readPe(memorySource(bytes));
    if (typeof image === 'string') throw new Error(image);
    return image;
  };

  it.each([
    ['an unknown machine', patched([PE + 4, 0x1234, 2]), /machine 0x1234/],
    ['a cut section', file.subarray(0, 0x700), /reach past the end/],
    ['wild section sizes', patched([SECTIONS + 8, 0xffff_ffff], [SECTIONS + 16, 0xffff_ff00]), /reach past the end/],
    ['sections over each other', patched([SECTIONS + 40 + 20, 0x600]), /1 of 3 sections overlap others/],
    ['more sections than Windows loads', patched([PE + 6, 65_535, 2]), /65535 sections/],
  ])('is read as far as it goes: %s', (_, bytes, problem) => {
    const image = read(bytes);
    expect(image.problems.join('; ')).toMatch(problem);
    expect(image.sections.every(({ size }) => size <= bytes.length)).toBe(true);
  });

  it('has at most 16 directories, whatever it claims', () => {
    expect(read(patched([OPTIONAL + 108, 0xffff_ffff])).directories).toHaveLength(16);
  });

  it.each([
    ['the directory lies nowhere', patched([OPTIONAL + 112 + 8, 0xffff_0000])],
    ['the lookup table lies nowhere', withImports((table) => table.writeUInt32LE(0xffff_0000, 0))],
    ['the lookup table is the directory itself', withImports((table, base) => table.writeUInt32LE(base, 0))],
  ])('says that its imports are not known in full: %s', (_, bytes) => {
    expect(readImports(read(bytes)).complete).toBe(false);
  });
});

/** The image with its import section changed. */
function withImports(change: (table: Buffer, base: number) => void): Buffer {
  const copy = Buffer.from(file);
  const at = copy.readUInt32LE(SECTIONS + 2 * 40 + 20);
  change(copy.subarray(at), copy.readUInt32LE(SECTIONS + 2 * 40 + 12));
  return copy;
}

describe.each(['x86', 'x64', 'arm64'] as const)('an image for %s', (machine) => {
  const spec: PeSpec = {
    machine,
    imports: ['ExAllocatePoolWithTag', 'DbgPrint'],
    exports: [
      ['Own', CODE_RVA],
      ['Other', CODE_RVA + 4],
    ],
  };
  const image = readPe(memorySource(makePe(spec)));

  it('gives imports with their pointers, and exports', () => {
    if (typeof image === 'string') throw new Error(image);
    const { names, complete } = readImports(image);
    expect(complete).toBe(true);
    expect(names.map(({ module, name }) => [module, name])).toEqual([
      ['ntoskrnl.exe', 'ExAllocatePoolWithTag'],
      ['ntoskrnl.exe', 'DbgPrint'],
    ]);
    expect((names[1]?.slotRva ?? 0) - (names[0]?.slotRva ?? 0)).toBe(machine === 'x86' ? 4 : 8);
    expect(readExports(image)).toEqual([
      { name: 'Own', rva: CODE_RVA },
      { name: 'Other', rva: CODE_RVA + 4 },
    ]);
    expect(image).toMatchObject({ architecture: machine, native: true, problems: [] });
  });
});
