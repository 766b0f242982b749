import type { PartName } from './parts.js';
import type { Sampling } from './sampling.js';

/** What a script is asked for. */
export interface Request {
  /** The capture folder. */
  readonly folder: string;
  /** Folder for the answers of the parts. */
  readonly answers: string;
  readonly parts: readonly (PartName | 'check')[];
  readonly sampling?: Sampling | undefined;
  /** When this file appears, sampling ends. */
  readonly stopFile: string;
  /** Only what is younger than this, ISO 8601. */
  readonly since?: string | undefined;
  /** Ask Windows for the signature of each loaded driver. */
  readonly signatures?: boolean | undefined;
  /** False where HTTPERR is to be found only, and not to be copied. */
  readonly copyLogs?: boolean | undefined;
  /** Copy the image of each loaded driver. */
  readonly images?: boolean | undefined;
  /** Add to the streams that are there. */
  readonly append?: boolean | undefined;
}

/** The request as the script reads it. The script ends by itself when our process is gone. */
export function formatRequest({ sampling, stopFile, ...request }: Request): string {
  return JSON.stringify({
    schemaVersion: 1,
    folder: request.folder,
    answers: request.answers,
    parts: request.parts,
    since: request.since ?? null,
    signatures: request.signatures ?? false,
    copyLogs: request.copyLogs ?? true,
    images: request.images ?? false,
    append: request.append ?? false,
    sampling: sampling === undefined ? null : formatSampling(sampling, stopFile),
  });
}

function formatSampling(sampling: Sampling, stopFile: string): Readonly<Record<string, unknown>> {
  return {
    everySeconds: sampling.everySeconds,
    samples: sampling.count ?? null,
    forSeconds: sampling.forSeconds ?? null,
    adaptive: sampling.adaptive ?? false,
    maximumBytes: sampling.maximumBytes ?? null,
    stopFile,
    parentId: process.pid,
  };
}
