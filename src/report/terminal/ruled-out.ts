import type { Answer } from '../answer/answer.js';
import { visible } from '../escape.js';
import { labeled, shortened, type TerminalOptions } from './style.js';

/** Bad findings that nothing above says, and what was ruled out. */
export function alsoLines({ also, excluded }: Answer, options: TerminalOptions): readonly string[] {
  const found = also.slice(0, options.verbose ? also.length : MOST_ALSO);
  const more = also.length - found.length;
  return [
    ...found.flatMap((says, at) => briefly(labeled(at === 0 ? 'Also' : '', visible(says), options), options)),
    ...(more === 0 ? [] : labeled('', `${more} more: --verbose`, options)),
    ...(excluded.length === 0 ? [] : labeled('Ruled out', excludedText(excluded, options), options)),
  ];
}

const MOST_ALSO = 2;

function briefly(lines: readonly string[], options: TerminalOptions): readonly string[] {
  return options.verbose ? lines : shortened(lines, LINES, options);
}

const LINES = 2;
/** Columns before the words, and those that "3 more: --verbose" and the breaks at blanks take. */
const BEFORE = 13;
const SPARE = 34;

function excludedText(excluded: readonly string[], { verbose, width }: TerminalOptions): string {
  const longest = LINES * (width - BEFORE) - SPARE;
  const all = excluded.map(visible);
  const shown = verbose ? all : all.filter((_, at) => at === 0 || all.slice(0, at + 1).join('; ').length <= longest);
  const more = all.length - shown.length;
  return `${shown.join('; ')}${more > 0 ? `; ${more} more: --verbose` : ''}`;
}
