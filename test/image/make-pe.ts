/** Builds small PE images for tests. Every part can be left out or overridden, so that damaged ones can be built as well. */

const MACHINES = { x86: 0x14c, x64: 0x8664, arm64: 0xaa64, arm: 0x1c4, ia64: 0x200 } as const;

export type Machine = keyof typeof MACHINES;

export interface SectionSpec {
  readonly name: string;
  readonly data: Buffer;
  readonly executable?: boolean;
  readonly writable?: boolean;
}

export interface PeSpec {
  readonly machine?: Machine;
  /** Names imported from ntoskrnl.exe. */
  readonly imports?: readonly string[];
  /** Code of `.text` at 0x1000; a function gets the RVA of each import's pointer. */
  readonly code?: Buffer | ((slot: (name: string) => number) => Buffer);
  /** Contents of `.data`, at {@link DATA_RVA}. */
  readonly data?: Buffer;
  readonly sections?: readonly SectionSpec[];
  /** Contents of the resource section and its directory. */
  readonly resources?: (rva: number) => Buffer;
  /** RVAs of functions for the exception directory (x64: start and end). */
  readonly functions?: readonly (readonly [start: number, end: number])[];
  readonly exports?: readonly (readonly [name: string, rva: number])[];
  /** RVAs of 32-bit addresses that move with the image. */
  readonly relocations?: readonly number[];
  readonly entryRva?: number;
  readonly subsystem?: number;
  readonly overlay?: Buffer;
  /** Puts the import directory into `.text`, as old linkers did with INIT. */
  readonly importsInCode?: boolean;
}

export const CODE_RVA = 0x1000;
/** Other sections follow at multiples of this. */
const SECTION_STEP = 0x4000;
export const DATA_RVA = CODE_RVA + SECTION_STEP;
export const IMPORT_RVA = DATA_RVA + SECTION_STEP;
const FILE_ALIGNMENT = 0x200;

/** The preferred base: below 2 GB for 32-bit images, high for others. */
export function imageBase(machine: Machine): bigint {
  return machine === 'x86' || machine === 'arm' ? 0x1_0000n : 0x1_4000_0000n;
}

/** RVA of the pointer to an import, for code that calls through it. */
export function slotOf(spec: Pick<PeSpec, 'machine' | 'imports' | 'importsInCode'>, name: string): number {
  const width = isWide(spec.machine ?? 'x64') ? 8 : 4;
  return importBase(spec) + 40 + (spec.imports ?? []).indexOf(name) * width;
}

function importBase({ importsInCode }: Pick<PeSpec, 'importsInCode'>): number {
  return importsInCode ? CODE_RVA + 0x2000 : IMPORT_RVA;
}

function isWide(machine: Machine): boolean {
  return machine !== 'x86' && machine !== 'arm';
}

export function makePe(spec: PeSpec = {}): Buffer {
  const machine = spec.machine ?? 'x64';
  const wide = isWide(machine);
  const code = typeof spec.code === 'function' ? spec.code((name) => slotOf(spec, name)) : (spec.code ?? Buffer.from([0xc3]));
  const imports = spec.imports ? importSection(spec, importBase(spec)) : null;
  const text = spec.importsInCode && imports ? Buffer.concat([code, Buffer.alloc(0x2000 - code.length, 0xcc), imports]) : code;
  const directories: { rva: number; size: number }[] = Array.from({ length: 16 }, () => ({ rva: 0, size: 0 }));
  if (imports) {
    const width = wide ? 8 : 4;
    directories[1] = { rva: importBase(spec), size: 40 };
    directories[12] = { rva: importBase(spec) + 40, size: ((spec.imports?.length ?? 0) + 1) * width };
  }
  const sections: { spec: SectionSpec; rva: number }[] = [
    { spec: { name: '.text', data: text, executable: true }, rva: CODE_RVA },
    { spec: { name: '.data', data: spec.data ?? Buffer.alloc(16), writable: true }, rva: DATA_RVA },
  ];
  let next = IMPORT_RVA;
  const add = (section: SectionSpec, directory?: number): number => {
    sections.push({ spec: section, rva: next });
    if (directory !== undefined) directories[directory] = { rva: next, size: section.data.length };
    next += SECTION_STEP * Math.max(1, Math.ceil(section.data.length / SECTION_STEP));
    return next;
  };
  if (imports && !spec.importsInCode) add({ name: '.idata', data: imports });
  if (spec.resources) add({ name: '.rsrc', data: spec.resources(next) }, 2);
  if (spec.functions) add({ name: '.pdata', data: exceptionTable(spec.functions, machine) }, 3);
  if (spec.exports) add({ name: '.edata', data: exportSection(spec.exports, next) }, 0);
  if (spec.relocations) add({ name: '.reloc', data: relocationTable(spec.relocations) }, 5);
  for (const section of spec.sections ?? []) add(section);
  return assemble({ machine, wide, sections, directories, spec });
}

interface Assembly {
  readonly machine: Machine;
  readonly wide: boolean;
  readonly sections: readonly { readonly spec: SectionSpec; readonly rva: number }[];
  readonly directories: readonly { readonly rva: number; readonly size: number }[];
  readonly spec: PeSpec;
}

const HEADER_BYTES = 0x600;

function assemble({ machine, wide, sections, directories, spec }: Assembly): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('MZ', 0, 'latin1');
  header.writeUInt32LE(0x80, 0x3c);
  const coff = 0x84;
  header.write('PE\0\0', 0x80, 'latin1');
  const optionalSize = (wide ? 112 : 96) + 16 * 8;
  header.writeUInt16LE(MACHINES[machine], coff);
  header.writeUInt16LE(sections.length, coff + 2);
  header.writeUInt32LE(1_600_000_000, coff + 4);
  header.writeUInt16LE(optionalSize, coff + 16);
  const optional = coff + 20;
  header.writeUInt16LE(wide ? 0x20b : 0x10b, optional);
  header.writeUInt32LE(spec.entryRva ?? CODE_RVA, optional + 16);
  if (wide) header.writeBigUInt64LE(imageBase(machine), optional + 24);
  else header.writeUInt32LE(Number(imageBase(machine)), optional + 28);
  header.writeUInt32LE(0x1000, optional + 32);
  header.writeUInt32LE(FILE_ALIGNMENT, optional + 36);
  header.writeUInt32LE(0x10_0000, optional + 56);
  header.writeUInt32LE(HEADER_BYTES, optional + 60);
  header.writeUInt16LE(spec.subsystem ?? 1, optional + 68);
  header.writeUInt32LE(16, optional + (wide ? 108 : 92));
  directories.forEach(({ rva, size }, i) => {
    header.writeUInt32LE(rva, optional + (wide ? 112 : 96) + i * 8);
    header.writeUInt32LE(size, optional + (wide ? 112 : 96) + i * 8 + 4);
  });
  const parts: Buffer[] = [header];
  let offset = HEADER_BYTES;
  sections.forEach(({ spec: section, rva }, i) => {
    const at = optional + optionalSize + i * 40;
    const padded = Math.ceil(section.data.length / FILE_ALIGNMENT) * FILE_ALIGNMENT;
    header.write(section.name.slice(0, 8), at, 'latin1');
    header.writeUInt32LE(section.data.length, at + 8);
    header.writeUInt32LE(rva, at + 12);
    header.writeUInt32LE(padded, at + 16);
    header.writeUInt32LE(offset, at + 20);
    header.writeUInt32LE(((section.executable ? 0x6000_0020 : 0x4000_0040) | (section.writable ? 0x8000_0000 : 0)) >>> 0, at + 36);
    parts.push(section.data, Buffer.alloc(padded - section.data.length));
    offset += padded;
  });
  return Buffer.concat([...parts, spec.overlay ?? Buffer.alloc(0)]);
}

/** One descriptor for ntoskrnl.exe, its pointers, the lookup table, the names. */
function importSection({ machine = 'x64', imports = [] }: PeSpec, base: number): Buffer {
  const width = isWide(machine) ? 8 : 4;
  const table = (imports.length + 1) * width;
  const out = Buffer.alloc(40 + 2 * table + 16 + imports.reduce((sum, name) => sum + name.length + 4, 0));
  const lookup = 40 + table;
  const moduleName = lookup + table;
  let name = moduleName + 16;
  out.write('ntoskrnl.exe\0', moduleName, 'latin1');
  out.writeUInt32LE(base + lookup, 0);
  out.writeUInt32LE(base + moduleName, 12);
  out.writeUInt32LE(base + 40, 16);
  imports.forEach((text, i) => {
    for (const place of [40, lookup]) out.writeUInt32LE(base + name, place + i * width);
    out.write(`${text}\0`, name + 2, 'latin1');
    name += text.length + 4;
  });
  return out;
}

function exportSection(exports: readonly (readonly [name: string, rva: number])[], base: number): Buffer {
  const count = exports.length;
  const names = 40 + count * 10;
  const out = Buffer.alloc(names + exports.reduce((sum, [name]) => sum + name.length + 1, 0));
  out.writeUInt32LE(count, 20);
  out.writeUInt32LE(count, 24);
  out.writeUInt32LE(base + 40, 28);
  out.writeUInt32LE(base + 40 + count * 4, 32);
  out.writeUInt32LE(base + 40 + count * 8, 36);
  let at = names;
  exports.forEach(([name, rva], i) => {
    out.writeUInt32LE(rva, 40 + i * 4);
    out.writeUInt32LE(base + at, 40 + count * 4 + i * 4);
    out.writeUInt16LE(i, 40 + count * 8 + i * 2);
    out.write(`${name}\0`, at, 'latin1');
    at += name.length + 1;
  });
  return out;
}

function exceptionTable(functions: readonly (readonly [number, number])[], machine: Machine): Buffer {
  const width = machine === 'arm64' ? 8 : 12;
  const out = Buffer.alloc(functions.length * width);
  functions.forEach(([start, end], i) => {
    out.writeUInt32LE(start, i * width);
    if (width === 12) out.writeUInt32LE(end, i * width + 4);
  });
  return out;
}

function relocationTable(rvas: readonly number[]): Buffer {
  const blocks = rvas.map((rva) => {
    const block = Buffer.alloc(12);
    block.writeUInt32LE(rva & ~0xfff, 0);
    block.writeUInt32LE(12, 4);
    block.writeUInt16LE((3 << 12) | (rva & 0xfff), 8);
    return block;
  });
  return Buffer.concat(blocks);
}
