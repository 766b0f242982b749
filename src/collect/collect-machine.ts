import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { assetPath } from '../asset-path.js';
import { HttpErrDoctorError } from '../errors.js';
import { findPowerShell } from '../powershell/executable.js';
import type { PowerShellHost } from '../powershell/host.js';
import { localPowerShell } from '../powershell/local-powershell.js';
import { makePrivateFolder, type PrivateFolder } from '../powershell/private-folder.js';
import type { SamplingOutcome } from '../schema/types.js';
import type { PartAnswer } from './answer.js';
import { type PreparedFolder, prepareFolder } from './capture-folder.js';
import type { CaptureManifest, CollectedCapture, CollectOptions } from './collect-options.js';
import { DraftManifest } from './draft-manifest.js';
import { FIRST_PARTS, PART_NAMES } from './parts.js';
import { type PartsOutcome, runParts } from './run-collector.js';
import { prepareStop } from './stop.js';

/**
 * Collects evidence from this machine into a capture folder. Each part stands or falls by itself: one that is denied, fails or hangs is an
 * entry of the manifest with its error. The manifest is on disk from the first part on, so the folder can be read whatever happens.
 *
 * @throws HttpErrDoctorError `powershell-unavailable` off Windows or where PowerShell may not run the scripts; `access-denied` where every
 * part was denied; `interrupted` or `timed-out` where it ended before anything was collected; `usage` for a folder that holds something else.
 */
export async function collectMachine(options: CollectOptions = {}): Promise<CollectedCapture> {
  const host = options.host ?? localPowerShell(findPowerShell({ given: options.powershell }));
  const work = await makePrivateFolder();
  const temporary = options.folder === undefined;
  try {
    const target =
      options.folder === undefined ? await temporaryTarget(work) : await prepareFolder(options.folder, options.resume ?? false);
    const captured = await collectInto(target, work.path, { ...options, host }).finally(() => target.release());
    return {
      ...captured,
      temporaryRestricted: work.restricted,
      remove: temporary ? () => work.remove() : async () => undefined,
    };
  } catch (error) {
    if (temporary) await work.remove();
    throw error;
  } finally {
    if (!temporary) await work.remove();
  }
}

async function temporaryTarget(work: PrivateFolder): Promise<PreparedFolder> {
  const folder = path.join(work.path, 'capture');
  await mkdir(folder, { mode: 0o700 });
  return { path: folder, before: undefined, restricted: work.restricted, release: async () => undefined };
}

async function collectInto(
  target: PreparedFolder,
  work: string,
  options: Omit<CollectOptions, 'host'> & { readonly host: PowerShellHost },
): Promise<Omit<CollectedCapture, 'remove' | 'temporaryRestricted'>> {
  const draft = new DraftManifest({ folder: target.path, tool: options.tool, before: target.before });
  const parts = PART_NAMES.filter((name) => options.parts === undefined || options.parts.includes(name));
  let sampling = false;
  const stop = prepareStop({
    file: path.join(work, 'stop'),
    signal: options.signal,
    timeoutMs: options.timeoutMs,
    listens: () => sampling,
  });
  const answered = new Set<string>();
  let hasFirstParts = false;
  const onPart = (answer: PartAnswer) => {
    draft.add(answer);
    answered.add(answer.part.name);
    if (!hasFirstParts && FIRST_PARTS.every((name) => answered.has(name))) {
      hasFirstParts = true;
      draft.written().then(() => options.onFirstParts?.(target.path), ignore);
    }
    if (options.sampling === undefined || sampling || answered.size < parts.length) return;
    sampling = true;
    draft.written().then(() => options.onFirstLook?.(target.path), ignore);
  };
  try {
    const outcome = await runParts({
      host: options.host,
      scriptPath: assetPath('ps/collect.ps1'),
      request: {
        folder: target.path,
        answers: work,
        parts,
        sampling: options.sampling,
        stopFile: stop.file,
        since: options.sinceMs === undefined ? undefined : new Date(options.sinceMs).toISOString(),
        copyLogs: options.copyLogs,
        signatures: options.signatures,
        images: options.images,
        append: target.before !== undefined,
      },
      deadlines: options.deadlines ?? {},
      signal: stop.signal,
      onProgress: options.onProgress,
      onStarted: options.onStarted,
      onPart,
    });
    for (const answer of outcome.answers.values()) draft.add(answer);
    const cutShort = stop.why();
    const manifest = await draft.finish(samplingOutcome(options, outcome));
    refuseEmpty(manifest, cutShort);
    return { folder: target.path, manifest, cutShort, restricted: target.restricted };
  } finally {
    stop.release();
  }
}

function samplingOutcome({ sampling }: CollectOptions, { samples, samplingEnded, problem }: PartsOutcome): SamplingOutcome | null {
  if (sampling === undefined) return null;
  const outcome = { samples, everySeconds: sampling.everySeconds, ended: samplingEnded ?? 'failed' };
  return problem === null ? outcome : { ...outcome, error: problem };
}

/** A collection without anything in it is an error, not a capture. */
function refuseEmpty({ parts }: CaptureManifest, cutShort: 'interrupted' | 'timed-out' | null): void {
  const asked = parts.filter(({ status }) => status !== 'not-asked');
  if (asked.some(({ status }) => status === 'ok' || status === 'partial')) return;
  if (cutShort === 'interrupted')
    throw new HttpErrDoctorError('interrupted', 'interrupted before anything was collected', { details: { reason: 'PS_ABORTED' } });
  if (cutShort === 'timed-out')
    throw new HttpErrDoctorError('timed-out', 'timed out before anything was collected: raise --timeout', {
      details: { reason: 'PS_TIMEOUT' },
    });
  const why = asked.map(({ name, error }) => `${name}: ${error?.message ?? 'no reason given'}`).join('; ');
  const denied = asked.length > 0 && asked.every(({ status }) => status === 'denied');
  throw new HttpErrDoctorError(denied ? 'access-denied' : 'powershell-unavailable', `nothing could be collected; ${why}`, {
    details: { parts: asked },
  });
}

function ignore(): void {
  // The same failure shows again when the manifest is finished.
}
