import { FAIL_ON, type FailOn } from './exit-of.js';
import { KNOWLEDGE_OPTION } from './knowledge-option.js';
import { LIVE_OPTIONS, type LiveArgs, SAMPLING_OPTIONS, type SamplingArgs } from './live-options.js';
import {
  EVIDENCE_OPTIONS,
  type EvidenceArgs,
  MACHINE_OPTIONS,
  type MachineArgs,
  OUTPUT_OPTIONS,
  type OutputArgs,
  pathArguments,
} from './options.js';
import { withExamples } from './with-examples.js';

/** Arguments of `diagnose`. */
export type DiagnoseArgs = OutputArgs &
  EvidenceArgs &
  MachineArgs &
  LiveArgs &
  SamplingArgs & {
    readonly path?: readonly string[];
    readonly 'fail-on'?: FailOn | undefined;
    readonly knowledge?: readonly string[] | undefined;
  };

/** `diagnose [path…]`: the main job. */
export const diagnoseCommand = withExamples<DiagnoseArgs>(
  {
    command: ['diagnose [path..]', '$0'],
    describe: 'why http.sys refused connections, and who took the pool',
    builder: (yargs) =>
      pathArguments(yargs).options({
        ...OUTPUT_OPTIONS,
        ...EVIDENCE_OPTIONS,
        ...MACHINE_OPTIONS,
        'fail-on': FAIL_ON,
        knowledge: KNOWLEDGE_OPTION,
        ...SAMPLING_OPTIONS,
        ...LIVE_OPTIONS,
      }),
    handler: async (args) => {
      const paths = args.path ?? [];
      if (paths.length === 0) return (await import('./live-diagnose.js')).diagnoseLive(args);
      await (await import('./run-diagnose.js')).runDiagnose(paths, args);
    },
  },
  ['$0', 'this machine: a look at once, then three samples in a minute'],
  ['$0 evidence/', 'a folder somebody brought'],
  ['$0 httperr1.log poolmon-*.txt machine.json', 'single files'],
  ['$0 evidence.zip --json --fail-on warning', 'in automation'],
);
