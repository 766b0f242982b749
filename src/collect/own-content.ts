import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { HttpErrDoctorError } from '../errors.js';
import { isSystemError } from '../io/io-error.js';

/** Folders of a capture; what else is a folder there is not ours. */
const FOLDERS = ['httperr', 'drivers'];

/**
 * Refuses a capture folder in which something would lead our writing elsewhere, or hold it up for ever: links (junctions too), files with a
 * second name, pipes, sockets and devices.
 *
 * @throws HttpErrDoctorError `usage`, naming what is in the way.
 */
export async function refuseForeignContent(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const isFolder = await isOwnFolder(path.join(folder, name));
    if (!isFolder || !FOLDERS.includes(name)) continue;
    for (const inner of await readdir(path.join(folder, name))) await isOwnFolder(path.join(folder, name, inner));
  }
}

/** @returns false for a file of our own, and for one that another collection has removed meanwhile. */
async function isOwnFolder(file: string): Promise<boolean> {
  const status = await lstat(file).catch(missingAsNull);
  if (status === null || (status.isFile() && status.nlink <= 1)) return false;
  if (status.isDirectory()) return true;
  throw new HttpErrDoctorError('usage', `${file} ${whatIs(status)}; remove it, or name another folder`, { details: { path: file } });
}

function missingAsNull(error: unknown): null {
  if (isSystemError(error) && error.code === 'ENOENT') return null;
  throw error;
}

function whatIs(status: Stats): string {
  if (status.isSymbolicLink()) return 'is a link, and nothing is written through links';
  if (status.isFile()) return 'is a file with a second name (hard link), which would be written too';
  return 'is not a regular file (pipe, socket or device)';
}
