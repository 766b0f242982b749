import { type PeImage, readAtRva } from '../pe-image.js';
import type { FollowedArchitecture } from './calling.js';
import { loseVolatile } from './calling.js';
import type { CodeMap } from './code-map.js';
import { rangeAt } from './code-range.js';
import { addressesIn, PlaceSet, type Span } from './data-references.js';
import { type Leave, walkFunction } from './function-walk.js';
import type { ImageMemory } from './image-memory.js';
import { newStepper } from './new-stepper.js';
import type { MemoryRead } from './operand-at.js';
import { ATOM, detailOf, kindOf, payloadOf, type Value } from './value.js';

/** A table that code reads by index. */
export interface ReadTable {
  /** RVA of the field in the first entry. */
  readonly rva: number;
  /** Bytes from entry to entry, or what divides them; 0 where it is not known. */
  readonly stride: number;
}

/** How code reads the data of an image. */
export interface DataReads {
  /** Whether code reads the place as a number of 32 bits, or as a part of a wider one. */
  readsNumber(rva: number): boolean;
  readonly tables: readonly ReadTable[];
  /** Places whose address code or a pointer in the data holds. */
  readonly referenced: ReadonlySet<number>;
}

export const NO_READS: DataReads = { readsNumber: () => false, tables: [], referenced: new Set() };

interface ReadContext {
  readonly image: PeImage;
  readonly architecture: FollowedArchitecture;
  readonly map: CodeMap;
  readonly memory: ImageMemory;
}

/** Work for one image, in instructions. */
const MAX_STEPS = 150_000;

/**
 * Looks how code reads these places. Reads that name the place are seen by themselves; for `tables`, through which code goes by index or
 * pointer, the functions that have their address are followed.
 */
export function findDataReads(
  context: ReadContext,
  { spans, tables }: { readonly spans: readonly Span[]; readonly tables: (referenced: ReadonlySet<number>) => readonly Span[] },
): DataReads {
  if (spans.length === 0) return NO_READS;
  const { image, architecture, map } = context;
  const { code, pointers } = addressesIn(image, { architecture, map, wanted: PlaceSet.of(spans) });
  const recorder = new ReadRecorder(context);
  for (const { target, read } of code) if (target !== null && read) recorder.note(target, read);
  const named = code.flatMap(({ target, read }) => (target !== null && (read?.stride ?? null) === null ? [target] : []));
  const referenced = new Set([...named, ...pointers]);
  const followed = tables(referenced);
  if (followed.length > 0) {
    const wanted = PlaceSet.of(followed);
    const users = code.filter(({ target, read }) => read === null && (target === null || wanted.has(target)));
    recorder.follow(new Set(users.map(({ at }) => map.functions.indexOf(at))));
  }
  return { readsNumber: (rva) => recorder.readsNumber(rva), tables: [...recorder.tables.values()], referenced };
}

/** Tables of one image that are kept. */
const MAX_TABLES = 1024;
/** One read of the widest vector registers. */
const MAX_READ = 64;

/** Notes what is read. */
class ReadRecorder implements ImageMemory {
  /** Places of reads of four bytes, and of each dword of wider ones. */
  private readonly dwords = new Set<number>();
  private readonly wide = new Set<number>();
  readonly tables = new Map<number, ReadTable>();

  constructor(private readonly context: ReadContext) {}

  note(rva: number, { bytes, stride }: MemoryRead): void {
    if (stride === null) this.readAt(rva, bytes);
    else if (bytes === 4) this.addTable({ rva, stride });
  }

  follow(functions: ReadonlySet<number>): void {
    const { image, architecture, map } = this.context;
    const stepper = newStepper(architecture, { image, memory: this });
    const budget = { left: MAX_STEPS };
    const onLeave = ({ state, tail }: Leave): void => {
      if (tail) return;
      loseVolatile(state, architecture);
      // How much the callee takes off the stack does not matter here.
      if (architecture === 'x86') state.loseStack();
    };
    for (const index of functions) {
      const start = map.functions.start(index);
      const range = index < 0 ? undefined : rangeAt(map.ranges, start);
      if (!range) continue;
      const end = Math.min(map.functions.end(index), range.rva + range.code.length);
      walkFunction({ stepper, range, start, end, budget, onLeave });
    }
  }

  load(address: Value, bytes: number): Value {
    this.touch(address, bytes);
    return this.context.memory.load(address, bytes);
  }

  literal(rva: number): Value {
    return this.context.memory.literal(rva);
  }

  touch(address: Value, bytes: number): void {
    for (const item of address) {
      if (kindOf(item) === ATOM.address) this.readAt(payloadOf(item), Math.min(bytes, MAX_READ));
      else if (kindOf(item) === ATOM.element && bytes === 4) this.addTable({ rva: payloadOf(item), stride: detailOf(item) });
    }
  }

  private addTable(table: ReadTable): void {
    if (this.tables.size < MAX_TABLES) this.tables.set(table.rva * 0x1_0000 + table.stride, table);
  }

  private readAt(rva: number, bytes: number): void {
    if (bytes <= 4) this.dwords.add(rva);
    else for (let at = 0; at < bytes; at += 4) this.wide.add(rva + at);
  }

  /** A wide read copies a part of a structure or of a string, and a narrow one behind it the rest. */
  readsNumber(rva: number): boolean {
    if (this.wide.has(rva)) return this.copiesNumbers(rva);
    return this.dwords.has(rva) && !this.wide.has(rva - 4);
  }

  private copiesNumbers(rva: number): boolean {
    let [first, end] = [rva, rva + 4];
    while (rva - first < MAX_READ && this.wide.has(first - 4)) first -= 4;
    while (end - rva < MAX_READ && this.wide.has(end)) end += 4;
    const letters = readAtRva(this.context.image, first, end - first + 4).toString('latin1');
    if (!/^[\t\n\r\x20-\x7e]+\0*$/.test(letters.slice(0, end - first))) return true;
    // Eight letters and no more are two numbers that are read together; of a string the zero would be read as well.
    return end - first === 8 && /^[\x20-\x7e]{8}(?:$|[^\x20-\x7e]|..\0\0)/s.test(letters);
  }
}
