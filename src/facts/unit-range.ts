import type { FactUnit, FactValue } from './fact.js';
import { type FactName, unitOf } from './names.js';

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

/** Facts that are counted in a unit whose range is not theirs. UTC offsets reach from -12 to +14 hours; 840 leaves both room. */
const RANGES_BY_NAME: ReadonlyMap<FactName, readonly [least: number, most: number]> = new Map([
  ['clock.utcOffsetMinutes', [-840, 840]],
  ['process.handlesPerHour', [-MOST, MOST]],
  ['counter.value', [-Number.MAX_VALUE, Number.MAX_VALUE]],
]);

/** Whether a value can be a fact of that name: a number is finite and in the range of its unit. Texts and truth values always can. */
export function isInRange(name: FactName, value: FactValue): boolean {
  if (typeof value !== 'number') return true;
  const [least, most] = RANGES_BY_NAME.get(name) ?? RANGES[unitOf(name)];
  return value >= least && value <= most;
}
