import { glyph, type TerminalOptions } from './style.js';

/** Times of an unknown zone have no `Z`; for placing them on one axis any zone will do. */
export function asUtc(time: string): string {
  return time.endsWith('Z') ? time : `${time}Z`;
}

/** Hours and minutes of a time. */
export function clockOf(time: string): string {
  return time.slice(11, 16);
}

/** From when to when: seconds within a day, minutes over several. `''` where it is not known. */
export function clockSpan(first: string | null, last: string | null, options: TerminalOptions): string {
  if (first === null || last === null) return '';
  const sameDay = first.slice(0, 10) === last.slice(0, 10);
  return sameDay
    ? `${first.slice(11, 19)} ${glyph('range', options)} ${last.slice(11, 19)} UTC`
    : `${first.slice(0, 16)} ${glyph('range', options)} ${last.slice(0, 16)} UTC`;
}
