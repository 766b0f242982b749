import { formatBytesPerHour } from '../../../facts/units.js';

/** A statement of a rule as a sentence. Names of files and tags keep their letters: `w3wp.exe opens …` stays as it is. */
export function asSentence(says: string): string {
  const [word = ''] = says.split(' ', 1);
  const text = /^[a-z]+$/.test(word) ? says.charAt(0).toUpperCase() + says.slice(1) : says;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** {@link asSentence} without its point, for headings. */
export function asTitle(says: string): string {
  return asSentence(says).replace(/\.$/, '');
}

/** `1.1 GB/h`: growth in sentences that say "grows by". */
export function sayRate(bytesPerHour: number): string {
  return formatBytesPerHour(Math.abs(bytesPerHour)).slice(1);
}
