import { DIRECTORY, type PeImage } from '../pe-image.js';

/** Real tables have up to about 100 KB. */
const MAX_TABLE_BYTES = 4 * 1024 * 1024;
/** Entries begin at multiples of eight bytes, and the table is filled up to one. */
const ALIGNMENT = 8;
const ENTRY_HEADER = 8;
const PKCS_SIGNED_DATA = 2;

/** Where the certificate table lies in the file; it ends with the file. */
export interface CertificatePlace {
  readonly offset: number;
  readonly size: number;
}

/** Whether an image names a certificate table at all, a good one or not. */
export function namesCertificates({ directories }: Pick<PeImage, 'directories'>): boolean {
  const entry = directories[DIRECTORY.certificates];
  return entry !== undefined && (entry.rva !== 0 || entry.size !== 0);
}

/**
 * Finds the certificate table. Its directory entry (a place in the file, no RVA) is not signed, and the bytes that it names are left out of
 * the hash: a table laid over sections would free them from their signature. So it must lie behind all that the signed headers describe,
 * and end the file.
 *
 * @returns `null` where there is none; in words what is wrong with one that lies elsewhere.
 */
export function placeOfCertificates(image: PeImage): CertificatePlace | string | null {
  const entry = image.directories[DIRECTORY.certificates];
  if (!entry || !namesCertificates(image)) return null;
  const { rva: offset, size } = entry;
  const { size: fileSize } = image.source;
  const place = `the certificate table (${size} bytes at ${offset})`;
  if (offset + size > fileSize) return `${place} reaches past the end of the file (${fileSize} bytes)`;
  if (offset < image.dataEnd) return `${place} overlaps what is signed: headers and sections end at ${image.dataEnd}`;
  if (!endsFile(image, offset + size)) return `${place} does not end the file (${fileSize} bytes): bytes were added after it was signed`;
  if (size > MAX_TABLE_BYTES) return `the certificate table claims ${size} bytes; real ones have a few thousand`;
  return { offset, size };
}

/** Some tools fill the table up with zeros and do not count them in its size. */
function endsFile({ source }: PeImage, end: number): boolean {
  const filled = Math.ceil(end / ALIGNMENT) * ALIGNMENT;
  return source.size <= filled && source.read(end, ALIGNMENT).every((byte) => byte === 0);
}

/**
 * The PKCS #7 entries of a table that {@link placeOfCertificates} found. The entries must fill it: what no entry covers is nobody's.
 *
 * @returns in words what is wrong with the table.
 */
export function certificateEntries(image: PeImage, { offset, size }: CertificatePlace): readonly Buffer[] | string {
  const table = image.source.read(offset, size);
  const entries: Buffer[] = [];
  for (let at = 0; at < table.length; ) {
    const left = table.length - at;
    const length = left < ENTRY_HEADER ? 0 : table.readUInt32LE(at);
    if (length < ENTRY_HEADER || length > left) return `an entry of the certificate table claims ${length} bytes, there are ${left}`;
    if (table.readUInt16LE(at + 6) === PKCS_SIGNED_DATA) entries.push(table.subarray(at + ENTRY_HEADER, at + length));
    at += Math.ceil(length / ALIGNMENT) * ALIGNMENT;
  }
  return entries;
}
