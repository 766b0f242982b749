import type { Answer } from '../answer/answer.js';
import { visible } from '../escape.js';
import { labeled, type TerminalOptions } from './style.js';

/** Bad findings that nothing above says, and what was ruled out. */
export function alsoLines({ also, excluded }: Answer, options: TerminalOptions): readonly string[] {
  return [
    ...also.flatMap((says, at) => labeled(at === 0 ? 'Also' : '', visible(says), options)),
    ...(excluded.length === 0 ? [] : labeled('Ruled out', excludedText(excluded, options), options)),
  ];
}

/** So many characters fit into two lines of a small console. */
const LONGEST = 125;

function excludedText(excluded: readonly string[], { verbose }: TerminalOptions): string {
  const all = excluded.map(visible);
  const shown = verbose ? all : all.filter((_, at) => at === 0 || all.slice(0, at + 1).join('; ').length <= LONGEST);
  const more = all.length - shown.length;
  return `${shown.join('; ')}${more > 0 ? `; ${more} more: --verbose` : ''}`;
}
