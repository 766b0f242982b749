import { EXIT, type ExitCode, HttpErrDoctorError } from '../errors.js';
import { UNREADABLE } from '../read/file-problem.js';
import { listEvidence } from '../read/listing/list-evidence.js';
import { jsonText, visible } from '../report/escape.js';
import { renderListing } from '../report/terminal/evidence-listing.js';
import type { EvidenceListing, EvidenceRow, ListedFile } from '../schema/types.js';
import { drained } from './cli/drained.js';
import { exitWithout } from './cli/exit-code.js';
import { isRead, note, printJson, printResult, terminalOptions } from './cli/output.js';
import { withProgress } from './cli/progress-line.js';
import type { Run } from './cli/run.js';
import type { ArgsOf } from './definitions.js';

type ReadArgs = ArgsOf<'read'>;

/** `read <path…>`: what files were recognized as, and what is in them. */
export async function runRead(args: ReadArgs, { tool }: Run): Promise<ExitCode> {
  const files =
    args.rows === true
      ? await printRows(args)
      : await withProgress(args, (onProgress, signal) => listEvidence(args.path, { onProgress, signal }));
  if (args.rows !== true) show({ schemaVersion: 1, kind: 'evidence-listing', tool, files }, args);
  return exitOf(files);
}

function show(document: EvidenceListing, args: ReadArgs): void {
  if (args.json === true) printJson(document);
  else printResult(renderListing(document, terminalOptions(args, process)));
}

/** A reader of the pipe that is gone wants no more. */
class NobodyReads extends Error {}

function printRows(args: ReadArgs): Promise<readonly ListedFile[]> {
  return withProgress(args, async (onProgress, signal) => {
    const lines = new LineWriter(signal);
    try {
      const files = await listEvidence(args.path, {
        onProgress,
        signal,
        onRow: (row) => lines.add(row),
        flush: () => lines.flush(),
      });
      await lines.flush();
      noteFiles(files, args);
      return files;
    } catch (error) {
      if (error instanceof NobodyReads) return [];
      throw error;
    }
  });
}

/** Text that is written at once. */
const MOST_CHARACTERS = 64 * 1024;

class LineWriter {
  readonly #signal: AbortSignal;
  #text = '';
  #isFull = false;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  add(row: EvidenceRow): void {
    this.#text += `${jsonText(row)}\n`;
    if (this.#text.length >= MOST_CHARACTERS) this.#write();
  }

  /** Until the reader of the pipe has taken what was written: memory does not grow with the file. */
  async flush(): Promise<void> {
    this.#write();
    if (!isRead()) throw new NobodyReads();
    if (this.#isFull) await drained(this.#signal);
    this.#isFull = false;
  }

  #write(): void {
    if (this.#text !== '' && isRead()) this.#isFull = !process.stdout.write(this.#text) || this.#isFull;
    this.#text = '';
  }
}

function noteFiles(files: readonly ListedFile[], args: ReadArgs): void {
  for (const { path, notes } of files) for (const text of notes) note(`note: ${visible(path)}: ${visible(text)}`, args);
}

/** @throws HttpErrDoctorError `nothing-readable` where not one of the files could be read. */
function exitOf(files: readonly ListedFile[]): ExitCode {
  const unreadable = files.filter(({ kind }) => kind === UNREADABLE);
  if (files.length > 0 && unreadable.length === files.length)
    throw new HttpErrDoctorError('nothing-readable', `${visible(unreadable[0]?.path ?? '')} ${visible(unreadable[0]?.notes[0] ?? '')}`);
  return files.length === 0 ? EXIT.done : exitWithout(files.some(({ damaged }) => damaged));
}
