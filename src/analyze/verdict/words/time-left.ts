const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

/** Units, the longest first, each from the number of them on from which people count in it. */
const UNITS: readonly (readonly [seconds: number, from: number, one: string, many: string])[] = [
  [YEAR, 2, 'year', 'years'],
  [MONTH, 3, 'month', 'months'],
  [DAY, 2, 'day', 'days'],
  [HOUR, 2, 'h', 'h'],
  [MINUTE, 2, 'min', 'min'],
  [1, 0, 's', 's'],
];

/** Below this part of the upper end, the lower end may as well be now. */
const SOON = 0.1;
/** Ends that are no further apart than this part of the later one are one time in two figures. */
const NARROW = 0.05;

/**
 * `in 3.1 to 4.4 h`, `in about 14 h`, `within 20 min`: a time that is known from `low` to `high` seconds, in two figures, and without an
 * interval whose ends read the same.
 */
export function sayTimeLeft(low: number, high: number): string {
  if (low > 100 * YEAR) return 'in more than a hundred years';
  if (high < 1) return 'now';
  const unit = UNITS.find(([seconds, from]) => high / seconds >= from) ?? ([1, 0, 's', 's'] as const);
  const [seconds, , one, many] = unit;
  const [first, last] = [twoFigures(low / seconds), twoFigures(high / seconds)];
  const name = last === '1' ? one : many;
  if (low < SOON * high) return `within ${last} ${name}`;
  return first === last || high - low <= NARROW * high ? `in about ${last} ${name}` : `in ${first} to ${last} ${name}`;
}

function twoFigures(value: number): string {
  return String(Number(value.toPrecision(2)));
}
