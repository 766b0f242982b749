import { collectMachine } from '../collect/collect-machine.js';
import type { CollectProgress } from '../collect/progress.js';
import { EXIT } from '../errors.js';
import { formatBytes } from '../facts/units.js';
import { visible } from '../report/escape.js';
import type { Diagnosis } from '../schema/types.js';
import { thisTool } from '../tool.js';
import type { DiagnoseArgs } from './diagnose-args.js';
import { exitOf } from './exit-of.js';
import { interruptibly } from './interruptibly.js';
import { samplingOf, timeoutOf } from './live-options.js';
import { readOptions } from './options.js';
import { note, printJson, setExit } from './output.js';

/**
 * Diagnoses this machine: one look is shown at once (on stderr, since it is not the result yet), then samples follow and the diagnosis of
 * all of them is the result. Ctrl-C ends the sampling, and what is there is diagnosed.
 */
export async function diagnoseLive(args: DiagnoseArgs): Promise<void> {
  // A pack that cannot be used is said before a minute of samples, not after.
  if (args.knowledge !== undefined) await (await loadJudge()).knowledgeOfOption(args.knowledge);
  const read = readOptions(args, new Date());
  const judge = async (folder: string, images: boolean): Promise<Diagnosis> =>
    (await loadJudge()).judgeCapture(folder, { ...read, packs: args.knowledge, images });
  const looks: Promise<void>[] = [];
  await interruptibly(async (signal) => {
    const captured = await collectMachine({
      sampling: samplingOf(args),
      sinceMs: read.sinceMs,
      powershell: args.powershell,
      timeoutMs: timeoutOf(args),
      signal,
      tool: thisTool(),
      onProgress: (progress) => {
        // PowerShell is at work now, and we would only wait. A failure to load shows where the judge is used.
        loadJudge().catch(() => undefined);
        showProgress(progress, args);
      },
      onFirstLook: (folder) => {
        if (args.json !== true && args.quiet !== true) looks.push(showFirstLook(judge(folder, false), args));
      },
    });
    try {
      await Promise.all(looks);
      // One look shows no growth, so there is no tag whose driver is worth the seconds.
      const isSampled = captured.manifest.sampling !== null;
      if (isSampled && isWatched(args)) note('  looking for the tags in the loaded drivers', args);
      const document = await judge(captured.folder, isSampled);
      if (args.json === true) printJson(document);
      else (await loadJudge()).printDiagnosis(document, args);
      setExit(captured.cutShort === 'timed-out' ? EXIT.timedOut : exitOf(document, args['fail-on']));
    } finally {
      await captured.remove();
    }
  });
}

/** Reading, judging and showing are most of the program, and a collection can start without any of it. */
function loadJudge(): Promise<typeof import('./live-judge.js')> {
  return import('./live-judge.js');
}

/** A first look that fails is no failure of the run: the diagnosis at the end meets the same evidence again. */
async function showFirstLook(first: Promise<Diagnosis>, args: DiagnoseArgs): Promise<void> {
  try {
    const [machine] = (await first).machines;
    if (machine !== undefined)
      note(`  first look: ${visible(machine.verdict.summary)}\n  samples follow; Ctrl-C ends them and judges what is there`, args);
  } catch (error) {
    note(`note: the first look could not be judged: ${visible(error instanceof Error ? error.message : String(error))}`, args);
  }
}

/** Progress is for people who watch; a pipe or a log gets none. */
function isWatched({ json }: DiagnoseArgs): boolean {
  return json !== true && process.stderr.isTTY === true;
}

function showProgress(progress: CollectProgress, args: DiagnoseArgs): void {
  if (!isWatched(args) || progress.kind === 'part') return;
  const of = progress.of === null ? '' : ` of ${progress.of}`;
  const pool = progress.nonpagedBytes === null ? '' : `, nonpaged pool ${formatBytes(progress.nonpagedBytes)}`;
  note(`  sample ${progress.sample}${of}${pool}, next in ${Math.round(progress.nextSeconds)} s`, args);
}
