import { plural } from '../../facts/units.js';
import type { MachineDiagnosis, NextStep } from '../../schema/types.js';
import { RISK_WORDS } from '../answer/risk-words.js';
import { visible } from '../escape.js';
import { labeled, paint, type TerminalOptions } from './style.js';

/** Steps on one screen; the rest is counted. */
const MOST_STEPS = 3;
const MOST_WARNINGS = 2;

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

function stepLines(step: NextStep, i: number, options: TerminalOptions): readonly string[] {
  const [first = '', ...rest] = labeled('', `${RISK_WORDS[step.risk]}: ${visible(step.do)}`, { ...options, ...UNDER_STEP });
  const head = `  ${(i === 0 ? 'Do now' : '').padEnd(11)}${String(i + 1).padEnd(3)}${first.trimStart()}`;
  return [
    step.risk === 'none' ? head : head.replace(RISK_WORDS[step.risk], (risk) => paint(risk, 'strong', options)),
    ...rest,
    ...commandLines(step, options),
    ...costLines(step, options),
    ...undoLines(step, options),
    ...(options.verbose ? reasonLines(step, options) : []),
  ];
}

/** As it is to be pasted: a line that is too long for the screen is the terminal's to wrap, which keeps it one line for the clipboard. */
function commandLines({ command }: NextStep, { width }: TerminalOptions): readonly string[] {
  if (command === null || command === undefined) return [];
  const fits = command.length + UNDER_STEP.indent <= width;
  return [`${' '.repeat(fits ? UNDER_STEP.indent : 4)}${visible(command)}`];
}

/** A cost that its risk says already is not said twice. */
function costLines({ cost, risk }: NextStep, options: TerminalOptions): readonly string[] {
  if (cost === null || cost === undefined || (risk === 'reboot' && /^A restart(?: as a rule)?$/.test(cost))) return [];
  return labeled('', `cost: ${visible(cost)}`, { ...options, ...UNDER_STEP });
}

/** Who pastes a command sees how to take it back; one that needs more than a line is for --verbose, and not wrapped either. */
function undoLines({ undo, command }: NextStep, { width, verbose }: TerminalOptions): readonly string[] {
  if (undo === null) return [];
  const line = `undo: ${visible(undo)}`;
  const fits = line.length + UNDER_STEP.indent <= width;
  const isShown = verbose || (fits && typeof command === 'string');
  return isShown ? [`${' '.repeat(fits ? UNDER_STEP.indent : 4)}${line}`] : [];
}

function reasonLines({ why, decides }: NextStep, options: TerminalOptions): readonly string[] {
  const decided = typeof decides === 'string' ? labeled('', `decides: ${visible(decides)}`, { ...options, ...UNDER_STEP }) : [];
  return [...decided, ...labeled('', `why: ${visible(why)}`, { ...options, ...UNDER_STEP })];
}

function warningLines({ do: what, why }: NextStep, options: TerminalOptions): readonly string[] {
  const text = visible(what);
  const lines = labeled(/^do not /i.test(text) ? 'Do not' : 'Mind', text.replace(/^do not /i, ''), options);
  return options.verbose ? [...lines, ...labeled('', `why: ${visible(why)}`, options)] : lines;
}
