import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Windows knows neither flag, and has no pipes among its files. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a file that we wrote ourselves. A link or a pipe that took its place meanwhile is neither followed nor waited for.
 *
 * @throws the system's own error, or an `Error` where it is no regular file.
 */
export async function openToRead(file: string): Promise<FileHandle> {
  const handle = await open(file, FLAGS);
  const isFile = (await handle.stat()).isFile();
  if (isFile) return handle;
  await handle.close();
  throw new Error('it is no regular file');
}

/** The text of such a file. Throws as {@link openToRead}. */
export async function readOwnText(file: string): Promise<string> {
  const handle = await openToRead(file);
  try {
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
