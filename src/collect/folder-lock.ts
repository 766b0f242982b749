import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { HttpErrDoctorError } from '../errors.js';
import { ioError, isSystemError } from '../io/io-error.js';

/**
 * Folder in a capture that says who writes it. It holds one empty folder whose name says which process of which machine: folders come with
 * their content by one rename, whole or not at all, are never links, and are no evidence for whoever reads the capture.
 */
export const LOCK = 'capture.lock';

/** What a rename says where the name is taken; Windows says the last two. */
const TAKEN = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES']);

/** A lock that is held. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes the right to write a capture, also from a process that is gone without giving it back.
 *
 * @throws HttpErrDoctorError `usage` where another collection writes this capture.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const lock = path.join(folder, LOCK);
  if (await take(lock)) return heldLock(lock);
  const holder = await holderOf(lock);
  if (isAlive(holder) || !(await putAside(lock, holder)) || !(await take(lock))) throw isWritten(folder, lock, await holderOf(lock));
  return heldLock(lock);
}

function heldLock(lock: string): FolderLock {
  return { release: () => rm(lock, { recursive: true, force: true }).catch(() => undefined) };
}

/** This process, as the name of a folder. */
function ownName(): string {
  return `${process.pid}@${encodeURIComponent(os.hostname())}`;
}

/** @returns false where somebody holds it. */
async function take(lock: string): Promise<boolean> {
  const draft = `${lock}.${process.pid}`;
  try {
    await mkdir(path.join(draft, ownName()), { recursive: true, mode: 0o700 });
    await rename(draft, lock);
    return true;
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    if (isSystemError(cause) && TAKEN.has(cause.code ?? '') && (await holderOf(lock)) !== null) return false;
    throw ioError(`${lock} cannot be made`, cause);
  }
}

/** Who holds it; `null` where nobody does. */
async function holderOf(lock: string): Promise<string | null> {
  const [name] = await readdir(lock).catch(() => []);
  return name ?? null;
}

/** A process of another machine cannot be asked, so it counts as alive. */
function isAlive(holder: string | null): boolean {
  if (holder === null) return false;
  const [id = '', host = ''] = holder.split('@');
  if (host !== encodeURIComponent(os.hostname()) || !/^\d{1,10}$/.test(id)) return true;
  try {
    process.kill(Number(id), 0);
    return true;
  } catch (error) {
    return !isSystemError(error) || error.code !== 'ESRCH';
  }
}

/** Takes the lock of a dead process away. Two may try at once: what the slower one caught is the lock of the faster, and is put back. */
async function putAside(lock: string, dead: string | null): Promise<boolean> {
  const aside = `${lock}.${process.pid}.old`;
  try {
    await rename(lock, aside);
  } catch {
    return true;
  }
  if ((await holderOf(aside)) === dead) {
    await rm(aside, { recursive: true, force: true });
    return true;
  }
  await rename(aside, lock).catch(() => rmdir(aside).catch(() => undefined));
  return false;
}

function isWritten(folder: string, lock: string, holder: string | null): HttpErrDoctorError {
  const [id, host] = (holder ?? '').split('@');
  const who = id ? ` (process ${id} on ${host ?? 'another machine'})` : '';
  return new HttpErrDoctorError(
    'usage',
    `another collection writes into ${folder}${who}; wait for it, or name another folder. If none is running, remove ${lock}`,
  );
}
