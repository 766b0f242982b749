import type { DriverImage } from '../schema/types.js';

/** What is compared of two images. */
export type ProductImage = Pick<DriverImage, 'path' | 'version' | 'sha256'>;

/**
 * How many products these images are. Copies of a file, and builds of one driver for several processors or of several versions, are one: they
 * have the same content, or the same company and original name.
 */
export function countProducts(images: readonly ProductImage[]): number {
  const groups: Set<string>[] = [];
  for (const image of images) {
    const marks = marksOf(image);
    const joined = groups.filter((group) => marks.some((mark) => group.has(mark)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...joined.flatMap((group) => [...group]), ...marks]));
  }
  return groups.length;
}

function marksOf({ path, version, sha256 }: ProductImage): readonly string[] {
  const company = version?.company?.trim().toLowerCase() ?? '';
  const name = version?.originalName?.trim().toLowerCase() ?? '';
  const marks = [
    ...(sha256 === undefined ? [] : [`sha256 ${sha256}`]),
    ...(company === '' || name === '' ? [] : [`name ${company}\0${name}`]),
  ];
  return marks.length > 0 ? marks : [`path ${path}`];
}
