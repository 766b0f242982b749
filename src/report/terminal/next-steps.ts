import stringWidth from 'fast-string-width';
import { plural } from '../../facts/units.js';
import type { MachineDiagnosis, NextStep } from '../../schema/types.js';
import { RISK_WORDS } from '../answer/risk-words.js';
import { visible } from '../escape.js';
import { labeled, paint, shortened, type TerminalOptions } from './style.js';

/** Steps on one screen; the rest is counted. */
const MOST_STEPS = 3;
const MOST_WARNINGS = 2;
/** Lines of the words of a step on one screen; its command has a line of its own. */
const MOST_LINES = 2;

/** What to do next: each step in words with its risk in front, and its command on a line of its own, which is never wrapped; then what not to do. */
export function nextLines({ next }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const steps = next.filter(({ kind }) => kind !== 'avoid');
  const warnings = next.filter(({ kind }) => kind === 'avoid');
  const shown = options.verbose ? steps : steps.slice(0, MOST_STEPS);
  const warned = options.verbose ? warnings : warnings.slice(0, MOST_WARNINGS);
  const left = next.length - shown.length - warned.length;
  return [
    ...shown.flatMap((step, i) => stepLines(step, i, options)),
    ...warned.flatMap((step) => warningLines(step, options)),
    ...(left === 0 ? [] : labeled(shown.length === 0 ? 'Do now' : '', `${plural(left, 'more step')}: --verbose`, options)),
  ];
}

/** Columns in front of what belongs to a numbered step. */
const UNDER_STEP = { indent: 16, labelWidth: 0 } as const;
/** Columns in front of a command that is too long for its place under the step. */
const FLUSH = 4;

function stepLines(step: NextStep, i: number, options: TerminalOptions): readonly string[] {
  const [first = '', ...rest] = briefly(
    labeled('', `${RISK_WORDS[step.risk]}: ${visible(step.do)}`, { ...options, ...UNDER_STEP }),
    options,
  );
  const head = `  ${(i === 0 ? 'Do now' : '').padEnd(11)}${String(i + 1).padEnd(3)}${first.trimStart()}`;
  return [
    step.risk === 'none' ? head : head.replace(RISK_WORDS[step.risk], (risk) => paint(risk, 'strong', options)),
    ...rest,
    ...commandLines(step, options),
    ...(options.verbose ? reasonLines(step, options) : asideLines(step, options)),
  ];
}

function briefly(lines: readonly string[], options: TerminalOptions): readonly string[] {
  return options.verbose ? lines : shortened(lines, MOST_LINES, options);
}

/** How to restart a server needs no line on a screen that has to say more. */
function isPlainRestart({ kind, risk }: NextStep): boolean {
  return kind === 'relief' && risk === 'reboot';
}

/** As it is to be pasted: a line that is too long for the screen is the terminal's to wrap, which keeps it one line for the clipboard. */
function commandLines(step: NextStep, { width, verbose }: TerminalOptions): readonly string[] {
  const { command } = step;
  if (command === null || command === undefined || (!verbose && isPlainRestart(step))) return [];
  const text = visible(command);
  const columns = stringWidth(text);
  if (!verbose && FLUSH + columns > 2 * Math.max(width, LEAST_WIDTH)) return [`${' '.repeat(UNDER_STEP.indent)}its command: --verbose`];
  return [`${' '.repeat(columns + UNDER_STEP.indent <= width ? UNDER_STEP.indent : FLUSH)}${text}`];
}

/** A narrow window is no reason to keep a command back. */
const LEAST_WIDTH = 80;

/** What a step costs and how to take it back, where both, or the first of them, fit on a line. */
function asideLines(step: NextStep, { width }: TerminalOptions): readonly string[] {
  if (isPlainRestart(step) || (step.risk === 'low' && typeof step.command !== 'string')) return [];
  const parts = [...costOf(step), ...(typeof step.command === 'string' ? undoOf(step) : [])].map(visible);
  const fits = [parts.join('; '), ...parts].find((text) => text !== '' && stringWidth(text) + UNDER_STEP.indent <= width);
  return fits === undefined ? [] : [`${' '.repeat(UNDER_STEP.indent)}${fits}`];
}

/** A cost that its risk says already is not said twice. */
function costOf({ cost, risk }: NextStep): readonly string[] {
  if (cost === null || cost === undefined || (risk === 'reboot' && /^A restart(?: as a rule)?$/.test(cost))) return [];
  return [`cost: ${cost.charAt(0).toLowerCase()}${cost.slice(1)}`];
}

function undoOf({ undo }: NextStep): readonly string[] {
  return undo === null ? [] : [`undo: ${undo}`];
}

function reasonLines(step: NextStep, options: TerminalOptions): readonly string[] {
  const { why, decides } = step;
  const decided = typeof decides === 'string' ? [`decides: ${decides}`] : [];
  const wrapped = (text: string): readonly string[] => labeled('', visible(text), { ...options, ...UNDER_STEP });
  return [...costOf(step).flatMap(wrapped), ...undoLines(step, options), ...[...decided, `why: ${why}`].flatMap(wrapped)];
}

/** What begins with a program is to be pasted, and stays one line; an undo in words is text as any other. */
const PASTED = /^undo: (?:reg|sc\.exe|netsh|shutdown|wpr|xperf|verifier|fltmc|bcdedit|logman)\b/;

function undoLines(step: NextStep, options: TerminalOptions): readonly string[] {
  return undoOf(step)
    .map(visible)
    .flatMap((line) => {
      const fits = stringWidth(line) + UNDER_STEP.indent <= options.width;
      if (!fits && !PASTED.test(line)) return labeled('', line, { ...options, ...UNDER_STEP });
      return [`${' '.repeat(fits ? UNDER_STEP.indent : FLUSH)}${line}`];
    });
}

function warningLines({ do: what, why }: NextStep, options: TerminalOptions): readonly string[] {
  const text = visible(what);
  const lines = briefly(labeled(/^do not /i.test(text) ? 'Do not' : 'Mind', text.replace(/^do not /i, ''), options), options);
  return options.verbose ? [...lines, ...labeled('', `why: ${visible(why)}`, options)] : lines;
}
