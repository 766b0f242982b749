import type { Answer } from '../answer/answer.js';
import { visible } from '../escape.js';
import { labeled, type TerminalOptions } from './style.js';

/** Bad findings that nothing above says, and what was ruled out. */
export function alsoLines({ also, ruledOut }: Answer, options: TerminalOptions): readonly string[] {
  return [
    ...also.flatMap((says, at) => labeled(at === 0 ? 'Also' : '', visible(says), options)),
    ...(ruledOut === null ? [] : labeled('Ruled out', visible(ruledOut), options)),
  ];
}
