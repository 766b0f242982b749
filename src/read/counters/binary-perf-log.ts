/** `.blg` and a terminator in UTF-16: the log's own file name, which an event trace file (evntrace.h) keeps behind its header. */
const NAME_END = [0x2e, 0, 0x62, 0, 0x6c, 0, 0x67, 0, 0, 0];

/** How much of the file is looked at: header and names lie in the first buffer. */
const HEAD_BYTES = 4_096;

/** True for the head of a binary performance log (`.blg`). Not verified on Windows. */
export function isBinaryPerfLog(head: Uint8Array): boolean {
  const bytes = head.subarray(0, HEAD_BYTES);
  // Text in UTF-16 that speaks of a .blg has no zeros but every second byte; a trace header is full of longer runs of them.
  if (!hasRunOfZeros(bytes.subarray(0, 256))) return false;
  for (let i = 0; i + NAME_END.length <= bytes.length; i++) {
    if (NAME_END.every((byte, k) => lower(bytes[i + k]) === byte)) return true;
  }
  return false;
}

/** What to tell somebody who brings a binary performance log. */
export function binaryPerfLogProblem(name: string): string {
  const stem = name.replace(/^.*[\\/]/, '').replace(/\.blg$/i, '');
  return `a binary performance log cannot be read here: make text of it with \`relog "${stem}.blg" -f csv -o "${stem}.csv"\` on any Windows`;
}

function lower(byte: number | undefined): number {
  const value = byte ?? 0;
  return value >= 0x41 && value <= 0x5a ? value + 0x20 : value;
}

function hasRunOfZeros(bytes: Uint8Array): boolean {
  let run = 0;
  for (const byte of bytes) {
    run = byte === 0 ? run + 1 : 0;
    if (run >= 4) return true;
  }
  return false;
}
