import type { TagId } from '../facts/tag.js';
import type { DriverImage } from '../schema/types.js';
import type { ByteSource } from './byte-source.js';
import { type PeImage, readPe } from './pe-image.js';
import { imageVersion, scanTags } from './scan-image.js';
import type { SignatureVerifier, TrustOptions } from './signature/signature-verifier.js';

/** A scanned image, and what its tags may hide. */
export interface ScannedImage {
  readonly driver: DriverImage;
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
}

/**
 * Scans driver images one by one: tags, version, signature. Catalogs and the names of services must be given before the images that they
 * speak of.
 */
export class ImageScanner {
  private readonly services = new Map<string, string[]>();
  private verifier: Promise<SignatureVerifier> | undefined;

  constructor(private readonly options: TrustOptions = {}) {}

  /**
   * Takes a catalog (.cat) in.
   *
   * @returns in words what is wrong with it, `null` for nothing.
   */
  async addCatalog(path: string, bytes: Buffer): Promise<string | null> {
    return (await this.signatures()).addCatalog(path, bytes);
  }

  /** Says of which service a file is the driver: KMDF makes tags of such names. */
  addService({ file, service }: { readonly file: string; readonly service: string }): void {
    const key = file.toLowerCase();
    const known = this.services.get(key) ?? [];
    if (!known.includes(service)) this.services.set(key, [...known, service]);
  }

  /**
   * @throws HttpErrDoctorError `not-readable` where {@link TrustOptions.trust} is no PEM. What is wrong with an image is said in its
   * `problem`.
   */
  async scan({ path, source, tags }: ScanQuery): Promise<ScannedImage> {
    const image = readPe(source);
    if (typeof image === 'string')
      return { driver: unreadableImage(path, { bytes: source.size, problem: image }), packed: false, resolvesAtRunTime: false };
    const services = this.services.get(fileName(path).toLowerCase());
    const found = scanTags(image, { ...(tags ? { tags } : {}), ...(services ? { services } : {}) });
    const problems = [...image.problems, ...found.problems];
    return {
      driver: {
        path,
        architecture: image.architecture,
        bytes: source.size,
        version: imageVersion(image),
        signature: await this.signatureOf(image),
        tags: found.uses,
        problem: problems.length > 0 ? problems.join('; ') : null,
      },
      packed: found.packed,
      resolvesAtRunTime: found.resolvesAtRunTime,
    };
  }

  private async signatureOf(image: PeImage): Promise<DriverImage['signature']> {
    return (await this.signatures()).verify(image);
  }

  /** The libraries behind it are big: they are loaded when something is to be verified. */
  private signatures(): Promise<SignatureVerifier> {
    this.verifier ??= import('./signature/signature-verifier.js').then(({ SignatureVerifier: Verifier }) => new Verifier(this.options));
    return this.verifier;
  }
}

/** The entry of a file that is no image, or could not be read. */
export function unreadableImage(
  path: string,
  { bytes, problem }: { readonly bytes: number | null; readonly problem: string },
): DriverImage {
  return { path, architecture: null, bytes, version: null, signature: null, tags: [], problem };
}

function fileName(path: string): string {
  return path.split(/[\\/]/).pop() ?? path;
}
