import { HttpErrDoctorError } from '../errors.js';
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

/**
 * The request as the script reads it (`ps/lib/request.ps1`): a line for each thing that is asked for. The script ends by itself when our
 * process is gone.
 *
 * @throws HttpErrDoctorError `usage` for a path with a line break, which no Windows has.
 */
export function formatRequest({ sampling, stopFile, parts, ...values }: Request): string {
  const asked = linesOf({ ...values, parts: parts.join(','), copyLogs: values.copyLogs ?? true });
  const sampled = sampling === undefined ? [] : linesOf(samplingValues(sampling, stopFile)).map((line) => `sampling.${line}`);
  return `${[...asked, ...sampled].join('\n')}\n`;
}

/** What is not asked for has no line. */
function linesOf(values: Readonly<Record<string, string | number | boolean | undefined>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined || value === false ? [] : [lineOf(name, String(value))]));
}

function lineOf(name: string, value: string): string {
  if (/[\r\n]/.test(value)) throw new HttpErrDoctorError('usage', `${JSON.stringify(value)} has a line break: use another path`);
  return `${name}=${value}`;
}

function samplingValues({ everySeconds, count, forSeconds, adaptive, maximumBytes }: Sampling, stopFile: string) {
  return { everySeconds, samples: count, forSeconds, adaptive, maximumBytes, stopFile, parentId: process.pid };
}
