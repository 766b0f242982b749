import { describe, expect, it } from 'vitest';
import { Assembler, int32, letters, loadSlot, words } from '../assembler.js';
import { CODE_RVA, DATA_RVA, type Machine, type PeSpec } from '../make-pe.js';
import { calledTags, EXTRA_RVA, usesOfTag } from '../scanned.js';

const ALLOC = 'ExAllocatePoolWithTag';
const BLR_X8 = 0xd63f_0100;
const RET = 0xd65f_03c0;
const NOP = 0xd503_201f;

/** ARM64 code that calls the allocator, with a pool of constants behind the function; `before` is told where the pool is. */
function withPool(pool: Buffer, before: (poolAt: (from: number) => number) => readonly number[]): PeSpec {
  const length = before(() => 0).length;
  const poolRva = CODE_RVA + (length + 4) * 4;
  const code = before((index) => (poolRva - (CODE_RVA + index * 4)) / 4);
  return {
    machine: 'arm64',
    imports: [ALLOC],
    code: (slot) =>
      Buffer.concat([words(...code, ...loadSlot(8, { rva: CODE_RVA + length * 4, slotRva: slot(ALLOC) }), BLR_X8, RET), pool]),
  };
}

/** LDR (literal), in instructions of distance. */
const literal = (opcode: number, register: number, distance: number): number => (opcode | ((distance & 0x7_ffff) << 5) | register) >>> 0;
const LDR_W = 0x1800_0000;
const LDR_X = 0x5800_0000;
const LDRSW = 0x9800_0000;
const moveTo2 = (register: number): number => 0x2a00_03e2 | (register << 16);

describe('constants that ARM64 code loads from a pool among the code', () => {
  it.each([2, 3, 7, 9, 15, 19, 28])('by way of w%i', (register) => {
    expect(calledTags(withPool(letters('Pool'), (at) => [literal(LDR_W, register, at(0)), moveTo2(register)]))).toEqual(['Pool']);
  });

  it.each([
    ['LDR Xt', LDR_X],
    ['LDRSW', LDRSW],
  ])('by %s', (_, opcode) => {
    expect(calledTags(withPool(Buffer.concat([letters('Wide'), int32(0)]), (at) => [literal(opcode, 2, at(0))]))).toEqual(['Wide']);
  });

  it('from a pool before the load, over which a branch jumps', () => {
    const B_OVER = 0x1400_0002;
    const spec = withPool(Buffer.alloc(0), () => [B_OVER, letters('Back').readUInt32LE(0), literal(LDR_W, 2, -1)]);
    expect(calledTags(spec)).toEqual(['Back']);
  });

  it('far away, with the sign of the distance', () => {
    const spec = withPool(Buffer.concat([Buffer.alloc(0x2000), letters('Farr')]), (at) => [literal(LDR_W, 2, at(0) + 0x800)]);
    expect(calledTags(spec)).toEqual(['Farr']);
  });

  it('with CSEL between two, CINC and ADD after one', () => {
    const CMP = 0x7100_0c3f; // cmp w1, #3
    const CSEL = 0x1a8a_0122; // csel w2, w9, w10, eq
    const CINC = 0x1a89_1522; // cinc w2, w9, eq
    const ADD = 0x1140_0522; // add w2, w9, #1, lsl #12
    const two = Buffer.concat([letters('One1'), letters('Two2')]);
    const choice = withPool(two, (at) => [literal(LDR_W, 9, at(0)), literal(LDR_W, 10, at(1) + 1), CMP, CSEL]);
    expect(calledTags(choice)).toEqual(['One1', 'Two2']);
    expect(calledTags(withPool(letters('Acnt'), (at) => [literal(LDR_W, 9, at(0)), CMP, CINC]))).toEqual(['Acnt', 'Bcnt']);
    expect(calledTags(withPool(letters('Aadd'), (at) => [literal(LDR_W, 9, at(0)), ADD]))).toEqual(['Aqdd']);
  });

  it('kept on the stack and loaded again', () => {
    const STR = 0xb900_1be9; // str w9, [sp, #24]
    const LDR = 0xb940_1be2; // ldr w2, [sp, #24]
    expect(calledTags(withPool(letters('Stck'), (at) => [literal(LDR_W, 9, at(0)), STR, LDR]))).toEqual(['Stck']);
  });

  it.each([
    ['LDR Wt of another register', LDR_W, letters('Cmpr')],
    ['the upper half of LDR Xt', LDR_X, Buffer.concat([int32(7), letters('Cmpr')])],
    ['LDR St', 0x1c00_0000, letters('Cmpr')],
    ['the upper half of LDR Dt', 0x5c00_0000, Buffer.concat([int32(7), letters('Cmpr')])],
    ['the last part of LDR Qt', 0x9c00_0000, Buffer.concat([Buffer.alloc(12), letters('Cmpr')])],
  ])('are an operand where they go elsewhere: %s', (_, opcode, pool) => {
    const spec = withPool(pool, (at) => [literal(opcode, 9, at(0)), 0x5280_0002, NOP]);
    expect(calledTags(spec)).toEqual([]);
    expect(usesOfTag(spec, 'Cmpr')).toContain('operand');
  });

  it('are text where nothing loads them, or a prefetch only', () => {
    expect(
      usesOfTag(
        withPool(letters('Idle'), () => [0x5280_0002]),
        'Idle',
      ),
    ).toEqual(['text']);
    expect(
      usesOfTag(
        withPool(letters('Idle'), (at) => [literal(0xd800_0000, 9, at(0))]),
        'Idle',
      ),
    ).toEqual(['text']);
  });
});

describe('numbers of 64 bits', () => {
  it.each([
    ['MOVZ and MOVK of the upper half (ARM64)', 'arm64', words(0xd280_0028, 0xf2c0_0008 | (0x6148 << 5), 0xf2e0_0008 | (0x666c << 5), RET)],
    ['MOVABS (x64)', 'x64', Buffer.concat([Buffer.from([0x48, 0xb8]), int32(1), letters('Half'), Buffer.from([0xc3])])],
  ] as const)('hold a tag as an operand in their upper half: %s', (_, machine, code) => {
    expect(usesOfTag({ machine, code, imports: [ALLOC] }, 'Half')).toEqual(['operand']);
  });
});

/** Code that loads a constant of an added section, which nobody can write to, or of `.data`. */
function loads(
  machine: Machine,
  { rva, contents, written = false }: { readonly rva: number; readonly contents: Buffer; readonly written?: boolean },
): PeSpec {
  const section = { name: '.rdata', data: contents };
  return {
    machine,
    imports: [ALLOC],
    ...(written ? { data: contents } : { sections: [section] }),
    code: (slot) => LOADS[machine as keyof typeof LOADS](rva, slot(ALLOC)),
  };
}

const near = { wide: false };
const LOADS = {
  x64: (rva: number, slotRva: number) => {
    const c = new Assembler();
    return c
      .raw(0x44, 0x8b, 0x05, int32(rva - (c.here + 7)))
      .viaSlot('call', slotRva)
      .raw(0xc3)
      .build();
  },
  x86: (rva: number, slotRva: number) =>
    new Assembler()
      .raw(0xff, 0x35, int32(rva + 0x1_0000), 0x6a, 0x40, 0x6a, 0) // push [place]
      .viaSlot('call', slotRva, near)
      .raw(0xc3)
      .build(),
  arm64: (rva: number, slotRva: number) => {
    const [adrp] = loadSlot(9, { rva: CODE_RVA, slotRva: rva });
    const ldr = 0xb940_0122 | (((rva & 0xfff) >> 2) << 10); // ldr w2, [x9, #offset]
    return words(adrp, ldr, ...loadSlot(8, { rva: CODE_RVA + 8, slotRva }), BLR_X8, RET);
  },
};

describe.each(['x64', 'x86', 'arm64'] as const)('constants in the data of %s', (machine) => {
  it('are as good as numbers in the code where nobody can write to them', () => {
    const spec = loads(machine, { rva: EXTRA_RVA + 16, contents: Buffer.concat([Buffer.alloc(16), letters('Rdat'), int32(9)]) });
    expect(calledTags(spec)).toEqual(['Rdat']);
  });

  it('also where they could be written to and no code does', () => {
    const spec = loads(machine, {
      rva: DATA_RVA + 8,
      contents: Buffer.concat([Buffer.alloc(8), letters('Vari'), int32(9)]),
      written: true,
    });
    expect(calledTags(spec)).toEqual(['Vari']);
  });

  it('are not where a pointer in the data leads to them: others can change them', () => {
    const wide = machine !== 'x86';
    const pointer = Buffer.alloc(8);
    if (wide) pointer.writeBigUInt64LE(0x1_4000_0000n + BigInt(DATA_RVA + 8));
    else pointer.writeUInt32LE(0x1_0000 + DATA_RVA + 8);
    const contents = Buffer.concat([Buffer.alloc(8), letters('Vari'), int32(9), pointer]);
    const spec = loads(machine, { rva: DATA_RVA + 8, contents, written: true });
    expect(calledTags(spec)).toEqual([]);
    expect(usesOfTag(spec, 'Vari')).toEqual(['data']);
  });

  it('are no tags where they do not look like one', () => {
    const spec = loads(machine, { rva: DATA_RVA + 8, contents: Buffer.concat([Buffer.alloc(8), int32(0x1234), int32(9)]), written: true });
    expect(calledTags(spec)).toEqual([]);
  });
});

describe('a variable that code writes', () => {
  /** mov dword [variable], tag; mov r8d, [variable]; call. */
  const code =
    (before: (c: Assembler) => Assembler): NonNullable<PeSpec['code']> =>
    (slot) => {
      const c = before(new Assembler());
      c.raw(0x44, 0x8b, 0x05, int32(DATA_RVA + 8 - (c.here + 7)));
      return c.viaSlot('call', slot(ALLOC)).raw(0xc3).build();
    };
  const variable = (c: Assembler, behind: number): Buffer => int32(DATA_RVA + 8 - (c.here + 6 + behind));
  const data = (tag: string): Buffer => Buffer.concat([Buffer.alloc(8), letters(tag), int32(9)]);

  it('holds what is written, in place of what the file has', () => {
    const spec = { imports: [ALLOC], data: data('Dflt'), code: code((c) => c.raw(0xc7, 0x05, variable(c, 4), letters('Writ'))) };
    expect(calledTags(spec)).toEqual(['Writ']);
  });

  it('holds one of several numbers', () => {
    const both = code((c) => c.raw(0xc7, 0x05, variable(c, 4), letters('Wri1')).raw(0xc7, 0x05, variable(c, 4), letters('Wri2')));
    expect(calledTags({ imports: [ALLOC], data: data('\0\0\0\0'), code: both })).toEqual(['Wri1', 'Wri2']);
  });

  it('holds nothing that is sure after a write of what is not known', () => {
    const spec = { imports: [ALLOC], data: data('Dflt'), code: code((c) => c.raw(0x89, 0x0d, variable(c, 0))) }; // mov [variable], ecx
    expect(calledTags(spec)).toEqual([]);
    expect(usesOfTag(spec, 'Dflt')).toEqual(['data']);
  });

  it('holds nothing that is sure where its address is handed to a call', () => {
    const spec = {
      imports: [ALLOC, 'RtlQueryRegistryValues'],
      data: data('Dflt'),
      code: ((slot) => {
        const c = new Assembler();
        c.raw(0x4c, 0x8d, 0x05, int32(DATA_RVA + 8 - (c.here + 7))).viaSlot('call', slot('RtlQueryRegistryValues'));
        c.raw(0x44, 0x8b, 0x05, int32(DATA_RVA + 8 - (c.here + 7)));
        return c.viaSlot('call', slot(ALLOC)).raw(0xc3).build();
      }) satisfies PeSpec['code'],
    };
    expect(calledTags(spec)).toEqual([]);
    expect(usesOfTag(spec, 'Dflt')).toEqual(['data']);
  });
});

it('the pointers that the loader fills are no constants', () => {
  const spec: PeSpec = {
    imports: [ALLOC],
    code: (slot) => {
      const c = new Assembler();
      c.raw(0x44, 0x8b, 0x05, int32(slot(ALLOC) - (c.here + 7)));
      return c.viaSlot('call', slot(ALLOC)).raw(0xc3).build();
    },
  };
  expect(calledTags(spec)).toEqual([]);
});
