import stringWidth from 'string-width';
import { append } from '../../long-lists.js';
import type { Answer } from '../answer/answer.js';
import type { IssueCheck, KnownIssue } from '../answer/known-issues.js';
import { visible } from '../escape.js';
import { glyph, labeled, paint, type TerminalOptions, wrap } from './style.js';

const MOST_ISSUES = 2;

/** Known issues that apply or may apply, each as a title, a row of checks, and what is open. */
export function knownLines({ known, articles }: Answer, options: TerminalOptions): readonly string[] {
  const shown = known.slice(0, options.verbose ? known.length : MOST_ISSUES);
  const more = known.slice(shown.length).map(({ id }) => id);
  return [
    ...shown.flatMap((issue, at) => issueLines(issue, at === 0 ? 'Known' : '', options)),
    ...(more.length > 0 ? labeled('', visible(`${more.length} more possible (${more.join(', ')}): --verbose`), options) : []),
    ...(articles === null ? [] : labeled('Articles', visible(articles), options)),
  ];
}

function issueLines(issue: KnownIssue, label: string, options: TerminalOptions): readonly string[] {
  const { id, status, title, checks, open, decide, link } = issue;
  const [first = '', ...rest] = labeled(label, visible(`${id} ${status}: ${title}`), options);
  return [
    paint(first, status === 'applies' ? 'bad' : 'warn', options),
    ...rest,
    ...packed(
      checks.map((check) => checkText(check, options)),
      options.width - 13,
    ).map((line) => `${' '.repeat(13)}${line}`),
    ...open.flatMap((says) => labeled('', visible(says), options)),
    ...(decide === null ? [] : labeled('', visible(`to decide: ${decide}`), options)),
    ...(link === null ? [] : labeled('', visible(link), options)),
  ];
}

function checkText({ label, holds }: IssueCheck, options: TerminalOptions): string {
  return `${glyph(holds === null ? 'unknown' : holds ? 'yes' : 'no', options)} ${visible(label)}`;
}

/** Puts as many items into a line as fit; an item is broken only where it is longer than a line. */
function packed(items: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line !== undefined && stringWidth(line) + GAP.length + stringWidth(item) <= width) lines[lines.length - 1] = `${line}${GAP}${item}`;
    else append(lines, wrap(item, Math.max(20, width)));
  }
  return lines;
}

const GAP = '  ';
