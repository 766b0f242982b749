/** Sizes, rates, counts and spans the way people say them. */

const STEPS = [
  [2 ** 40, 'TB'],
  [2 ** 30, 'GB'],
  [2 ** 20, 'MB'],
  [2 ** 10, 'KB'],
] as const;

/** `1.1 GB`, `4 GB`, `18.2 MB`, `512 KB`, `40 bytes`: three digits, no zeros behind them. Units are powers of 1,024, as everywhere in Windows. */
export function formatBytes(bytes: number): string {
  const size = Math.abs(bytes);
  // 1023.9 MB would be shown as 1024 MB: what rounds up to a unit is one.
  for (const [step, unit] of STEPS) if (Math.round((size / step) * 1024) >= 1024) return `${threeDigits(bytes / step)} ${unit}`;
  return `${Math.round(bytes)} bytes`;
}

/** `1.2 GB`, `18 MB`: two figures, for what is an estimate. */
export function formatRoughly(bytes: number): string {
  const [step] = STEPS.find(([size]) => Math.abs(bytes) >= size) ?? [1];
  return formatBytes(Number((bytes / step).toPrecision(2)) * step);
}

/**
 * Growth: `+1.1 GB/h`, and by the day or minute where an hour says little.
 *
 * @param like - a rate that it is read beside, whose span it takes too: nobody compares 12 MB a day with 2 MB an hour.
 */
export function formatBytesPerHour(bytesPerHour: number, like = bytesPerHour): string {
  const sign = bytesPerHour < 0 ? '-' : '+';
  const [hours, span] = spanOfRate(Math.abs(like));
  return `${sign}${formatBytes(Math.abs(bytesPerHour) * hours)}/${span}`;
}

function spanOfRate(bytesPerHour: number): readonly [hours: number, span: string] {
  if (bytesPerHour >= 60 * 2 ** 30) return [1 / 60, 'min'];
  return bytesPerHour < 2 ** 20 ? [24, 'day'] : [1, 'h'];
}

/** `91%`; what is there and rounds to nothing is `under 1%`, what is not all and rounds to it is `over 99%`. */
export function formatPercent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%';
  return share < 1 && share >= 0.995 ? 'over 99%' : `${Math.round(share * 100)}%`;
}

/** `1,234,567`. Written here, since the first number that a locale writes takes longer than a whole report. */
export function formatCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `35 s`, `12 min`, `2 h 30 min`, `3 days 4 h`. */
export function formatSpan(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 120) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  if (hours < 48) {
    const rest = minutes - Math.floor(minutes / 60) * 60;
    return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
  }
  const days = Math.floor(hours / 24);
  const rest = hours - days * 24;
  return rest === 0 ? `${days} days` : `${days} days ${rest} h`;
}

/** `1 row`, `2 rows`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

function threeDigits(value: number): string {
  const size = Math.abs(value);
  return String(Number(value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2)));
}
