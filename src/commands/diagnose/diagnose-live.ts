import { availableParallelism } from 'node:os';
import { collectMachine } from '../../collect/collect-machine.js';
import type { CollectedCapture, CollectOptions } from '../../collect/collect-options.js';
import { AT_ONCE } from '../../collect/stop.js';
import { EXIT, type ExitCode, HttpErrDoctorError } from '../../errors.js';
import type { ReadOptions } from '../../read/read-options.js';
import { visible } from '../../report/escape.js';
import type { Diagnosis } from '../../schema/types.js';
import { exitOfDiagnosis, weightiest } from '../cli/exit-code.js';
import { interruptibly } from '../cli/interruptibly.js';
import { readOptions, samplingOf, timeoutOf } from '../cli/option-values.js';
import { isWatched, note } from '../cli/output.js';
import { showSample } from '../cli/progress-line.js';
import type { Run } from '../cli/run.js';
import { noteOpenFolder, noteSampling } from '../cli/this-machine.js';
import type { ArgsOf } from '../definitions.js';
import { liveWindow } from './live-window.js';
import { refuseUnusableReports } from './reports.js';

type LiveDiagnosisArgs = ArgsOf<'diagnose'>;

/** Judges what a folder holds; with `images`, the loaded drivers are searched for the tags too. */
type Judge = (folder: string, asked: { readonly images: boolean; readonly bootTime?: string | null | undefined }) => Promise<Diagnosis>;

/**
 * Diagnoses this machine: one look is shown at once (on stderr, since it is not the result yet), then samples follow and the diagnosis of
 * all of them is the result. Ctrl-C ends the sampling, and what is there is diagnosed.
 */
export async function diagnoseLive(args: LiveDiagnosisArgs, run: Run): Promise<ExitCode> {
  await refuseUnusableReports(args);
  const read = readOptions(args, run.now);
  // A pack that cannot be used is reported before a minute of samples, not after.
  const knowledge =
    args.knowledge === undefined ? undefined : await (await import('../cli/read-packs.js')).knowledgeOfOption(args.knowledge);
  const judge: Judge = async (folder, { images, bootTime }) =>
    (await loadJudge()).diagnoseCaptured(folder, { ...liveWindow(read, run.now, bootTime), knowledge, images });
  return interruptibly(async (signal) => {
    const looks: Promise<void>[] = [];
    const onFirstLook = (folder: string): void => {
      if (args.json !== true && args.quiet !== true) looks.push(showFirstLook(judge(folder, { images: false }), args));
    };
    const onFirstParts = (folder: string): void => {
      if (args.json !== true && args.quiet !== true) looks.push(showFirstWords(folder, liveWindow(read, run.now), args));
    };
    const captured = await collectMachine({
      ...collectOptions(args, run),
      sinceMs: read.sinceMs,
      signal,
      onStarted: () => void prepare(),
      onFirstParts,
      onFirstLook,
    });
    try {
      if (signal.reason === AT_ONCE) throw new HttpErrDoctorError('interrupted', 'ended by a signal');
      noteOpenFolder(captured, args);
      await Promise.all(looks);
      return await showCaptured(captured, { args, judge, now: run.now });
    } finally {
      await captured.remove();
    }
  });
}

function collectOptions(args: LiveDiagnosisArgs, { tool }: Run): CollectOptions {
  return {
    sampling: samplingOf(args),
    powershell: args.powershell,
    timeoutMs: timeoutOf(args),
    tool,
    onProgress: (progress) => showSample(progress, args),
  };
}

async function showCaptured(
  { folder, manifest, cutShort }: CollectedCapture,
  { args, judge, now }: { readonly args: LiveDiagnosisArgs; readonly judge: Judge; readonly now: Date },
): Promise<ExitCode> {
  const isSampled = manifest.sampling !== null;
  noteSampling(manifest, args);
  if (isSampled && isWatched(args)) note('  looking for the tags in the loaded drivers', args);
  const document = await judge(folder, { images: isSampled, bootTime: manifest.machine?.boot?.time });
  await (await loadJudge()).showDiagnosis(document, args, now);
  return weightiest(exitOfDiagnosis(document, args['fail-on']), cutShort === 'timed-out' ? EXIT.timedOut : EXIT.done);
}

/** Reading, judging and showing are most of the program, and a collection can start without any of it. */
async function loadJudge() {
  const [{ diagnoseCaptured }, { showDiagnosis }] = await Promise.all([import('../../diagnose.js'), import('./show-diagnosis.js')]);
  return { diagnoseCaptured, showDiagnosis };
}

/**
 * Loads what the answers will need while PowerShell starts, the first words first. With one processor it would keep PowerShell from its work
 * until then. A failure to load shows where it is used.
 */
async function prepare(): Promise<void> {
  try {
    await loadFirstWords();
    if (availableParallelism() > 1) await loadJudge();
  } catch {}
}

async function loadFirstWords() {
  const [{ firstWords }] = await Promise.all([import('./first-words.js'), import('../../schema/capture.js')]);
  return firstWords;
}

/** What happened, seconds before the rest says why. */
async function showFirstWords(folder: string, window: ReadOptions, args: LiveDiagnosisArgs): Promise<void> {
  const firstWords = await loadFirstWords();
  const words = await firstWords(folder, window);
  // Where one processor has kept it from being loaded before: the other parts take their time.
  loadJudge().catch(() => undefined);
  if (words.length > 0) note(`  so far: ${words.map(visible).join('\n          ')}`, args);
}

/** A first look that fails is no failure of the run: the diagnosis at the end meets the same evidence again. */
async function showFirstLook(first: Promise<Diagnosis>, args: LiveDiagnosisArgs): Promise<void> {
  try {
    const [machine] = (await first).machines;
    if (machine !== undefined)
      note(
        `  first snapshot: ${visible(machine.verdict.summary)}\n  samples follow; Ctrl-C stops them and diagnoses what was collected`,
        args,
      );
  } catch (error) {
    note(`note: the first snapshot could not be diagnosed: ${visible(error instanceof Error ? error.message : String(error))}`, args);
  }
}
