import { append } from '../long-lists.js';
import type { Machine } from '../schema/types.js';

/** A machine description with values that were declared filled in. */
export interface MergedMachine {
  readonly machine: Machine;
  /** Paths (`memory.visibleBytes`) of the values that were declared and not read. */
  readonly declared: readonly string[];
}

/** Fills the gaps of what was read with what was declared. What was read stands: a person at a keyboard errs more often than a file. */
export function mergeDeclared(read: Machine, declared: Machine): MergedMachine {
  const paths: string[] = [];
  const machine = fill(read, declared, '', paths) as Machine;
  return { machine, declared: paths };
}

function fill(read: object, declared: object, at: string, paths: string[]): object {
  const merged = new Map<string, unknown>(Object.entries(read));
  for (const [member, value] of Object.entries(declared)) {
    if (value === undefined || value === null) continue;
    const path = at === '' ? member : `${at}.${member}`;
    const present = merged.get(member);
    if (isPlain(present) && isPlain(value)) merged.set(member, fill(present, value, path, paths));
    else if (present === undefined || present === null) {
      merged.set(member, value);
      append(paths, leavesOf(value, path));
    }
  }
  return Object.fromEntries(merged);
}

function leavesOf(value: unknown, path: string): readonly string[] {
  return isPlain(value) ? Object.entries(value).flatMap(([member, inner]) => leavesOf(inner, `${path}.${member}`)) : [path];
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
