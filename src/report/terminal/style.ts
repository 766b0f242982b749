import { styleText } from 'node:util';
import stringWidth from 'fast-string-width';

/** How text for a terminal may look. */
export interface TerminalOptions {
  /** Colors and other ANSI styles. */
  readonly color: boolean;
  /** Glyphs beyond ASCII; consoles of old servers show them as question marks. */
  readonly unicode: boolean;
  /** All evidence instead of one screen. */
  readonly verbose: boolean;
  /** Columns; text is wrapped and paths are cut to fit. */
  readonly width: number;
}

/** One screen of an 80-column console. */
export const PLAIN: TerminalOptions = { color: false, unicode: false, verbose: false, width: 80 };

/** What a piece of text is, so that color always means the same. */
export type Tone = 'bad' | 'warn' | 'good' | 'strong' | 'dim' | 'plain';

const STYLES = { bad: 'red', warn: 'yellow', good: 'green', strong: 'bold', dim: 'dim' } as const;

/** Text in the color of its tone, or as it is where color is off. */
export function paint(text: string, tone: Tone, { color }: TerminalOptions): string {
  // The caller has decided about color for its own stream; styleText would look at stdout.
  return color && tone !== 'plain' ? styleText(STYLES[tone], text, { validateStream: false }) : text;
}

/** Signs in their Unicode and ASCII form. */
export const GLYPHS = {
  bullet: ['●', '*'],
  separator: ['·', '-'],
  range: ['–', '-'],
  yes: ['✔', '+'],
  no: ['✘', 'x'],
  unknown: ['?', '?'],
  mark: ['▲', '^'],
  quiet: ['·', '.'],
  ellipsis: ['…', '...'],
} as const satisfies Record<string, readonly [string, string]>;

/** A sign in the form that the terminal can show. */
export function glyph(name: keyof typeof GLYPHS, { unicode }: TerminalOptions): string {
  return GLYPHS[name][unicode ? 0 : 1];
}

/**
 * Breaks text into lines of at most `width` columns at blanks; what is longer than a line is cut where it must be. `text` is plain: color
 * goes on afterwards.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    for (const piece of piecesOf(word, width)) {
      const columns = stringWidth(piece);
      if (line !== '' && used + 1 + columns <= width) {
        line += ` ${piece}`;
        used += 1 + columns;
        continue;
      }
      if (line !== '') lines.push(line);
      line = piece;
      used = columns;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Text within so many columns; what is cut ends in three points. */
export function cutAt(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const [first = ''] = wrap(text, Math.max(1, width - 4));
  return `${first} ...`;
}

/** The first so many lines; where more follow, the last of them ends in three points. */
export function shortened(lines: readonly string[], most: number, { width }: Pick<TerminalOptions, 'width'>): readonly string[] {
  const last = lines[most - 1];
  if (last === undefined || lines.length <= most) return lines;
  let kept = last;
  while (stringWidth(kept) + 4 > width && /\S\s+\S+$/.test(kept)) kept = kept.replace(/\s+\S+$/, '');
  // A single word that fills the line is cut.
  return [...lines.slice(0, most - 1), `${stringWidth(kept) + 4 > width ? kept.slice(0, Math.max(0, width - 4)) : kept} ...`];
}

/** A word in pieces that fit into a line. */
function piecesOf(word: string, width: number): readonly string[] {
  if (stringWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const columns = stringWidth(character);
    if (used + columns > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += columns;
  }
  return [...pieces, piece];
}

/** Text with blanks behind it up to so many columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Lines behind a label of fixed width; the lines after the first are indented to stand below the first. */
export function labeled(
  label: string,
  text: string,
  options: TerminalOptions & { readonly indent?: number; readonly labelWidth?: number },
): readonly string[] {
  const indent = ' '.repeat(options.indent ?? 2);
  const labelWidth = options.labelWidth ?? 11;
  const lines = wrap(text, Math.max(20, options.width - indent.length - labelWidth));
  return lines.map((line, i) => `${indent}${(i === 0 ? label : '').padEnd(labelWidth)}${line}`);
}
