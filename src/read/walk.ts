import { type BigIntStats, type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import { HttpErrDoctorError } from '../errors.js';
import { usableTime } from '../facts/time.js';
import { isMissing, readFailure } from '../io/read-failure.js';
import { compareNatural } from './natural-order.js';

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

/** A file that is shown under another name than the one it is opened by: what was piped lies in a temporary file. */
export interface NamedFile {
  readonly shown: string;
  readonly file: string;
}

/** A path, or a file with the name that it is shown under. */
export type GivenPath = string | NamedFile;

/** Something below the given paths that was not read, and why. */
export interface Skipped {
  readonly path: string;
  /** `unreadable`: it was offered as evidence and could not be read, so a part is missing; the others were left alone on purpose, a `copy` because its content was read elsewhere. */
  readonly kind: 'unreadable' | 'link' | 'special' | 'copy';
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
const SPECIAL = 'is not a regular file (pipe, socket or device); it was not opened';
/** What is said of a path that leads nowhere. */
export const MISSING = 'does not exist; check the spelling, or quote a path that holds spaces';
const ODD_NAME = 'cannot be opened, because its name is not valid Unicode; rename it';

/**
 * Lists the regular files of the given paths, in a stable order. Links below a given folder are not followed: what they point to inside the
 * folder is read in its own place, and what lies outside was not given. Sockets, pipes and devices are never opened (a pipe would block).
 *
 * @throws HttpErrDoctorError `too-large` for more files than evidence has; the signal's own reason when it fires.
 */
export async function walk(paths: readonly GivenPath[], signal?: AbortSignal): Promise<WalkResult> {
  const run = new Walk(signal);
  for (const given of paths) await (typeof given === 'string' ? run.given(given) : run.given(given.file, given.shown));
  return run;
}

class Walk implements WalkResult {
  readonly files: FoundFile[] = [];
  readonly skipped: Skipped[] = [];
  readonly #seen = new Set<string>();
  readonly #signal: AbortSignal | undefined;

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  async given(given: string, shown = given): Promise<void> {
    this.#signal?.throwIfAborted();
    let stat: BigIntStats;
    let target: string;
    try {
      stat = await fs.stat(given, { bigint: true });
      // Whoever names a link means its target; from here on links are not followed.
      target = await fs.realpath(given);
    } catch (error) {
      this.skipped.push({ path: shown, kind: 'unreadable', text: isMissing(error) ? MISSING : readFailure(error).problem });
      return;
    }
    if (stat.isDirectory()) await this.#folder(given.length > 1 ? given.replace(/[\\/]+$/, '') : given, given, 0);
    else if (stat.isFile()) this.#file({ path: shown, file: target, folder: null }, stat);
    else this.skipped.push({ path: given, kind: 'special', text: SPECIAL });
  }

  async #folder(shown: string, folder: string, depth: number): Promise<void> {
    this.#signal?.throwIfAborted();
    if (depth > DEEPEST) {
      this.skipped.push({
        path: shown,
        kind: 'unreadable',
        text: `folders are nested more than ${DEEPEST} deep; what is below was not read`,
      });
      return;
    }
    let entries: Dirent[];
    try {
      entries = await fs.readdir(folder, { withFileTypes: true });
    } catch (error) {
      this.#unreadable(shown, error);
      return;
    }
    entries.sort((a, b) => compareNatural(a.name, b.name));
    for (const entry of entries) {
      const place = { path: joinShown(shown, entry.name), file: path.join(folder, entry.name), folder: shown };
      if (entry.isDirectory()) await this.#folder(place.path, place.file, depth + 1);
      else if (entry.isSymbolicLink()) this.skipped.push({ path: place.path, kind: 'link', text: LINK });
      else if (!entry.isFile()) this.skipped.push({ path: place.path, kind: 'special', text: SPECIAL });
      else await this.#entry(place);
    }
  }

  async #entry(place: Pick<FoundFile, 'path' | 'file' | 'folder'>): Promise<void> {
    try {
      this.#file(place, await fs.lstat(place.file, { bigint: true }));
    } catch (error) {
      if (error instanceof HttpErrDoctorError) throw error;
      this.#unreadable(place.path, error);
    }
  }

  #file(place: Pick<FoundFile, 'path' | 'file' | 'folder'>, stat: BigIntStats): void {
    // File numbers of NTFS and ReFS do not fit into a double: rounded, two files would pass for one.
    const identity = `${stat.dev}:${stat.ino}:${stat.ino === 0n ? place.file : ''}`;
    if (this.#seen.has(identity)) return;
    this.#seen.add(identity);
    if (this.files.length >= MOST_FILES) {
      throw new HttpErrDoctorError(
        'too-large',
        `more than ${MOST_FILES} files are below the given paths; name the folder that holds the evidence`,
      );
    }
    this.files.push({ ...place, bytes: Number(stat.size), modifiedMs: usableTime(Number(stat.mtimeMs)) });
  }

  #unreadable(shown: string, error: unknown): void {
    // Node gives names that are no UTF-8 with U+FFFD in them, and does not find the file under that name again.
    const text = isMissing(error) && shown.includes('\ufffd') ? ODD_NAME : readFailure(error).problem;
    this.skipped.push({ path: shown, kind: 'unreadable', text });
  }
}

/** Joins a shown path and a name with `/`. */
export function joinShown(folder: string, name: string): string {
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
