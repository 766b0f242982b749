import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { HttpErrDoctorError } from '../../errors.js';
import { ioError, isSystemError } from '../../io/io-error.js';
import { replaceFile } from '../../io/replace-file.js';
import { visible } from '../../report/escape.js';
import type { OutputArgs } from './option-groups.js';
import { keepResult, note, takeResult } from './output.js';

/** Results hold addresses, URLs and names: they are for who asked for them. */
const MODE = 0o600;

/**
 * Runs a command whose result goes into the file of `--output`, where there is one: as UTF-8, written under another name and renamed, so
 * that neither the code page of a console nor a run that was cut short spoils it. Without a result the file stays as it was.
 *
 * @throws HttpErrDoctorError `usage` for a folder, link or device of that name, `io-failed` or `access-denied` where it cannot be written.
 */
export async function withOutputFile<T>({ output, ...args }: OutputArgs, work: () => Promise<T>): Promise<T> {
  if (output === undefined) return work();
  await refuseUnusable(output, '--output');
  keepResult();
  try {
    return await work();
  } finally {
    const text = takeResult();
    if (text !== '') await writeResult(text, { file: output, option: '--output' }, args);
  }
}

/** A file for a result, and the option that named it. */
export interface ResultFile {
  readonly file: string;
  readonly option: string;
}

/**
 * Writes a result into a file, whole or not at all, and says so on stderr.
 *
 * @throws HttpErrDoctorError `usage` for a folder, link or device of that name, `io-failed` or `access-denied` where it cannot be written.
 */
export async function writeResult(text: string, { file, option }: ResultFile, args: OutputArgs): Promise<void> {
  try {
    await refuseUnusable(file, option);
    await replaceFile(file, text, MODE);
  } catch (cause) {
    if (isSystemError(cause)) throw ioError(`the result cannot be written to ${file}`, cause);
    throw cause;
  }
  note(`written to ${visible(file)}`, args);
}

/**
 * Refuses a name that no result can have, at the start: a long run should not end with a file that cannot be written.
 *
 * @throws HttpErrDoctorError `usage`
 */
export async function refuseUnusable(file: string, option: string): Promise<void> {
  const there = await lstat(file).catch(() => null);
  if (there !== null && !there.isFile())
    throw new HttpErrDoctorError(
      'usage',
      `${option} ${file} is ${there.isDirectory() ? 'a folder' : 'not a regular file (link, pipe or device)'}; name a file`,
    );
  const folder = path.dirname(file);
  const status = await lstat(folder).catch(() => null);
  if (status === null) throw new HttpErrDoctorError('usage', `${option} ${file}: the folder ${folder} does not exist; create it first`);
}
