/** What a series counts. */
export type Unit = 'bytes' | 'count';

const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** An amount for people: `1.4 GB` (units of 1,024), or `12,400` for counts. */
export function formatAmount(value: number, unit: Unit): string {
  if (unit === 'count') return formatNumber(value);
  let rest = Math.abs(value);
  let power = 0;
  while (rest >= 1024 && power < UNITS.length - 1) {
    rest /= 1024;
    power++;
  }
  return `${formatNumber(Math.sign(value) * rest)} ${UNITS[power]}`;
}

/** Three digits that count, groups of three divided by commas. */
function formatNumber(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const [whole = '', fraction] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  return fraction === undefined || /^0+$/.test(fraction) ? grouped : `${grouped}.${fraction.replace(/0+$/, '')}`;
}

/** A time span for people: `45 s`, `20 min`, `5.5 h`, `7 days`. */
export function formatSpan(seconds: number): string {
  if (seconds < 120) return `${formatNumber(Math.round(seconds))} s`;
  if (seconds < 2 * 3600) return `${Math.round(seconds / 60)} min`;
  if (seconds < 48 * 3600) return `${(seconds / 3600).toFixed(1).replace('.0', '')} h`;
  return `${(seconds / 86_400).toFixed(1).replace('.0', '')} days`;
}
