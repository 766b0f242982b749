import { createHash } from 'node:crypto';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { HttpErrDoctorError } from '../errors.js';
import { ioError } from '../io/io-error.js';
import { openFile, readOwnText } from '../io/open-file.js';
import { replaceFile } from '../io/replace-file.js';
import type { Collection } from '../schema/types.js';

/** Name of the manifest in a capture folder. */
export const MANIFEST = 'capture.json';

/**
 * Writes the manifest as a whole or not at all; readable by its owner only.
 *
 * @throws HttpErrDoctorError `access-denied` or, on a full disk and the like, `io-failed`.
 */
export async function writeManifest(folder: string, manifest: Collection): Promise<void> {
  const file = path.join(folder, MANIFEST);
  try {
    await replaceFile(file, `${JSON.stringify(manifest, null, 2)}\n`, 0o600);
  } catch (cause) {
    throw ioError(`${file} cannot be written`, cause, 'what was collected until then is there');
  }
}

/**
 * The manifest of a folder, `undefined` where there is none.
 *
 * @throws HttpErrDoctorError `invalid-document` where it is none of ours.
 */
export async function readManifest(folder: string): Promise<Collection | undefined> {
  const file = path.join(folder, MANIFEST);
  let text: string;
  try {
    text = await readOwnText(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new HttpErrDoctorError('not-readable', `${file} cannot be read: ${String(error)}`, { cause: error });
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new HttpErrDoctorError('invalid-document', `${file} is not JSON: ${String(error)}`, { cause: error });
  }
  const { checkCapture, isCaptureDocument } = await import('../schema/capture.js');
  if (!isCaptureDocument('collection', document)) {
    throw new HttpErrDoctorError(
      'invalid-document',
      `${file} is not a capture manifest: ${checkCapture('collection', document).join('; ')}`,
    );
  }
  return document;
}

/** SHA-256 of a file as hex digits, `null` where it cannot be read. */
export async function digestOf(file: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline((await openFile(file)).handle.createReadStream(), hash);
  } catch {
    return null;
  }
  return hash.digest('hex');
}
