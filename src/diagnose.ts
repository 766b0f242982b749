import { type AnalyzeOptions, analyze } from './analyze/documents/analyze.js';
import type { CollectOptions } from './collect/collect-options.js';
import { readEvidence } from './read/evidence.js';
import type { ReadOptions } from './read/read-options.js';
import type { GivenPath } from './read/walk.js';
import { hear } from './read/with-pauses.js';
import type { Diagnosis } from './schema/types.js';
import { thisTool } from './tool.js';

/** What is diagnosed: files, folders and zip archives in any mix, or the machine that this runs on. */
export type DiagnosisSource = readonly GivenPath[] | 'this-machine';

/** Options of {@link diagnose}. */
export type DiagnoseOptions = ReadOptions &
  Omit<AnalyzeOptions, 'tool'> & {
    /** How this machine is collected: host, sampling, time allowed. Of no use for files. */
    readonly collect?: Omit<CollectOptions, 'folder' | 'resume' | 'signal' | 'tool'> | undefined;
  };

/**
 * Reads or collects evidence and judges it. Where this machine was sampled over time, the images of its loaded drivers are searched for the
 * tags too: growth without an owner is half an answer.
 *
 * @throws HttpErrDoctorError `too-large` for more files than evidence has, `interrupted` when `signal` fires; for this machine what
 * `collectMachine` throws: `powershell-unavailable`, `access-denied`, `timed-out`.
 */
export async function diagnose(source: DiagnosisSource, options: DiagnoseOptions = {}): Promise<Diagnosis> {
  if (source !== 'this-machine') {
    const capture = await readEvidence(source, options);
    await hear(options.signal);
    return analyze(capture, { tool: thisTool(), knowledge: options.knowledge, isLive: options.isLive });
  }
  // Most callers bring files: what runs PowerShell is loaded for those who do not.
  const { collectMachine } = await import('./collect/collect-machine.js');
  const captured = await collectMachine({ ...options.collect, signal: options.signal, tool: thisTool() });
  try {
    return await diagnoseCaptured(captured.folder, { ...options, images: captured.manifest.sampling !== null });
  } finally {
    await captured.remove();
  }
}

/**
 * Judges a capture that was just taken of this machine, in a folder that will be gone. With `images` the loaded drivers are searched for
 * the tags; one look shows no growth, so there is no tag whose driver is worth the seconds.
 */
export async function diagnoseCaptured(
  folder: string,
  { images, ...options }: DiagnoseOptions & { readonly images: boolean },
): Promise<Diagnosis> {
  const { loadedDrivers } = await import('./collect/loaded-drivers.js');
  const installedImages = images ? (await loadedDrivers(folder)).images : [];
  return diagnose([folder], { ...options, isLive: true, installedImages, temporaryFolder: folder });
}
