import stringWidth from 'fast-string-width';
import { maxOf } from '../../long-lists.js';
import type { Answer } from '../answer/answer.js';
import type { LargestRow } from '../answer/largest.js';
import { visible } from '../escape.js';
import { cutAt, labeled, type TerminalOptions } from './style.js';

/** The largest tags, one a row. */
export function largestLines({ largest, measures }: Answer, options: TerminalOptions): readonly string[] {
  const label = measures.rows.some(({ kind }) => kind === 'tag') ? 'Next tags' : 'Largest';
  const tag = widest(largest.map(nameOf));
  const amount = widest(largest.map((row) => row.amount));
  return largest.flatMap((row, at) => {
    const head = `  ${(at === 0 ? label : '').padEnd(11)}${nameOf(row).padEnd(tag)}  ${row.amount.padStart(amount)}  ${(row.share ?? '').padStart(3)}  `;
    const room = options.width - stringWidth(head);
    const says = visible(row.says ?? '');
    // On a narrow console the words have a line of their own.
    if (room < LEAST_WORDS) return [head.trimEnd(), ...labeled('', says, options)];
    return [`${head}${options.verbose ? says : cutAt(says, room)}`.trimEnd()];
  });
}

const LEAST_WORDS = 20;

function nameOf({ tag, pool }: LargestRow): string {
  return `${visible(tag)}${pool === 'paged' ? ' paged' : ''}`;
}

function widest(texts: readonly string[]): number {
  return Math.max(0, maxOf(texts.map((text) => stringWidth(text))));
}
