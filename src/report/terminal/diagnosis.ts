import type { Diagnosis, MachineDiagnosis } from '../../schema/types.js';
import { type Answer, answersOf } from '../answer/answer.js';
import { visible } from '../escape.js';
import { evidenceLines } from './evidence.js';
import { firstContactLines, isShortScreen } from './first-contact.js';
import { headLines, verdictLines } from './headline.js';
import { readLines, unusedLines } from './inputs.js';
import { knownLines } from './known-issues.js';
import { largestLines } from './largest.js';
import { measureLines } from './measures.js';
import { nextLines } from './next-steps.js';
import { ownerLines } from './owners.js';
import { alsoLines } from './ruled-out.js';
import { labeled, PLAIN, type TerminalOptions } from './style.js';

/** A diagnosis for people: the verdict first, then why and what to do, then what it rests on. Ends with a line end. */
export function renderTerminal(diagnosis: Diagnosis, given: Partial<TerminalOptions> = {}): string {
  const options: TerminalOptions = { ...PLAIN, ...given };
  const { machines, together, unused } = answersOf(diagnosis);
  const blocks = machines.map(({ answer, machine }) => machineLines(answer, machine, options));
  const across = together.flatMap((says, at) => labeled(at === 0 ? 'Together' : '', visible(says), options));
  return `\n${[...blocks, across, unusedLines(unused, options)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function machineLines(answer: Answer, machine: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  if (isShortScreen(machine, options)) return firstContactLines(answer, machine, options);
  const sections = [
    headLines(answer, options),
    verdictLines(answer, options),
    nextLines(machine, options),
    measureLines(answer, options),
    [...largestLines(answer, options), ...ownerLines(answer, options), ...alsoLines(answer, options)],
    knownLines(answer, options),
    readLines(answer, options),
    options.verbose ? evidenceLines(answer, machine, options) : [],
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}
