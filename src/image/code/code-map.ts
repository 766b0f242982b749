import { type FunctionRanges, readFunctionRanges, readRelocatedCode } from '../pe-code-starts.js';
import { DIRECTORY, type PeImage } from '../pe-image.js';
import type { Imports } from '../pe-imports.js';
import { readExports } from '../pe-imports.js';
import { FunctionTable } from './function-table.js';
import { X86Decoder } from './x86-decode.js';

/** A run of bytes in an executable section that no data directory claims. */
export interface CodeRange {
  readonly rva: number;
  readonly code: Buffer;
}

/** Bytes between two names are padding, not code. */
const SHORTEST_RUN = 4;

/** The code of an image, and where its functions begin. */
export interface CodeMap {
  readonly ranges: readonly CodeRange[];
  readonly functions: FunctionTable;
}

/** Runs of code. Import names and tables often lie in executable sections (INIT) and would read like code. */
export function codeRanges(image: PeImage, imports: Imports): readonly CodeRange[] {
  const holes = dataHoles(image, imports);
  return image.sections
    .filter((section) => section.executable && section.size > 0)
    .sort((a, b) => a.rva - b.rva)
    .flatMap((section) => {
      const bytes = image.source.read(section.offset, section.size);
      const ranges: CodeRange[] = [];
      let from = section.rva;
      const end = section.rva + bytes.length;
      for (const hole of holes) {
        if (hole.end <= from || hole.start >= end) continue;
        if (hole.start >= from + SHORTEST_RUN)
          ranges.push({ rva: from, code: bytes.subarray(from - section.rva, hole.start - section.rva) });
        from = Math.max(from, hole.end);
      }
      if (from < end) ranges.push({ rva: from, code: bytes.subarray(from - section.rva) });
      return ranges;
    });
}

function dataHoles(image: PeImage, imports: Imports): { start: number; end: number }[] {
  const directories = image.directories
    .filter(({ rva, size }, index) => index !== DIRECTORY.certificates && rva !== 0 && size !== 0)
    .map(({ rva, size }) => ({ start: rva, end: rva + size }));
  const width = image.plus ? 8 : 4;
  const names = imports.names.flatMap(({ slotRva, nameRva, name }) => [
    { start: slotRva, end: slotRva + width },
    { start: nameRva, end: nameRva + 2 + name.length + 1 },
  ]);
  return [...directories, ...names].sort((a, b) => a.start - b.start);
}

/** Finds the functions of an image: from its tables where it has them, from the calls in its code where not. */
export function mapCode(image: PeImage, ranges: readonly CodeRange[]): CodeMap {
  const inCode = (rva: number): boolean => rangeAt(ranges, rva) !== undefined;
  const listed = readFunctionRanges(image);
  const starts = [
    image.entryRva,
    ...readExports(image).map(({ rva }) => rva),
    ...listed.starts,
    ...readRelocatedCode(image),
    ...ranges.map(({ rva }) => rva),
    ...calledStarts(image, { ranges, listed }),
  ];
  return { ranges, functions: FunctionTable.of(starts.filter(inCode)) };
}

function calledStarts(
  image: PeImage,
  { ranges, listed }: { readonly ranges: readonly CodeRange[]; readonly listed: FunctionRanges },
): readonly number[] {
  if (image.architecture === 'arm64') return calledArm64(ranges);
  if (listed.starts.length === 0) return calledBySweep(ranges, image.architecture === 'x64');
  return calledOutside(ranges, listed);
}

/** The run of code that holds an RVA; the runs are in ascending order. */
export function rangeAt(ranges: readonly CodeRange[], rva: number): CodeRange | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.rva ?? 0) <= rva) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low - 1];
  return range && rva < range.rva + range.code.length ? range : undefined;
}

/** Targets of BL. */
function calledArm64(ranges: readonly CodeRange[]): number[] {
  const targets = new Set<number>();
  for (const { rva, code } of ranges) {
    for (let at = 0; at + 4 <= code.length; at += 4) {
      const word = code.readUInt32LE(at);
      if ((word & 0xfc00_0000) >>> 0 === 0x9400_0000) targets.add(rva + at + ((word << 6) >> 6) * 4);
    }
  }
  return [...targets];
}

/** Targets of direct calls, found by decoding from the start of each range. After a byte that is no instruction it goes on at the next. */
function calledBySweep(ranges: readonly CodeRange[], wide: boolean): number[] {
  const decoder = new X86Decoder(wide);
  const targets = new Set<number>();
  for (const { rva, code } of ranges) {
    for (let at = 0; at < code.length; ) {
      if (!decoder.decode(code, at)) {
        at++;
        continue;
      }
      const { opcode, length, immediate } = decoder.instruction;
      at += length;
      if (opcode === 0xe8) targets.add(rva + at + immediate);
    }
  }
  return [...targets];
}

/** Targets of calls into places that no entry of the x64 table covers: functions that need no unwinding, import thunks. */
function calledOutside(
  ranges: readonly CodeRange[],
  { starts, ends }: { readonly starts: Uint32Array; readonly ends: Uint32Array },
): number[] {
  const targets = new Set<number>();
  const table = FunctionTable.of(starts);
  // Of two entries with one start the last counts.
  const lasts = new Uint32Array(table.size);
  for (let i = 0, place = -1; i < starts.length; i++) {
    if (starts[i] !== starts[i - 1]) place++;
    lasts[place] = ends[i] ?? 0;
  }
  const covered = (target: number): boolean => target < (lasts[table.indexOf(target)] ?? 0);
  for (const { rva, code } of ranges) {
    for (let at = code.indexOf(0xe8); at >= 0 && at + 5 <= code.length; at = code.indexOf(0xe8, at + 1)) {
      const target = rva + at + 5 + code.readInt32LE(at + 1);
      if (target >= rva && target < rva + code.length && !targets.has(target) && !covered(target)) targets.add(target);
    }
  }
  return [...targets];
}
