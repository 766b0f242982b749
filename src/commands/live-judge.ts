import { diagnose } from '../diagnose.js';
import type { ReadOptions } from '../read/evidence.js';
import { renderTerminal } from '../report/terminal/diagnosis.js';
import type { Diagnosis } from '../schema/types.js';
import type { OutputArgs } from './options.js';
import { printResult, terminalOptions } from './output.js';
import { knowledgeOfOption } from './read-packs.js';

export { knowledgeOfOption };

/** Diagnoses a capture that was just taken; `packs` are paths of knowledge packs. */
export async function judgeCapture(
  folder: string,
  { packs, ...read }: ReadOptions & { readonly packs: readonly string[] | undefined },
): Promise<Diagnosis> {
  return diagnose([folder], { ...read, knowledge: await knowledgeOfOption(packs) });
}

/** Shows a diagnosis on the terminal. */
export function printDiagnosis(document: Diagnosis, args: OutputArgs): void {
  printResult(renderTerminal(document, terminalOptions(args, process)));
}
