import { readFileSync } from 'node:fs';
import { decodeText, linesOf } from '../../src/read/decode.js';
import type { EvidencePiece, TextFile } from '../../src/read/reading.js';
import { TEXT_READERS } from '../../src/read/text-readers.js';

const FORMATS = new URL('../fixtures/formats/', import.meta.url);

/** Lines of a sample of a format. */
export function sampleLines(name: string): readonly string[] {
  const decoded = decodeText(readFileSync(new URL(name, FORMATS)));
  if (decoded === null) throw new Error(`${name} is no text`);
  return linesOf(decoded.text.replace(/^\ufeff/, ''));
}

/** A file of these lines. */
export function file(...lines: readonly string[]): TextFile {
  return { lines };
}

/** What the readers make of a file, as the pipeline asks them: the first that recognizes it reads it. */
export function readText(lines: readonly string[]): { readonly format: string | null; readonly piece: EvidencePiece } {
  for (const reader of TEXT_READERS) {
    const format = reader.recognize(lines.slice(0, 200));
    if (format !== null) return { format, piece: reader.read(format, { lines }) };
  }
  return { format: null, piece: {} };
}
