import { HttpErrDoctorError } from '../errors.js';
import type { Capture, Input, MachineEvidence, Problem } from '../facts/capture.js';
import { assembleMachine } from './assemble.js';
import { settleCaptures } from './capture/match-manifests.js';
import { clockWithoutTimes } from './clock.js';
import { type Source, sourcesOf, withContent } from './evidence-source.js';
import { notRead, UNREADABLE } from './file-problem.js';
import { KeptSnapshots } from './kept-snapshots.js';
import { keptBytesOf, LIMITS } from './limits.js';
import { isNameOnly } from './machine-document.js';
import { groupByMachine, type Origin } from './machines.js';
import type { ReadOptions } from './read-options.js';
import { type Item, itemsOf, type ReadFile, readSource } from './read-source.js';
import { setCopiesAside } from './set-copies-aside.js';
import { type GivenPath, joinShown, walk } from './walk.js';
import { hear } from './with-pauses.js';

const NOBODYS =
  'names no machine, and the evidence has several; put it into the folder of its machine, or begin its name with the machine and _';

/**
 * Reads files, folders and zip archives into a capture: each file is recognized by its content, told to its machine, and its times are
 * settled. A file that cannot be read or is of no known kind becomes an input with a problem; nothing is dropped in silence.
 *
 * @throws HttpErrDoctorError `too-large` for more files than evidence has, `interrupted` when the signal fires.
 */
export async function readEvidence(paths: readonly GivenPath[], options: ReadOptions = {}): Promise<Capture> {
  try {
    return await readPaths(paths, options);
  } catch (error) {
    // Whatever the work that was stopped made of it, the reason is the signal.
    throwIfAborted(options.signal);
    throw error;
  }
}

async function readPaths(paths: readonly GivenPath[], options: ReadOptions): Promise<Capture> {
  const walked = await walk([...paths, ...(options.installedImages ?? [])], options.signal);
  const named = pathsWithout(options.temporaryFolder);
  const set = await sourcesOf(walked.files.map(named), walked.skipped.map(named));
  try {
    const { machines, unassigned: left } = await readSources(set.sources, options);
    return { machines, unassigned: [...set.skipped.map(({ path, kind, text }) => unassigned(path, kind, [{ text }])), ...left] };
  } finally {
    set.close();
  }
}

/**
 * The same for sources that are at hand already.
 *
 * @throws HttpErrDoctorError `interrupted` when the signal fires.
 */
export async function readSources(sources: readonly Source[], options: ReadOptions = {}): Promise<Capture> {
  const items = await settleCaptures(await readAll(sources, options), options.signal);
  const usable = items.filter(({ file }) => file.kind !== 'unusable');
  const grouping = groupByMachine(usable.map(originOf));
  const overruled = new Map(grouping.overruled.map(({ item, stated }) => [usable[item], stated]));
  const machines: MachineEvidence[] = [];
  for (const { name, members } of grouping.machines) {
    throwIfAborted(options.signal);
    const own = await setCopiesAside(
      members.flatMap((at) => usable[at] ?? []),
      options.signal,
    );
    machines.push(await assembleMachine({ name, ...own, overruled }, options));
  }
  const nobodys = grouping.unassigned.flatMap((at) => usable[at] ?? []);
  return {
    machines,
    unassigned: [
      ...items.flatMap(({ source, file }) =>
        file.kind === 'unusable' ? [unassignedSource(source, file.recognizedAs, file.problems)] : [],
      ),
      ...nobodys.map(({ source, file }) => unassignedSource(source, file.kind === 'piece' ? file.format : file.kind, [notRead(NOBODYS)])),
    ],
  };
}

/** Names what lies in a folder without that folder. */
function pathsWithout(folder: string | undefined): <T extends { readonly path: string }>(found: T) => T {
  if (folder === undefined) return (found) => found;
  const prefix = joinShown(folder, '');
  return (found) => (found.path.startsWith(prefix) ? { ...found, path: found.path.slice(prefix.length) } : found);
}

/** Throws `interrupted` where the signal has fired. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HttpErrDoctorError('interrupted', 'interrupted', { cause: signal.reason });
}

async function readAll(sources: readonly Source[], options: ReadOptions): Promise<readonly Item[]> {
  const items: Item[] = [];
  const mostPoolRows = options.mostPoolRows ?? LIMITS.poolRows;
  const snapshots = new KeptSnapshots(mostPoolRows);
  let kept = 0;
  let ahead = contentAt(sources, 0);
  for (const [at, source] of sources.entries()) {
    throwIfAborted(options.signal);
    const filled = await ahead;
    ahead = contentAt(sources, at + 1);
    options.onProgress?.({ path: source.path, readBytes: 0, totalBytes: source.bytes });
    const file = withinBudget(await readSource(filled ?? source, { ...options, mostPoolRows }), kept + snapshots.bytes);
    for (const item of itemsOf(source, file)) {
      const own = snapshots.take(item, items.length);
      kept += bytesOf(own.file);
      items.push(own);
    }
    await hear(options.signal);
  }
  return snapshots.giveBack(items);
}

/** A source is read while the one before it is worked on. */
async function contentAt(sources: readonly Source[], at: number): Promise<Source | undefined> {
  const source = sources[at];
  return source === undefined ? undefined : withContent(source);
}

/** A file that would take more memory than a run may is left out; those before it count. */
function withinBudget(file: ReadFile, keptBytes: number): ReadFile {
  if (keptBytes + bytesOf(file) <= LIMITS.keptBytes) return file;
  return { kind: 'unusable', recognizedAs: UNREADABLE, problems: [notRead(OVER_BUDGET)] };
}

function bytesOf(file: ReadFile): number {
  if (file.kind === 'pieces') return file.outputs.reduce((sum, { piece }) => sum + keptBytesOf(piece), 0);
  return file.kind === 'piece' ? keptBytesOf(file.piece) : 0;
}

const OVER_BUDGET = `is beyond what one run can hold (about ${LIMITS.keptBytes / 2 ** 30} GB of rows and values); diagnose fewer files, or a shorter time`;

function originOf({ source, file }: Item): Origin {
  return {
    folder: source.folder,
    name: source.name,
    isAccessory: file.kind === 'image' || file.kind === 'catalog' || file.kind === 'inf',
    ...(file.kind === 'machine' || file.kind === 'capture'
      ? { document: { name: file.document.machine.name ?? null, isNameOnly: isNameOnly(file.document.machine) } }
      : {}),
    ...(file.kind === 'piece' && file.piece.machineName !== undefined ? { computerName: file.piece.machineName } : {}),
  };
}

function unassignedSource(source: Source, recognizedAs: string, problems: readonly Problem[]): Input {
  const clock = clockWithoutTimes({ name: source.name, modifiedMs: source.modifiedMs, utcOffsetMinutes: null });
  return { path: source.path, recognizedAs, clock, problems };
}

function unassigned(path: string, recognizedAs: string, problems: readonly Problem[]): Input {
  return { path, recognizedAs, clock: { basis: 'mtime', zone: 'unknown', offsetMinutes: null, uncertaintySeconds: null }, problems };
}
