/**
 * What a register or a place on the stack may hold, as a small set of atoms. The sets are of the "may" kind: each atom reaches the place
 * on some path through the code, and {@link UNKNOWN} stands for all that is not followed.
 *
 * An atom is a number: its kind times 2^32 plus 32 bits of payload.
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
} as const;

/** More atoms than a choice between a few tags needs are followed no further. */
const MAX_ATOMS = 8;

export const UNKNOWN_ATOM = ATOM.unknown * KIND;
export const UNKNOWN: Value = [UNKNOWN_ATOM];
export const FLAG_BYTE: Value = [ATOM.flagByte * KIND];
export const ZERO_OR_ONE: Value = [0, 1];

export function atom(kind: number, payload: number): Atom {
  return kind * KIND + (payload >>> 0);
}

export function kindOf(value: Atom): number {
  return Math.floor(value / KIND);
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
  if (a === b) return a;
  const missing = b.filter((item) => !a.includes(item));
  if (missing.length === 0) return a;
  const all = [...a, ...missing];
  if (all.length <= MAX_ATOMS) return all;
  return UNKNOWN;
}

/** A number added to a value: to constants and to addresses. */
export function addNumber(value: Value, number: number): Value {
  if (number === 0) return value;
  return value.map((item) => {
    const kind = kindOf(item);
    const moves = kind === ATOM.constant || kind === ATOM.address || kind === ATOM.frame;
    return moves ? atom(kind, payloadOf(item) + number) : UNKNOWN_ATOM;
  });
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
  return combine(a, b, (x, y) => x + y);
}
