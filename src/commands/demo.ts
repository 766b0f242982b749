import { assetPath } from '../asset-path.js';
import { OUTPUT_OPTIONS } from './cli/common-options.js';
import { FAIL_ON } from './cli/exit-of.js';
import { withExamples } from './cli/with-examples.js';
import type { DiagnoseArgs } from './diagnose/diagnose-args.js';
import { runDiagnose } from './diagnose/diagnose-files.js';

/** `demo`: the main job on the bundled evidence of the NotMyFault story. */
export const demoCommand = withExamples<DiagnoseArgs>(
  {
    command: 'demo',
    describe: 'the main job on bundled evidence',
    builder: (yargs) => yargs.options({ ...OUTPUT_OPTIONS, 'fail-on': FAIL_ON }),
    handler: (args) => runDiagnose([assetPath('examples/notmyfault')], args),
  },
  ['$0 demo', 'what a diagnosis looks like'],
);
