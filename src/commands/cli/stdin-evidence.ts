import { createWriteStream, fstatSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { HttpErrDoctorError } from '../../errors.js';
import type { NamedFile } from '../../read/walk.js';
import { hasCaller } from './caller.js';
import type { OutputArgs } from './option-groups.js';
import { note } from './output.js';
import { STDIN } from './stdin-word.js';

/** What was piped, as a file that goes when the work with it is done. */
export interface PipedEvidence {
  /** `null` where nothing was piped. */
  readonly file: NamedFile | null;
  remove(): Promise<void>;
}

const NOTHING: PipedEvidence = { file: null, remove: async () => undefined };

/** When a pipe without data is said to be waited for. */
const SAY_WAITING_MS = 2000;
/**
 * How long a pipe that nobody named may be without data: services, remote shells and other programs start this one with a pipe that nobody
 * writes to and nobody closes. For a pipe that `-` names the wait has no end.
 */
const WAIT_FOR_TEXT_MS = 15_000;

/**
 * Takes what is piped into the program, where `-` names it or no path is given at all. A console, `/dev/null`, NUL and a closed stdin are
 * no pipe.
 *
 * @throws HttpErrDoctorError `nothing-readable` where `-` or a redirected file is empty; `usage` where `-` has nothing behind it.
 */
export async function pipedEvidence(words: readonly string[], args: OutputArgs, mayBePiped: boolean): Promise<PipedEvidence> {
  const isNamed = words.includes(STDIN);
  if (!isNamed && (words.length > 0 || !mayBePiped || hasCaller())) return NOTHING;
  const kind = kindOfStdin();
  if (kind === 'none' && !isNamed) return NOTHING;
  if (kind === 'none' && process.stdin.isTTY !== true) throw empty();
  return keep(kind === 'pipe' && !isNamed, args);
}

/** Whether something may come from there: the system's null device and a console are `none`. */
function kindOfStdin(): 'pipe' | 'file' | 'none' {
  try {
    const stat = fstatSync(0);
    if (stat.isFile()) return 'file';
    return stat.isFIFO() || stat.isSocket() ? 'pipe' : 'none';
  } catch {
    return 'none';
  }
}

async function keep(mayBeNobody: boolean, args: OutputArgs): Promise<PipedEvidence> {
  const { stdin } = process;
  if (!(await hasData(stdin, mayBeNobody, args))) {
    stdin.destroy();
    if (!mayBeNobody) throw empty();
    note('note: nothing was piped: stdin is empty, or silent for 15 s; name files or folders, or give - to wait for text', args);
    return NOTHING;
  }
  const { makePrivateFolder } = await import('../../powershell/private-folder.js');
  const folder = await makePrivateFolder();
  const file = path.join(folder.path, 'stdin');
  try {
    const { pipeline } = await import('node:stream/promises');
    await pipeline(stdin, bounded, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    await folder.remove();
    throw error;
  }
  return { file: { shown: 'stdin', file }, remove: () => folder.remove() };
}

/** Only logs of HTTPERR, and what is packed or binary, can be larger than a text file may be; and nothing that is piped has no end. */
const MOST_PIPED_BYTES = 16 * 2 ** 30;

/** What is piped, as long as it can be evidence: a program that never stops writing would fill the disk. */
async function* bounded(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let bytes = 0;
  let most: number | null = null;
  for await (const chunk of source) {
    most ??= await mostBytesOf(chunk);
    bytes += chunk.length;
    if (bytes > most)
      throw new HttpErrDoctorError(
        'too-large',
        `stdin goes on after ${Math.round(most / 2 ** 20)} MB and is not an HTTPERR log; pipe one screen or file, or name the files`,
      );
    yield chunk;
  }
}

/** By its beginning. */
async function mostBytesOf(head: Buffer): Promise<number> {
  const [{ isHttperr, holdsHttperrRows }, { LIMITS }] = await Promise.all([
    import('../../read/httperr/sniff.js'),
    import('../../read/limits.js'),
  ]);
  const isText = !head.subarray(0, 4096).some((byte) => byte < 7);
  return isText && !isHttperr(head) && !holdsHttperrRows(head) ? LIMITS.textBytes : MOST_PIPED_BYTES;
}

function empty(): HttpErrDoctorError {
  return new HttpErrDoctorError(
    'nothing-readable',
    'stdin is empty: nothing was piped; check the command before the pipe, or name files or folders',
  );
}

/** Waits until there is something to read, or until there is certainly nothing. */
function hasData(stdin: Readable, mayBeNobody: boolean, args: OutputArgs): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const waiting = setTimeout(() => note('note: waiting for text on stdin; Ctrl-C ends it', args), SAY_WAITING_MS);
    const nobody = mayBeNobody ? setTimeout(() => end(false), WAIT_FOR_TEXT_MS) : undefined;
    const end = (answer: boolean): void => {
      clearTimeout(waiting);
      clearTimeout(nobody);
      stdin.removeListener('readable', onReadable).removeListener('error', reject);
      resolve(answer);
    };
    // At the end of a stream `readable` is emitted as well, and there is nothing to read.
    const onReadable = (): void => end(stdin.readableLength > 0);
    stdin.on('readable', onReadable).once('error', reject);
  });
}
