import type { ByteSource } from './byte-source.js';

/** Processor of an image; `null` for one that Windows never had drivers for. */
export type ImageArchitecture = 'x86' | 'x64' | 'arm64' | 'arm' | 'ia64';

const MACHINES: ReadonlyMap<number, ImageArchitecture> = new Map([
  [0x014c, 'x86'],
  [0x8664, 'x64'],
  [0xaa64, 'arm64'],
  [0x01c4, 'arm'],
  [0x01c0, 'arm'],
  [0x01c2, 'arm'],
  [0x0200, 'ia64'],
]);

/** Index of a data directory (winnt.h IMAGE_DIRECTORY_ENTRY_...). */
export const DIRECTORY = { exports: 0, imports: 1, resources: 2, exceptions: 3, certificates: 4, relocations: 5, debug: 6 } as const;

/** Windows loads at most 96 sections (PE format, COFF file header). */
const MAX_SECTIONS = 96;
/** No section of a driver comes near; bounds the memory that a hostile header can ask for. */
const MAX_SECTION_BYTES = 192 * 1024 * 1024;

export interface PeSection {
  /** As in the header, NULs cut; `null` where it is empty. */
  readonly name: string | null;
  readonly rva: number;
  /** Bytes of the file that are mapped at {@link rva}. */
  readonly size: number;
  /** Place in the file. */
  readonly offset: number;
  readonly executable: boolean;
  readonly writable: boolean;
}

export interface PeDirectory {
  readonly rva: number;
  readonly size: number;
}

/** The parts of a PE file that the scans need. Offsets are places in the file, RVAs places in memory relative to the image base. */
export interface PeImage {
  readonly source: ByteSource;
  readonly architecture: ImageArchitecture | null;
  readonly machine: number;
  /** 64-bit optional header. */
  readonly plus: boolean;
  readonly imageBase: bigint;
  readonly imageSize: number;
  readonly entryRva: number;
  /** Runs in the kernel (or before Windows): IMAGE_SUBSYSTEM_NATIVE. */
  readonly native: boolean;
  /** Seconds since 1970, as the linker wrote them (not a date in reproducible builds). */
  readonly timeDateStamp: number;
  /** Place of the checksum and of the certificate entry, which the signature leaves out. */
  readonly checksumOffset: number;
  /** Place of the directory entry of the certificates; `null` where there is none. */
  readonly certificateEntryOffset: number | null;
  /** Where the headers and the raw data of all sections end in the file, by the headers themselves: what is signed begins and ends before it. */
  readonly dataEnd: number;
  readonly sections: readonly PeSection[];
  readonly directories: readonly PeDirectory[];
  /** What is wrong, in words; the rest of the image is still good. */
  readonly problems: readonly string[];
}

/** What a file is instead, for people who copied the wrong one. */
const OTHER_KINDS: readonly (readonly [string, string])[] = [
  ['\x7fELF', 'an ELF file (Linux)'],
  ['\x1f\x8b', 'a gzip archive; unpack it first'],
  ['PK\x03\x04', 'a zip archive; unpack it first'],
  ['MSCF', 'a cabinet; expand it first'],
];

/**
 * Reads the headers of an image.
 *
 * @returns the image, or in words why it is none.
 */
export function readPe(source: ByteSource): PeImage | string {
  if (source.size === 0) return 'not a PE file: it is empty';
  const dos = source.read(0, 64);
  if (dos.toString('latin1', 0, 2) !== 'MZ') {
    const other = OTHER_KINDS.find(([magic]) => dos.toString('latin1', 0, magic.length) === magic)?.[1];
    return `not a PE file: ${other ?? 'it does not begin with "MZ"'}`;
  }
  if (dos.length < 64) return 'not a PE file: it ends inside the DOS header';
  const peOffset = dos.readUInt32LE(0x3c);
  const head = source.read(peOffset, 24);
  if (head.length >= 2 && head.toString('latin1', 0, 2) === 'NE') return 'not a PE file: a 16-bit program (NE)';
  if (head.length < 24) return `not a PE file: its PE header would begin at ${peOffset}, the file has ${source.size} bytes`;
  if (head.toString('latin1', 0, 4) !== 'PE\0\0') return 'not a PE file: there is no PE header';
  return readHeaders(source, { peOffset, head });
}

function readHeaders(source: ByteSource, { peOffset, head }: { readonly peOffset: number; readonly head: Buffer }): PeImage | string {
  const machine = head.readUInt16LE(4);
  const sectionCount = head.readUInt16LE(6);
  const optionalSize = head.readUInt16LE(20);
  const optionalOffset = peOffset + 24;
  const optional = source.read(optionalOffset, Math.min(optionalSize, 1024));
  if (optional.length < 2) return 'not a readable PE file: no optional header';
  const magic = optional.readUInt16LE(0);
  if (magic !== 0x10b && magic !== 0x20b) return `not a readable PE file: unknown optional header 0x${magic.toString(16)}`;
  const plus = magic === 0x20b;
  const fixedSize = plus ? 112 : 96;
  if (optional.length < fixedSize) return 'not a readable PE file: it ends inside the optional header';
  const architecture = MACHINES.get(machine) ?? null;
  const wantsPlus = architecture === 'x64' || architecture === 'arm64' || architecture === 'ia64';
  if (architecture !== null && wantsPlus !== plus)
    return `not a readable PE file: ${architecture} with the optional header of ${plus ? '64' : '32'}-bit images`;

  const tableOffset = optionalOffset + optionalSize;
  const table = source.read(tableOffset, Math.min(sectionCount, MAX_SECTIONS) * 40);
  if (sectionCount > 0 && table.length < 40) return 'not a readable PE file: it ends before the section table';
  const problems: string[] = [];
  if (architecture === null) problems.push(`machine 0x${machine.toString(16)} is not known; its code was not read`);
  if (sectionCount > MAX_SECTIONS) problems.push(`${sectionCount} sections; Windows loads at most ${MAX_SECTIONS}, only those were read`);
  else if (table.length < sectionCount * 40) return 'not a readable PE file: it ends inside the section table';

  const directoryCount = Math.min(optional.readUInt32LE(fixedSize - 4), 16, Math.floor((optional.length - fixedSize) / 8));
  const directories = Array.from({ length: directoryCount }, (_, i) => ({
    rva: optional.readUInt32LE(fixedSize + i * 8),
    size: optional.readUInt32LE(fixedSize + i * 8 + 4),
  }));
  return {
    source,
    architecture,
    machine,
    plus,
    imageBase: plus ? optional.readBigUInt64LE(24) : BigInt(optional.readUInt32LE(28)),
    imageSize: optional.readUInt32LE(56),
    entryRva: optional.readUInt32LE(16),
    native: optional.readUInt16LE(68) === 1,
    timeDateStamp: head.readUInt32LE(8),
    checksumOffset: optionalOffset + 64,
    certificateEntryOffset: directoryCount > DIRECTORY.certificates ? optionalOffset + fixedSize + DIRECTORY.certificates * 8 : null,
    dataEnd: endOfData(table, Math.max(tableOffset + sectionCount * 40, optional.readUInt32LE(60))),
    sections: readSections(table, { fileSize: source.size, sectionAlignment: optional.readUInt32LE(32), problems }),
    directories,
    problems,
  };
}

function endOfData(table: Buffer, headersEnd: number): number {
  let end = headersEnd;
  for (let at = 0; at + 40 <= table.length; at += 40) {
    const rawSize = table.readUInt32LE(at + 16);
    if (rawSize > 0) end = Math.max(end, table.readUInt32LE(at + 20) + rawSize);
  }
  return end;
}

interface SectionContext {
  readonly fileSize: number;
  readonly sectionAlignment: number;
  /** Receives what is wrong. */
  readonly problems: string[];
}

function readSections(table: Buffer, { fileSize, sectionAlignment, problems }: SectionContext): PeSection[] {
  const sections: PeSection[] = [];
  let short = 0;
  let overlapping = 0;
  for (let at = 0; at + 40 <= table.length; at += 40) {
    const virtualSize = table.readUInt32LE(at + 8);
    const rawSize = table.readUInt32LE(at + 16);
    const pointer = table.readUInt32LE(at + 20);
    // The loader rounds the pointer down to a sector, but not in images that are mapped as they lie in the file.
    const placed = sectionAlignment < 4096 ? pointer : (pointer & ~0x1ff) >>> 0;
    const wanted = virtualSize === 0 ? rawSize : Math.min(rawSize, Math.ceil(virtualSize / 4096) * 4096);
    const size = Math.min(wanted, Math.max(fileSize - placed, 0), MAX_SECTION_BYTES);
    if (size < Math.min(wanted, virtualSize || wanted)) short++;
    const section = {
      name: table.toString('latin1', at, at + 8).replace(/\0.*$/s, '') || null,
      rva: table.readUInt32LE(at + 12),
      size,
      offset: placed,
      executable: (table.readUInt32LE(at + 36) & 0x20000000) !== 0,
      writable: (table.readUInt32LE(at + 36) & 0x80000000) !== 0,
    };
    // Two sections over the same bytes, or at the same place in memory, would show every find twice.
    if (section.size > 0 && sections.some((other) => overlap(section, other))) overlapping++;
    else sections.push(section);
  }
  if (short > 0)
    problems.push(
      `${short} of ${table.length / 40} sections reach past the end of the file; it was cut or is damaged, and what is missing was not read`,
    );
  if (overlapping > 0) problems.push(`${overlapping} of ${table.length / 40} sections overlap others and were left out`);
  return sections;
}

function overlap(a: PeSection, b: PeSection): boolean {
  if (a.size === 0 || b.size === 0) return false;
  return (a.offset < b.offset + b.size && b.offset < a.offset + a.size) || (a.rva < b.rva + b.size && b.rva < a.rva + a.size);
}

/** The section that holds an RVA with bytes in the file. */
export function sectionAt(image: Pick<PeImage, 'sections'>, rva: number): PeSection | undefined {
  return image.sections.find((section) => rva >= section.rva && rva < section.rva + section.size);
}

/** The section that holds a place in the file. */
export function sectionAtOffset(image: Pick<PeImage, 'sections'>, offset: number): PeSection | undefined {
  return image.sections.find((section) => offset >= section.offset && offset < section.offset + section.size);
}

/** Bytes at an RVA, up to the end of its section; empty where nothing of the file is mapped there. */
export function readAtRva(image: PeImage, rva: number, length: number): Buffer {
  const section = sectionAt(image, rva);
  if (!section) return Buffer.alloc(0);
  return image.source.read(section.offset + (rva - section.rva), Math.min(length, section.rva + section.size - rva));
}

/** A directory that is there and not empty. */
export function directoryOf(image: PeImage, index: number): PeDirectory | undefined {
  const directory = image.directories[index];
  return directory && directory.rva !== 0 && directory.size !== 0 ? directory : undefined;
}
