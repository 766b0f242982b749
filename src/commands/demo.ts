import { assetPath } from '../asset-path.js';
import type { DiagnoseArgs } from './diagnose-args.js';
import { FAIL_ON } from './exit-of.js';
import { OUTPUT_OPTIONS } from './options.js';
import { runDiagnose } from './run-diagnose.js';
import { withExamples } from './with-examples.js';

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
