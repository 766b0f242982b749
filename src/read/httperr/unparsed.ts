import type { Problem } from '../../facts/capture.js';
import { notRead } from '../file-problem.js';

/** A line that is no row. */
export interface UnparsedLine {
  readonly line: number;
  /** Its beginning. */
  readonly text: string;
}

const LONGEST_SHOWN = 60;

/** Says how many lines of a log could not be read, and where the first of them is; nothing where all could be. */
export function unparsedProblems(count: number, first: UnparsedLine | undefined): readonly Problem[] {
  if (count === 0) return [];
  const lines = count === 1 ? '1 line of HTTPERR could not be read' : `${count.toLocaleString('en-US')} lines of HTTPERR could not be read`;
  if (first === undefined) return [notRead(`${lines}; httperr shows them`)];
  const begins = first.text.length > LONGEST_SHOWN ? `${first.text.slice(0, LONGEST_SHOWN)}\u2026` : first.text;
  return [notRead(`${lines}${count === 1 ? '' : ', this is the first'}: "${begins}"`, first.line)];
}
