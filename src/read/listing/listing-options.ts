import type { EvidenceRow } from '../../schema/types.js';
import type { ReadOptions } from '../read-options.js';

/** How files are listed. */
export interface ListingOptions extends Pick<ReadOptions, 'signal' | 'onProgress'> {
  /** Takes the rows of the files in their order; without it none is made. */
  readonly onRow?: ((row: EvidenceRow) => void) | undefined;
  /** Waited for between two pieces of a file, so that rows can be written as fast as they are taken. */
  readonly flush?: (() => Promise<void>) | undefined;
}
