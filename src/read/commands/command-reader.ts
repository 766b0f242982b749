import type { EvidencePiece } from '../reading.js';

/** The lines of one output of a command. */
export interface Section {
  readonly lines: readonly string[];
  /** Number of `lines[0]` in the file, from 1. */
  readonly first: number;
  /** The command as it was typed, where the console shows it. */
  readonly command: string | null;
}

/** A reader of the output of one command. */
export interface CommandReader {
  /** Its name in `recognizedAs`. */
  readonly format: string;
  /** Texts of which a line must hold one to be worth asking about, where there are such; for speed only. */
  readonly marks?: readonly string[];
  /** Whether a line behind the head is a row of this output, so that nobody else need be asked; for speed only. */
  readonly continues?: (line: string) => boolean;
  /**
   * Where an output begins that this line belongs to: `index` or a line above it; `null` where the line is not one that only this output
   * has. Content decides; words of one language never alone where the structure will do.
   */
  begins(lines: readonly string[], index: number): number | null;
  /** @returns `null` where nothing of this kind is in it after all. */
  read(section: Section): EvidencePiece | null;
  /** The output quotes text of others (events), so nothing in it begins another output. */
  readonly quotesOthers?: true;
  /** A line behind which the quoting of others ends: text of others cannot hold it unescaped. */
  readonly closes?: RegExp;
  /** A second head is a second run of the command, and not a further record of the first. */
  readonly restarts?: true;
}

/** Number in the file of a line of a section. */
export function lineOf(section: Section, index: number): number {
  return section.first + index;
}
