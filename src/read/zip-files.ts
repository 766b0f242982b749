import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { openFileSync } from '../io/open-file.js';

/** Archives that are open at a time. They are read one after the other; a process may have no more than 256 files open (macOS). */
const MOST_OPEN = 4;

/** The zip files of one run, of which only the latest few are open: a folder may hold thousands. */
export class ZipFiles {
  readonly #open = new Map<string, ZipFile>();

  /** @throws errors of the file system and of yauzl. */
  async open(file: string): Promise<ZipFile> {
    const known = this.#open.get(file);
    this.#open.delete(file);
    const zip = known ?? (await openZip(file));
    this.#open.set(file, zip);
    for (const [oldest] of this.#open) if (this.#open.size > MOST_OPEN) this.#close(oldest);
    return zip;
  }

  /** Streams an entry of an archive that was listed before. */
  async read(file: string, entry: Entry): Promise<Readable> {
    return (await this.open(file)).openReadStreamPromise(entry);
  }

  close(): void {
    for (const file of [...this.#open.keys()]) this.#close(file);
  }

  /** An entry that is being read keeps the file open until its end. */
  #close(file: string): void {
    this.#open.get(file)?.close();
    this.#open.delete(file);
  }
}

function openZip(file: string): Promise<ZipFile> {
  // With decoded names yauzl would give up on the whole archive at the first name that leads out of it.
  return yauzl.fromFdPromise(openFileSync(file).fd, { autoClose: false, validateEntrySizes: true, decodeStrings: false });
}
