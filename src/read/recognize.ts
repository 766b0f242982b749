import { pastedTextReader } from './pasted/pasted-text.js';
import type { TextReader } from './reading.js';
import { TEXT_READERS } from './text-readers.js';

/** First lines that a reader may look at. */
export const HEAD_LINES = 200;

/** Which text format these lines are, or `null`. */
export function recognizeText(lines: readonly string[]): { readonly format: string; readonly reader: TextReader } | null {
  const head = lines.slice(0, HEAD_LINES);
  // What people typed off is looked for in what no tool's reader claims.
  for (const reader of [...TEXT_READERS, pastedTextReader]) {
    const format = reader.recognize(head);
    if (format !== null) return { format, reader };
  }
  return null;
}

/** A PE image. Old DOS programs begin alike; the image reader says so. */
export function isImage(head: Uint8Array): boolean {
  return head[0] === 0x4d && head[1] === 0x5a;
}

/** A PKCS#7 SignedData in DER, which is what a catalog (.cat) is: a SEQUENCE that begins with the object identifier 1.2.840.113549.1.7.2. */
export function isCatalog(head: Uint8Array): boolean {
  const signedData = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
  if (head[0] !== 0x30) return false;
  const lengthBytes = (head[1] ?? 0) & 0x80 ? (head[1] ?? 0) & 0x7f : 0;
  return signedData.every((byte, i) => head[2 + lengthBytes + i] === byte);
}

/** A setup information file: it names the services of the drivers that it installs. */
export function isInf(head: readonly string[]): boolean {
  return (
    head.some((line) => /^\s*\[version\]/i.test(line)) &&
    head.some((line) => /^\s*signature\s*=\s*"?\$(?:windows nt|chicago)\$/i.test(line))
  );
}
