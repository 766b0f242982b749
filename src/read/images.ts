import type { ImageEvidence, PoolSample, Problem } from '../facts/capture.js';
import type { TagId } from '../facts/tag.js';
import { type ByteSource, fileSource, memorySource } from '../image/byte-source.js';
import type { ImageScanner } from '../image/image-scanner.js';
import { decodeText } from './decode.js';
import { readWhole, type Source } from './evidence-source.js';
import { explainAny } from './file-problem.js';

/** An image, catalog or INF file among the inputs of a machine. */
export interface PlacedImage {
  readonly input: number;
  readonly source: Source;
  readonly kind: 'image' | 'catalog' | 'inf';
}

/** What the images of one machine show, and what was odd about which file. */
export interface ImageReading {
  readonly images: readonly ImageEvidence[];
  readonly problems: readonly { readonly input: number; readonly problem: Problem }[];
  /** Inputs that could not be read. */
  readonly failed: ReadonlySet<number>;
}

/** What is asked of the images of one machine. */
export interface ImageQuestion {
  /** Tags all of whose uses are wanted, not only the allocating calls. */
  readonly asked: ReadonlySet<TagId>;
  /** True where catalogs that nobody brought may cover an image. */
  readonly catalogsElsewhere: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * Scans the driver images of one machine: which tags they allocate with, all uses of the tags that are asked for, version and signature.
 * Catalogs say something of INF files and both of images, so they come first, and in that order.
 */
export async function readImages(
  placed: readonly PlacedImage[],
  { asked, catalogsElsewhere, signal }: ImageQuestion,
): Promise<ImageReading> {
  const scanner = await newScanner(catalogsElsewhere);
  const problems: { input: number; problem: Problem }[] = [];
  const failed = new Set<number>();
  const attempt = async <T>(input: number, reading: Promise<T>): Promise<T | null> => {
    try {
      return await reading;
    } catch (error) {
      failed.add(input);
      problems.push({ input, problem: { text: explainAny(error) } });
      return null;
    }
  };
  const side = placed.filter(({ kind }) => kind !== 'image').sort((a, b) => a.kind.localeCompare(b.kind));
  for (const { input, source, kind } of side) {
    const content = await attempt(input, readWhole(source, false));
    if (content === null) continue;
    const bytes = Buffer.from(content);
    const adding = kind === 'catalog' ? scanner.addCatalog(source.path, bytes) : addInf(scanner, source.path, bytes);
    const problem = await attempt(input, adding);
    if (problem !== null) problems.push({ input, problem: { text: problem } });
  }
  const images: ImageEvidence[] = [];
  for (const { input, source, kind } of placed) {
    if (kind !== 'image') continue;
    signal?.throwIfAborted();
    const bytes = await attempt(input, bytesOf(source));
    if (bytes === null) continue;
    const scanned = await attempt(input, scanImage(scanner, { path: source.path, bytes, asked }));
    bytes.close();
    if (scanned === null) continue;
    images.push({ input, ...scanned });
    const { problem } = scanned.image;
    if (problem !== null) problems.push({ input, problem: { text: problem } });
  }
  return { images, problems, failed };
}

/** An image, all its allocating calls, and the other uses of the tags that are asked for. */
async function scanImage(
  scanner: ImageScanner,
  { path, bytes, asked }: { readonly path: string; readonly bytes: ByteSource; readonly asked: ReadonlySet<TagId> },
): Promise<Omit<ImageEvidence, 'input'>> {
  // The hash is what a vendor needs to find the build that a report speaks of.
  const { driver, packed } = await scanner.scan({ path, source: bytes, identity: true });
  const withAsked = asked.size === 0 ? driver : (await scanner.scan({ path, source: bytes, tags: asked })).driver;
  return { image: { ...driver, tags: [...driver.tags, ...withAsked.tags.filter(({ use }) => use !== 'call')] }, isPacked: packed };
}

/** Most evidence holds no image: what reads images is loaded where there is one. */
async function newScanner(catalogsElsewhere: boolean): Promise<ImageScanner> {
  const { ImageScanner } = await import('../image/image-scanner.js');
  return new ImageScanner({ catalogsElsewhere });
}

async function addInf(scanner: ImageScanner, path: string, bytes: Buffer): Promise<null> {
  await scanner.addInf({ path, bytes, text: decodeText(bytes)?.text ?? '' });
  return null;
}

async function bytesOf(source: Source): Promise<ByteSource> {
  return source.file === null ? memorySource(await readWhole(source, false)) : fileSource(source.file);
}

/** Tags whose weaker uses are worth a look: more would only find their letters by chance. */
const MOST_ASKED = 48;

/** The tags that rose most from the first list to the last, and the largest ones where there is one list only. */
export function tagsWorthAsking(samples: readonly PoolSample[]): ReadonlySet<TagId> {
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined) return new Set();
  const before = first === last ? new Map<number, number>() : bytesByRow(first);
  const rises = [...bytesByRow(last)].map(([key, bytes]) => ({ key, rise: bytes - (before.get(key) ?? 0) })).filter(({ rise }) => rise > 0);
  rises.sort((a, b) => b.rise - a.rise);
  return new Set(rises.slice(0, MOST_ASKED).map(({ key }) => Math.floor(key / 2)));
}

/** Bytes by tag and pool; the key is twice the tag, and one more for the paged pool. */
function bytesByRow({ rows }: PoolSample): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (let i = 0; i < rows.length; i++) {
    const key = (rows.tag[i] ?? 0) * 2 + (rows.pool[i] ?? 0);
    const bytes = rows.bytes[i] ?? Number.NaN;
    if (!Number.isNaN(bytes)) sums.set(key, (sums.get(key) ?? 0) + bytes);
  }
  return sums;
}
