import type { TagId } from '../facts/tag.js';
import { append } from '../long-lists.js';
import type { DriverImage, Signature } from '../schema/types.js';
import type { ByteSource } from './byte-source.js';
import { type ImageIdentity, identityOf, type OldHashes, oldHashesOf } from './image-identity.js';
import { imagesWithin } from './images-within.js';
import { type PeImage, readPe } from './pe-image.js';
import { type ImageTags, imageVersion, scanTags } from './scan-image.js';
import { ServiceClaims } from './service-claims.js';
import { readInfServices } from './service-names.js';
import { namesCertificates } from './signature/certificate-table.js';
import type { HashThreads } from './signature/hash-threads.js';
import { hashAhead } from './signature/image-digest.js';
import type { SignatureVerifier, TrustOptions } from './signature/signature-verifier.js';
import { withoutSignature } from './signature/without-signature.js';

/** A scanned image, and what its tags may hide. */
export interface ScannedImage {
  readonly driver: DriverImage;
  /** Where it was asked for. */
  readonly identity: ImageIdentity | null;
  /** Its hashes by SHA-1, worked out where they are asked for and the source is still open. */
  readonly oldHashes: (() => OldHashes) | null;
  /** A section is compressed or encrypted: no tag can be seen. */
  readonly packed: boolean;
  /** Finds its allocators while it runs: its tags show as numbers in the code only. */
  readonly resolvesAtRunTime: boolean;
}

/** What to look for in one image. */
export interface ScanQuery {
  readonly path: string;
  readonly source: ByteSource;
  /** All uses of these tags; without it the allocating calls, whatever their tags. */
  readonly tags?: ReadonlySet<TagId>;
  /** Also hashes, link time and imports: what lists of others name an image by. */
  readonly identity?: boolean;
  /** Threads that can hash it meanwhile. */
  readonly threads?: HashThreads;
}

/**
 * Scans driver images one by one: tags, version, signature. Catalogs and the names of services must be given before the images that they
 * speak of.
 */
export class ImageScanner {
  private readonly services = new ServiceClaims();
  private verifier: Promise<SignatureVerifier> | undefined;
  private readonly unsigned: Pick<SignatureVerifier, 'verify'>;

  constructor(private readonly options: TrustOptions = {}) {
    const signature = withoutSignature({ catalogsElsewhere: options.catalogsElsewhere ?? false, noCatalogs: true });
    this.unsigned = { verify: () => signature };
  }

  /**
   * Takes a catalog (.cat) in.
   *
   * @returns in words what is wrong with it, `null` for nothing.
   */
  async addCatalog(path: string, bytes: Buffer): Promise<string | null> {
    const verifier = await this.signatures();
    const problems: string[] = [];
    return guarded('it', { problems, otherwise: null }, () => verifier.addCatalog(path, bytes)) ?? problems[0] ?? null;
  }

  /** Says of which service a file is the driver: KMDF makes tags of such names. */
  addService({ file, service }: { readonly file: string; readonly service: string }): void {
    this.services.add(file, { service, by: 'system', path: null });
  }

  /** Takes an INF file in, after all catalogs: anybody can write one, so it is worth more where a trusted catalog lists it. */
  async addInf({ path, bytes, text }: { readonly path: string; readonly bytes: Buffer; readonly text: string }): Promise<void> {
    const verifier = await this.verifierInUse();
    const by = verifier?.vouchesFor(bytes) ? 'signed-inf' : 'inf';
    for (const { file, service } of readInfServices(text)) this.services.add(file, { service, by, path });
  }

  /**
   * @throws HttpErrDoctorError `not-readable` where {@link TrustOptions.trust} is no PEM. What is wrong with an image is said in its
   * `problem`.
   */
  async scan(query: ScanQuery): Promise<ScannedImage> {
    const { path, source } = query;
    const problems: string[] = [];
    const image = guarded('it', { problems, otherwise: null }, () => readPe(source));
    const inUse = await this.verifierInUse();
    if (image === null || typeof image === 'string') {
      const problem = image ?? problems.join('; ');
      return {
        driver: unreadableImage(path, { bytes: source.size, problem }),
        identity: null,
        oldHashes: null,
        packed: false,
        resolvesAtRunTime: false,
      };
    }
    const verifier = inUse ?? (namesCertificates(image) ? await this.signatures() : this.unsigned);
    return this.scanParts(image, { query, verifier, problems });
  }

  /** The drivers that lie inside a file that was opened, each with a path of its own: `program.exe > driver.sys`. */
  imagesWithin({ path, source }: Pick<ScanQuery, 'path' | 'source'>): {
    readonly images: readonly ScanQuery[];
    readonly problem: string | null;
  } {
    const problems: string[] = [];
    const nothing = { images: [], complete: true };
    const { images, complete } = guarded('what is inside', { problems, otherwise: nothing }, () => {
      const outer = readPe(source);
      return typeof outer === 'string' ? nothing : imagesWithin(outer);
    });
    if (!complete) problems.push('more is inside than is read');
    return { images: images.map((inner) => ({ path: `${path} > ${inner.name}`, source: inner.source })), problem: problems[0] ?? null };
  }

  /** What is wrong with one part takes nothing from the others. */
  private async scanParts(image: PeImage, { query, verifier, problems }: PartsQuery): Promise<ScannedImage> {
    append(problems, image.problems);
    // What fails there fails again where it is done here, and is said then.
    const hashing = query.identity && query.threads ? hashAhead(image, 'sha256', query.threads).catch(() => {}) : null;
    const found = guarded('its code', { problems, otherwise: NO_TAGS }, () => this.tagsOf(image, query));
    for (const problem of found.problems) problems.push(problem);
    await hashing;
    const identity = query.identity === true ? guarded('its hash', { problems, otherwise: null }, () => identityOf(image)) : null;
    const driver: DriverImage = {
      path: query.path,
      architecture: image.architecture,
      bytes: query.source.size,
      version: guarded('its version', { problems, otherwise: null }, () => imageVersion(image)),
      signature: guarded('its signature', { problems, otherwise: null }, () => verifier.verify(image)),
      tags: found.uses,
      problem: null,
    };
    const old =
      identity === null || !isOld(driver.signature) ? null : guarded('its hash', { problems, otherwise: null }, () => oldHashesOf(image));
    const named = { ...identity, ...(old === null ? {} : { authentihashSha1: old.authentihashSha1 }) };
    const problem = problems.length > 0 ? problems.join('; ') : null;
    const { packed, resolvesAtRunTime } = found;
    return { driver: { ...driver, ...named, problem }, identity, oldHashes: () => oldHashesOf(image), packed, resolvesAtRunTime };
  }

  private tagsOf(image: PeImage, { path, tags }: ScanQuery): ImageTags {
    return scanTags(image, { ...(tags ? { tags } : {}), services: this.services.of(path) });
  }

  /** What there is to verify with, where catalogs or certificates to trust were given, or an image was signed before. */
  private async verifierInUse(): Promise<SignatureVerifier | undefined> {
    return this.options.trust === undefined ? this.verifier : this.signatures();
  }

  /** The libraries behind it are big: they are loaded when something is to be verified. */
  private signatures(): Promise<SignatureVerifier> {
    this.verifier ??= import('./signature/signature-verifier.js').then(({ SignatureVerifier: Verifier }) => new Verifier(this.options));
    return this.verifier;
  }
}

/** SHA-1 is shown where the image was signed with it. */
function isOld(signature: Signature | null): boolean {
  const { digest, nested = [] } = signature ?? {};
  return digest === 'sha1' || nested.some((other) => other.digest === 'sha1');
}

interface PartsQuery {
  readonly query: ScanQuery;
  readonly verifier: Pick<SignatureVerifier, 'verify'>;
  /** Receives what could not be read. */
  readonly problems: string[];
}

const NO_TAGS: ImageTags = { uses: [], problems: [], packed: false, resolvesAtRunTime: false, kmdf: false };

/** Files are made by anybody, and one that a reader fails at must not take the others with it: any error is that file's problem. */
function guarded<T>(what: string, { problems, otherwise }: { readonly problems: string[]; readonly otherwise: T }, read: () => T): T {
  try {
    return read();
  } catch (error) {
    problems.push(`${what} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return otherwise;
  }
}

/** The entry of a file that is no image, or could not be read. */
export function unreadableImage(
  path: string,
  { bytes, problem }: { readonly bytes: number | null; readonly problem: string },
): DriverImage {
  return { path, architecture: null, bytes, version: null, signature: null, tags: [], problem };
}
