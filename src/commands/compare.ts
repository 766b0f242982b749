import { compareMachines, pairsOf } from '../analyze/documents/compare.js';
import { HttpErrDoctorError } from '../errors.js';
import { readEvidence } from '../read/evidence.js';
import { renderComparison } from '../report/terminal/comparison.js';
import { thisTool } from '../tool.js';
import { EVIDENCE_OPTIONS, type EvidenceArgs, OUTPUT_OPTIONS, type OutputArgs, readOptions } from './cli/common-options.js';
import { KNOWLEDGE_OPTION } from './cli/knowledge-option.js';
import { printJson, printResult, terminalOptions } from './cli/output.js';
import { withProgress } from './cli/progress-line.js';
import { knowledgeOfOption } from './cli/read-packs.js';
import { withExamples } from './cli/with-examples.js';

type CompareArgs = OutputArgs &
  EvidenceArgs & {
    readonly before?: string | undefined;
    readonly after?: string | undefined;
    readonly knowledge?: readonly string[] | undefined;
  };

/** `compare <before> <after>`: did the fix help. */
export const compareCommand = withExamples<CompareArgs>(
  {
    command: 'compare <before> <after>',
    describe: 'did the fix help: growth before and after, and what changed',
    builder: (yargs) =>
      yargs
        .positional('before', { type: 'string', demandOption: true, describe: 'evidence from before the change' })
        .positional('after', { type: 'string', demandOption: true, describe: 'evidence from after it' })
        .options({ ...OUTPUT_OPTIONS, 'utc-offset': EVIDENCE_OPTIONS['utc-offset'], knowledge: KNOWLEDGE_OPTION }),
    handler: async (args) => {
      const knowledge = await knowledgeOfOption(args.knowledge);
      const read = (path: string) =>
        withProgress(args, (onProgress, signal) => readEvidence([path], { ...readOptions(args, new Date()), onProgress, signal }));
      const pairs = pairsOf(await read(args.before ?? ''), await read(args.after ?? ''));
      const [pair, ...others] = pairs;
      if (pair === undefined)
        throw new HttpErrDoctorError(
          'nothing-readable',
          'no machine is in both; name two folders with evidence of one machine, its name in machine.json',
        );
      if (others.length > 0) throw new HttpErrDoctorError('usage', `${pairs.length} machines are in both; name the folders of one machine`);
      const document = compareMachines({ tool: thisTool(), knowledge, ...pair });
      if (args.json === true) printJson(document);
      else printResult(renderComparison(document, terminalOptions(args, process)));
    },
  },
  ['$0 compare monday/ tuesday/', 'whether the growth has stopped'],
);
