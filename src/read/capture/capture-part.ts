import type { PartStatus } from '../../schema/types.js';

/** A part as far as reading needs it. */
export interface CapturePart {
  readonly name: string;
  readonly status: PartStatus;
  /** Why it is not whole, or what was odd about it; `null` where nothing was. */
  readonly reason: string | null;
  /** File or folder beside the manifest; a plain name. */
  readonly file: string | null;
  /** Lines that the collection wrote to it. */
  readonly rows: number | null;
  readonly sha256: string | null;
  /** Files that were copied into its folder, where it is a folder. */
  readonly copies: number;
}
