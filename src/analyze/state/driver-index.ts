import type { DriverEntry, ImageEvidence } from '../../facts/capture.js';
import type { Fact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import type { Owner } from '../../schema/types.js';
import { fileNameOf } from './state-images.js';

/** The loaded drivers of one machine, for questions that start from a name or a tag. */
export class DriverIndex {
  readonly #byName = new Map<string, DriverEntry>();
  readonly #store: FactStore;
  readonly #images: ReadonlyMap<string, ImageEvidence>;
  /** Whether a driver that is not listed is not loaded. */
  readonly isComplete: boolean;

  constructor(
    { drivers, images }: { readonly drivers: readonly DriverEntry[]; readonly images: readonly ImageEvidence[] },
    store: FactStore,
  ) {
    this.#store = store;
    this.#images = new Map(images.map((evidence) => [fileNameOf(evidence.image.path), evidence]));
    for (const driver of drivers)
      if (driver.running !== false && driver.loadUnknown !== true) this.#byName.set(driver.file.toLowerCase(), driver);
    this.isComplete = store.get('drivers.complete')?.value === true;
  }

  /** A loaded driver by its file name, without regard to letter case. */
  get(file: string): DriverEntry | undefined {
    return this.#byName.get(file.toLowerCase());
  }

  /** Whether the image of that driver was brought. */
  hasImage(file: string): boolean {
    return this.#images.has(fileNameOf(file));
  }

  /** `true` loaded, `false` known not to be, `null` unknown. */
  isLoaded(file: string): boolean | null {
    return this.#byName.has(file.toLowerCase()) ? true : this.isComplete ? false : null;
  }

  /** Loaded drivers whose version resource names another company than Microsoft. */
  thirdParty(): readonly DriverEntry[] {
    return [...this.#byName.values()].filter(isThirdParty);
  }

  /**
   * Third-party drivers whose file name begins like the tag. KMDF takes the first four letters of the service name for a driver that states
   * no tag, and many programmers do the same by hand.
   */
  namedLike(tag: string, letters: number): readonly DriverEntry[] {
    const start = tag.trimEnd().slice(0, letters).toLowerCase();
    if (start.length < letters || !/^[a-z0-9]+$/.test(start)) return [];
    return this.thirdParty().filter(({ file }) => file.toLowerCase().startsWith(start));
  }

  /** The fact that a driver is loaded, in its version if that is known. */
  fact(file: string): Fact | undefined {
    const about = { driver: file.toLowerCase() };
    return this.#store.get('driver.version', about) ?? this.#store.get('driver.loaded', about);
  }

  /** A driver whose image was scanned as the owner of something: the image knows its version and signer best. */
  ownerOfImage({ image }: ImageEvidence): Owner {
    const listed = this.get(fileNameOf(image.path));
    return {
      kind: 'driver',
      name: listed?.file ?? image.path.split(/[\\/!]/).at(-1) ?? image.path,
      path: image.path,
      version: image.version?.file ?? listed?.version ?? null,
      company: image.version?.company ?? listed?.company ?? null,
      // Windows knows catalogs that nobody brought.
      signature:
        image.signature === null || image.signature.status === 'unknown' ? (listed?.signature ?? image.signature) : image.signature,
    };
  }

  /** A driver as the owner of something; what is not known of it stays out. */
  owner(file: string): Owner {
    const image = this.#images.get(fileNameOf(file));
    if (image !== undefined) return this.ownerOfImage(image);
    const driver = this.get(file);
    return {
      kind: 'driver',
      name: driver?.file ?? file,
      ...(driver?.path === null || driver === undefined ? {} : { path: driver.path }),
      version: driver?.version ?? null,
      company: driver?.company ?? null,
      ...(driver?.signature === undefined ? {} : { signature: driver.signature }),
    };
  }
}

/** Whether somebody else than Microsoft wrote the driver. Unknown companies count as not known to be others. */
export function isThirdParty({ company }: DriverEntry): boolean {
  return company !== null && !/\bmicrosoft\b/i.test(company);
}
