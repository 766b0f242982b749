import { type AnalyzeOptions, analyze } from './analyze/analyze.js';
import { readEvidence, type ReadOptions } from './read/evidence.js';
import type { Diagnosis } from './schema/types.js';
import { thisTool } from './tool.js';

/** Options of {@link diagnose}. */
export type DiagnoseOptions = ReadOptions & Omit<AnalyzeOptions, 'tool'>;

/**
 * Reads evidence and judges it.
 *
 * @param paths - files, folders and zip archives in any mix, recognized by content.
 * @throws HttpErrDoctorError `too-large` for more files than evidence has, `interrupted` when `signal` fires.
 */
export async function diagnose(paths: readonly string[], options: DiagnoseOptions = {}): Promise<Diagnosis> {
  return analyze(await readEvidence(paths, options), { tool: thisTool(), knowledge: options.knowledge });
}
