import type { ImageEvidence, MachineEvidence } from '../../facts/capture.js';
import type { Fact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import type { ServiceClaim, TagUse } from '../../schema/types.js';

/** A use of a tag in an image, as a fact. */
export interface StatedUse {
  readonly driver: string;
  /** As documents show it. */
  readonly tag: string;
  readonly use: TagUse;
  readonly fact: Fact;
  /** Section and RVA; empty for a tag that is made of a name. */
  readonly place: string;
  /** Services whose names give the tag, and who says so. */
  readonly services: readonly ServiceClaim[];
  readonly evidence: ImageEvidence;
}

/** States version, company and signature of every image. */
export function stateImages(store: FactStore, { images }: MachineEvidence): void {
  for (const { input, image } of images) {
    const details = { about: { driver: fileNameOf(image.path) }, source: { input } };
    if (typeof image.version?.file === 'string') store.observe('driver.version', image.version.file, details);
    if (typeof image.version?.company === 'string') store.observe('driver.company', image.version.company, details);
    if (image.signature !== null) store.observe('driver.signature', image.signature.status, details);
  }
}

/** States how the images use each of these tags; tags that none uses are left out. */
export function stateUses(
  store: FactStore,
  { images }: Pick<MachineEvidence, 'images'>,
  tags: readonly string[],
): ReadonlyMap<string, readonly StatedUse[]> {
  if (images.length === 0) return new Map();
  const uses = [...new Set(tags)].map((tag) => [tag, usesOf(store, images, tag)] as const);
  return new Map(uses.filter(([, found]) => found.length > 0));
}

/** At the first place of each image. */
function usesOf(store: FactStore, images: readonly ImageEvidence[], tag: string): readonly StatedUse[] {
  return images.flatMap((evidence) => {
    const driver = fileNameOf(evidence.image.path);
    return evidence.image.tags
      .filter((use) => use.tag === tag)
      .map((use) => {
        const [place] = use.at;
        const fact = store.observe('driver.tagUse', use.use, {
          about: { driver, tag },
          source: { input: evidence.input, ...(place === undefined ? {} : { rva: place.rva }) },
        });
        const where = place === undefined ? '' : `${place.section ?? 'image'}+0x${place.rva.toString(16)}`;
        return { driver, tag, use: use.use, fact, place: where, services: use.services ?? [], evidence };
      });
  });
}

/** Images that allocate with a tag and are known not to be loaded under their names. */
export function callersNotLoaded(uses: readonly StatedUse[], drivers: { isLoaded(file: string): boolean | null }): readonly StatedUse[] {
  return uses.filter(({ driver, use }) => use === 'call' && drivers.isLoaded(driver) === false);
}

/** That drivers allocate and are not in the list. A driver that hides takes itself out of it, and a file may have been copied elsewhere. */
export function sayNotLoaded(names: readonly string[]): string {
  const [verb, was] = names.length === 1 ? ['allocates with it and is', 'it was'] : ['allocate with it and are', 'they were'];
  return `${names.join(' and ')} ${verb} not among the loaded drivers: ${was} unloaded, hidden or renamed`;
}

/** File name of a path, in lower case as facts name drivers. */
export function fileNameOf(path: string): string {
  return (path.split(/[\\/!]/).at(-1) ?? path).toLowerCase();
}
