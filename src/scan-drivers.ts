import { errorOfLines, HttpErrDoctorError } from './errors.js';
import type { Problem } from './facts/capture.js';
import type { TagId } from './facts/tag.js';
import { type ByteSource, fileSource } from './image/byte-source.js';
import type { ImageIdentity, OldHashes } from './image/image-identity.js';
import { ImageScanner, type ScannedImage, type ScanQuery, unreadableImage } from './image/image-scanner.js';
import { HashThreads } from './image/signature/hash-threads.js';
import { tagOwners } from './image/tag-owners.js';
import { TagTable, type UserTags } from './knowledge/tags.js';
import { append } from './long-lists.js';
import { decodeText } from './read/decode.js';
import { type KnownBadList, matchKnownBad } from './read/known-bad/known-bad-list.js';
import type { ReadProgress } from './read/read-options.js';
import { isCatalog, isImage } from './read/recognize.js';
import { type FoundFile, type GivenPath, type Skipped, walk } from './read/walk.js';
import type { DriverImage, DriversDocument, KnownBadMatch } from './schema/types.js';

/** Options of {@link scanDrivers}. */
export interface ScanDriversOptions {
  /** Tags to look for in every form; without it the tags that some image allocates with. */
  readonly tags?: readonly TagId[];
  /** Certificates (PEM) to trust beside those of Microsoft that are known here. */
  readonly trust?: string;
  /** Rows of the user's pooltag.txt. */
  readonly pooltags?: readonly UserTags[];
  /** Names of services by file name, where INF files do not tell them (registry, driver list). */
  readonly services?: readonly { readonly file: string; readonly service: string }[];
  /** Lists of known vulnerable or malicious drivers: images on them are said so. */
  readonly knownBad?: readonly KnownBadList[];
  /** True where catalogs of Windows that are not among the paths may list the images. */
  readonly catalogsElsewhere?: boolean;
  /** The moment for which certificates are judged; now where absent. */
  readonly now?: Date;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** The document of drivers without its head. */
export type DriverScan = Pick<DriversDocument, 'drivers' | 'tags'> & { readonly problems: readonly Problem[] };

/** Names under which images go; others are images where they begin like one. */
const IMAGE_NAME = /\.(?:sys|drv|dll|exe|efi)$/i;
/** Catalogs of Windows have up to about 5 MB, INF files up to about 1 MB. */
const MAX_SIDE_FILE_BYTES = 32 * 1024 * 1024;

/**
 * Says of driver images which tags they use, what they are and whether their signatures hold.
 *
 * @param paths - images, catalogs and INF files, or folders of them. Links below a folder are not followed.
 * @throws HttpErrDoctorError `no-such-path`, `not-readable` (trust is no PEM), `interrupted`.
 */
export async function scanDrivers(paths: readonly GivenPath[], options: ScanDriversOptions = {}): Promise<DriverScan> {
  return new DriverScanRun(options).run(paths);
}

/** So many images are open while other threads hash them: more than wait for those. */
const MOST_OPEN = 8;

interface FileToScan {
  readonly path: string;
  readonly file: string;
  readonly threads: HashThreads | null;
}

/** What was found in a file and inside of it. */
interface FileScan {
  readonly scanned: readonly Pick<ScannedImage, 'driver' | 'packed' | 'resolvesAtRunTime'>[];
  readonly problems: readonly Problem[];
}

class DriverScanRun {
  private readonly scanner: ImageScanner;
  private readonly tags: ReadonlySet<TagId> | undefined;
  private readonly drivers: DriverImage[] = [];
  private readonly problems: Problem[] = [];
  private readonly packed: string[] = [];
  private readonly resolving: string[] = [];

  constructor(private readonly options: ScanDriversOptions) {
    this.scanner = new ImageScanner({
      ...(options.trust === undefined ? {} : { trust: options.trust }),
      ...(options.now ? { now: options.now } : {}),
      catalogsElsewhere: options.catalogsElsewhere ?? false,
    });
    this.tags = options.tags && options.tags.length > 0 ? new Set(options.tags) : undefined;
  }

  async run(paths: readonly GivenPath[]): Promise<DriverScan> {
    const { signal } = this.options;
    try {
      const { files, skipped } = await walk(paths, signal);
      if (files.length === 0 && skipped.length === paths.length && paths.length > 0)
        throw errorOfLines(
          'no-such-path',
          skipped.map(({ path, text }) => `${path} ${text}`),
        );
      for (const item of skipped) this.skip(item);
      for (const entry of this.options.services ?? []) this.scanner.addService(entry);
      const images = await this.readSideFiles(files);
      await this.scanImages(images);
    } catch (error) {
      if (signal?.aborted) throw new HttpErrDoctorError('interrupted', 'stopped before all images were scanned', { cause: error });
      throw error;
    }
    return this.result();
  }

  private skip({ path, text }: Skipped): void {
    if (IMAGE_NAME.test(path)) this.drivers.push(unreadableImage(path, { bytes: null, problem: text }));
    else this.problems.push({ text: `${path} ${text}` });
  }

  /** Catalogs and INF files say something of images, so they come first; and catalogs say something of INF files. Returns the images. */
  private async readSideFiles(files: readonly FoundFile[]): Promise<readonly FoundFile[]> {
    const kinds = { image: [] as FoundFile[], catalog: [] as FoundFile[], inf: [] as FoundFile[] };
    for (const found of files) {
      this.options.signal?.throwIfAborted();
      const kind = this.kindOf(found);
      if (kind !== null) kinds[kind].push(found);
    }
    for (const found of kinds.catalog) await this.readSideFile(found, 'catalog');
    for (const found of kinds.inf) await this.readSideFile(found, 'inf');
    return kinds.image;
  }

  private kindOf({ path, file, folder, bytes }: FoundFile): 'image' | 'catalog' | 'inf' | null {
    if (IMAGE_NAME.test(path)) return 'image';
    if (/\.inf$/i.test(path)) return 'inf';
    if (/\.cat$/i.test(path)) return 'catalog';
    const head = bytes < 16 ? Buffer.alloc(0) : withSource(file, (source) => source.read(0, 32));
    if (!(head instanceof Buffer)) return null;
    if (isImage(head)) return 'image';
    if (isCatalog(head)) return 'catalog';
    return folder === null ? 'image' : null;
  }

  private async readSideFile({ path, file, bytes }: FoundFile, kind: 'catalog' | 'inf'): Promise<void> {
    const content =
      bytes > MAX_SIDE_FILE_BYTES
        ? `has ${bytes} bytes, too many for such a file`
        : withSource(file, (source) => source.read(0, source.size));
    if (typeof content === 'string') {
      this.problems.push({ text: `${path} ${content}` });
    } else if (kind === 'catalog') {
      const problem = await this.scanner.addCatalog(path, content);
      if (problem !== null) this.problems.push({ text: `${path} ${problem}` });
    } else await this.scanner.addInf({ path, bytes: content, text: decodeText(content)?.text ?? '' });
  }

  private async scanImages(images: readonly FoundFile[]): Promise<void> {
    const totalBytes = images.reduce((sum, { bytes }) => sum + bytes, 0);
    const threads = HashThreads.start(totalBytes);
    const open: Promise<FileScan>[] = [];
    let readBytes = 0;
    try {
      for (const { path, file, bytes } of images) {
        this.options.signal?.throwIfAborted();
        this.options.onProgress?.({ path, readBytes, totalBytes });
        const scan = this.scanImage({ path, file, threads });
        // It is waited for below; that it failed before is no error of its own.
        scan.catch(() => {});
        open.push(scan);
        if (threads === null || open.length > MOST_OPEN) this.take(await open.shift());
        readBytes += bytes;
        // The scan itself never waits: without a pause here nobody could stop it, and no progress would be seen.
        await new Promise((resolve) => setImmediate(resolve));
      }
      while (open.length > 0) this.take(await open.shift());
    } finally {
      await Promise.allSettled(open);
      await threads?.close();
    }
  }

  private take(scan: FileScan | undefined): void {
    if (scan === undefined) return;
    append(this.problems, scan.problems);
    for (const { driver, packed, resolvesAtRunTime } of scan.scanned) {
      this.drivers.push(driver);
      if (packed) this.packed.push(driver.path);
      if (resolvesAtRunTime) this.resolving.push(driver.path);
    }
  }

  private async scanImage({ path, file, threads }: FileToScan): Promise<FileScan> {
    const source = withSource(file, (opened) => opened, { keepOpen: true });
    if (typeof source === 'string') {
      const driver = unreadableImage(path, { bytes: null, problem: source });
      return { scanned: [{ driver, packed: false, resolvesAtRunTime: false }], problems: [] };
    }
    try {
      const { images, problem } = this.scanner.imagesWithin({ path, source });
      const scanned: FileScan['scanned'][number][] = [];
      for (const image of [{ path, source }, ...images]) scanned.push(await this.scanOpened({ ...image, ...(threads ? { threads } : {}) }));
      return { scanned, problems: problem === null ? [] : [{ text: `${path}: ${problem}` }] };
    } finally {
      source.close();
    }
  }

  private async scanOpened(image: ScanQuery): Promise<FileScan['scanned'][number]> {
    const query = { ...image, identity: true, ...(this.tags ? { tags: this.tags } : {}) };
    const { driver, identity, oldHashes, ...rest } = await this.scanner.scan(query);
    const isWanted = (this.options.knownBad ?? []).length > 0;
    const knownBad = isWanted && identity && oldHashes ? this.listed(driver, { ...identity, ...oldHashes() }) : [];
    return { ...rest, driver: knownBad.length === 0 ? driver : { ...driver, knownBad } };
  }

  private listed({ version }: DriverImage, identity: ImageIdentity & OldHashes): readonly KnownBadMatch[] {
    const image = { ...identity, originalName: version?.originalName ?? null, version: version?.file ?? null };
    return (this.options.knownBad ?? []).flatMap((list) => matchKnownBad(image, list));
  }

  private result(): DriverScan {
    const drivers = this.drivers.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const { packed, resolving } = this;
    const tags = tagOwners({
      drivers,
      asked: this.tags ? [...this.tags] : null,
      table: new TagTable(this.options.pooltags ?? []),
      packed,
      resolving,
    });
    return { drivers, tags, problems: this.problems };
  }
}

/** Opens a file for one use; in words why that cannot be done. */
function withSource<T>(file: string, use: (source: ByteSource) => T, { keepOpen = false } = {}): T | string {
  let source: ByteSource | undefined;
  try {
    source = fileSource(file);
    return use(source);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    if (!keepOpen) source?.close();
  }
}
