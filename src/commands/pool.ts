import { poolDocument } from '../analyze/documents/pool-document.js';
import { EXIT, HttpErrDoctorError } from '../errors.js';
import { readEvidence } from '../read/evidence.js';
import { renderPool } from '../report/terminal/pool.js';
import { thisTool } from '../tool.js';
import { EVIDENCE_OPTIONS, type EvidenceArgs, OUTPUT_OPTIONS, type OutputArgs, pathArguments, readOptions } from './cli/common-options.js';
import { hasUnreadable } from './cli/exit-of.js';
import { LIVE_OPTIONS, type LiveArgs, SAMPLING_OPTIONS, type SamplingArgs, samplingOf } from './cli/live-options.js';
import { printJson, printResult, setExit, terminalOptions } from './cli/output.js';
import { withProgress } from './cli/progress-line.js';
import { withThisMachine } from './cli/this-machine.js';
import { withExamples } from './cli/with-examples.js';

type PoolArgs = OutputArgs & EvidenceArgs & SamplingArgs & LiveArgs & { readonly path?: readonly string[] };

/** `pool [path…]`: the pools alone. */
export const poolCommand = withExamples<PoolArgs>(
  {
    command: 'pool [path..]',
    describe: 'the pools alone: tags, growth, share, owners',
    builder: (yargs) =>
      pathArguments(yargs).options({
        ...OUTPUT_OPTIONS,
        'utc-offset': EVIDENCE_OPTIONS['utc-offset'],
        ...SAMPLING_OPTIONS,
        ...LIVE_OPTIONS,
      }),
    handler: async (args) => {
      const paths = args.path ?? [];
      if (paths.length > 0) await showPools(paths, args);
      else {
        const instead = 'name pool lists: httperr-doctor pool poolmon-*.txt';
        const wanted = { parts: ['machine', 'pool'], sampling: samplingOf(args), instead } as const;
        await withThisMachine(args, wanted, ({ folder }) => showPools([folder], args, folder));
      }
    },
  },
  ['$0 pool', 'of this machine: three lists in a minute'],
  ['$0 pool poolmon-*.txt', 'which tags grow'],
);

async function showPools(paths: readonly string[], args: PoolArgs, temporaryFolder?: string): Promise<void> {
  const document = await withProgress(args, async (onProgress, signal) => {
    const capture = await readEvidence(paths, { ...readOptions(args, new Date()), temporaryFolder, onProgress, signal });
    return poolDocument(capture, { tool: thisTool() });
  });
  if (args.json === true) printJson(document);
  else if (document.machines.length > 0) printResult(renderPool(document, terminalOptions(args, process)));
  if (document.machines.length === 0)
    throw new HttpErrDoctorError('nothing-readable', 'no pool list is in the given paths; bring what poolmon -n writes, or see --help');
  if (hasUnreadable([...(document.unassigned ?? []), ...document.machines.flatMap(({ inputs }) => inputs)])) setExit(EXIT.partMissing);
}
