import { poolDocument } from '../analyze/documents/pool-document.js';
import { type ExitCode, HttpErrDoctorError } from '../errors.js';
import { readEvidence } from '../read/evidence.js';
import type { GivenPath } from '../read/walk.js';
import { renderPool } from '../report/terminal/pool.js';
import { exitWithout, hasUnreadable } from './cli/exit-code.js';
import { readOptions, samplingOf } from './cli/option-values.js';
import { printJson, printResult, tableOptions } from './cli/output.js';
import { withProgress } from './cli/progress-line.js';
import type { Run } from './cli/run.js';
import { requirePart, withThisMachine } from './cli/this-machine.js';
import { withEvidence } from './cli/with-evidence.js';
import type { ArgsOf } from './definitions.js';

type PoolArgs = ArgsOf<'pool'>;

/** `pool [path…]`: the pools alone. */
export async function runPool(args: PoolArgs, run: Run): Promise<ExitCode> {
  const wanted = {
    parts: ['machine', 'pool'],
    sampling: samplingOf(args),
    instead: 'name pool snapshots: httperr-doctor pool poolmon-*.txt',
  } as const;
  const live = () =>
    withThisMachine({ args, run, ...wanted }, ({ folder, manifest }) => {
      requirePart(manifest, 'pool', wanted.instead);
      return showPools({ paths: [folder], temporaryFolder: folder }, args, run);
    });
  return withEvidence({ words: args.path, args, live, hasDocument: args.json === true }, ({ paths }) => showPools({ paths }, args, run));
}

/** Where pool lists are. */
interface PoolEvidence {
  readonly paths: readonly GivenPath[];
  /** Folder that will be gone, so that no path of it is shown. */
  readonly temporaryFolder?: string;
}

async function showPools({ paths, temporaryFolder }: PoolEvidence, args: PoolArgs, { now, tool }: Run): Promise<ExitCode> {
  const document = await withProgress(args, async (onProgress, signal) => {
    const capture = await readEvidence(paths, { ...readOptions(args, now), temporaryFolder, onProgress, signal });
    return poolDocument(capture, { tool });
  });
  if (args.json === true) printJson(document);
  else if (document.machines.length > 0) printResult(renderPool(document, tableOptions(args, process)));
  if (document.machines.length === 0)
    throw new HttpErrDoctorError('nothing-readable', 'no pool snapshot in the given paths; collect one with poolmon -n, or see --help');
  return exitWithout(hasUnreadable([...(document.unassigned ?? []), ...document.machines.flatMap(({ inputs }) => inputs)]));
}
