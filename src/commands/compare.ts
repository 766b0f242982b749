import { compareMachines, pairsOf } from '../analyze/documents/compare.js';
import { EXIT, type ExitCode, HttpErrDoctorError } from '../errors.js';
import { readEvidence } from '../read/evidence.js';
import type { GivenPath } from '../read/walk.js';
import { renderComparison } from '../report/terminal/comparison.js';
import { readOptions } from './cli/option-values.js';
import { printJson, printResult, terminalOptions } from './cli/output.js';
import { withProgress } from './cli/progress-line.js';
import { knowledgeOfOption } from './cli/read-packs.js';
import type { Run } from './cli/run.js';
import { withNamedEvidence } from './cli/with-evidence.js';
import type { ArgsOf } from './definitions.js';

/** `compare <before> <after>`: did the fix help. */
export async function runCompare(args: ArgsOf<'compare'>, run: Run): Promise<ExitCode> {
  const { before, after } = args;
  return withNamedEvidence({ words: [before, after], args, needsAll: true }, ({ byWord }) =>
    showComparison({ before: byWord.get(before) ?? [], after: byWord.get(after) ?? [] }, args, run),
  );
}

/** Evidence from before the change, and from after it. */
interface Sides {
  readonly before: readonly GivenPath[];
  readonly after: readonly GivenPath[];
}

async function showComparison({ before, after }: Sides, args: ArgsOf<'compare'>, { now, tool }: Run): Promise<ExitCode> {
  const knowledge = await knowledgeOfOption(args.knowledge);
  const read = (paths: readonly GivenPath[]) =>
    withProgress(args, (onProgress, signal) => readEvidence(paths, { ...readOptions(args, now), onProgress, signal }));
  const pairs = pairsOf(await read(before), await read(after));
  const document = compareMachines({ tool, knowledge, ...onlyOne(pairs) });
  if (args.json === true) printJson(document);
  else printResult(renderComparison(document, terminalOptions(args, process)));
  return EXIT.done;
}

function onlyOne<Pair>(pairs: readonly Pair[]): Pair {
  const [pair, ...others] = pairs;
  if (pair === undefined)
    throw new HttpErrDoctorError(
      'nothing-readable',
      'the two sets have no machine in common; name two folders with evidence of one machine, its name in machine.json',
    );
  if (others.length > 0)
    throw new HttpErrDoctorError('usage', `the two sets have ${pairs.length} machines in common; name the folders of one machine`);
  return pair;
}
