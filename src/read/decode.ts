/** Text of a file and how it was decoded. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';
}

/**
 * Decodes a text file by its content: a byte order mark, zero bytes in every second place (UTF-16 without one), UTF-8 where every byte
 * fits, latin1 otherwise. Latin1 keeps each byte as one character, so tags with bytes above 0x7F survive.
 *
 * @returns `null` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  return decode(bytes, false);
}

/** The same for the first bytes of a file, which may end in the middle of a character. */
export function decodeHead(bytes: Uint8Array): DecodedText | null {
  return decode(bytes, true);
}

function decode(bytes: Uint8Array, isCut: boolean): DecodedText | null {
  const encoding = encodingOf(bytes);
  if (encoding === null) return null;
  const options = { stream: isCut };
  if (encoding !== 'utf-8') return { text: withoutNulTail(new TextDecoder(encoding).decode(bytes, options)), encoding };
  const content = bytes.subarray(0, lastNonZero(bytes) + 1);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content, options), encoding };
  } catch {
    // Buffer's latin1 keeps the 0x80..0x9F bytes; TextDecoder's 'latin1' is windows-1252 and would turn them into other characters.
    const latin1 = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
    return { text: latin1.startsWith(UTF8_BOM) ? latin1.slice(UTF8_BOM.length) : latin1, encoding: 'latin1' };
  }
}

/** The byte order mark of UTF-8 as latin1. */
const UTF8_BOM = '\u00ef\u00bb\u00bf';

function withoutNulTail(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}

function encodingOf(bytes: Uint8Array): Exclude<DecodedText['encoding'], 'latin1'> | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) evenZeros++;
    else oddZeros++;
  }
  const pairs = sample.length / 2;
  if (oddZeros > pairs * 0.6 && evenZeros < pairs * 0.05) return 'utf-16le';
  if (evenZeros > pairs * 0.6 && oddZeros < pairs * 0.05) return 'utf-16be';
  // A tail of zeros (a log cut by a crash) is still text; zeros in the middle are not.
  const text = sample.subarray(0, lastNonZero(sample) + 1);
  return text.includes(0) || (text.length === 0 && sample.length > 0) ? null : 'utf-8';
}

function lastNonZero(bytes: Uint8Array): number {
  let i = bytes.length - 1;
  while (i >= 0 && bytes[i] === 0) i--;
  return i;
}

/**
 * Lines of a text: a line ends at LF, one CR before it belongs to the line end. A last line without LF is a line. A text without any LF, as some
 * clipboards leave it, has its lines end at CR.
 */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(text.includes('\n') ? '\n' : '\r');
  if (lines.at(-1) === '') lines.pop();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.endsWith('\r')) lines[i] = line.slice(0, -1);
  }
  return lines;
}

/** A quotation mark of a mail, with the blank behind it. */
const QUOTE = /^(?:> ?)+/;
const FEW_LINES = 2_000;

/** Lines of a mail or a page that quotes: where all lines begin with the mark of a quotation, it is left out. */
export function unquoted(lines: readonly string[]): readonly string[] {
  if (!QUOTE.test(lines.find((line) => line.trim() !== '') ?? '') || lines.length > FEW_LINES) return lines;
  return lines.every((line) => line.trim() === '' || line.startsWith('>')) ? lines.map((line) => line.replace(QUOTE, '')) : lines;
}
