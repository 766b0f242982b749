/** Certificates and signatures nest about 20 deep; a parser that recurses must not be led further. */
const MAX_DEPTH = 64;
const MAX_ELEMENTS = 500_000;
const OBJECT_IDENTIFIER = 0x06;
/** Object identifiers have up to some twenty bytes; parsers take time that grows with the square of their length. */
const MAX_IDENTIFIER_BYTES = 128;

/**
 * Length of the DER element at the start of `bytes`, header and all; what follows it (padding of a certificate table) is not looked at.
 * Everything inside is checked first: a parser that recurses, or that believes a length, is not safe with bytes that somebody made up.
 *
 * @returns `null` where the bytes are no DER, are cut, or are nested too deep.
 */
export function derLength(bytes: Buffer): number | null {
  const first = readHeader(bytes, 0);
  if (!first || first.end > bytes.length) return null;
  const ends = [first.end];
  let at = first.constructed ? first.content : first.end;
  for (let count = 0; ends.length > 0; count++) {
    if (count > MAX_ELEMENTS) return null;
    const limit = ends[ends.length - 1] ?? 0;
    if (at === limit) {
      ends.pop();
      continue;
    }
    const element = readHeader(bytes, at);
    if (!element || element.end > limit) return null;
    if (bytes[at] === OBJECT_IDENTIFIER && element.end - element.content > MAX_IDENTIFIER_BYTES) return null;
    if (element.constructed) {
      if (ends.length >= MAX_DEPTH) return null;
      ends.push(element.end);
      at = element.content;
    } else at = element.end;
  }
  return first.end;
}

/** One element of a constructed value. */
export interface DerElement {
  /** First byte: class, form and number. */
  readonly tag: number;
  /** With its header. */
  readonly whole: Buffer;
  readonly content: Buffer;
}

/** The elements within a value whose bounds were checked by {@link derLength}; empty where there is none. */
export function derElements(content: Buffer): readonly DerElement[] {
  const elements: DerElement[] = [];
  for (let at = 0; at < content.length; ) {
    const header = readHeader(content, at);
    if (!header || header.end > content.length) return [];
    elements.push({
      tag: content[at] ?? 0,
      whole: content.subarray(at, header.end),
      content: content.subarray(header.content, header.end),
    });
    at = header.end;
  }
  return elements;
}

/** The elements within an element; empty where there is none. */
export function elementsIn(element: DerElement | undefined): readonly DerElement[] {
  return element ? derElements(element.content) : [];
}

/** A SEQUENCE of elements that are DER already. */
export function derSequence(elements: readonly Buffer[]): Buffer {
  const length = elements.reduce((sum, { length: bytes }) => sum + bytes, 0);
  const header = Buffer.from([0x30, 0x84, 0, 0, 0, 0]);
  header.writeUInt32BE(length, 2);
  return Buffer.concat([header, ...elements]);
}

interface Header {
  readonly constructed: boolean;
  readonly content: number;
  readonly end: number;
}

function readHeader(bytes: Buffer, at: number): Header | null {
  const tag = bytes[at];
  if (tag === undefined) return null;
  let next = at + 1;
  if ((tag & 0x1f) === 0x1f) {
    while (((bytes[next] ?? 0) & 0x80) !== 0) next++;
    next++;
  }
  const first = bytes[next++];
  // 0x80 is BER's indefinite length, which signatures do not use.
  if (first === undefined || first === 0x80) return null;
  let length = first;
  if (first > 0x80) {
    const count = first & 0x7f;
    if (count > 4 || next + count > bytes.length) return null;
    length = bytes.readUIntBE(next, count);
    next += count;
  }
  return { constructed: (tag & 0x20) !== 0, content: next, end: next + length };
}
