import { compareMachines, pairsOf } from '../analyze/documents/compare.js';
import { EXIT, type ExitCode, HttpErrDoctorError } from '../errors.js';
import { readEvidence } from '../read/evidence.js';
import { renderComparison } from '../report/terminal/comparison.js';
import { readOptions } from './cli/option-values.js';
import { printJson, printResult, terminalOptions } from './cli/output.js';
import { withProgress } from './cli/progress-line.js';
import { knowledgeOfOption } from './cli/read-packs.js';
import type { Run } from './cli/run.js';
import type { ArgsOf } from './definitions.js';

/** `compare <before> <after>`: did the fix help. */
export async function runCompare(args: ArgsOf<'compare'>, { now, tool }: Run): Promise<ExitCode> {
  const knowledge = await knowledgeOfOption(args.knowledge);
  const read = (path: string) =>
    withProgress(args, (onProgress, signal) => readEvidence([path], { ...readOptions(args, now), onProgress, signal }));
  const pairs = pairsOf(await read(args.before), await read(args.after));
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
      'no machine is in both; name two folders with evidence of one machine, its name in machine.json',
    );
  if (others.length > 0) throw new HttpErrDoctorError('usage', `${pairs.length} machines are in both; name the folders of one machine`);
  return pair;
}
