import { renderTerminal } from '../../report/terminal/diagnosis.js';
import type { Diagnosis } from '../../schema/types.js';
import type { OutputArgs } from '../cli/common-options.js';
import { printResult, terminalOptions } from '../cli/output.js';

export { diagnoseCaptured } from '../../diagnose.js';

/** Shows a diagnosis on the terminal. */
export function printDiagnosis(document: Diagnosis, args: OutputArgs): void {
  printResult(renderTerminal(document, terminalOptions(args, process)));
}
