import type { Diagnosis, Input, MachineDiagnosis } from '../../schema/types.js';

/**
 * A month of snapshots is thousands of files that differ by their names alone; each with its clock and content they are most of a page. The
 * document in a page has neighbors that are alike as one run, and the script of the page makes the document whole again.
 */

/** Files of a machine up to which they are as they are. */
const MOST_PLAIN = 100;

type Likeness = Omit<Input, 'path'>;

/** Files one behind the other that are alike in everything but their paths. */
interface Run {
  readonly like: Likeness;
  /** For each file the characters that its path has in common with the path before it, and what comes behind these. */
  readonly shared: readonly number[];
  readonly rest: readonly string[];
}

/** A machine as it is in the document of a page. */
export type PackedMachine = Omit<MachineDiagnosis, 'inputs'> & { readonly inputs: readonly Input[] | { readonly runs: readonly Run[] } };

/** The document of a page. */
export type PackedDiagnosis = Omit<Diagnosis, 'machines'> & { readonly machines: readonly PackedMachine[] };

/** The document with long lists of files packed; nothing of it is lost. */
export function packInputs(diagnosis: Diagnosis): PackedDiagnosis {
  return { ...diagnosis, machines: diagnosis.machines.map(packMachine) };
}

/** What {@link packInputs} was given. */
export function unpackInputs(diagnosis: PackedDiagnosis): Diagnosis {
  return { ...diagnosis, machines: diagnosis.machines.map(unpackMachine) };
}

function packMachine(machine: MachineDiagnosis): PackedMachine {
  return machine.inputs.length <= MOST_PLAIN ? machine : { ...machine, inputs: { runs: runsOf(machine.inputs) } };
}

function runsOf(inputs: readonly Input[]): readonly Run[] {
  const runs: { like: Likeness; likeText: string; shared: number[]; rest: string[] }[] = [];
  let before = '';
  for (const { path, ...like } of inputs) {
    const likeText = JSON.stringify(like);
    const last = runs.at(-1);
    const run = last?.likeText === likeText ? last : { like, likeText, shared: [], rest: [] };
    if (run !== last) runs.push(run);
    const shared = sharedLength(before, path);
    run.shared.push(shared);
    run.rest.push(path.slice(shared));
    before = path;
  }
  return runs.map(({ like, shared, rest }) => ({ like, shared, rest }));
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  // Half of a surrogate pair is no text.
  return length > 0 && (b.charCodeAt(length - 1) & 0xfc00) === 0xd800 ? length - 1 : length;
}

function unpackMachine(machine: PackedMachine): MachineDiagnosis {
  const { inputs } = machine;
  return { ...machine, inputs: 'runs' in inputs ? inputsOf(inputs.runs) : inputs };
}

function inputsOf(runs: readonly Run[]): readonly Input[] {
  let path = '';
  return runs.flatMap(({ like, shared, rest }) =>
    rest.map((end, i) => {
      path = path.slice(0, shared[i]) + end;
      return { path, ...like };
    }),
  );
}
