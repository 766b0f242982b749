import { EVIDENCE_OPTIONS, MACHINE_OPTIONS, OUTPUT_OPTIONS, pathArguments } from '../cli/common-options.js';
import { FAIL_ON } from '../cli/exit-of.js';
import { KNOWLEDGE_OPTION } from '../cli/knowledge-option.js';
import { LIVE_OPTIONS, SAMPLING_OPTIONS } from '../cli/live-options.js';
import { withExamples } from '../cli/with-examples.js';
import type { DiagnoseArgs } from './diagnose-args.js';

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
      if (paths.length === 0) return (await import('./diagnose-live.js')).diagnoseLive(args);
      await (await import('./diagnose-files.js')).runDiagnose(paths, args);
    },
  },
  ['$0', 'this machine: a look at once, then three samples in a minute'],
  ['$0 evidence/', 'a folder somebody brought'],
  ['$0 httperr1.log poolmon-*.txt machine.json', 'single files'],
  ['$0 evidence.zip --json --fail-on warning', 'in automation'],
);
