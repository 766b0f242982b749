import { describe, expect, it } from 'vitest';
import { formatTag, tagOfDword } from '../../../src/facts/tag.js';
import { memorySource } from '../../../src/image/byte-source.js';
import { readPe } from '../../../src/image/pe-image.js';
import { scanTags } from '../../../src/image/scan-image.js';
import { Assembler, int32, letters, loadSlot, words } from '../assembler.js';
import { CODE_RVA, DATA_RVA, imageBase, makePe, type PeSpec } from '../make-pe.js';

const ALLOC = 'ExAllocatePoolWithTag';
const FREE = 'ExFreePoolWithTag';
const LOOKASIDE = 'ExInitializeNPagedLookasideList';

/** Tags that the image is found to allocate with, in the order of the alphabet. */
function calledTags(spec: PeSpec): readonly string[] {
  const image = readPe(memorySource(makePe(spec)));
  if (typeof image === 'string') throw new Error(image);
  return scanTags(image)
    .uses.filter(({ use }) => use === 'call')
    .map(({ tag }) => tag);
}

/** x64 code with the usual imports. */
function x64(write: (code: Assembler, slot: (name: string) => number) => void, more: Partial<PeSpec> = {}): PeSpec {
  return {
    machine: 'x64',
    imports: [ALLOC, FREE, LOOKASIDE, 'RtlFillMemoryUlong'],
    code: (slot) => {
      const code = new Assembler();
      write(code, slot);
      return code.build();
    },
    ...more,
  };
}

function x86(write: (code: Assembler, slot: (name: string) => number) => void, more: Partial<PeSpec> = {}): PeSpec {
  return { ...x64(write, more), machine: 'x86' };
}

const MOV_R8D = [0x41, 0xb8];
const MOV_EDX = 0xba;
const CALL = [0xe8];
const JMP = [0xe9];

describe('tags that reach an allocating call on x64', () => {
  const cases: readonly (readonly [name: string, spec: PeSpec, tags: readonly string[]])[] = [
    [
      'an immediate',
      x64((c, slot) =>
        c
          .raw(...MOV_R8D, letters('Leak'))
          .viaSlot('call', slot(ALLOC))
          .raw(0xc3),
      ),
      ['Leak'],
    ],
    [
      'a tag with zeros and blanks',
      x64((c, slot) =>
        c
          .raw(...MOV_R8D, letters('A \0\0'))
          .viaSlot('call', slot(ALLOC))
          .raw(0xc3),
      ),
      ['A \\x00\\x00'],
    ],
    [
      'an import pointer kept in a register over two calls',
      x64((c, slot) =>
        c
          .raw(0x48, 0x8b, 0x35, int32(slot(ALLOC) - (c.here + 7))) // mov rsi, [slot]
          .raw(...MOV_R8D, letters('Tag1'), 0xff, 0xd6) // call rsi
          .raw(...MOV_R8D, letters('Tag2'), 0xff, 0xd6, 0xc3),
      ),
      ['Tag1', 'Tag2'],
    ],
    [
      'a register copy that survives another call',
      x64((c, slot) =>
        c
          .raw(0xbb, letters('Kept')) // mov ebx, tag
          .viaSlot('call', slot('RtlFillMemoryUlong'))
          .raw(0x44, 0x8b, 0xc3) // mov r8d, ebx
          .viaSlot('call', slot(ALLOC))
          .raw(0xc3),
      ),
      ['Kept'],
    ],
    [
      'the sixth argument of a lookaside list, on the stack',
      x64((c, slot) =>
        c
          .raw(0x48, 0x83, 0xec, 0x48)
          .raw(0xc7, 0x44, 0x24, 0x28, letters('Look')) // mov dword [rsp+28h], tag
          .viaSlot('call', slot(LOOKASIDE))
          .raw(0x48, 0x83, 0xc4, 0x48, 0xc3),
      ),
      ['Look'],
    ],
    [
      'both branches of a choice',
      x64((c, slot) =>
        c
          .raw(...MOV_R8D, letters('Left'), 0x85, 0xc9)
          .toLabel([0x75], 'go', 1)
          .raw(...MOV_R8D, letters('Rght'))
          .label('go')
          .viaSlot('call', slot(ALLOC))
          .raw(0xc3),
      ),
      ['Left', 'Rght'],
    ],
    [
      'a choice by SETcc and LEA',
      x64((c, slot) =>
        c
          .raw(0x31, 0xc0, 0x85, 0xc9, 0x0f, 0x94, 0xc0) // xor eax, eax; test ecx, ecx; sete al
          .raw(0x44, 0x8d, 0x80, letters('TagA')) // lea r8d, [rax + 'TagA']
          .viaSlot('call', slot(ALLOC))
          .raw(0xc3),
      ),
      ['TagA', 'UagA'],
    ],
    [
      'a choice by SBB and AND',
      x64((c, slot) =>
        c
          .raw(0xf7, 0xd9, 0x45, 0x1b, 0xc0) // neg ecx; sbb r8d, r8d
          .raw(0x41, 0x83, 0xe0, 0x02) // and r8d, 2
          .raw(0x41, 0x81, 0xc0, letters('TagA')) // add r8d, 'TagA'
          .viaSlot('call', slot(ALLOC))
          .raw(0xc3),
      ),
      ['TagA', 'VagA'],
    ],
    ['a tail jump', x64((c, slot) => c.raw(...MOV_R8D, letters('Tail')).viaSlot('jmp', slot(ALLOC))), ['Tail']],
    [
      'a thunk and two wrappers, the outer one with another order of arguments',
      x64((c, slot) =>
        c
          .label('entry')
          .raw(0x48, 0x83, 0xec, 0x28, 0xb9, letters('Outr'))
          .toLabel(CALL, 'outer')
          .raw(MOV_EDX, letters('Innr'))
          .toLabel(CALL, 'inner')
          .raw(0x48, 0x83, 0xc4, 0x28, 0xc3)
          .align()
          .label('outer') // (tag, size)
          .raw(0x8b, 0xc1, 0x48, 0x8b, 0xca, 0x8b, 0xd0) // mov eax, ecx; mov rcx, rdx; mov edx, eax
          .toLabel(JMP, 'inner')
          .align()
          .label('inner') // (size, tag)
          .raw(0x44, 0x8b, 0xc2, 0x48, 0x8b, 0xd1) // mov r8d, edx; mov rdx, rcx
          .toLabel(JMP, 'thunk')
          .align()
          .label('thunk')
          .viaSlot('jmp', slot(ALLOC)),
      ),
      ['Innr', 'Outr'],
    ],
    [
      'an argument that was saved on the stack of an unoptimized function',
      x64((c, slot) =>
        c
          .raw(0x48, 0x83, 0xec, 0x28, 0xb9, letters('Old0'))
          .toLabel(CALL, 'make')
          .raw(0x48, 0x83, 0xc4, 0x28, 0xc3)
          .align()
          .label('make')
          .raw(0x55, 0x48, 0x89, 0xe5, 0x48, 0x83, 0xec, 0x20) // push rbp; mov rbp, rsp; sub rsp, 20h
          .raw(0x89, 0x4d, 0x10) // mov [rbp+10h], ecx
          .raw(0x8b, 0x45, 0x10, 0x41, 0x89, 0xc0) // mov eax, [rbp+10h]; mov r8d, eax
          .viaSlot('call', slot(ALLOC))
          .raw(0x48, 0x83, 0xc4, 0x20, 0x5d, 0xc3),
      ),
      ['Old0'],
    ],
    [
      'the exported allocator of the image itself',
      x64(
        (c) =>
          c
            .raw(...MOV_R8D, letters('Self'))
            .toLabel(CALL, 'alloc')
            .raw(0xc3)
            .align()
            .label('alloc')
            .raw(0x33, 0xc0, 0xc3),
        { imports: ['DbgPrint'], exports: [[ALLOC, 0x1010]] },
      ),
      ['Self'],
    ],
  ];
  it.each(cases)('%s', (_, spec, tags) => {
    expect(calledTags(spec)).toEqual(tags);
  });
});

describe('numbers that only look like tags', () => {
  const cases: readonly (readonly [name: string, spec: PeSpec])[] = [
    ['the argument of a free', x64((c, slot) => c.raw(MOV_EDX, letters('Free')).viaSlot('call', slot(FREE)).raw(0xc3))],
    [
      'the argument of another routine',
      x64((c, slot) =>
        c
          .raw(...MOV_R8D, letters('Fill'))
          .viaSlot('call', slot('RtlFillMemoryUlong'))
          .raw(0xc3),
      ),
    ],
    [
      'a number left over from before another call',
      x64((c, slot) =>
        c
          .raw(...MOV_R8D, letters('Fill'))
          .viaSlot('call', slot('RtlFillMemoryUlong'))
          .viaSlot('call', slot(ALLOC))
          .raw(0xc3),
      ),
    ],
    ['a comparison before the call', x64((c, slot) => c.raw(0x41, 0x81, 0xf8, letters('Cmpr')).viaSlot('call', slot(ALLOC)).raw(0xc3))],
    [
      'another argument of a wrapper',
      x64((c, slot) =>
        c
          .raw(0xb9, letters('Size'), MOV_EDX, letters('Flag'))
          .toLabel(CALL, 'wrap')
          .raw(0xc3)
          .align()
          .label('wrap')
          .raw(0x45, 0x33, 0xc0) // xor r8d, r8d
          .viaSlot('jmp', slot(ALLOC)),
      ),
    ],
    [
      'what an unknown function made of it',
      x64((c, slot) =>
        c
          .raw(0xb8, letters('Hash'))
          .toLabel(CALL, 'other')
          .raw(0x44, 0x8b, 0xc0)
          .viaSlot('call', slot(ALLOC))
          .raw(0xc3)
          .align()
          .label('other')
          .raw(0xc3),
      ),
    ],
    [
      'a number that the code changes with what it cannot know',
      x64((c, slot) =>
        c
          .raw(...MOV_R8D, letters('Xord'), 0x44, 0x33, 0xc1)
          .viaSlot('call', slot(ALLOC))
          .raw(0xc3),
      ),
    ],
    [
      'bytes of a call in a section that is no code',
      x64((c) => c.raw(0xc3), {
        sections: [
          {
            name: '.patch',
            data: new Assembler(0x1_1000)
              .raw(...MOV_R8D, letters('Dead'))
              .viaSlot('call', 0x9028)
              .build(),
          },
        ],
      }),
    ],
    [
      'a return between the number and the call',
      x64((c, slot) =>
        c
          .raw(...MOV_R8D, letters('Gone'), 0xc3)
          .viaSlot('call', slot(ALLOC))
          .raw(0xc3),
      ),
    ],
  ];
  it.each(cases)('%s', (_, spec) => {
    expect(calledTags(spec)).toEqual([]);
  });
});

describe('tags on x86', () => {
  const push = (tag: string): Buffer => Buffer.concat([Buffer.from([0x68]), letters(tag)]);
  const near = { wide: false };
  const cases: readonly (readonly [name: string, spec: PeSpec, tags: readonly string[]])[] = [
    [
      'a pushed immediate',
      x86((c, slot) => c.raw(push('Leak'), 0x6a, 0x20, 0x6a, 0).viaSlot('call', slot(ALLOC), near).raw(0xc3)),
      ['Leak'],
    ],
    [
      'arguments moved onto the stack (gcc)',
      x86((c, slot) =>
        c
          .raw(0x83, 0xec, 0x1c)
          .raw(0xc7, 0x44, 0x24, 0x08, letters('Movd'), 0xc7, 0x44, 0x24, 0x04, int32(64), 0xc7, 0x04, 0x24, int32(0))
          .viaSlot('call', slot(ALLOC), near)
          .raw(0x83, 0xec, 0x0c, 0x83, 0xc4, 0x1c, 0xc3),
      ),
      ['Movd'],
    ],
    [
      'a 64-bit argument before the tag (ExAllocatePool2)',
      x86((c, slot) => c.raw(push('Two2'), 0x6a, 0x20, 0x6a, 0, 0x6a, 0x40).viaSlot('call', slot('ExAllocatePool2'), near).raw(0xc3), {
        imports: ['ExAllocatePool2'],
      }),
      ['Two2'],
    ],
    [
      'an argument that is handed on',
      x86((c, slot) =>
        c
          .raw(push('Wrap'), 0x6a, 0x40)
          .toLabel(CALL, 'wrap')
          .raw(0xc3)
          .align()
          .label('wrap') // (size, tag), stdcall
          .raw(0xff, 0x74, 0x24, 0x08, 0xff, 0x74, 0x24, 0x08, 0x6a, 0) // push [esp+8]; push [esp+8]; push 0
          .viaSlot('call', slot(ALLOC), near)
          .raw(0xc2, 8, 0),
      ),
      ['Wrap'],
    ],
    [
      'code that only a relocated pointer leads to',
      x86(
        (c, slot) => c.raw(0xeb, 0x02, 0xff, 0xff).align().raw(push('Cbck'), 0x6a, 1, 0x6a, 0).viaSlot('call', slot(ALLOC), near).raw(0xc3),
        {
          data: int32(CODE_RVA + 16 + Number(imageBase('x86'))),
          relocations: [DATA_RVA],
        },
      ),
      ['Cbck'],
    ],
  ];
  it.each(cases)('%s', (_, spec, tags) => {
    expect(calledTags(spec)).toEqual(tags);
  });

  it('does not mistake the size for the tag after a call that takes unknown arguments off the stack', () => {
    const spec = x86(
      (c, slot) =>
        c
          .raw(push('Oops'), push('Arg1'))
          .viaSlot('call', slot('SomeRoutine'), near)
          .raw(0x6a, 0x20, 0x6a, 0)
          .viaSlot('call', slot(ALLOC), near)
          .raw(0xc3),
      { imports: [ALLOC, 'SomeRoutine'] },
    );
    expect(calledTags(spec)).toEqual([]);
  });

  it('does not read import names in an executable section as code', () => {
    const spec = x86((c, slot) => c.raw(push('Real'), 0x6a, 1, 0x6a, 0).viaSlot('call', slot(ALLOC), near).raw(0xc3), {
      imports: [ALLOC, 'IohDevijhAttach'],
      importsInCode: true,
    });
    expect(calledTags(spec)).toEqual(['Real']);
  });
});

describe('tags on ARM64', () => {
  const movz = (register: number, value: number): number => 0x5280_0000 | (value << 5) | register;
  const movk16 = (register: number, value: number): number => 0x72a0_0000 | (value << 5) | register;
  const BLR_X8 = 0xd63f_0100;
  const RET = 0xd65f_03c0;
  const call = (before: readonly number[]): PeSpec => ({
    machine: 'arm64',
    imports: [ALLOC],
    code: (slot) => words(...before, ...loadSlot(8, { rva: CODE_RVA + before.length * 4, slotRva: slot(ALLOC) }), BLR_X8, RET),
  });
  const low = (tag: string): number => letters(tag).readUInt16LE(0);
  const high = (tag: string): number => letters(tag).readUInt16LE(2);

  const cases: readonly (readonly [name: string, spec: PeSpec, tags: readonly string[]])[] = [
    ['MOVZ and MOVK', call([movz(2, low('wtun')), movk16(2, high('wtun'))]), ['wtun']],
    [
      'the pair in the other order, with another instruction between',
      call([0x52a0_0000 | (high('Leak') << 5) | 2, 0xd503_201f, 0x7280_0000 | (low('Leak') << 5) | 2]),
      ['Leak'],
    ],
    ['a logical immediate', call([0x3200_0000 | (0x3c << 10) | (31 << 5) | 2]), ['UUUU']],
    ['one half', call([movz(2, low('AE'))]), ['AE\\x00\\x00']],
    [
      'a sum with a tag that was made before',
      call([movz(9, low('Tag1')), movk16(9, high('Tag1')), 0x1140_0000 | (1 << 10) | (9 << 5) | 2]),
      ['Tqg1'],
    ],
    ['CSINC', call([movz(9, low('Tag1')), movk16(9, high('Tag1')), 0x1a80_0400 | (9 << 16) | (9 << 5) | 2]), ['Tag1', 'Uag1']],
    ['a number in another register', call([movz(3, low('Nope')), movk16(3, high('Nope')), movz(2, 0)]), []],
  ];
  it.each(cases)('%s', (_, spec, tags) => {
    expect(calledTags(spec)).toEqual(tags);
  });
});

it('says which allocator it is, where, and that the block is protected', () => {
  const image = readPe(
    memorySource(
      makePe(
        x64((c, slot) =>
          c
            .raw(0x90, ...MOV_R8D, 0x50, 0x72, 0x74, 0xf4)
            .viaSlot('call', slot(ALLOC))
            .raw(0xc3),
        ),
      ),
    ),
  );
  if (typeof image === 'string') throw new Error(image);
  const [use] = scanTags(image).uses;
  expect(use).toMatchObject({
    tag: 'Prtt',
    tagHex: '0x74747250',
    protected: true,
    use: 'call',
    api: ALLOC,
    at: [{ rva: 0x1007, section: '.text' }],
  });
  expect(formatTag(tagOfDword(0xf4747250))).toBe('Prtt');
});
