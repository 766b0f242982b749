/**
 * What a register or a place on the stack may hold, as a small set of atoms. The sets are of the "may" kind: each atom reaches the place
 * on some path through the code, and {@link UNKNOWN} stands for all that is not followed.
 *
 * An atom is a number: 32 bits of payload, above them 4 bits of kind, above those up to 17 bits of detail (a distance or a stride).
 */
export type Atom = number;
export type Value = readonly Atom[];

const KIND = 0x1_0000_0000;

/** What an atom is. */
export const ATOM = {
  /** A number; payload: its low 32 bits. */
  constant: 0,
  /** An address in the image; payload: RVA. */
  address: 1,
  /** What lies in the image at an address; payload: RVA. */
  loaded: 2,
  /** What a register held when the function was entered; payload: its number. */
  entryRegister: 3,
  /** What lay on the stack when the function was entered; payload: bytes above the stack pointer of that moment. */
  entryStack: 4,
  /** An address on the stack; payload: bytes (signed) above the stack pointer at entry. */
  frame: 5,
  /** Low byte 0 or 1, the rest not known (SETcc). */
  flagByte: 6,
  unknown: 7,
  /** An address in a table of the image whose index is not known; payload: RVA of the first entry, detail: stride, 0 where not known. */
  element: 8,
  /** What lies there. */
  loadedElement: 9,
  /** What lies `detail` bytes behind a pointer that came from outside; payload: {@link pointerOf}. */
  field: 10,
  /** The address of that. */
  behind: 11,
  /** A number and an unknown multiple of `detail`; payload: the number. */
  multiple: 12,
} as const;

const DETAIL = 16;
/** Larger structures and strides are not followed. */
const MAX_DETAIL = 0xffff;
/** Pointers among the arguments on the stack; those in registers are below 64, and no image has an RVA up here. */
const STACK_POINTERS = 0xf000_0000;
const REGISTER_POINTERS = 64;

/** More atoms than a choice between a few tags needs are followed no further. */
const MAX_ATOMS = 8;

export const UNKNOWN_ATOM = ATOM.unknown * KIND;
export const UNKNOWN: Value = [UNKNOWN_ATOM];
export const FLAG_BYTE: Value = [ATOM.flagByte * KIND];
export const ZERO_OR_ONE: Value = [0, 1];

export function atom(kind: number, payload: number): Atom {
  return kind * KIND + (payload >>> 0);
}

/** An atom of a kind that has a detail; {@link UNKNOWN_ATOM} where the detail is out of bounds. */
export function detailed(kind: number, { payload, detail }: { readonly payload: number; readonly detail: number }): Atom {
  if (detail < 0 || detail > MAX_DETAIL) return UNKNOWN_ATOM;
  return (kind + DETAIL * detail) * KIND + (payload >>> 0);
}

export function kindOf(value: Atom): number {
  return Math.floor(value / KIND) & (DETAIL - 1);
}

/** Stride or distance of an atom that has one. */
export function detailOf(value: Atom): number {
  return Math.floor(value / KIND) >>> 4;
}

/** Payload as an unsigned number. */
export function payloadOf(value: Atom): number {
  return value % KIND;
}

export function constant(value: number): Value {
  return [value >>> 0];
}

/** The one atom of a value of that kind; `null` where there are more, or another. Payload as a signed number. */
export function single(value: Value, kind: number): number | null {
  const [only] = value;
  return value.length === 1 && only !== undefined && kindOf(only) === kind ? payloadOf(only) | 0 : null;
}

/** All that either side may hold. */
export function union(a: Value, b: Value): Value {
  if (a === b || newIn(a, b) === undefined) return a;
  const all = [...a, ...b.filter((item) => !a.includes(item))];
  if (all.length <= MAX_ATOMS) return all;
  const kept = all.filter((item) => kindOf(item) < ATOM.unknown);
  return kept.length < MAX_ATOMS ? [...kept, UNKNOWN_ATOM] : UNKNOWN;
}

/** The first atom of the second value that the first one has not. */
function newIn(a: Value, b: Value): Atom | undefined {
  for (const item of b) if (item !== a[0] && !a.includes(item)) return item;
  return undefined;
}

/** Numbers above are no counters and no addresses of 32-bit images: they are tags and the like. */
const LARGEST_COUNTER = 0x03ff_ffff;

/** What a thing becomes that a loop moves on: where it ends is not known. */
const WALKS: ReadonlyMap<number, number> = new Map([
  [ATOM.address, ATOM.element],
  [ATOM.constant, ATOM.multiple],
  [ATOM.element, ATOM.element],
  [ATOM.multiple, ATOM.multiple],
]);

/**
 * As {@link union}, where a loop comes back to its start. What moved on by a step is a walk through a table or a counter: steps past its end
 * must not count as values.
 */
export function unionOfLoop(a: Value, b: Value): Value {
  const start = a[0];
  const next = a === b ? undefined : newIn(a, b);
  if (start === undefined || next === undefined) return a;
  if (kindOf(start) !== kindOf(next)) return kindOf(next) > ATOM.unknown ? union(a, UNKNOWN) : union(a, b);
  const walk = WALKS.get(kindOf(start));
  const step = payloadOf(next) - payloadOf(start);
  const isTag = kindOf(start) === ATOM.constant && (payloadOf(start) > LARGEST_COUNTER || payloadOf(next) > LARGEST_COUNTER);
  if (walk === undefined) return kindOf(next) > ATOM.unknown ? union(a, UNKNOWN) : union(a, b);
  if (isTag) return union(a, b);
  if (kindOf(start) === walk && (detailOf(start) === 0 || step % detailOf(start) === 0)) return a;
  return step > 0 && kindOf(start) !== walk ? [detailed(walk, { payload: payloadOf(start), detail: step })] : UNKNOWN;
}

/** A number added to a value: to constants and to addresses. */
export function addNumber(value: Value, number: number): Value {
  if (number === 0) return value;
  return value.map((item) => moved(item, number));
}

function moved(item: Atom, number: number): Atom {
  const payload = payloadOf(item);
  switch (kindOf(item)) {
    case ATOM.constant:
    case ATOM.address:
    case ATOM.frame:
      return atom(kindOf(item), payload + number);
    case ATOM.element:
    case ATOM.multiple:
      return detailed(kindOf(item), { payload: payload + number, detail: detailOf(item) });
    case ATOM.behind:
      return detailed(ATOM.behind, { payload, detail: detailOf(item) + number });
    case ATOM.entryRegister:
    case ATOM.entryStack:
    case ATOM.loaded:
      return detailed(ATOM.behind, { payload: pointerOf(item), detail: number });
    default:
      return UNKNOWN_ATOM;
  }
}

/** One number for a pointer that came from outside: out of a register or the stack at entry, or out of the data of the image. */
function pointerOf(item: Atom): number {
  return kindOf(item) === ATOM.entryStack ? STACK_POINTERS + payloadOf(item) : payloadOf(item);
}

/** The argument of the function that the pointer of a `field` is; `null` where it lies in the data of the image. */
export function pointerSource(item: Atom): { readonly register: number } | { readonly stack: number } | null {
  const pointer = payloadOf(item);
  if (pointer < REGISTER_POINTERS) return { register: pointer };
  return pointer >= STACK_POINTERS ? { stack: pointer - STACK_POINTERS } : null;
}

/** What lies at an address that is not on the stack. */
export function contentsOf(address: Atom): Atom {
  switch (kindOf(address)) {
    case ATOM.address:
      return atom(ATOM.loaded, payloadOf(address));
    case ATOM.element:
      return detailed(ATOM.loadedElement, { payload: payloadOf(address), detail: detailOf(address) });
    case ATOM.behind:
      return detailed(ATOM.field, { payload: payloadOf(address), detail: detailOf(address) });
    case ATOM.entryRegister:
    case ATOM.entryStack:
    case ATOM.loaded:
      return detailed(ATOM.field, { payload: pointerOf(address), detail: 0 });
    default:
      return UNKNOWN_ATOM;
  }
}

/** A 32-bit operation on what both sides may hold; an address keeps its kind under addition only. */
export function combine(a: Value, b: Value, operation: (x: number, y: number) => number): Value {
  const [x0, y0] = [a[0] ?? UNKNOWN_ATOM, b[0] ?? UNKNOWN_ATOM];
  // Mostly both sides are one thing, and mostly that is not known.
  if (a.length === 1 && b.length === 1) return x0 < KIND && y0 < KIND ? [operation(x0, y0) >>> 0] : UNKNOWN;
  if (a.length * b.length > MAX_ATOMS) return UNKNOWN;
  const result = new Set<Atom>();
  for (const x of a) {
    for (const y of b) {
      const known = kindOf(x) === ATOM.constant && kindOf(y) === ATOM.constant;
      result.add(known ? operation(x, y) >>> 0 : UNKNOWN_ATOM);
    }
  }
  return [...result];
}

/** Sum of two values. */
export function add(a: Value, b: Value): Value {
  const left = single(a, ATOM.constant);
  if (left !== null) return addNumber(b, left);
  const right = single(b, ATOM.constant);
  if (right !== null) return addNumber(a, right);
  return indexed(a, b) ?? indexed(b, a) ?? combine(a, b, (x, y) => x + y);
}

/** An address in the image and what is no constant: somewhere in a table. */
function indexed(base: Value, index: Value): Value | null {
  const [start] = base;
  if (base.length !== 1 || start === undefined || (kindOf(start) !== ATOM.address && kindOf(start) !== ATOM.element)) return null;
  return index.map((item) => {
    const multiple = kindOf(item) === ATOM.multiple;
    if (kindOf(item) === ATOM.constant) return moved(start, payloadOf(item));
    const payload = payloadOf(start) + (multiple ? payloadOf(item) : 0);
    const stride = multiple && kindOf(start) === ATOM.address ? detailOf(item) : 0;
    return detailed(ATOM.element, { payload, detail: stride });
  });
}

/** Product of two values: of numbers, and what else times a number is a multiple of it. */
export function multiply(a: Value, b: Value): Value {
  const number = single(b, ATOM.constant) ?? single(a, ATOM.constant);
  const other = single(b, ATOM.constant) === null ? b : a;
  const [only] = other;
  if (number === 1) return other;
  if (number === null || number < 0 || other.length !== 1 || only === undefined || kindOf(only) === ATOM.constant)
    return combine(a, b, Math.imul);
  const known = kindOf(only) === ATOM.multiple;
  return [
    detailed(ATOM.multiple, { payload: known ? Math.imul(payloadOf(only), number) : 0, detail: (known ? detailOf(only) : 1) * number }),
  ];
}
