import { type FunctionRanges, readFunctionRanges, readRelocatedCode } from '../pe-code-starts.js';
import { DIRECTORY, type PeImage } from '../pe-image.js';
import type { Imports } from '../pe-imports.js';
import { readExports } from '../pe-imports.js';
import { type CodeRange, rangeAt } from './code-range.js';
import { countUpTo, FunctionTable } from './function-table.js';
import { findTargets, type TargetQuery } from './targets.js';
import { X86Decoder } from './x86-decode.js';

/** E8: a call to a distance from its end. */
const CALL = 0xe8;
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
  const listed = readFunctionRanges(image);
  const others = [
    [image.entryRva],
    readExports(image).map(({ rva }) => rva),
    readRelocatedCode(image),
    ranges.map(({ rva }) => rva),
    calledStarts(image, { ranges, listed }),
  ];
  const inCode = (rva: number): boolean => rangeAt(ranges, rva) !== undefined;
  return { ranges, functions: FunctionTable.of(listedInCode(ranges, listed), others.flat().filter(inCode)) };
}

/** Those of the table that are in code; both are in ascending order. */
function listedInCode(ranges: readonly CodeRange[], listed: FunctionRanges): readonly Uint32Array[] {
  return ranges.map(({ rva, code }) => listed.starts.subarray(entryOf(listed, rva - 1) + 1, entryOf(listed, rva + code.length - 1) + 1));
}

function calledStarts(
  image: PeImage,
  { ranges, listed }: { readonly ranges: readonly CodeRange[]; readonly listed: FunctionRanges },
): readonly number[] {
  if (image.architecture === 'arm64') return calledArm64(ranges);
  if (listed.starts.length === 0) return calledBySweep(ranges, image.architecture === 'x64');
  return calledOutside(ranges, listed);
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
      if (opcode === CALL) targets.add(rva + at + immediate);
    }
  }
  return [...targets];
}

/** Targets of calls into places that no entry of the x64 table covers: functions that need no unwinding, import thunks. */
function calledOutside(ranges: readonly CodeRange[], listed: FunctionRanges): readonly number[] {
  const targets = new Set<number>();
  const isWanted = (target: number): boolean => target >= (listed.ends[entryOf(listed, target)] ?? 0);
  for (const range of ranges) {
    const reach = { low: range.rva, high: range.rva + range.code.length - 1 };
    const query = { ...reach, dword: 'distance', opcode: CALL, spans: outside(listed, reach), isWanted } as const;
    findTargets(range, query, (_, target) => targets.add(target));
  }
  return [...targets];
}

/** What no entry of the table covers, as pairs of first and last RVA. */
function outside(listed: FunctionRanges, { low, high }: Pick<TargetQuery, 'low' | 'high'>): Float64Array {
  const { starts, ends } = listed;
  const [begin, end] = [Math.max(entryOf(listed, low), 0), entryOf(listed, high)];
  const spans = new Float64Array(2 * (end - begin + 2));
  let count = 0;
  let from = low;
  for (let i = begin; i <= end; i++) {
    const start = starts[i] ?? 0;
    if (from < start) {
      spans[count++] = from;
      spans[count++] = start - 1;
    }
    from = Math.max(start, ends[i] ?? 0);
  }
  if (from <= high) {
    spans[count++] = from;
    spans[count++] = high;
  }
  return spans.subarray(0, count);
}

/** Place of the last entry that begins at or before an RVA; -1 before the first. */
function entryOf({ starts }: FunctionRanges, rva: number): number {
  return countUpTo(starts, rva) - 1;
}
