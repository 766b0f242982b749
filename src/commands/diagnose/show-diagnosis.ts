import { renderTerminal } from '../../report/terminal/diagnosis.js';
import type { Diagnosis } from '../../schema/types.js';
import type { OutputArgs } from '../cli/option-groups.js';
import { printJson, printResult, terminalOptions } from '../cli/output.js';

/** Prints a diagnosis in the form that was asked for. Without any input there is nothing to show but JSON. */
export function showDiagnosis(document: Diagnosis, args: OutputArgs): void {
  if (args.json === true) printJson(document);
  else if (document.machines.length > 0 || document.unassigned.length > 0)
    printResult(renderTerminal(document, terminalOptions(args, process)));
}
