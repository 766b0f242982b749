import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runProgram, systemProgram } from './system-program.js';

const ICACLS_MS = 10_000;
/** Administrators, SYSTEM, and whoever owns the folder: by number, since names are translated. */
const ALLOWED = ['S-1-5-32-544', 'S-1-5-18', 'S-1-3-4'];
/** Everyone, Authenticated Users, Users, Guests, anonymous, in the words of SDDL. */
const OTHERS = /;;;(WD|AU|BU|BG|LG|AN|S-1-1-0|S-1-5-11|S-1-5-32-545)\)/;

/** A folder that only we, administrators and the system can open; it holds requests and answers. */
export interface PrivateFolder {
  readonly path: string;
  /** False where Windows would not restrict it, or could not be asked. */
  readonly restricted: boolean;
  remove(): Promise<void>;
}

/** Makes a private folder below the temporary one. */
export async function makePrivateFolder(): Promise<PrivateFolder> {
  // mode 0700 on POSIX
  const folder = await mkdtemp(path.join(os.tmpdir(), 'httperr-doctor-'));
  return {
    path: folder,
    restricted: await restrict(folder),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

/**
 * Takes a folder's inherited rights away on Windows and looks whether that worked; elsewhere its mode says it all.
 *
 * @returns false where others may still open it.
 */
export async function restrict(folder: string): Promise<boolean> {
  if (process.platform !== 'win32') return true;
  const icacls = systemProgram('icacls.exe');
  const grants = ALLOWED.map((sid) => `*${sid}:(OI)(CI)F`);
  const set = await runProgram(icacls, [folder, '/inheritance:r', '/grant:r', ...grants], ICACLS_MS);
  if (set.code !== 0) return false;
  const listing = path.join(folder, 'rights.txt');
  const saved = await runProgram(icacls, [folder, '/save', listing], ICACLS_MS);
  if (saved.code !== 0) return false;
  const rights = await readFile(listing, 'utf16le').catch(() => undefined);
  await rm(listing, { force: true });
  return rights?.includes('D:') === true && !OTHERS.test(rights);
}
