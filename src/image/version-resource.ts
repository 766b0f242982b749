import { type PeImage, readAtRva } from './pe-image.js';
import { readResources } from './resources.js';

/** Texts of one language. Keys are as in the resource (`CompanyName`); a `Map`, for they are the file's and not ours. */
export interface VersionStrings {
  /** Language and code page as the resource writes them, for example `040904b0`. */
  readonly language: string;
  readonly strings: ReadonlyMap<string, string>;
}

/** The version resource of an image. */
export interface VersionResource {
  /** Binary file version, `a.b.c.d`; `null` where the resource has no fixed part. */
  readonly file: string | null;
  readonly product: string | null;
  /** In the order of the resource. */
  readonly languages: readonly VersionStrings[];
}

const RT_VERSION = 16;
const US_ENGLISH = 0x0409;
/** Bytes of one version resource; real ones have a few thousand. */
const MAX_BYTES = 64 * 1024;
const MAX_BLOBS = 64;
const MAX_BLOCKS = 2048;
const MAX_TEXT = 1024;
const FIXED_SIGNATURE = 0xfeef04bd;

/**
 * Reads the version resource; several resources of this type (one a language) are read as one, English first.
 *
 * @returns `null` where the image has none that can be read.
 */
export function readVersionResource(image: PeImage): VersionResource | null {
  const blobs = versionBlobs(image);
  blobs.sort((a, b) => Number(b.language === US_ENGLISH) - Number(a.language === US_ENGLISH));
  const versions = blobs.flatMap(({ bytes }) => parseVersion(bytes) ?? []);
  const [first] = versions;
  return first ? { ...first, languages: versions.flatMap(({ languages }) => languages) } : null;
}

interface Blob {
  readonly language: number;
  readonly bytes: Buffer;
}

function versionBlobs(image: PeImage): Blob[] {
  const resources = readResources(image, { type: RT_VERSION }).slice(0, MAX_BLOBS);
  const blobs = resources.map(({ language, rva, size }) => ({ language, bytes: readAtRva(image, rva, Math.min(size, MAX_BYTES)) }));
  return blobs.filter(({ bytes }) => bytes.length > 0);
}

/** One block of VS_VERSIONINFO: lengths, a key, a value, and blocks within. All places are in the resource. */
interface Block {
  readonly key: string;
  readonly value: number;
  readonly valueLength: number;
  readonly children: number;
  readonly end: number;
}

const align4 = (at: number): number => (at + 3) & ~3;

/** Reads the block at `at`, which may not reach past `limit`; `null` where its lengths make no sense. */
function readBlock(bytes: Buffer, { at, limit }: { readonly at: number; readonly limit: number }): Block | null {
  if (at + 6 > limit) return null;
  const length = bytes.readUInt16LE(at);
  const valueWords = bytes.readUInt16LE(at + 2);
  const text = bytes.readUInt16LE(at + 4) === 1;
  const end = at + length;
  if (length < 6 || end > limit) return null;
  let keyEnd = at + 6;
  while (keyEnd + 2 <= end && bytes.readUInt16LE(keyEnd) !== 0) keyEnd += 2;
  if (keyEnd + 2 > end) return null;
  const value = align4(keyEnd + 2);
  // A text value counts characters; some compilers count bytes, so the value may end earlier but never past the block.
  const valueLength = Math.max(Math.min(text ? valueWords * 2 : valueWords, end - value), 0);
  return { key: bytes.toString('utf16le', at + 6, keyEnd), value, valueLength, children: align4(value + valueLength), end };
}

function blocksIn(
  bytes: Buffer,
  { from, end, budget }: { readonly from: number; readonly end: number; readonly budget: { left: number } },
): Block[] {
  const blocks: Block[] = [];
  for (let at = from; at < end && budget.left-- > 0; ) {
    const block = readBlock(bytes, { at, limit: end });
    if (!block) break;
    blocks.push(block);
    at = align4(block.end);
  }
  return blocks;
}

function parseVersion(bytes: Buffer): VersionResource | null {
  const root = readBlock(bytes, { at: 0, limit: bytes.length }) ?? cutRoot(bytes);
  if (root?.key !== 'VS_VERSION_INFO') return null;
  const budget = { left: MAX_BLOCKS };
  const languages: VersionStrings[] = [];
  for (const info of blocksIn(bytes, { from: root.children, end: root.end, budget })) {
    if (info.key !== 'StringFileInfo') continue;
    for (const table of blocksIn(bytes, { from: info.value, end: info.end, budget })) {
      languages.push({ language: table.key, strings: stringsOf(bytes, { table, budget }) });
    }
  }
  return { ...fixedPart(bytes, root), languages };
}

/** A root block whose length reaches past the resource: what is there is read all the same. */
function cutRoot(bytes: Buffer): Block | null {
  if (bytes.length < 6) return null;
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE(Math.min(bytes.length, 0xffff), 0);
  return readBlock(copy, { at: 0, limit: bytes.length });
}

function stringsOf(bytes: Buffer, { table, budget }: { readonly table: Block; readonly budget: { left: number } }): Map<string, string> {
  const strings = new Map<string, string>();
  for (const { key, value, end } of blocksIn(bytes, { from: table.value, end: table.end, budget })) {
    let stop = value;
    while (stop + 2 <= end && stop - value < MAX_TEXT * 2 && bytes.readUInt16LE(stop) !== 0) stop += 2;
    const text = bytes.toString('utf16le', value, stop).trim();
    if (text !== '' && !strings.has(key)) strings.set(key, text);
  }
  return strings;
}

function fixedPart(bytes: Buffer, root: Block): { readonly file: string | null; readonly product: string | null } {
  const at = root.value;
  if (root.valueLength < 24 || bytes.readUInt32LE(at) !== FIXED_SIGNATURE) return { file: null, product: null };
  const four = (place: number): string =>
    [bytes.readUInt16LE(place + 2), bytes.readUInt16LE(place), bytes.readUInt16LE(place + 6), bytes.readUInt16LE(place + 4)].join('.');
  return { file: four(at + 8), product: four(at + 16) };
}

/** The strings of the language that most readers understand: US English where it is there, else the first that has the text. */
export function versionString(version: VersionResource, key: string): string | null {
  const english = version.languages.find(({ language, strings }) => /^0409/.test(language) && strings.has(key));
  return (english ?? version.languages.find(({ strings }) => strings.has(key)))?.strings.get(key) ?? null;
}
