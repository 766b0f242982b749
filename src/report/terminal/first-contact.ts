import stringWidth from 'fast-string-width';
import { formatBytes } from '../../facts/units.js';
import type { KnowledgeMatch, LargestTag, MachineDiagnosis } from '../../schema/types.js';
import type { Answer } from '../answer/answer.js';
import { visible } from '../escape.js';
import { headLines, verdictLines } from './headline.js';
import { labeled, shortened, type TerminalOptions } from './style.js';

/** Whether the short screen is the one to print: the evidence is one moment, and nothing is said to grow. */
export function isShortScreen({ firstContact }: MachineDiagnosis, { verbose }: TerminalOptions): boolean {
  return firstContact === true && !verbose;
}

/**
 * The answer to one pasted screen, on one screen: what is largest and whether that is usual, what else is listed, known issues that may be it, and
 * the one step that decides. All its sentences are those of the document.
 */
export function firstContactLines(answer: Answer, machine: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const sections = [
    isNamed(machine) ? headLines(answer, options) : [],
    verdictLines(answer, options),
    [...stepLines(machine, options), ...possibleLines(machine, options), ...otherTagLines(machine, options)],
    noteLines(machine, options),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}

/** A head without a name, a version and a time says nothing. */
function isNamed({ machine: { name, os, boot, exchange } }: MachineDiagnosis): boolean {
  return typeof name === 'string' || os !== undefined || (boot?.options ?? []).length > 0 || exchange?.installed === true;
}

const MOST_OTHERS = 3;

/** What is listed beside the tag that the verdict is about, on one line. */
function otherTagLines({ largest = [], verdict }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const others = largest.filter(({ tag }) => !verdict.summary.includes(`"${tag.trimEnd()}"`)).slice(0, MOST_OTHERS);
  return others.length === 0 ? [] : labeled('Next tags', visible(others.map(sayTag).join(', ')), options);
}

function sayTag({ tag, bytes, pool }: LargestTag): string {
  return `${tag.trimEnd()}${bytes === null ? '' : ` ${formatBytes(bytes)}`}${pool === 'paged' ? ' paged' : ''}`;
}

const MOST_POSSIBLE = 2;

/** Known issues that may be it: the condition that decides, and what it is, on two lines at most. */
function possibleLines({ knowledge }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const shown = knowledge.filter(({ status }) => status === 'applies' || status === 'possible').slice(0, MOST_POSSIBLE);
  return shown.flatMap((match, i) => shortened(labeled(i === 0 ? 'Possible' : '', visible(sayIssue(match)), options), MOST_LINES, options));
}

const MOST_LINES = 2;

/** `KB4534307, if the server is a Direct Access server: …`: a condition that the screen shows is not in question. */
function sayIssue({ id, title, conditions }: KnowledgeMatch): string {
  const open = conditions.find(({ holds }) => holds === null);
  return open === undefined ? `${id}: ${title}` : `${id}: ${title}; if ${beginSmall(open.says)}`;
}

function beginSmall(says: string): string {
  return says.charAt(0).toLowerCase() + says.slice(1);
}

/** The one step, its command on a line of its own: one that is too long to stand beside its label stands under its words. */
function stepLines({ next }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const [step] = next;
  if (step === undefined) return [];
  const why = visible(step.why);
  if (typeof step.command !== 'string') return [...labeled('Do now', visible(step.do), options), ...labeled('', why, options)];
  const command = visible(step.command);
  if (BESIDE + stringWidth(command) <= options.width) return [`  ${'Do now'.padEnd(11)}${command}`, ...labeled('', why, options)];
  return [...labeled('Do now', why, options), `    ${command}`];
}

/** Columns in front of what stands beside a label. */
const BESIDE = 13;

/** What was odd about the text, most pressing first. */
function noteLines({ inputs }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const problems = inputs.flatMap((input) => input.problems);
  const [first] = [...problems.filter(({ kind }) => kind !== undefined), ...problems];
  if (first === undefined) return [];
  const more = problems.length === 1 ? '' : ` (${problems.length - 1} more: --verbose)`;
  const text = `${first.line === undefined ? '' : `line ${first.line}: `}${first.text}${more}`;
  return shortened(labeled('note', visible(text), options), MOST_LINES, options);
}
