import { rmSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ioError } from '../io/io-error.js';
import { runSystemProgram } from './system-program.js';

const ICACLS_MS = 10_000;
/** Administrators, SYSTEM, and whoever owns the folder: by number, since names are translated. */
const ALLOWED = ['S-1-5-32-544', 'S-1-5-18', 'S-1-3-4'];
/** Everyone, Authenticated Users, Users, Guests, anonymous, in the words of SDDL. */
const OTHERS = /;;;(WD|AU|BU|BG|LG|AN|S-1-1-0|S-1-5-11|S-1-5-32-545)\)/;
/** Rights of the group and of others. */
const OF_OTHERS = 0o077;

/** A folder that only we, administrators and the system can open; it holds requests and answers. */
export interface PrivateFolder {
  readonly path: string;
  /** False where the system would not restrict it, or could not be asked. */
  readonly restricted: boolean;
  remove(): Promise<void>;
}

/** Folders that are there now; what is left of them goes when the process ends, whatever ends it but a kill. */
const present = new Set<string>();

/**
 * Makes a private folder below the temporary one.
 *
 * @throws HttpErrDoctorError `io-failed` or `access-denied` where the temporary folder cannot be used.
 */
export async function makePrivateFolder(): Promise<PrivateFolder> {
  const folder = await makeFolder(os.tmpdir());
  if (present.size === 0) process.once('exit', removePresent);
  present.add(folder);
  return { path: folder, restricted: await restrict(folder), remove: () => remove(folder) };
}

async function makeFolder(below: string): Promise<string> {
  try {
    // mode 0700 on POSIX
    return await mkdtemp(path.join(below, 'httperr-doctor-'));
  } catch (cause) {
    throw ioError(`no folder can be created in the temporary folder ${below}`, cause, 'set TEMP (TMPDIR) to one that you can write to');
  }
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  present.delete(folder);
  if (present.size === 0) process.removeListener('exit', removePresent);
}

function removePresent(): void {
  for (const folder of present) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/**
 * Closes a folder to all but its owner, administrators and the system, and looks whether that worked.
 *
 * @returns false where others may still open it, or that cannot be told.
 */
export async function restrict(folder: string): Promise<boolean> {
  return process.platform === 'win32' ? restrictOnWindows(folder) : restrictByMode(folder);
}

/** Only the owner can take rights away, and another owner can give them back. */
async function restrictByMode(folder: string): Promise<boolean> {
  await chmod(folder, 0o700).catch(() => undefined);
  const { mode, uid } = await stat(folder);
  return (mode & OF_OTHERS) === 0 && uid === process.getuid?.();
}

async function restrictOnWindows(folder: string): Promise<boolean> {
  const grants = ALLOWED.map((sid) => `*${sid}:(OI)(CI)F`);
  const set = await runSystemProgram('icacls.exe', [folder, '/inheritance:r', '/grant:r', ...grants], ICACLS_MS);
  if (set.code !== 0) return false;
  const listing = path.join(folder, 'rights.txt');
  const saved = await runSystemProgram('icacls.exe', [folder, '/save', listing], ICACLS_MS);
  if (saved.code !== 0) return false;
  const rights = await readFile(listing, 'utf16le').catch(() => undefined);
  await rm(listing, { force: true });
  return rights?.includes('D:') === true && !OTHERS.test(rights);
}
