import { closeSync, constants, fstatSync, lstatSync, openSync, realpathSync } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { HttpErrDoctorError } from '../errors.js';

/**
 * The one place where files of others are opened for reading. Between the walk, or a look at a path, and the opening a file may have become
 * a pipe, which would hang for ever, or a link to somewhere else: what was opened is looked at, and not its path.
 */

/** How a path is meant. */
export interface OpenOptions {
  /** The path was named by the person at the console, so it may be a link. What lies in a folder may not. */
  readonly followLink?: boolean;
}

/** A regular file that is open; close the handle. */
export interface OpenFile {
  readonly handle: FileHandle;
  readonly size: number;
}

/** Without O_NONBLOCK the opening of a pipe waits for a writer. Windows knows neither of the two. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

const LINK = 'is a link; links are not followed, name its target itself';
const SPECIAL = 'is not a regular file (folder, pipe, socket or device); it was not opened';

/**
 * Opens a regular file.
 *
 * @throws HttpErrDoctorError `not-readable` for a link, a pipe, a device and the like; its message goes on after the path. Errors of the file
 * system as they are.
 */
export async function openFile(path: string, { followLink = false }: OpenOptions = {}): Promise<OpenFile> {
  const target = followLink ? await realpath(path) : path;
  refuseSpecial(await lstat(target));
  const handle = await open(target, FLAGS);
  try {
    const status = await handle.stat();
    refuseSpecial(status);
    return { handle, size: status.size };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The same for code that cannot wait; close the descriptor. */
export function openFileSync(path: string, { followLink = false }: OpenOptions = {}): { readonly fd: number; readonly size: number } {
  const target = followLink ? realpathSync(path) : path;
  refuseSpecial(lstatSync(target));
  const fd = openSync(target, FLAGS);
  try {
    const status = fstatSync(fd);
    refuseSpecial(status);
    return { fd, size: status.size };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function refuseSpecial(status: { isFile(): boolean; isSymbolicLink(): boolean }): void {
  if (!status.isFile()) throw new HttpErrDoctorError('not-readable', status.isSymbolicLink() ? LINK : SPECIAL);
}

/**
 * The bytes of a small file that was named by an option.
 *
 * @param mostBytes - more is refused before it is read.
 * @throws HttpErrDoctorError `not-readable`, `too-large`; its message goes on after the path. Errors of the file system as they are.
 */
export async function readNamedFile(path: string, mostBytes: number): Promise<Buffer> {
  const { handle, size } = await openFile(path, { followLink: true });
  try {
    if (size > mostBytes) throw new HttpErrDoctorError('too-large', `is larger than ${mostBytes / 2 ** 20} MB, too large for such a file`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** The text of a file that we wrote ourselves. Throws as {@link openFile}. */
export async function readOwnText(path: string): Promise<string> {
  const { handle } = await openFile(path);
  try {
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
