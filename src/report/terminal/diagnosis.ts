import type { Diagnosis, MachineDiagnosis } from '../../schema/types.js';
import { visible } from '../escape.js';
import { chartLines } from './chart.js';
import { findingLines, knowledgeLines } from './findings.js';
import { headLines, verdictLines } from './headline.js';
import { factLines, readLines, unassignedLines } from './inputs.js';
import { nextLines } from './next-steps.js';
import { numberLines } from './numbers.js';
import { ownerLines } from './owners.js';
import { labeled, type TerminalOptions } from './style.js';

/** A diagnosis for people: the verdict first, then why, who, what is cleared, and what to do next. Ends with a line end. */
export function renderTerminal(diagnosis: Diagnosis, options: TerminalOptions): string {
  const blocks = diagnosis.machines.map((machine) => machineLines(machine, options));
  const across = acrossLines(diagnosis, options);
  const rest = unassignedLines(diagnosis, options);
  return `\n${[...blocks, across, rest]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function machineLines(machine: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const sections = [
    headLines(machine, options),
    verdictLines(machine, options),
    numberLines(machine, options),
    chartLines(machine, options),
    ownerLines(machine, options),
    findingLines(machine, options),
    knowledgeLines(machine, options),
    nextLines(machine, options),
    readLines(machine, options),
    options.verbose ? factLines(machine, options) : [],
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}

function acrossLines({ across }: Diagnosis, options: TerminalOptions): readonly string[] {
  if (across === null || across.shared.length === 0) return [];
  return across.shared.flatMap((trait, i) => labeled(i === 0 ? 'Together' : '', visible(trait.says), options));
}
