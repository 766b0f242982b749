import { lstat, mkdir, readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { HttpErrDoctorError } from '../errors.js';
import { ioError } from '../io/io-error.js';
import { restrict } from '../powershell/private-folder.js';
import type { Collection } from '../schema/types.js';
import { LOCK, lockFolder } from './folder-lock.js';
import { refuseForeignContent } from './own-content.js';
import { MANIFEST, readManifest } from './write-manifest.js';

/** A folder that is ready to take a capture. */
export interface PreparedFolder {
  readonly path: string;
  /** The manifest that is there already, when a capture is continued. */
  readonly before: Collection | undefined;
  /** False where the folder could not be closed to others. */
  readonly restricted: boolean;
  /** Lets others write it again. */
  release(): Promise<void>;
}

/**
 * Makes the folder of a capture, or takes an existing one where that does no harm: an empty one, or one with a capture of this machine that
 * is to be continued. Either is made owner-only, and nobody else collects into it until it is released.
 *
 * @throws HttpErrDoctorError `usage` where the folder holds something else, a capture that nobody asked to continue, or links, and where
 * another collection writes it; `access-denied` or `io-failed` where it cannot be made.
 */
export async function prepareFolder(folder: string, resume: boolean): Promise<PreparedFolder> {
  const full = path.resolve(folder);
  await makeFolder(full);
  if (!(await isOurs(full))) throw notEmpty(full);
  await readBefore(full, resume);
  const restricted = await restrict(full);
  const lock = await lockFolder(full);
  try {
    // Once more: from here on nobody else can put anything there.
    return { path: full, before: await readBefore(full, resume), restricted, release: () => lock.release() };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function makeFolder(full: string): Promise<void> {
  try {
    await mkdir(full, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw ioError(`${full} cannot be made`, cause, 'name another folder');
  }
  if ((await lstat(full)).isSymbolicLink())
    throw new HttpErrDoctorError('usage', `${full} is a link, and nothing is written through links; name the folder itself`);
}

/** Whether a capture is there, or nothing, or one that has just begun. A folder with other things keeps its rights and is left alone. */
async function isOurs(full: string): Promise<boolean> {
  const names = await readdir(full).catch((cause: unknown) => {
    throw ioError(`${full} cannot be read`, cause);
  });
  return names.includes(MANIFEST) || names.includes(LOCK) || names.every((name) => name.startsWith(LOCK));
}

function notEmpty(full: string): HttpErrDoctorError {
  return new HttpErrDoctorError('usage', `${full} is not empty and has no capture (${MANIFEST}); name another folder`);
}

async function readBefore(full: string, resume: boolean): Promise<Collection | undefined> {
  await refuseForeignContent(full);
  const before = await readManifest(full);
  if (before === undefined) return undefined;
  if (!resume)
    throw new HttpErrDoctorError('usage', `${full} holds a capture already; add --resume to continue it, or name another folder`);
  const { name } = before.machine;
  if (typeof name === 'string' && !isThisMachine(name))
    throw new HttpErrDoctorError('usage', `${full} holds a capture of ${name}, and this is ${os.hostname()}; name another folder`);
  return before;
}

/** Windows cuts its NetBIOS name at 15 characters. */
function isThisMachine(name: string): boolean {
  const here = os.hostname().split('.')[0]?.toUpperCase() ?? '';
  return name.toUpperCase() === here || name.toUpperCase() === here.slice(0, 15);
}
