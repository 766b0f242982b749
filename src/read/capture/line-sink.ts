import { type CaptureDocumentName, isCaptureDocument } from '../../schema/capture.js';
import type { Documents } from '../../schema/generated/documents.js';
import type { EvidencePiece } from '../reading.js';
import type { ProblemTally } from '../tables/problem-tally.js';

/** How a stream is kept. */
export interface KeepOptions {
  /** Rows above which snapshots are thinned; all are kept where it is left out. */
  readonly mostPoolRows?: number | undefined;
}

/** Takes the lines of one stream, each held against its schema before, and makes evidence of them. */
export interface LineReader<Line> {
  /** @returns why the line is left out, `null` where it counts. */
  add(value: Line, line: number): string | null;
  /**
   * Takes a line from its bytes, where it can prove that this comes to the same as JSON.parse, the schema and {@link LineReader.add}.
   *
   * @returns `undefined` where it cannot; else as {@link LineReader.add} does.
   */
  addPlain?(bytes: Buffer, line: number): string | null | undefined;
  finish(): EvidencePiece;
}

/** Makes a reader of one stream; what is odd about a line that counts goes into the tally. */
export type MakeLineReader<Line> = (tally: ProblemTally, options: KeepOptions) => LineReader<Line>;

/** A reader behind the schema of its lines. */
export interface LineSink {
  readonly schema: CaptureDocumentName;
  /** False where the value does not fit the schema. */
  take(value: unknown, line: number): boolean;
  /** False where the line has to be parsed. */
  takePlain(bytes: Buffer, line: number): boolean;
  finish(): EvidencePiece;
}

/** Puts the schema of a stream before its reader. */
export function behindSchema<Name extends CaptureDocumentName>(
  schema: Name,
  make: MakeLineReader<Documents[Name]>,
): (tally: ProblemTally, options: KeepOptions) => LineSink {
  return (tally, options) => {
    const reader = make(tally, options);
    return {
      schema,
      take(value, line) {
        if (!isCaptureDocument(schema, value)) return false;
        const why = reader.add(value, line);
        if (why !== null) tally.add(why, line);
        return true;
      },
      takePlain(bytes, line) {
        const why = reader.addPlain?.(bytes, line);
        if (typeof why === 'string') tally.add(why, line);
        return why !== undefined;
      },
      finish: () => reader.finish(),
    };
  };
}
