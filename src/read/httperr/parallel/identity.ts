import { fstatSync } from 'node:fs';

/** Says of an open file which one it is, and whether it has changed. */
export function identityOf(fd: number): string {
  const { dev, ino, size, mtimeNs } = fstatSync(fd, { bigint: true });
  return [dev, ino, size, mtimeNs].join(' ');
}
