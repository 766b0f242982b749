import { minus, numberOf, type Wide } from './wide.js';

/** A raw value of a counter. */
export interface RawValue {
  readonly value: Wide;
  /** The time of the value, or what it is a part of. */
  readonly base: Wide;
  /** Ticks of that time in a second. */
  readonly frequency: number;
}

/** A counter's value without a meaning: it does not rise as it must. */
export const WENT_BACK = 'went-back';

/** How a counter's values are computed from raw ones. */
export interface CounterKind {
  /** Where its base comes from: a time of the sample, or the counter behind it. */
  readonly base: 'none' | 'time' | 'next' | 'next-or-time';
  /** Whether it needs the sample before. */
  readonly needsTwo: boolean;
  /** The value; `null` for a division by no frequency. */
  readonly of: (now: RawValue, before: RawValue) => number | null;
}

type Formula = (rise: number, span: number, frequency: number) => number | null;

const once = (base: CounterKind['base'], of: (now: RawValue) => number | null): CounterKind => ({ base, needsTwo: false, of });
const twice = (base: CounterKind['base'], formula: Formula): CounterKind => ({
  base,
  needsTwo: true,
  of: (now, before) => formula(minus(now.value, before.value), minus(now.base, before.base), now.frequency),
});

/** Nothing in no time is 0, as Windows counts it. */
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const RAW = once('none', ({ value }) => numberOf(value));
const RATE = twice('time', (rise, span, frequency) => ratio(rise * frequency, span));
const TIMER = twice('time', (rise, span) => ratio(100 * rise, span));
const PRECISE_TIMER = twice('next-or-time', (rise, span) => ratio(100 * rise, span));
const INVERSE = twice('time', (rise, span) => (span === 0 ? 0 : 100 * (1 - rise / span)));
const QUEUE = twice('time', (rise, span) => ratio(rise, span));
const AVERAGE_TIMER = twice('next', (rise, span, frequency) => (frequency === 0 ? null : ratio(rise / frequency, span)));
const AVERAGE = twice('next', (rise, span) => ratio(rise, span));
const FRACTION = once('next', ({ value, base }) => ratio(100 * numberOf(value), numberOf(base)));
const SAMPLE_FRACTION = twice('next', (rise, span) => ratio(100 * rise, span));
const ELAPSED = once('time', ({ value, base, frequency }) => (frequency === 0 ? null : minus(base, value) / frequency));
const DELTA = twice('none', (rise) => rise);

/** Types of counters (winperf.h) and their arithmetic (documented for each of them). */
const KINDS: ReadonlyMap<number, CounterKind> = new Map<number, CounterKind>([
  [0x00000000, RAW],
  [0x00000100, RAW],
  [0x00010000, RAW],
  [0x00010100, RAW],
  [0x10410400, RATE],
  [0x10410500, RATE],
  [0x20410500, TIMER],
  [0x20510500, TIMER],
  [0x20610500, TIMER],
  [0x20470500, PRECISE_TIMER],
  [0x20570500, PRECISE_TIMER],
  [0x20670500, PRECISE_TIMER],
  [0x21410500, INVERSE],
  [0x21510500, INVERSE],
  [0x21610500, INVERSE],
  [0x00450400, QUEUE],
  [0x00450500, QUEUE],
  [0x00550500, QUEUE],
  [0x00650500, QUEUE],
  [0x30020400, AVERAGE_TIMER],
  [0x40020500, AVERAGE],
  [0x20020400, FRACTION],
  [0x20020500, FRACTION],
  [0x20c20400, SAMPLE_FRACTION],
  [0x30240500, ELAPSED],
  [0x00400400, DELTA],
  [0x00400500, DELTA],
]);

/** How values of a type are computed; `undefined` for one that is not known here. */
export function kindOfType(type: number): CounterKind | undefined {
  return KINDS.get(type);
}

/** A counter that belongs to the one before it and has no row of its own. */
export function isBase(type: number): boolean {
  return type >>> 16 === 0x4003 || type >>> 16 === 0x4203;
}

/** A counter that is text, or no value at all. */
export function isWithoutNumber(type: number): boolean {
  return (type & 0x200) !== 0;
}

/** Which clock a counter goes by. */
export type TimeBase = 'performance' | '100ns' | 'object';

export function timeBaseOf(type: number): TimeBase {
  const bits = type & 0x300000;
  return bits === 0x100000 ? '100ns' : bits === 0x200000 ? 'object' : 'performance';
}

/** The value at a sample; `null` where there is none, {@link WENT_BACK} where the counter began anew. */
export function counterValue(kind: CounterKind, now: RawValue, before: RawValue | null): number | null | typeof WENT_BACK {
  if (!kind.needsTwo) return kind.of(now, now);
  if (before === null) return null;
  const isBack = minus(now.value, before.value) < 0 || (kind.base !== 'none' && minus(now.base, before.base) < 0);
  return isBack ? WENT_BACK : kind.of(now, before);
}
