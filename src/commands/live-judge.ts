import { loadedDrivers } from '../collect/loaded-drivers.js';
import { diagnose } from '../diagnose.js';
import type { ReadOptions } from '../read/read-options.js';
import { renderTerminal } from '../report/terminal/diagnosis.js';
import type { Diagnosis } from '../schema/types.js';
import type { OutputArgs } from './options.js';
import { printResult, terminalOptions } from './output.js';
import { knowledgeOfOption } from './read-packs.js';

export { knowledgeOfOption };

/**
 * Diagnoses a capture that was just taken of this machine; `packs` are paths of knowledge packs. With `images` the loaded drivers are
 * searched for the tags.
 */
export async function judgeCapture(
  folder: string,
  { packs, images, ...read }: ReadOptions & { readonly packs: readonly string[] | undefined; readonly images: boolean },
): Promise<Diagnosis> {
  const installedImages = images ? (await loadedDrivers(folder)).images : [];
  return diagnose([folder], { ...read, installedImages, temporaryFolder: folder, knowledge: await knowledgeOfOption(packs) });
}

/** Shows a diagnosis on the terminal. */
export function printDiagnosis(document: Diagnosis, args: OutputArgs): void {
  printResult(renderTerminal(document, terminalOptions(args, process)));
}
