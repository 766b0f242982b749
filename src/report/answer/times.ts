/** Times of an unknown zone have no `Z`; for placing them on one axis any zone will do. */
export function asUtc(time: string): string {
  return time.endsWith('Z') ? time : `${time}Z`;
}

/** Milliseconds of a time of a document, for placing it on an axis. */
export function msOf(time: string): number {
  return Date.parse(asUtc(time));
}

/** `11:28`. */
export function clockOf(time: string): string {
  return time.slice(11, 16);
}

/** From when to when, as documents write times. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The first and the last of some times; `null` for none. */
export function periodOf(times: readonly string[]): Period | null {
  const sorted = [...times].sort((a, b) => msOf(a) - msOf(b));
  const [from] = sorted;
  const to = sorted.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** `UTC`, or that the zone of these times is not known. */
export function zoneOf({ from, to }: Period): string {
  return from.endsWith('Z') && to.endsWith('Z') ? 'UTC' : 'local time';
}

/** `09:00 - 11:30` within a day, `2007-10-24 05:30 - 10-25 09:28` over several, `09:00` for one moment. No zone. */
export function sayPeriod(period: Period, digits: 'minutes' | 'seconds' = 'minutes'): string {
  const end = digits === 'seconds' ? 19 : 16;
  const [from, to] = [period.from, period.to].map((time) => `${time.slice(0, 10)} ${time.slice(11, end)}`) as [string, string];
  if (isOneDay(period)) return from === to ? from.slice(11) : `${from.slice(11)} - ${to.slice(11)}`;
  return `${from} - ${from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to}`;
}

/** Whether a period begins and ends on one day. */
export function isOneDay({ from, to }: Period): boolean {
  return from.slice(0, 10) === to.slice(0, 10);
}
