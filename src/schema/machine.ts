import { fits, problemsOf } from './check.js';
import { validate } from './generated/machine.js';
import type { Machine } from './types.js';

/** What is wrong with a description of a machine, as `checkDocument` says it; needs no other validator. */
export function machineProblems(value: unknown): readonly string[] {
  return problemsOf(validate, { name: 'machine', value });
}

/** True for what machine.json may hold. */
export function isMachine(value: unknown): value is Machine {
  return fits(validate, { name: 'machine', value });
}
