import os from 'node:os';
import { collectMachine } from '../collect/collect-machine.js';
import type { CollectedCapture } from '../collect/collect-options.js';
import type { CollectProgress } from '../collect/collect-progress.js';
import { EXIT } from '../errors.js';
import { visible } from '../report/escape.js';
import { thisTool } from '../tool.js';
import { EVIDENCE_OPTIONS, type EvidenceArgs, OUTPUT_OPTIONS, type OutputArgs, readOptions } from './cli/common-options.js';
import { interruptibly } from './cli/interruptibly.js';
import { LIVE_OPTIONS, type LiveArgs, SAMPLING_OPTIONS, type SamplingArgs, samplingOf, timeoutOf } from './cli/live-options.js';
import { isWatched, note, printJson, printResult, setExit } from './cli/output.js';
import { showSample } from './cli/show-sample.js';
import { withExamples } from './cli/with-examples.js';

/** Arguments of `collect`. */
type CollectArgs = OutputArgs &
  LiveArgs &
  SamplingArgs &
  Pick<EvidenceArgs, 'since' | 'last'> & {
    readonly output?: string | undefined;
    readonly resume?: boolean | undefined;
    readonly signatures?: boolean | undefined;
    readonly images?: boolean | undefined;
  };

/** `collect [-o dir]`: writes a capture folder. */
export const collectCommand = withExamples<CollectArgs>(
  {
    command: 'collect',
    describe: 'collect evidence from this machine into a folder',
    builder: (yargs) =>
      yargs.options({
        ...OUTPUT_OPTIONS,
        output: { alias: 'o', type: 'string', requiresArg: true, describe: 'folder to write; httperr-capture-NAME-TIME without it' },
        ...SAMPLING_OPTIONS,
        resume: { type: 'boolean', describe: 'continue the capture in that folder', implies: 'output' },
        signatures: { type: 'boolean', describe: 'ask Windows for the signature of each loaded driver (up to a minute)' },
        images: { type: 'boolean', describe: 'copy the image of each loaded driver too (about 100 MB), to find tags in them elsewhere' },
        since: EVIDENCE_OPTIONS.since,
        last: EVIDENCE_OPTIONS.last,
        ...LIVE_OPTIONS,
      }),
    handler: async (args) => {
      const captured = await interruptibly((signal) =>
        collectMachine({
          folder: args.output ?? `httperr-capture-${os.hostname()}-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`,
          resume: args.resume,
          sampling: samplingOf(args),
          signatures: args.signatures,
          images: args.images,
          sinceMs: readOptions(args, new Date()).sinceMs,
          powershell: args.powershell,
          timeoutMs: timeoutOf(args),
          signal,
          tool: thisTool(),
          onProgress: (progress) => show(progress, args),
        }),
      );
      if (args.json === true) printJson(captured.manifest);
      else printResult(summary(captured));
      setExit(exitOfCapture(captured));
    },
  },
  ['$0 collect', 'three samples in a minute, into a new folder here'],
  ['$0 collect --for 12h --every 5m -o night', 'a slow leak; Ctrl-C keeps what is there'],
  ['$0 collect --resume -o night --for 2h', 'go on with it'],
);

function show(progress: CollectProgress, args: OutputArgs): void {
  if (progress.kind === 'sample') showSample(progress, args);
  else if (progress.state !== 'started' && isWatched(args)) note(`  ${progress.part.padEnd(11)} ${progress.state}`, args);
}

function summary({ folder, manifest, cutShort, restricted }: CollectedCapture): string {
  const lines = [`Written: ${visible(folder)}`];
  if (manifest.sampling !== null) lines.push(`  ${manifest.sampling.samples} samples, at most ${manifest.sampling.everySeconds} s apart`);
  for (const { name, status, error, warnings } of manifest.parts) {
    if (status === 'ok' || status === 'not-asked') continue;
    const why = error === null || error === undefined ? warnings.join('; ') : error.message;
    lines.push(`  ${name.padEnd(11)} ${status.padEnd(8)} ${visible(why)}`);
  }
  if (cutShort !== null)
    lines.push(`  ${cutShort === 'interrupted' ? 'interrupted' : 'the time allowed was over'}: what was collected until then is there`);
  if (!restricted) lines.push('  Windows did not close this folder to others: move it where only you may read');
  lines.push(
    `Next: httperr-doctor diagnose ${visible(folder)}`,
    'It holds addresses, URLs and names of this machine: send it to people whom you trust.',
  );
  return `${lines.join('\n')}\n`;
}

function exitOfCapture({ manifest, cutShort }: CollectedCapture): (typeof EXIT)[keyof typeof EXIT] {
  if (cutShort === 'interrupted') return EXIT.interrupted;
  if (cutShort === 'timed-out') return EXIT.timedOut;
  return manifest.parts.some(({ status }) => status === 'failed' || status === 'denied') ? EXIT.partMissing : EXIT.done;
}
