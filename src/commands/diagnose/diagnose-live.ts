import { collectMachine } from '../../collect/collect-machine.js';
import { EXIT } from '../../errors.js';
import { visible } from '../../report/escape.js';
import type { Diagnosis } from '../../schema/types.js';
import { thisTool } from '../../tool.js';
import { readOptions } from '../cli/common-options.js';
import { exitOf } from '../cli/exit-of.js';
import { interruptibly } from '../cli/interruptibly.js';
import { samplingOf, timeoutOf } from '../cli/live-options.js';
import { isWatched, note, printJson, setExit } from '../cli/output.js';
import { showSample } from '../cli/show-sample.js';
import type { DiagnoseArgs } from './diagnose-args.js';

/**
 * Diagnoses this machine: one look is shown at once (on stderr, since it is not the result yet), then samples follow and the diagnosis of
 * all of them is the result. Ctrl-C ends the sampling, and what is there is diagnosed.
 */
export async function diagnoseLive(args: DiagnoseArgs): Promise<void> {
  // A pack that cannot be used is said before a minute of samples, not after.
  const knowledge =
    args.knowledge === undefined ? undefined : await (await import('../cli/read-packs.js')).knowledgeOfOption(args.knowledge);
  const read = readOptions(args, new Date());
  const judge = async (folder: string, images: boolean): Promise<Diagnosis> =>
    (await loadJudge()).diagnoseCaptured(folder, { ...read, knowledge, images });
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
        showSample(progress, args);
      },
      onFirstLook: (folder) => {
        if (args.json !== true && args.quiet !== true) looks.push(showFirstLook(judge(folder, false), args));
      },
    });
    try {
      await Promise.all(looks);
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
