import { renderTerminal } from '../../report/terminal/diagnosis.js';
import type { Diagnosis } from '../../schema/types.js';
import type { ReportArgs } from '../cli/option-groups.js';
import { printJson, printResult, terminalOptions } from '../cli/output.js';
import { printsMarkdown, writeReports } from './reports.js';

/** Prints a diagnosis in the form that was asked for, and writes its reports. Without any input there is nothing to show but JSON. */
export async function showDiagnosis(document: Diagnosis, args: Partial<ReportArgs>, now: Date): Promise<void> {
  const isEmpty = document.machines.length === 0 && document.unassigned.length === 0;
  if (args.json === true) printJson(document);
  else if (!isEmpty && !printsMarkdown(args)) printResult(renderTerminal(document, terminalOptions(args, process)));
  if (!isEmpty) await writeReports(document, args, now);
}
