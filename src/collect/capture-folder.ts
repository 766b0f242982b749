import { mkdir, readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { HttpErrDoctorError } from '../errors.js';
import { restrict } from '../powershell/private-folder.js';
import type { Collection } from '../schema/types.js';
import { MANIFEST, readManifest } from './write-manifest.js';

/** A folder that is ready to take a capture. */
export interface PreparedFolder {
  readonly path: string;
  /** The manifest that is there already, when a capture is continued. */
  readonly before: Collection | undefined;
  /** False where Windows would not close a new folder to others; a folder that was there keeps the rights that somebody gave it. */
  readonly restricted: boolean;
}

/**
 * Makes the folder of a capture, owner-only, or takes an existing one where that does no harm: an empty one, or one with a capture of this
 * machine that is to be continued.
 *
 * @throws HttpErrDoctorError `usage` where the folder holds something else, or a capture that nobody asked to continue.
 */
export async function prepareFolder(folder: string, resume: boolean): Promise<PreparedFolder> {
  const full = path.resolve(folder);
  const made = await mkdir(full, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw new HttpErrDoctorError('access-denied', `${full} cannot be made: ${String(error)}`, { cause: error });
  });
  if (made !== undefined) {
    return { path: full, before: undefined, restricted: await restrict(full) };
  }
  const before = await readManifest(full);
  if (before === undefined && (await readdir(full)).length > 0) {
    throw new HttpErrDoctorError('usage', `${full} is not empty and holds no capture (${MANIFEST}); name another folder`);
  }
  if (before !== undefined && !resume) {
    throw new HttpErrDoctorError('usage', `${full} holds a capture already; add --resume to continue it, or name another folder`);
  }
  const name = before?.machine.name;
  if (typeof name === 'string' && !isThisMachine(name)) {
    throw new HttpErrDoctorError('usage', `${full} holds a capture of ${name}, and this is ${os.hostname()}; name another folder`);
  }
  return { path: full, before, restricted: true };
}

/** Windows cuts its NetBIOS name at 15 characters. */
function isThisMachine(name: string): boolean {
  const here = os.hostname().split('.')[0]?.toUpperCase() ?? '';
  return name.toUpperCase() === here || name.toUpperCase() === here.slice(0, 15);
}
