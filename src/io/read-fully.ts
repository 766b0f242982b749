import { readSync } from 'node:fs';

/** Fills `target` from a place in an open file and returns how many bytes there were. Errors of the file system as they are. */
export function readFully(fd: number, target: Uint8Array, position: number): number {
  let done = 0;
  while (done < target.length) {
    const got = readSync(fd, target, done, target.length - done, position + done);
    if (got === 0) break;
    done += got;
  }
  return done;
}
