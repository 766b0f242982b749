import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { compareNatural } from '../../read/natural-order.js';

const WILD = /[*?]|\[[^\]]+\]/;
const SEPARATOR = process.platform === 'win32' ? /[\\/]/g : /\//g;

/** A path with wildcards: the folder before the first of them, as it was typed, and what is to be matched in it. */
export interface Pattern {
  /** Ends with its separator; empty for the current folder. */
  readonly folder: string;
  readonly rest: string;
}

/** Whether text holds wildcards of a shell. */
export function isWild(text: string): boolean {
  return WILD.test(text);
}

/**
 * Splits a path before its first wildcard. A folder or file that has such characters in its own name wins: `logs [old]` is a name on Windows.
 *
 * @returns `null` for a path without wildcards, or one that exists as it is.
 */
export async function patternOf(text: string): Promise<Pattern | null> {
  if (!isWild(text) || (await exists(text))) return null;
  let start = 0;
  for (const { index } of [...text.matchAll(SEPARATOR), { index: text.length }]) {
    if (isWild(text.slice(start, index)) && !(await exists(text.slice(0, index)))) break;
    start = Math.min(index + 1, text.length);
  }
  return { folder: text.slice(0, start), rest: text.slice(start) };
}

/** Whether something of that name is there, a broken link included. */
export async function exists(name: string): Promise<boolean> {
  return (await lstat(name).catch(() => null)) !== null;
}

/** The files and folders that a pattern matches, in the order in which people number files, each with the folder as it was typed. */
export async function expand({ folder, rest }: Pattern): Promise<readonly string[]> {
  // Most runs have no wildcards, or a shell that took care of them.
  const { glob } = await import('tinyglobby');
  const found = await glob([rest.replace(SEPARATOR, '/')], {
    cwd: path.resolve(folder),
    caseSensitiveMatch: process.platform !== 'win32',
    expandDirectories: false,
    onlyFiles: false,
    followSymbolicLinks: false,
    braceExpansion: false,
    extglob: false,
  });
  return found.map((name) => `${folder}${name.replace(/\/$/, '')}`).sort(compareNatural);
}
