import type { Problem } from '../../../facts/capture.js';
import type { HttperrSource } from '../httperr-source.js';
import { countLog, readAlone } from '../log.js';
import { HttperrTally, type TallyOptions, type TallyPart } from '../tally.js';

/** A log that is to be counted as a whole. */
export interface FileJob {
  /** A file, no bytes of an archive. */
  readonly source: HttperrSource;
  readonly options: TallyOptions;
}

/** The counts of a log. */
export interface FileCounts {
  readonly part: TallyPart;
  readonly problems: readonly Problem[];
}

/** @returns `null` where it has to be read in its place: it holds something that depends on the logs before it, or it cannot be read. */
export async function countFile({ source, options }: FileJob): Promise<FileCounts | null> {
  const tally = new HttperrTally(options);
  try {
    const problems = await countLog(tally, source.input, readAlone(source, {}));
    tally.beginFile(source.input);
    const part = tally.part();
    return part === null ? null : { part, problems };
  } catch {
    return null;
  }
}
