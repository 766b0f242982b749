import { EXCHANGE_NAMES, EXCHANGE_SE_BUILD } from '../../report/windows-name.js';
import type { Machine } from '../../schema/types.js';

/** What the words of one option say of Exchange. */
export interface ExchangeWords {
  readonly none: boolean;
  readonly versions: readonly string[];
  readonly roles: readonly string[];
}

/** Roles by how people write them, the longer ones first. */
const ROLES: readonly (readonly [RegExp, string])[] = [
  [/\bfront[- ]?end[- ]?transport\b/, 'front-end-transport'],
  [/\bfront[- ]?end\b/, 'front-end'],
  [/\bback[- ]?end\b/, 'back-end'],
  [/\bpublic[- ]?folders?\b/, 'public-folder'],
  [/\bclient[- ]?access\b|\bcas\b/, 'client-access'],
  [/\bhub[- ]?transport\b|\bhub\b/, 'hub-transport'],
  [/\bunified[- ]?messaging\b|\bum\b/, 'unified-messaging'],
  [/\bedge(?:[- ]?transport)?\b/, 'edge-transport'],
  [/\bbridgehead\b/, 'bridgehead'],
  [/\bmailbox\b|\bmbx\b/, 'mailbox'],
];

/** The minor number counts the service packs of these. */
const PACKED: ReadonlyMap<string, string> = new Map([
  ['2007', '8'],
  ['2010', '14'],
]);

/**
 * What one value of `--exchange` says: `2003`, `SE`, `2010 SP3`, `15.02.2562.17`, `mailbox`, `none`, or several of them.
 *
 * @returns `null` where a word of it is none of these.
 */
export function parseExchange(text: string): ExchangeWords | null {
  let rest = text
    .toLowerCase()
    .replace(/\b(?:microsoft|exchange|server|role|version|subscription edition)\b/g, (word) => (word.startsWith('sub') ? 'se' : ' '));
  const roles: string[] = [];
  for (const [pattern, role] of ROLES) {
    if (!pattern.test(rest)) continue;
    roles.push(role);
    rest = rest.replace(pattern, ' ');
  }
  const words = rest
    .replace(/\b(2007|2010) sp(\d)\b/g, '$1-sp$2')
    .split(/[\s,;+]+/)
    .filter((word) => word !== '');
  const versions = words.filter((word) => word !== 'none').map(versionOf);
  if (words.length + roles.length === 0 || versions.includes(null)) return null;
  return { none: words.includes('none'), versions: versions.flatMap((version) => version ?? []), roles };
}

/** A year, a name or a number as the version that it stands for. */
function versionOf(word: string): string | null {
  if (word === 'se') return `15.2.${EXCHANGE_SE_BUILD}`;
  const [, year = '', pack = ''] = /^(\d{4})-sp(\d)$/.exec(word) ?? [];
  if (year !== '') return `${PACKED.get(year) ?? year}.${pack}`;
  const named = [...EXCHANGE_NAMES].find(([, name]) => name === word);
  return named === undefined ? versionOfNumbers(word) : named[0];
}

/** `15.02.2562.17` is 15.2.2562.17, as the properties of a file show it. */
function versionOfNumbers(word: string): string | null {
  if (!/^v?\d{1,2}(?:\.\d{1,5}){0,3}$/.test(word)) return null;
  const numbers = word.replace('v', '').split('.').map(Number);
  const [major, minor] = numbers;
  const isKnown = EXCHANGE_NAMES.has(`${major}.${minor}`) || EXCHANGE_NAMES.has(String(major));
  return isKnown ? numbers.join('.') : null;
}

/** How many different values there are is checked by who reports mistakes; this puts the words of all values together. */
export function exchangeOf(words: readonly ExchangeWords[]): NonNullable<Machine['exchange']> {
  if (words.some(({ none }) => none)) return { installed: false };
  const [version] = words.flatMap(({ versions }) => versions);
  const roles = [...new Set(words.flatMap((word) => word.roles))];
  return { installed: true, ...(version === undefined ? {} : { version }), ...(roles.length === 0 ? {} : { roles }) };
}
