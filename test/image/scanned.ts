import { parseTag } from '../../src/facts/tag.js';
import { memorySource } from '../../src/image/byte-source.js';
import { readPe } from '../../src/image/pe-image.js';
import { type ImageTags, scanTags } from '../../src/image/scan-image.js';
import { IMPORT_RVA, makePe, type PeSpec } from './make-pe.js';

/** Where the first of {@link PeSpec.sections} lies in an image that has imports and nothing else of its own. */
export const EXTRA_RVA = IMPORT_RVA + 0x4000;

/** What a scan of a made image finds; with `tags` all their uses, without them the allocating calls. */
export function scanned(spec: PeSpec, tags?: readonly string[]): ImageTags {
  const image = readPe(memorySource(makePe(spec)));
  if (typeof image === 'string') throw new Error(image);
  return scanTags(image, tags ? { tags: new Set(tags.map((text) => parseTag(text) ?? Number.NaN)) } : {});
}

/** Tags that the image is found to allocate with. */
export function calledTags(spec: PeSpec): readonly string[] {
  return scanned(spec)
    .uses.filter(({ use }) => use === 'call')
    .map(({ tag }) => tag);
}

/** The uses of one tag. */
export function usesOfTag(spec: PeSpec, tag: string): readonly string[] {
  return scanned(spec, [tag]).uses.map(({ use }) => use);
}
