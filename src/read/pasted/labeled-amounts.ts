import type { Pool } from '../../facts/tag.js';
import { type Amount, amountOf, wholeNumber } from '../commands/amounts.js';

/** An amount of memory with the words in front of it, on one line or two. */
export interface LabeledAmount {
  readonly label: string;
  readonly amount: Amount;
  /** From 1. */
  readonly line: number;
}

const LONGEST_LINE = 400;

/** Digits with a unit of memory behind them, in the languages of Windows (`11.7 GB`, `24,3 GB`, `411 Mo`, `9,0 \u0413\u0411`). */
const AMOUNT = /(?<![\d.,\p{L}])\d[\d.,\u00a0\u202f']{0,20}[ \u00a0\u202f]?[KMGT\u041a\u041c\u0413\u0422](?:i?B|o|\u0411)?(?![\p{L}\d])/giu;
/** Words that end with the label of the amount behind them. */
const LABEL = /\p{L}[\p{L} ()\u2019'/.-]{0,60}$/u;
const BEHIND_LABEL = /(?<![\s:=])[\s:=]+$/;
/** A line that is nothing but a label. */
const WORDS = /^\p{L}[\p{L} ()\u2019'/.-]{2,60}$/u;
/** What separates a later figure of the same thing from the earlier one. */
const ARROW = /^\s*(?:->|=>|\u2192|to|auf|bis)\s*$/;

/** The amounts in some lines with their labels. A label without an amount belongs to the line below (a dialog that was typed off). */
export function labeledAmounts(lines: readonly string[]): readonly LabeledAmount[] {
  const found: LabeledAmount[] = [];
  let above: string | null = null;
  let unit = '';
  for (const [index, raw] of lines.entries()) {
    const line = raw.length > LONGEST_LINE ? '' : raw.replace(/[|`*]/g, ' ');
    unit = unitOfGroup(line) ?? unit;
    const own = [...amountsOn(line, above, index + 1), ...counterOn(line, index + 1), ...propertyRow(lines, index)];
    for (const one of own) found.push(one);
    if (own.length === 0) for (const one of bareFigure(line, unit, index + 1)) found.push(one);
    const text = line.trim();
    const words = text.replace(/\s*:$/, '');
    if (text !== '') above = WORDS.test(words) ? words : null;
  }
  return found;
}

/** `9.7 GB of nonpaged pool`, `4.2 GB in the paged pool`, `23 GB nonpaged pool.`: the words behind the figure say what it is. */
const OF_POOL =
  /^\s*(?:(?:of|in|for|as)\s(?:the |our |my |kernel )?((?:non[- ]?)?paged (?:kernel )?(?:pool|memory))|((?:non[- ]?)?paged pool)\s*(?:[.,;!?)]|$))/i;
/** A pool that a sentence names some words before the figure of something else; a colon makes a label of any words. */
const SENTENCE = /\bpool\b.*\b(?:on|with|out of|in|our|but|while)\b/i;

function labelBetween(between: string): string | null {
  const label = LABEL.exec(between.replace(BEHIND_LABEL, ''))?.[0] ?? null;
  return label !== null && SENTENCE.test(label) && !/[:=]\s*$/.test(between) ? '' : label;
}

function labelBehind(rest: string): string | null {
  const found = OF_POOL.exec(rest);
  return found?.[1] ?? found?.[2] ?? null;
}

function amountsOn(line: string, above: string | null, at: number): readonly LabeledAmount[] {
  const found: LabeledAmount[] = [];
  let behind = 0;
  for (const match of line.matchAll(AMOUNT)) {
    const between = line.slice(behind, match.index);
    behind = match.index + match[0].length;
    const amount = amountOf(match[0].replace(/'/g, ','));
    const before = found.at(-1);
    if (amount === null) continue;
    if (before !== undefined && ARROW.test(between)) {
      found[found.length - 1] = { ...before, amount };
      continue;
    }
    const own = labelBetween(between);
    const behindIt = poolOfLabel(own ?? '') === null ? labelBehind(line.slice(behind)) : null;
    const label = behindIt ?? own ?? (between.trim() === '' && found.length === 0 ? above : null);
    if (label !== null) found.push({ label: label.trim(), amount, line: at });
  }
  return found;
}

/** `\\\\web01\\memory\\pool nonpaged bytes   7812360960`, `PoolNonpagedBytes : 512811200`: counters are in bytes. */
const COUNTER = /(?:^|[\s\\])Pool ?(Nonpaged|Paged) ?Bytes"?\s*[:=,]?\s+"?(\d[\d.,]{0,24})"?\s*$/i;

function counterOn(line: string, at: number): readonly LabeledAmount[] {
  const found = COUNTER.exec(line);
  const bytes = wholeNumber(found?.[2] ?? '') ?? Number((found?.[2] ?? '').replace(/[.,]\d+$/, ''));
  return found === null || !(bytes > 0) ? [] : [{ label: `${found[1] ?? ''} pool`, amount: { bytes, errorBytes: 1 }, line: at }];
}

/** The values below `PoolNonpagedBytes PoolPagedBytes …`, a table of PowerShell. */
function propertyRow(lines: readonly string[], index: number): readonly LabeledAmount[] {
  const names = (lines[index] ?? '').trim().split(/\s+/);
  if (!names.some((name) => /^PoolNonpagedBytes$/i.test(name)) || !/^[-\s]+$/.test(lines[index + 1] ?? 'x')) return [];
  const values = (lines[index + 2] ?? '').trim().split(/\s+/);
  return names.flatMap((name, at) => {
    const found = /^Pool(Nonpaged|Paged)Bytes$/i.exec(name);
    const bytes = wholeNumber(values[at] ?? '');
    return found === null || bytes === null ? [] : [{ label: `${found[1] ?? ''} pool`, amount: { bytes, errorBytes: 1 }, line: index + 3 }];
  });
}

/** `Kernel Memory (MB)`: the unit of the figures below it, in the Task Manager of Windows 7 and older. */
function unitOfGroup(line: string): string | null {
  const found = /^\s*\p{L}[\p{L} ]{2,40}\(([KMG]B?|\u041a\u0411|\u041c\u0411|Mo|Ko)\)\s*$/iu.exec(line);
  return found === null ? null : (found[1] ?? '');
}

function bareFigure(line: string, unit: string, at: number): readonly LabeledAmount[] {
  const found = unit === '' ? null : /^\s*(\p{L}[\p{L} -]{1,39}[\p{L}-])(?:\s*:\s*|\s+)(\d[\d.,]{0,15})\s*$/u.exec(line);
  const amount = found === null ? null : amountOf(`${found[2] ?? ''} ${unit}`);
  return found === null || amount === null ? [] : [{ label: (found[1] ?? '').trim(), amount, line: at }];
}

/** Not the pool in use: a limit, a highest value, what is free. */
const OTHER = /\b(?:limit|max\w*|peak|quota|allocs?|allocations|failures|free|growth|rate|delta|per|virtual)\b/i;

const NONPAGED =
  /non[- ]?paged|nonp\b|nicht[- ]?(?:ausgelagert|auslagerbar)|non (?:pagin|di paging)|no paginad|n\u00e3o[- ]pagin|niet[- ]?(?:wisselbaar|gepagineerd)|niestronicowan|\u043d\u0435\u0432\u044b\u0433\u0440\u0443\u0436\u0430\u0435\u043c|\u975e\u30da\u30fc\u30b8|\u975e\u5206\u9875|\u975e\u5206\u9801|\u975e\u5206\u9801|\ube44\ud398\uc774\uc9d5|icke[- ]?v\u00e4xlings|nestr\u00e1nkovan|al\u0131nmayan|sivuttamat/iu;
const PAGED =
  /paged|ausgelagert|auslagerbar|pagin|di paging|wisselbaar|gepagineerd|stronicowan|\u0432\u044b\u0433\u0440\u0443\u0436\u0430\u0435\u043c|\u30da\u30fc\u30b8|\u5206\u9875|\u5206\u9801|\ud398\uc774\uc9d5|v\u00e4xlings|str\u00e1nkovan|al\u0131nan|sivutettu/iu;

/** The pool whose size stands behind that label, in the languages of Windows; `null` for another label. */
export function poolOfLabel(label: string): Pool | null {
  const words = label.split(/[,;.] /).at(-1) ?? label;
  if (OTHER.test(words) || words.length > 50) return null;
  if (NONPAGED.test(words)) return 'nonpaged';
  return PAGED.test(words) && !/page ?file|auslagerungsdatei|seite/i.test(words) ? 'paged' : null;
}

const AVAILABLE =
  /^(?:available|verf\u00fcgbar|disponible|disponibile|dispon\u00edvel|beschikbaar|dost\u0119pne|\u0434\u043e\u0441\u0442\u0443\u043f\u043d\u043e|\u5229\u7528\u53ef\u80fd|\u53ef\u7528|tillg\u00e4ngligt)$/iu;

export function isAvailable(label: string): boolean {
  return AVAILABLE.test(label);
}
