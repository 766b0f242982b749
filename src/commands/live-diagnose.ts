import { collectMachine } from '../collect/collect-machine.js';
import type { CollectProgress } from '../collect/progress.js';
import { diagnose } from '../diagnose.js';
import { EXIT } from '../errors.js';
import { formatBytes } from '../facts/units.js';
import { renderTerminal } from '../report/terminal/diagnosis.js';
import type { Diagnosis } from '../schema/types.js';
import { thisTool } from '../tool.js';
import type { DiagnoseArgs } from './diagnose.js';
import { exitOf } from './exit-of.js';
import { samplingOf, timeoutOf } from './live-options.js';
import { readOptions } from './options.js';
import { note, printJson, printResult, setExit, terminalOptions } from './output.js';
import { knowledgeOfOption } from './read-packs.js';

/**
 * Diagnoses this machine: one look is shown at once (on stderr, since it is not the result yet), then samples follow and the diagnosis of
 * all of them is the result. Ctrl-C ends the sampling, and what is there is diagnosed.
 */
export async function diagnoseLive(args: DiagnoseArgs): Promise<void> {
  const knowledge = await knowledgeOfOption(args.knowledge);
  const read = readOptions(args, new Date());
  const judge = (folder: string): Promise<Diagnosis> => diagnose([folder], { ...read, knowledge });
  const interrupt = new AbortController();
  const onInterrupt = (): void => interrupt.abort();
  process.once('SIGINT', onInterrupt);
  const looks: Promise<void>[] = [];
  try {
    const captured = await collectMachine({
      sampling: samplingOf(args),
      sinceMs: read.sinceMs,
      powershell: args.powershell,
      timeoutMs: timeoutOf(args),
      signal: interrupt.signal,
      tool: thisTool(),
      onProgress: (progress) => showProgress(progress, args),
      onFirstLook: (folder) => {
        if (args.json !== true && args.quiet !== true) looks.push(showFirstLook(judge(folder), args));
      },
    });
    try {
      await Promise.all(looks);
      const document = await judge(captured.folder);
      if (args.json === true) printJson(document);
      else printResult(renderTerminal(document, terminalOptions(args, process)));
      setExit(captured.cutShort === 'timed-out' ? EXIT.timedOut : exitOf(document, args['fail-on']));
    } finally {
      await captured.remove();
    }
  } finally {
    process.removeListener('SIGINT', onInterrupt);
  }
}

/** A first look that fails is no failure of the run: the diagnosis at the end meets the same evidence again. */
async function showFirstLook(first: Promise<Diagnosis>, args: DiagnoseArgs): Promise<void> {
  try {
    const [machine] = (await first).machines;
    if (machine !== undefined)
      note(`  first look: ${machine.verdict.summary}\n  samples follow; Ctrl-C ends them and judges what is there`, args);
  } catch (error) {
    note(`note: the first look could not be judged: ${error instanceof Error ? error.message : String(error)}`, args);
  }
}

function showProgress(progress: CollectProgress, args: DiagnoseArgs): void {
  if (args.json === true || process.stderr.isTTY !== true || progress.kind === 'part') return;
  const of = progress.of === null ? '' : ` of ${progress.of}`;
  const pool = progress.nonpagedBytes === null ? '' : `, nonpaged pool ${formatBytes(progress.nonpagedBytes)}`;
  note(`  sample ${progress.sample}${of}${pool}, next in ${Math.round(progress.nextSeconds)} s`, args);
}
