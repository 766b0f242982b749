/** Sizes, spans, times and offsets as people type them. Each function gives `null` for text that is none. */

const SIZE_UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['K', 2 ** 10],
  ['M', 2 ** 20],
  ['G', 2 ** 30],
  ['T', 2 ** 40],
]);

/** `4GB`, `4 GiB`, `512 MB`, `3.5G`; in bytes. Without a unit it is no size: nobody knows which one was meant. */
export function parseBytes(text: string): number | null {
  const found = /^(\d{1,15}(?:\.\d{1,6})?) ?(?:([KMGT])i?B?|B)$/i.exec(text.trim());
  const unit = SIZE_UNITS.get(found?.[2]?.toUpperCase() ?? '');
  if (found === null || unit === undefined) return null;
  const bytes = Math.round(Number(found[1]) * unit);
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : null;
}

const SPAN_SECONDS: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['m', 60],
  ['min', 60],
  ['h', 3600],
  ['d', 86_400],
  ['w', 604_800],
]);

/** `90s`, `30m`, `24h`, `7d`, `2w`; in seconds. */
export function parseSpan(text: string): number | null {
  const found = /^(\d{1,9}(?:\.\d{1,3})?) ?(s|min|m|h|d|w)$/i.exec(text.trim());
  const unit = SPAN_SECONDS.get(found?.[2]?.toLowerCase() ?? '');
  return found === null || unit === undefined ? null : Number(found[1]) * unit;
}

/** ISO 8601 with date and time; without a zone it is UTC, as HTTPERR is. A date alone is its midnight. In epoch milliseconds. */
export function parseTime(text: string): number | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text.trim());
  if (found === null) return null;
  const [, date = '', time = '00:00', zone = 'Z'] = found;
  const ms = Date.parse(`${date}T${time}${zone.toUpperCase()}`);
  const isDay = new Date(`${date}T00:00Z`).getUTCDate() === Number(date.slice(8));
  return Number.isNaN(ms) || !isDay ? null : ms;
}

/** `+02:00`, `-0530`, `+2`, `Z`; in minutes ahead of UTC. */
export function parseUtcOffset(text: string): number | null {
  if (/^(?:z|utc)$/i.test(text.trim())) return 0;
  const found = /^([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(text.trim());
  if (found === null) return null;
  if (Number(found[3] ?? 0) > 59) return null;
  const size = Number(found[2]) * 60 + Number(found[3] ?? 0);
  const minutes = found[1] === '-' ? -size : size;
  // Zones reach from -12 to +14 h.
  return minutes < -12 * 60 || minutes > 14 * 60 ? null : minutes + 0;
}
