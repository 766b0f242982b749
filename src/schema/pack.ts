import { problemsOf } from './check.js';
import { validate } from './generated/pack.js';

/** What is wrong with a knowledge pack, as `checkDocument` says it; needs no other validator. */
export function checkPack(value: unknown): readonly string[] {
  return problemsOf(validate, { name: 'knowledge-pack', value });
}
