import type { FactUnit, FactValue } from './fact.js';
import { type FactName, rowOf, unitOf } from './names.js';

/** Above this a double skips whole numbers; nothing in a machine is counted that far. */
const MOST = Number.MAX_SAFE_INTEGER;

/** Smallest and largest value of a unit. Growth and shares may be negative. */
const RANGES: Readonly<Record<FactUnit, readonly [least: number, most: number]>> = {
  bytes: [0, MOST],
  blocks: [0, MOST],
  count: [0, MOST],
  seconds: [0, MOST],
  megabytes: [0, MOST],
  'bytes/hour': [-MOST, MOST],
  'blocks/hour': [-MOST, MOST],
  ratio: [-MOST, MOST],
  none: [-Number.MAX_VALUE, Number.MAX_VALUE],
  time: [-MOST, MOST],
};

/** Whether a value can be a fact of that name: a number is finite and in the range of its unit. Texts and truth values always can. */
export function isInRange(name: FactName, value: FactValue): boolean {
  if (typeof value !== 'number') return true;
  const [least, most] = rowOf(name).range ?? RANGES[unitOf(name)];
  return value >= least && value <= most;
}
