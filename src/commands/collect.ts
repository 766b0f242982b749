import os from 'node:os';
import { collectMachine } from '../collect/collect-machine.js';
import type { CollectedCapture } from '../collect/collect-options.js';
import type { CollectProgress } from '../collect/collect-progress.js';
import { EXIT, type ExitCode } from '../errors.js';
import { visible } from '../report/escape.js';
import { exitWithout } from './cli/exit-code.js';
import { interruptibly } from './cli/interruptibly.js';
import type { OutputArgs } from './cli/option-groups.js';
import { readOptions, samplingOf, timeoutOf } from './cli/option-values.js';
import { isWatched, note, printJson, printResult } from './cli/output.js';
import { showSample } from './cli/progress-line.js';
import type { Run } from './cli/run.js';
import { noteOpenFolder, OPEN_TEMPORARY } from './cli/this-machine.js';
import type { ArgsOf } from './definitions.js';

/** `collect [-o dir]`: writes a capture folder. */
export async function runCollect(args: ArgsOf<'collect'>, { now, tool }: Run): Promise<ExitCode> {
  const captured = await interruptibly((signal) =>
    collectMachine({
      folder: args.output ?? `httperr-capture-${os.hostname()}-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
      resume: args.resume,
      sampling: samplingOf(args),
      signatures: args.signatures,
      images: args.images,
      sinceMs: readOptions(args, now).sinceMs,
      powershell: args.powershell,
      timeoutMs: timeoutOf(args),
      signal,
      tool,
      onProgress: (progress) => show(progress, args),
    }),
  );
  if (args.json === true) {
    printJson(captured.manifest);
    if (!captured.restricted) note(`note: other users may read ${visible(captured.folder)}; move it where only you can open it`, args);
    noteOpenFolder(captured, args);
  } else printResult(summary(captured));
  return exitOfCapture(captured);
}

function show(progress: CollectProgress, args: OutputArgs): void {
  showSample(progress, args);
  if (progress.kind === 'part' && progress.state !== 'started' && isWatched(args))
    note(`  ${progress.part.padEnd(11)} ${progress.state}`, args);
}

function summary({ folder, manifest, cutShort, restricted, temporaryRestricted }: CollectedCapture): string {
  const lines = [`Written: ${visible(folder)}`];
  if (manifest.sampling !== null) lines.push(`  ${manifest.sampling.samples} samples, at most ${manifest.sampling.everySeconds} s apart`);
  if (manifest.sampling?.ended === 'failed')
    lines.push(`  sampling    ended early: ${visible(manifest.sampling.error?.message ?? 'no reason given')}`);
  for (const { name, status, error, warnings } of manifest.parts) {
    if (status === 'ok' || status === 'not-asked') continue;
    const why = error === null || error === undefined ? warnings.join('; ') : error.message;
    lines.push(`  ${name.padEnd(11)} ${status.padEnd(8)} ${visible(why)}`);
  }
  if (cutShort !== null) lines.push(`  ${cutShort === 'interrupted' ? 'interrupted' : 'timed out'}: what was collected so far is there`);
  if (!restricted) lines.push('  other users may read this folder; move it where only you can open it');
  if (!temporaryRestricted) lines.push(`  ${OPEN_TEMPORARY}`);
  lines.push(
    `Next: httperr-doctor diagnose ${inQuotes(visible(folder))}`,
    'It contains addresses, URLs and names of this machine: send it only to people you trust.',
  );
  return `${lines.join('\n')}\n`;
}

/** A path to paste: in quotes where it holds more than what no shell minds. */
function inQuotes(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`;
}

function exitOfCapture({ manifest, cutShort }: CollectedCapture): ExitCode {
  if (cutShort === 'interrupted') return EXIT.interrupted;
  if (cutShort === 'timed-out') return EXIT.timedOut;
  return exitWithout(manifest.parts.some(({ status }) => status === 'failed' || status === 'denied'));
}
