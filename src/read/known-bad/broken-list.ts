import type { KnownBadList } from './known-bad-list.js';

/** What is wrong with a list, and on which line. */
export class BrokenList extends Error {
  constructor(
    readonly line: number,
    readonly what: string,
  ) {
    super(what);
  }
}

/** A list without the path that it was read from. */
export type ReadList = Omit<KnownBadList, 'path'>;

/** Line of a place in a text, from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
