import type { Input, Problem } from '../../schema/types.js';

/** What was odd about a file. */
export interface Note {
  readonly path: string;
  readonly line: number | null;
  readonly text: string;
  /** Something was lost, or may be of another machine: it is shown first. */
  readonly matters: boolean;
}

/** What was odd about the files of a machine; what matters first. */
export function notesOf(inputs: readonly Input[]): readonly Note[] {
  const notes = inputs.flatMap(({ path, problems }) => problems.map((problem) => noteOf(path, problem)));
  return [...notes.filter(({ matters }) => matters), ...notes.filter(({ matters }) => !matters)];
}

/** One note for each file that could not be used, and those behind it. */
export function unusedNotes(unassigned: readonly Input[]): readonly Note[] {
  return unassigned.flatMap(({ path, recognizedAs, problems }) => {
    const [first = { text: `is not recognized (${recognizedAs})` }, ...others] = problems;
    return [{ ...noteOf(path, first), matters: true }, ...others.map((problem) => ({ ...noteOf(path, problem), matters: false }))];
  });
}

function noteOf(path: string, { text, line, kind }: Problem): Note {
  return { path, line: line ?? null, text, matters: kind !== undefined };
}
