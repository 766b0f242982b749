import { isTraceFile } from './binary/trace/trace-head.js';

/** A binary file that is not read here: what it is, and what to bring in its place. */
export interface ForeignFile {
  readonly kind: string;
  /** Goes on after the path. */
  readonly text: string;
}

interface Signature {
  readonly kind: string;
  /** Bytes at `at`, one character each. */
  readonly magic: string;
  readonly at?: number;
  readonly text: (name: string) => string;
}

const SCREEN = 'is a picture; copy the text of the window and paste it into a file, or write the output of the command to a file';
const DEBUGGER = (name: string): string =>
  `is a memory dump; open it with \`kd -z "${name}" -logo kd.txt\` and name kd.txt with what !vm 1, !poolused 2, !poolused 4 and !verifier 3 print`;
const OFFICE = 'is a document of an office program; save what is in it as text or CSV';

/** By the first bytes of each (published signatures of the formats). */
const SIGNATURES: readonly Signature[] = [
  { kind: 'memory-dump', magic: 'PAGEDUMP', text: DEBUGGER },
  { kind: 'memory-dump', magic: 'PAGEDU64', text: DEBUGGER },
  {
    kind: 'process-dump',
    magic: 'MDMP',
    text: () => 'is a dump of one process or a minidump, which does not contain the kernel pools; use a kernel dump, or pool snapshots',
  },
  {
    kind: 'event-log',
    magic: 'LfLe',
    at: 4,
    text: (name) =>
      `is an event log of Windows before Vista; make text of it with \`Get-WinEvent -Path "${name}" -Oldest | Export-Csv events.csv\``,
  },
  { kind: 'cabinet', magic: 'MSCF', text: (name) => `is a cabinet; unpack it with \`expand -F:* "${name}" folder\` and name the folder` },
  { kind: 'archive', magic: '7z\xbc\xaf\x27\x1c', text: () => 'is a 7-Zip archive; unpack it and name the folder' },
  { kind: 'archive', magic: 'Rar!\x1a\x07', text: () => 'is a RAR archive; unpack it and name the folder' },
  { kind: 'archive', magic: '\xfd7zXZ\0', text: () => 'is packed with xz; unpack it and name what comes out' },
  { kind: 'archive', magic: '\x28\xb5\x2f\xfd', text: () => 'is packed with zstd; unpack it and name what comes out' },
  { kind: 'archive', magic: 'BZh', text: () => 'is packed with bzip2; unpack it and name what comes out' },
  { kind: 'picture', magic: '\x89PNG\r\n\x1a\n', text: () => SCREEN },
  { kind: 'picture', magic: '\xff\xd8\xff', text: () => SCREEN },
  { kind: 'picture', magic: 'GIF8', text: () => SCREEN },
  { kind: 'picture', magic: 'II*\0', text: () => SCREEN },
  { kind: 'picture', magic: 'MM\0*', text: () => SCREEN },
  { kind: 'picture', magic: 'WEBP', at: 8, text: () => SCREEN },
  { kind: 'picture', magic: 'ftyphei', at: 4, text: () => SCREEN },
  { kind: 'document', magic: '%PDF-', text: () => 'is a PDF; copy the text out of it into a file' },
  { kind: 'document', magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', text: () => OFFICE },
  {
    kind: 'registry-hive',
    magic: 'regf',
    text: () =>
      'is a registry hive; export the key as text: `reg export HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters http.reg`',
  },
  { kind: 'database', magic: 'SQLite format 3\0', text: () => 'is a database; export what matters as CSV' },
];

/**
 * Names a binary file by its first bytes, with the next step.
 *
 * @param name - of the file, for the command that is shown.
 * @returns `null` for text, and for what has no signature known here.
 */
export function foreignFileOf(head: Uint8Array, name: string): ForeignFile | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const shown = quotable(name);
  if (isBitmap(bytes)) return { kind: 'picture', text: SCREEN };
  for (const { kind, magic, at = 0, text } of SIGNATURES) {
    if (bytes.toString('latin1', at, at + magic.length) === magic) return { kind, text: text(shown) };
  }
  return isTraceFile(head) ? { kind: 'event-trace', text: traceText() } : null;
}

/** A name that may stand between quotes in a command: whatever else it holds, it is a placeholder. */
function quotable(name: string): string {
  const base = name.replace(/^.*[\\/]/, '');
  return /^[\w .()-]{1,100}$/.test(base) ? base : 'FILE';
}

/** `BM` alone may begin a text; the size of the file stands behind it, and two zero words. */
function isBitmap(bytes: Buffer): boolean {
  return bytes.length > 26 && bytes.toString('latin1', 0, 2) === 'BM' && bytes.readUInt32LE(6) === 0 && bytes.readUInt32LE(14) <= 124;
}

function traceText(): string {
  return 'is an event trace (.etl), which is not read yet; export its pool allocations as CSV with Windows Performance Analyzer, or collect pool snapshots (poolmon -n)';
}
