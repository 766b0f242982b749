import type { DriverEntry, ImageEvidence } from '../../facts/capture.js';
import type { Fact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import { knownDriver } from '../../knowledge/inbox-drivers.js';
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

  /** Loaded drivers of other companies than Microsoft. */
  thirdParty(): readonly DriverEntry[] {
    return [...this.#byName.values()].filter(isThirdParty);
  }

  /** Third-party drivers of one of these roles, by their names and by what their version resources say they are. */
  ofRoles(roles: readonly string[]): readonly DriverEntry[] {
    return this.thirdParty().filter((driver) => roles.some((role) => hasRole(driver, role)));
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
      ...(image.sha256 === undefined ? {} : { sha256: image.sha256 }),
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

/** Words by which drivers that no list knows say what they are. */
const ROLE_WORDS: Readonly<Record<string, RegExp>> = {
  graphics: /\b(?:graphics?|display|video|gpu|geforce|radeon)\b/i,
  network: /\b(?:network|ethernet|lan|wi-?fi|wireless|ndis|vpn|packet|teaming|firewall|filter)\b/i,
  storage: /\b(?:storage|raid|scsi|sas|nvme|iscsi|multipath|disk|volume)\b/i,
  'file-system': /\b(?:file ?system|mini-?filter|antivirus|anti-malware|backup|encryption|endpoint|real-?time)\b/i,
};

function hasRole({ file, description, product }: DriverEntry, role: string): boolean {
  const words = ROLE_WORDS[role];
  return knownDriver(file)?.role === role || words?.test(`${description ?? ''} ${product ?? ''}`) === true;
}

/**
 * Whether another company than Microsoft wrote the driver: by the company of its version resource, else, in lists without companies, by its
 * file name, where it is none of Windows' own.
 */
export function isThirdParty({ company, file }: Pick<DriverEntry, 'company' | 'file'>): boolean {
  return company === null ? knownDriver(file)?.isMicrosoft !== true : !/\bmicrosoft\b/i.test(company);
}
