import { type Dirent, promises as fs, type Stats } from 'node:fs';
import path from 'node:path';
import { HttpErrDoctorError } from '../errors.js';

/** A regular file below one of the given paths. */
export interface FoundFile {
  /** The path to show: as given, joined with `/` below a given folder. */
  readonly path: string;
  /** The path to open. */
  readonly file: string;
  /** The folder that counts when files are told apart by machine; `null` for a file that was named itself. */
  readonly folder: string | null;
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** Something below the given paths that was not read, and why. */
export interface Skipped {
  readonly path: string;
  /** `unreadable`: it was offered as evidence and could not be read, so a part is missing; the others were left alone on purpose. */
  readonly kind: 'unreadable' | 'link' | 'special';
  readonly text: string;
}

/** What {@link walk} found. */
export interface WalkResult {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly Skipped[];
}

/** More files than this in one run are somebody's whole disk, not evidence. */
const MOST_FILES = 50_000;
const DEEPEST = 40;

const LINK = 'is a link; links below a given folder are not followed, name its target itself';
const SPECIAL = 'is no regular file (pipe, socket or device); it was not opened';
const MISSING = 'does not exist; check the spelling, or quote a path that holds blanks';

/**
 * Lists the regular files of the given paths, in a stable order. Links below a given folder are not followed: what they point to inside the
 * folder is read in its own place, and what lies outside was not given. Sockets, pipes and devices are never opened (a pipe would block).
 *
 * @throws HttpErrDoctorError `too-large` for more files than evidence has.
 */
export async function walk(paths: readonly string[], signal?: AbortSignal): Promise<WalkResult> {
  const files: FoundFile[] = [];
  const skipped: Skipped[] = [];
  const seen = new Set<string>();

  const addFile = (shown: string, file: string, folder: string | null, stat: Stats): void => {
    const identity = `${stat.dev}:${stat.ino}:${stat.ino === 0 ? file : ''}`;
    if (seen.has(identity)) return;
    seen.add(identity);
    if (files.length >= MOST_FILES) {
      throw new HttpErrDoctorError('too-large', `more than ${MOST_FILES} files are below the given paths; name the folder that holds the evidence`);
    }
    files.push({ path: shown, file, folder, bytes: stat.size, modifiedMs: stat.mtimeMs });
  };

  const visit = async (shown: string, file: string, depth: number): Promise<void> => {
    signal?.throwIfAborted();
    if (depth > DEEPEST) {
      skipped.push({ path: shown, kind: 'unreadable', text: `folders are nested more than ${DEEPEST} deep; what lies below was not read` });
      return;
    }
    let entries: Dirent[];
    try {
      entries = await fs.readdir(file, { withFileTypes: true });
    } catch (error) {
      skipped.push({ path: shown, kind: 'unreadable', text: explain(error, 'folder') });
      return;
    }
    entries.sort((a, b) => compareNatural(a.name, b.name));
    for (const entry of entries) {
      const nextShown = joinShown(shown, entry.name);
      const next = path.join(file, entry.name);
      if (entry.isDirectory()) await visit(nextShown, next, depth + 1);
      else if (entry.isSymbolicLink()) skipped.push({ path: nextShown, kind: 'link', text: LINK });
      else if (!entry.isFile()) skipped.push({ path: nextShown, kind: 'special', text: SPECIAL });
      else {
        try {
          addFile(nextShown, next, shown, await fs.lstat(next));
        } catch (error) {
          skipped.push({ path: nextShown, kind: 'unreadable', text: explain(error, 'file') });
        }
      }
    }
  };

  for (const given of paths) {
    signal?.throwIfAborted();
    let stat: Stats;
    try {
      stat = await fs.stat(given);
    } catch (error) {
      skipped.push({ path: given, kind: 'unreadable', text: isMissing(error) ? MISSING : explain(error, 'file') });
      continue;
    }
    if (stat.isDirectory()) await visit(given.length > 1 ? given.replace(/[\\/]+$/, '') : given, given, 0);
    else if (stat.isFile()) addFile(given, given, null, stat);
    else skipped.push({ path: given, kind: 'special', text: SPECIAL });
  }
  return { files, skipped };
}

/** Joins a shown path and a name with `/`. */
export function joinShown(folder: string, name: string): string {
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

/** What an error of the file system means for the person who brought the file. */
export function explain(error: unknown, what: 'file' | 'folder'): string {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
      return `access to this ${what} was denied; run as a user who may read it, or copy it and name the copy`;
    case 'EBUSY':
      return `this ${what} is in use; copy it and name the copy`;
    case 'ENOENT':
      return `this ${what} went away while it was read`;
    case 'ELOOP':
      return 'is a link that leads to itself';
    default:
      return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

/** Compares names the way people number files: `poolmon2` before `poolmon10`. Names that the collator holds equal fall back to the plain order, so the order is total. */
export function compareNatural(a: string, b: string): number {
  return COLLATOR.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
