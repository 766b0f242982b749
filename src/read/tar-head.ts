const HEADER_BYTES = 512;
const CHECKSUM = { at: 148, length: 8 } as const;
const BLANK = 0x20;

/** True where a tar archive begins: the first header has its own checksum, also in the form without a signature. */
export function isTar(head: Uint8Array): boolean {
  if (head.length < HEADER_BYTES || head[0] === 0) return false;
  const stated = /^[ \0]*([0-7]{1,7})[ \0]/.exec(
    Buffer.from(head.subarray(CHECKSUM.at, CHECKSUM.at + CHECKSUM.length)).toString('latin1'),
  )?.[1];
  if (stated === undefined) return false;
  let sum = 0;
  for (let at = 0; at < HEADER_BYTES; at++) {
    const isChecksum = at >= CHECKSUM.at && at < CHECKSUM.at + CHECKSUM.length;
    sum += isChecksum ? BLANK : (head[at] ?? 0);
  }
  return sum === Number.parseInt(stated, 8);
}
