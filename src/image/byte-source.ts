import { closeSync } from 'node:fs';
import { type OpenOptions, openFileSync } from '../io/open-file.js';
import { asReadError } from '../io/read-failure.js';
import { readFully } from '../io/read-fully.js';

/** Bytes that are read piece by piece, so that a huge or sparse file costs what is looked at and not its size. */
export interface ByteSource {
  readonly size: number;
  /** The file that it is, or the part of one from a place on: other threads can read from that as well while it is open. */
  readonly file?: { readonly fd: number; readonly from: number };
  /** The bytes at `offset`; fewer than asked for where the source ends. Never throws for places outside. */
  read(offset: number, length: number): Buffer;
  /** Fills `target` from `offset` and returns how many bytes there were; for passes over the whole source without new memory. */
  readInto(target: Buffer, offset: number): number;
  close(): void;
}

/** Headers, names and tables are small and lie together: one read of the file serves many of them. */
const WINDOW_BYTES = 64 * 1024;
/** A table and the names that it points at are read in turn. */
const MAX_WINDOWS = 4;

/** A source over bytes in memory. */
export function memorySource(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: buffer.length,
    read: (offset, length) => buffer.subarray(Math.min(offset, buffer.length), Math.min(offset + length, buffer.length)),
    readInto: (target, offset) => (offset < buffer.length ? buffer.copy(target, 0, offset, offset + target.length) : 0),
    close: () => {},
  };
}

/**
 * A source over a regular file. A path that somebody named may be a link; what lies in a folder may not (`followLink`).
 *
 * @throws HttpErrDoctorError `no-such-path`, `access-denied` or `not-readable`; the message is fit for a report.
 */
export function fileSource(path: string, options: OpenOptions = {}): ByteSource {
  try {
    const { fd, size } = openFileSync(path, options);
    return openedFile(fd, size);
  } catch (error) {
    throw asReadError(error);
  }
}

function openedFile(fd: number, size: number): ByteSource {
  const readInto = (target: Buffer, offset: number): number =>
    readFully(fd, target.subarray(0, Math.min(target.length, Math.max(size - offset, 0))), offset);
  const fresh = (offset: number, length: number): Buffer => {
    const buffer = Buffer.allocUnsafeSlow(Math.min(length, Math.max(size - offset, 0)));
    return buffer.subarray(0, readInto(buffer, offset));
  };
  const windows: { readonly offset: number; readonly bytes: Buffer }[] = [];
  return {
    size,
    read(offset, length) {
      if (length > WINDOW_BYTES / 2) return fresh(offset, length);
      const end = Math.min(offset + length, size);
      if (offset >= end) return Buffer.alloc(0);
      let window = windows.find((one) => offset >= one.offset && end <= one.offset + one.bytes.length);
      if (!window) {
        const start = Math.floor(offset / 4096) * 4096;
        window = { offset: start, bytes: fresh(start, WINDOW_BYTES) };
        windows.unshift(window);
        windows.length = Math.min(windows.length, MAX_WINDOWS);
      }
      return window.bytes.subarray(offset - window.offset, end - window.offset);
    },
    readInto,
    file: { fd, from: 0 },
    close: () => closeSync(fd),
  };
}
