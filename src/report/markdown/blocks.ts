import { maxOf } from '../../long-lists.js';
import { visible } from '../escape.js';
import { plainMarkdown } from './escape-markdown.js';

/** A heading with what is below it; nothing where there is nothing to put there. */
export function section(title: string, body: string): string {
  return body === '' ? '' : `## ${title}\n\n${body}`;
}

/** Items of a list, as plain text. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${plainMarkdown(item)}`).join('\n');
}

/** A table of plain text. Empty without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows.map((cells) => cells.map(cellText))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Nothing begins a list within a cell, so a sign in front of a number stays bare; an empty cell looks forgotten. */
function cellText(text: string): string {
  return text === '' ? '-' : plainMarkdown(text).replace(/^\\([-+])(?=\d)/, '$1');
}

/** Text to copy as it is. Its fence is longer than any run of backticks in it, so that nothing in it can end the block. */
export function codeBlock(text: string, indent = ''): string {
  const safe = visible(text);
  const longest = maxOf([2, ...[...safe.matchAll(/`+/g)].map(([run]) => run.length)]);
  const fence = '`'.repeat(longest + 1);
  return [fence, safe, fence].map((line) => `${indent}${line}`).join('\n');
}

/** Blocks with an empty line between them, and a line end. */
export function page(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** An address as a link, if it is a plain one; else as text. */
export function linkTo(url: string): string {
  return /^https?:\/\/[\w./?=%#-]+$/.test(url) ? `<${url}>` : plainMarkdown(url);
}
