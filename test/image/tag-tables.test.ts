import { describe, expect, it } from 'vitest';
import { Assembler, int32, letters, loadSlot, words } from './assembler.js';
import { CODE_RVA, DATA_RVA, type Machine, type PeSpec } from './make-pe.js';
import { calledTags, EXTRA_RVA, scanned, usesOfTag } from './scanned.js';

const ALLOC = 'ExAllocatePoolWithTag';
const near = { wide: false };

/** Code that takes the tag from a table by an index, each machine in its usual way. */
const BY_INDEX = {
  x64: (table: number, slotRva: number) => {
    const c = new Assembler();
    c.raw(0x8b, 0x02, 0x48, 0x8d, 0x0d, int32(table - (c.here + 9))); // mov eax, [rdx]; lea rcx, [table]
    return c.raw(0x44, 0x8b, 0x04, 0x81).viaSlot('call', slotRva).raw(0xc3).build(); // mov r8d, [rcx + rax * 4]
  },
  x86: (table: number, slotRva: number) =>
    new Assembler()
      .raw(0x8b, 0x4c, 0x24, 0x04) // mov ecx, [esp + 4]
      .raw(0xff, 0x34, 0x8d, int32(table + 0x1_0000), 0x6a, 0x40, 0x6a, 0) // push [table + ecx * 4]
      .viaSlot('call', slotRva, near)
      .raw(0xc3)
      .build(),
  arm64: (table: number, slotRva: number) => {
    const [adrp] = loadSlot(9, { rva: CODE_RVA, slotRva: table });
    const add = 0x9100_0129 | ((table & 0xfff) << 10);
    const ldr = 0xb86a_5922; // ldr w2, [x9, w10, uxtw #2]
    return words(adrp, add, 0xb940_002a, ldr, ...loadSlot(8, { rva: CODE_RVA + 16, slotRva }), 0xd63f_0100, 0xd65f_03c0);
  },
};

function indexed(
  machine: keyof typeof BY_INDEX,
  { contents, writable }: { readonly contents: Buffer; readonly writable: boolean },
): PeSpec {
  const rva = writable ? DATA_RVA : EXTRA_RVA;
  const place = writable ? { data: contents } : { sections: [{ name: '.rdata', data: contents }] };
  return { machine, imports: [ALLOC], ...place, code: (slot) => BY_INDEX[machine](rva + 16, slot(ALLOC)) };
}

describe.each(['x64', 'x86', 'arm64'] as const)('an array of tags on %s', (machine) => {
  const contents = Buffer.concat([
    Buffer.alloc(16),
    letters('Arr1'),
    letters('Arr2'),
    letters('Arr3'),
    int32(0),
    Buffer.from('Arr4 is busy\0'),
  ]);

  it.each([true, false])('is data, each of its entries, with the reason (writable: %s)', (writable) => {
    const spec = indexed(machine, { contents, writable });
    for (const tag of ['Arr1', 'Arr2', 'Arr3']) {
      const { uses } = scanned(spec, [tag]);
      expect(uses).toMatchObject([{ tag, use: 'data', api: ALLOC, why: `an entry of a table from which code takes the tag for ${ALLOC}` }]);
    }
  });

  it('ends before the string that follows', () => {
    expect(usesOfTag(indexed(machine, { contents, writable: false }), 'Arr4')).toEqual(['text']);
  });

  it('is no call: which entry is taken is not known', () => {
    expect(calledTags(indexed(machine, { contents, writable: false }))).toEqual([]);
  });
});

describe('a table of structures with a name, a tag and a size', () => {
  const entry = (name: string, tag: string, size: number): Buffer => {
    const text = Buffer.alloc(8);
    text.write(name, 'latin1');
    return Buffer.concat([text, letters(tag), int32(size), int32(512), int32(0)]);
  };
  const table = Buffer.concat([
    entry('frames', 'Cfg1', 0x140),
    entry('ringbuff', 'Cfg2', 0x2141),
    entry('q', 'Cfg3', 64),
    entry('listhead', 'Cfg4', 0x4141_4141),
  ]);
  /** imul rax, rdx, 24; lea rcx, [table]; add rcx, rax; call make; ret. make: mov r8d, [rcx + 8]; jmp allocator. */
  const spec: PeSpec = {
    imports: [ALLOC],
    data: table,
    code: (slot) => {
      const c = new Assembler();
      c.raw(0x48, 0x6b, 0xc2, 24, 0x48, 0x8d, 0x0d, int32(DATA_RVA - (c.here + 11)), 0x48, 0x01, 0xc1);
      c.toLabel([0xe8], 'make').raw(0xc3).align();
      return c.label('make').raw(0x44, 0x8b, 0x41, 0x08).viaSlot('jmp', slot(ALLOC)).build();
    },
  };

  it.each(['Cfg1', 'Cfg2', 'Cfg3', 'Cfg4'])('%s is data, whatever letters are around it', (tag) => {
    expect(usesOfTag(spec, tag)).toEqual(['data']);
  });

  it('has names that are no tags', () => {
    expect(usesOfTag(spec, 'ring')).toEqual(['text']);
    expect(usesOfTag(spec, 'head')).toEqual(['text']);
  });
});

describe('a loop over a table', () => {
  const table = Buffer.concat([letters('Lop1'), int32(1), letters('Lop2'), int32(2), letters('Over'), int32(0)]);
  const spec: PeSpec = {
    imports: [ALLOC],
    sections: [{ name: '.rdata', data: table }],
    code: (slot) => {
      const c = new Assembler();
      c.raw(0x48, 0x8d, 0x35, int32(EXTRA_RVA - (c.here + 7))); // lea rsi, [table]
      c.label('again').raw(0x44, 0x8b, 0x06).viaSlot('call', slot(ALLOC)); // mov r8d, [rsi]
      c.raw(0x48, 0x83, 0xc6, 0x08, 0x48, 0x39, 0xfe); // add rsi, 8; cmp rsi, rdi
      return c.toLabel([0x75], 'again', 1).raw(0xc3).build();
    },
  };

  it('takes its first entry for sure, and the others perhaps: where it ends is not known', () => {
    expect(calledTags(spec)).toEqual(['Lop1']);
    expect(usesOfTag(spec, 'Lop2')).toEqual(['data']);
  });
});

describe('letters that are no tags', () => {
  const names = Buffer.alloc(32);
  for (const [i, name] of ['Leak', 'Pool', 'File'].entries()) names.write(name, i * 8, 'latin1');
  /** lea rcx, [string]; lea rdx, [names]; ret */
  const spec: PeSpec = {
    imports: [ALLOC],
    sections: [{ name: '.rdata', data: Buffer.concat([Buffer.from('Wait\0Done\0\0\0\0\0\0\0'), names, Buffer.from('Even more of it\0')]) }],
    code: () => {
      const c = new Assembler();
      c.raw(0x48, 0x8d, 0x0d, int32(EXTRA_RVA - (c.here + 7)));
      return c.raw(0x48, 0x8d, 0x15, int32(EXTRA_RVA + 16 - (c.here + 7)), 0xc3).build();
    },
  };

  it.each(['Wait', 'Leak', 'Pool', 'Even'])('%s: a string, a table of names', (tag) => {
    expect(usesOfTag(spec, tag)).toEqual(['text']);
  });

  it('a string that is copied piece by piece', () => {
    const copied: PeSpec = {
      imports: [ALLOC],
      sections: [{ name: '.rdata', data: Buffer.from('DriverObject\0\0\0\0') }],
      code: () => {
        const c = new Assembler();
        c.raw(0x48, 0x8b, 0x05, int32(EXTRA_RVA - (c.here + 7))); // mov rax, [string]
        return c.raw(0x48, 0x8b, 0x0d, int32(EXTRA_RVA + 8 - (c.here + 7)), 0xc3).build(); // mov rcx, [string + 8]
      },
    };
    for (const tag of ['Driv', 'erOb', 'ject']) expect(usesOfTag(copied, tag)).toEqual(['text']);
  });
});

describe('a tag in a structure that is copied from the data', () => {
  it.each([
    ['x64', (rva: number) => new Assembler().raw(0x0f, 0x10, 0x05, int32(rva - (CODE_RVA + 7)), 0xc3).build()], // movups xmm0, [place]
    [
      'arm64',
      (rva: number) =>
        words(loadSlot(9, { rva: CODE_RVA, slotRva: rva })[0], (0x3dc0_0120 | (((rva & 0xfff) >> 4) << 10)) >>> 0, 0xd65f_03c0),
    ], // ldr q0, [x9, #offset]
  ] as const)('is data, though a string follows (%s)', (machine, code) => {
    const data = Buffer.concat([int32(0x20), int32(0), int32(0), letters('Copy'), Buffer.from('unload\n\0')]);
    const spec: PeSpec = { machine, imports: [ALLOC], sections: [{ name: '.rdata', data }], code: () => code(EXTRA_RVA) };
    expect(usesOfTag(spec, 'Copy')).toEqual(['data']);
    expect(usesOfTag(spec, 'unlo')).toEqual(['text']);
  });
});

describe('blocks of parameters', () => {
  it.each([
    ['NdisAllocateNetBufferListPool', 8],
    ['NdisAllocateNetBufferPool', 4],
    ['NdisAllocateTimerObject', 4],
  ])('%s finds the tag in a field', (api, field) => {
    const spec: PeSpec = {
      imports: [api],
      code: (slot) => {
        const c = new Assembler();
        c.raw(0x48, 0x83, 0xec, 0x58, 0xc7, 0x44, 0x24, 0x28 + field, letters('Ndis')); // sub rsp, 58h; mov dword [rsp + 28h + field], tag
        c.raw(0x88, 0x4c, 0x24, 0x28 + field - 2); // mov [a byte right before it], cl
        return c.raw(0x48, 0x8d, 0x54, 0x24, 0x28).viaSlot('call', slot(api)).raw(0xc3).build(); // lea rdx, [rsp + 28h]
      },
    };
    expect(scanned(spec).uses).toMatchObject([{ tag: 'Ndis', use: 'call', api }]);
  });
});

/** An image of the Kernel-Mode Driver Framework: WDF_BIND_INFO, and code that calls functions of the framework. */
function framework(machine: Machine, { pointer, code }: { readonly pointer: boolean; readonly code: (table: number) => Buffer }): PeSpec {
  const wide = machine !== 'x86';
  const base = wide ? 0x1_4000_0000n : 0x1_0000n;
  const name = Buffer.from('KmdfLibrary\0', 'utf16le');
  const table = DATA_RVA + 0x100;
  const data = Buffer.alloc(pointer ? 0x108 : 0x100 + 444 * 8);
  const address = (rva: number, at: number): void => {
    if (wide) data.writeBigUInt64LE(base + BigInt(rva), at);
    else data.writeUInt32LE(Number(base) + rva, at);
  };
  name.copy(data, 0x80);
  data.writeUInt32LE(wide ? 0x30 : 0x20, 0);
  address(DATA_RVA + 0x80, wide ? 8 : 4);
  data.writeUInt32LE(1, wide ? 16 : 8);
  data.writeUInt32LE(444, wide ? 28 : 20);
  address(table, wide ? 32 : 24);
  return { machine, imports: ['WdfVersionBind'], data, code: () => code(table) };
}

describe('allocations by the framework (KMDF)', () => {
  const fromPointer =
    (index: number, before: (c: Assembler) => Assembler) =>
    (table: number): Buffer => {
      const c = before(new Assembler());
      c.raw(0x48, 0x8b, 0x05, int32(table - (c.here + 7))); // mov rax, [WdfFunctions]
      return c.raw(0xff, 0x90, int32(index * 8), 0xc3).build(); // call [rax + index * 8]
    };
  const MOV_R9D = [0x41, 0xb9];

  it('by WdfMemoryCreate, through the pointer to the table', () => {
    const spec = framework('x64', { pointer: true, code: fromPointer(192, (c) => c.raw(...MOV_R9D, letters('Wmem'))) });
    expect(scanned(spec).uses).toMatchObject([{ tag: 'Wmem', use: 'call', api: 'WdfMemoryCreate' }]);
  });

  it('by WdfMemoryCreate, through the table itself', () => {
    const code = (table: number): Buffer => {
      const c = new Assembler().raw(...MOV_R9D, letters('Wtab'));
      return c.raw(0xff, 0x15, int32(table + 192 * 8 - (c.here + 6)), 0xc3).build();
    };
    expect(calledTags(framework('x64', { pointer: false, code }))).toEqual(['Wtab']);
  });

  it('by WdfLookasideListCreate on x86', () => {
    const code = (table: number): Buffer =>
      new Assembler()
        .raw(0x6a, 0, 0x68, letters('Wlal'), 0x6a, 0, 0x6a, 1, 0x6a, 0x40, 0x6a, 0, 0x6a, 0) // push: list, tag, attributes, type, size, attributes, globals
        .raw(0xa1, int32(table + 0x1_0000), 0xff, 0x90, int32(198 * 4), 0xc3) // mov eax, [WdfFunctions]; call [eax + 198 * 4]
        .build();
    expect(calledTags(framework('x86', { pointer: true, code }))).toEqual(['Wlal']);
  });

  it('by WdfMemoryCreate on ARM64', () => {
    const code = (table: number): Buffer => {
      const tag = letters('Warm');
      const low = 0x5280_0003 | (tag.readUInt16LE(0) << 5);
      const high = 0x72a0_0003 | (tag.readUInt16LE(2) << 5);
      return words(low, high, ...loadSlot(8, { rva: CODE_RVA + 8, slotRva: table }), 0xf940_0108 | (192 << 10), 0xd63f_0100, 0xd65f_03c0);
    };
    expect(calledTags(framework('arm64', { pointer: true, code }))).toEqual(['Warm']);
  });

  it('with the tag of WDF_DRIVER_CONFIG, as a checked call (Control Flow Guard)', () => {
    const code = (table: number): Buffer => {
      const c = new Assembler();
      c.raw(0x48, 0x83, 0xec, 0x78, 0xc7, 0x44, 0x24, 0x30 + 28, letters('Wcfg')); // mov dword [rsp + 4Ch], tag
      c.raw(0x48, 0x8d, 0x44, 0x24, 0x30, 0x48, 0x89, 0x44, 0x24, 0x20); // lea rax, [rsp + 30h]; mov [rsp + 20h], rax
      c.raw(0x48, 0x8b, 0x05, int32(table - (c.here + 7)), 0x48, 0x8b, 0x80, int32(116 * 8)); // mov rax, [WdfFunctions]; mov rax, [rax + 3A0h]
      c.raw(0xff, 0x15, int32(EXTRA_RVA - (c.here + 6)), 0xc3).align(); // call [guard]
      return c.label('jump').raw(0xff, 0xe0).build();
    };
    const guard = Buffer.alloc(8);
    const jump = code(DATA_RVA + 0x100).length - 2 + CODE_RVA;
    guard.writeBigUInt64LE(0x1_4000_0000n + BigInt(jump));
    const spec = framework('x64', { pointer: true, code });
    expect(calledTags({ ...spec, sections: [{ name: '.rdata', data: guard }] })).toEqual(['Wcfg']);
  });

  it('not by other functions of it', () => {
    const spec = framework('x64', { pointer: true, code: fromPointer(244, (c) => c.raw(...MOV_R9D, letters('Nope'))) });
    expect(calledTags(spec)).toEqual([]);
    expect(usesOfTag(spec, 'Nope')).toEqual(['operand']);
  });

  it('not by functions of another table', () => {
    const spec = framework('x64', {
      pointer: true,
      code: (table) => fromPointer(192, (c) => c.raw(...MOV_R9D, letters('Othr')))(table + 16),
    });
    expect(calledTags(spec)).toEqual([]);
  });
});
