import stringWidth from 'fast-string-width';
import { append } from '../../long-lists.js';
import type { Answer } from '../answer/answer.js';
import type { IssueCheck, KnownIssue } from '../answer/known-issues.js';
import { visible } from '../escape.js';
import { cutAt, glyph, labeled, paint, type TerminalOptions, wrap } from './style.js';

const MOST_ISSUES = 2;
/** One that only may apply is a question; more than one is a form to fill in. */
const MOST_POSSIBLE = 1;

/** Known issues that apply or may apply, each as a title, a row of checks, and what is open. */
export function knownLines({ known, articles }: Answer, options: TerminalOptions): readonly string[] {
  const shown = options.verbose ? known : briefly(known);
  const more = known.filter((issue) => !shown.some(({ id }) => id === issue.id));
  return [
    ...shown.flatMap((issue, at) => issueLines(issue, at === 0 ? 'Known' : '', options)),
    ...(more.length > 0 ? labeled('', moreText(more), options) : []),
    ...articleLines(articles, options),
  ];
}

/** Those that apply; where none does, those that may. What settles several is said once. */
function briefly(known: readonly KnownIssue[]): readonly KnownIssue[] {
  const applies = known.filter(({ status }) => status === 'applies');
  const shown = applies.length > 0 ? applies.slice(0, MOST_ISSUES) : known.slice(0, MOST_POSSIBLE);
  return shown.map((issue, at) => (shown.slice(0, at).some(({ decide }) => decide === issue.decide) ? { ...issue, decide: null } : issue));
}

function moreText(more: readonly KnownIssue[]): string {
  const ids = more.slice(0, MOST_NAMED).map(({ id }) => id);
  return visible(`${more.length} more (${ids.join(', ')}${more.length > MOST_NAMED ? ', ...' : ''}): --verbose`);
}

const MOST_NAMED = 3;

/** Articles that explain, the first of them with its title in one line. */
function articleLines(articles: Answer['articles'], options: TerminalOptions): readonly string[] {
  const [first] = articles;
  if (first === undefined || options.verbose) return [];
  const more = articles.length > 1 ? `; ${articles.length - 1} more: --verbose` : '';
  const title = cutAt(visible(`${first.id} ${first.title}`), options.width - INDENT - more.length);
  return labeled('Article', `${title}${more}`, options);
}

function issueLines(issue: KnownIssue, label: string, options: TerminalOptions): readonly string[] {
  const { id, status, title, checks, open, decide } = issue;
  const room = options.width - INDENT;
  const head = options.verbose ? `${id} ${status}: ${title}` : cutAt(visible(`${id} ${status}: ${title}`), room);
  const [first = '', ...rest] = labeled(label, visible(head), options);
  const signs = checks.map((check) => checkText(check, options));
  const source = sourceOf(issue, room);
  // Where nothing is open the address ends the row.
  const isSettled = open.length === 0 && decide === null;
  const row = (items: readonly string[]): readonly string[] => packed(items, room).map((line) => `${' '.repeat(INDENT)}${line}`);
  return [
    paint(first, status === 'applies' ? 'bad' : 'warn', options),
    ...rest,
    ...row(isSettled ? [...(label === '' && !options.verbose ? [] : signs), source] : signs),
    ...open.flatMap((says) => labeled('', visible(says), options)),
    ...(decide === null ? [] : labeled('', visible(`to decide: ${decide}`), options)),
    ...(isSettled ? [] : row([source])),
  ];
}

const INDENT = 13;

/** The address where it can be copied in one piece, else the command that shows the entry. */
function sourceOf({ id, link }: KnownIssue, room: number): string {
  const address = link === null ? null : visible(link);
  return address !== null && stringWidth(address) <= room ? address : visible(`httperr-doctor kb ${id}`);
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
