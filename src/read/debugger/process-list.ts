import type { ProcessRow, ProcessSample } from '../../facts/capture.js';
import type { OfFile } from '../reading.js';
import type { SessionTime } from './session-time.js';

const LONGEST_LINE = 300;
/** `PROCESS 8aee1d88  SessionId: 0  Cid: 06a0    Peb: …`; 64-bit addresses have a grave accent in the middle, ids are hexadecimal. */
const PROCESS = /^\s*PROCESS\s+[0-9a-f`]{8,20}\b(?:.*?\bCid:\s*([0-9a-f]{1,8})\b|\s*$)/i;
/** From Windows 8 on the id stands on the next line. */
const CID = /^\s*SessionId:.*?\bCid:\s*([0-9a-f]{1,8})\b/i;
const HANDLES = /\bHandleCount:\s*(\d{1,10})\b/;
const IMAGE = /^\s*Image:\s*(\S.{0,200}?)\s*$/;
/** What `!process 0 1` prints beside them, in bytes, as `[NonPagedPool]  12345`. */
const QUOTA = /^\s*QuotaPoolUsage\[(NonPagedPool|PagedPool)\]\s+(\d{1,15})\s*$/;
const THREAD = /^\s*THREAD\s+[0-9a-f`]{8,20}\s+Cid\s/i;

type Draft = { -readonly [Key in keyof ProcessRow]: ProcessRow[Key] };

/** True for the first line of a process. */
export function isProcessLine(line: string): boolean {
  return line.length <= LONGEST_LINE && PROCESS.test(line);
}

/** Processes of `!process 0 0` (and of its wordier forms) in a debugger's log: one moment. */
export class ProcessListReading {
  readonly #rows: ProcessRow[] = [];
  #draft: Draft | null = null;

  /** @returns whether the line belongs to a process. */
  take(line: string, index: number): boolean {
    if (line.length > LONGEST_LINE) return false;
    if (/!process\b/i.test(line) || /^\*{4} NT ACTIVE PROCESS DUMP/.test(line)) {
      this.#close();
      return true;
    }
    const found = PROCESS.exec(line);
    if (found !== null) {
      this.#close();
      this.#draft = emptyRow(found[1] === undefined ? null : Number.parseInt(found[1], 16), index + 1);
      this.#figures(line);
      return true;
    }
    return this.#draft !== null && this.#figures(line);
  }

  finish(session: SessionTime | null): readonly OfFile<ProcessSample>[] {
    this.#close();
    return this.#rows.length === 0 ? [] : [{ at: session?.at ?? null, processes: this.#rows }];
  }

  #figures(line: string): boolean {
    const draft = this.#draft;
    if (draft === null) return false;
    const image = IMAGE.exec(line)?.[1];
    const handles = HANDLES.exec(line)?.[1];
    const quota = QUOTA.exec(line);
    if (image !== undefined) draft.name = image;
    if (handles !== undefined) draft.handles = Number(handles);
    if (quota?.[1] === 'NonPagedPool') draft.nonpagedBytes = Number(quota[2]);
    if (quota?.[1] === 'PagedPool') draft.pagedBytes = Number(quota[2]);
    const id = CID.exec(line)?.[1];
    if (id !== undefined) draft.pid ??= Number.parseInt(id, 16);
    const isThread = THREAD.test(line);
    if (isThread) draft.threads = (draft.threads ?? 0) + 1;
    return image !== undefined || handles !== undefined || quota !== null || id !== undefined || isThread;
  }

  /** A process without its line `Image:` was cut off; nobody could say which it is. */
  #close(): void {
    const draft = this.#draft;
    if (draft !== null && draft.name !== '') this.#rows.push(draft);
    this.#draft = null;
  }
}

function emptyRow(pid: number | null, line: number): Draft {
  return { name: '', pid, handles: null, threads: null, nonpagedBytes: null, pagedBytes: null, line };
}
