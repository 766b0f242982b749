import stringWidth from 'fast-string-width';
import type { Answer } from '../answer/answer.js';
import type { Header } from '../answer/header.js';
import { visible } from '../escape.js';
import { glyph, labeled, paint, type TerminalOptions, wrap } from './style.js';

/** Whose evidence it is and what time it covers: in one line where it fits, else in two or more. */
export function headLines({ header }: Answer, options: TerminalOptions): readonly string[] {
  const name = visible(header.name);
  const what = visible(header.machine);
  const columns = 5 + stringWidth(name) + stringWidth(what);
  const flush = { ...options, labelWidth: 0 };
  if (columns > options.width) return [...labeled('', name, flush), ...labeled('', what, flush), ...coverLines(header, options)];
  const left = `  ${paint(name, 'strong', options)}   ${what}`;
  const { covers } = header;
  if (covers === null || columns + stringWidth(covers) + 3 > options.width) return [left, ...coverLines(header, options)];
  return [`${left}${' '.repeat(options.width - columns - stringWidth(covers))}${paint(covers, 'dim', options)}`];
}

function coverLines({ covers }: Header, options: TerminalOptions): readonly string[] {
  return covers === null ? [] : labeled('', visible(covers), { ...options, labelWidth: 0 }).map((line) => paint(line, 'dim', options));
}

/** The verdict: the claim with its confidence beside it, then why. */
export function verdictLines({ claim, confidence, tone, why }: Answer, options: TerminalOptions): readonly string[] {
  const word = confidence ?? '';
  const room = options.width - 4 - (word === '' ? 0 : word.length + 2);
  const bullet = paint(glyph('bullet', options), tone, options);
  const head = wrap(visible(claim), room).map((line, at) => {
    const text = `${at === 0 ? `  ${bullet} ` : '    '}${paint(line, 'strong', options)}`;
    if (at > 0 || word === '') return text;
    return `${text}${' '.repeat(Math.max(0, room - stringWidth(line)) + 2)}${paint(word, isSure(word) ? 'strong' : 'dim', options)}`;
  });
  return [...head, ...wrap(visible(why.join(' ')), options.width - 4).map((line) => `    ${line}`)];
}

function isSure(confidence: string): boolean {
  return confidence === 'proved' || confidence === 'strong';
}
