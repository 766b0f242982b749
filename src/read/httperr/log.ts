import type { Problem } from '../../facts/capture.js';
import { type HttperrSource, readSource, type SourceEnd, type SourceOptions } from './httperr-source.js';
import { HttperrScanner } from './scanner.js';
import type { HttperrTally } from './tally.js';

/** Reads bytes into a scanner, to the end of a log. */
export type ReadInto = (scanner: HttperrScanner) => Promise<SourceEnd>;

/**
 * Counts one log.
 *
 * @returns what was odd about it.
 * @throws HttpErrDoctorError as {@link readSource} does; then nothing of it is counted.
 */
export async function countLog(tally: HttperrTally, input: number, readInto: ReadInto): Promise<readonly Problem[]> {
  const scanner = new HttperrScanner(tally);
  tally.beginFile(input);
  const { bytes, problem } = await readInto(scanner);
  scanner.end();
  if (problem !== null) tally.endedEarly(problem);
  return tally.endFile(bytes);
}

/** Reads a source from its beginning to its end, in this thread. */
export function readAlone(source: HttperrSource, options: SourceOptions): ReadInto {
  return (scanner) => readSource(source, (chunk) => scanner.push(chunk), options);
}
