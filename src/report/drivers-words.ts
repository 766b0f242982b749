import { baseName } from '../facts/paths.js';
import type { DriverImage, ImageTagUse, KnownBadMatch, Signature } from '../schema/types.js';
import { visible } from './escape.js';
import type { Tone } from './terminal/style.js';

/** What is said of images in the table and in the blocks of drivers. Text of files is escaped here. */

/** One use of one tag by one image. */
export interface UseRow {
  readonly driver: DriverImage;
  readonly use: ImageTagUse;
}

/** Name of a file without its folder; a driver inside a program keeps the name of the program. */
export function imageName(path: string): string {
  return visible(baseName(path));
}

/** The status in words: whether it is signed, and whether the signature counts. */
const STATUS_WORDS: Readonly<Record<Signature['status'], string>> = {
  valid: 'valid',
  untrusted: 'signed, not trusted',
  tampered: 'tampered',
  expired: 'expired',
  revoked: 'revoked',
  unsigned: 'not signed',
  malformed: 'malformed',
  unknown: 'not known',
};

/** The status of a signature for people; `-` where nobody looked. */
export function statusText(signature: Signature | null): string {
  return signature === null ? '-' : STATUS_WORDS[signature.status];
}

/** Status, signer and year: `valid, Contoso, 2019`. */
export function signatureText(signature: Signature | null): string {
  if (!signature) return '-';
  const { signer, timestamp } = signature;
  const parts = [statusText(signature), ...(signer ? [visible(signer)] : []), ...(timestamp ? [timestamp.slice(0, 4)] : [])];
  return parts.join(', ');
}

/** How a tag is used, and where first: `call ExAllocatePoolWithTag at .text+0x1a30 and 3 more`. */
export function useText({ use, api, at, protected: isSet }: ImageTagUse): string {
  const [first] = at;
  const place = first ? `${first.section === null ? '' : visible(first.section)}+0x${first.rva.toString(16)}` : '';
  const more = at.length > 1 ? ` and ${at.length - 1} more` : '';
  return [use, api ? visible(api) : '', place ? `at ${place}${more}` : '', isSet ? '(protected)' : '']
    .filter((part) => part !== '')
    .join(' ');
}

export function toneOf(signature: Signature | null): Tone {
  switch (signature?.status) {
    case 'valid':
      return 'good';
    case 'tampered':
    case 'malformed':
    case 'revoked':
      return 'bad';
    case 'untrusted':
    case 'expired':
    case 'unsigned':
      return 'warn';
    default:
      return 'plain';
  }
}

const BY_WORDS: Readonly<Record<KnownBadMatch['by'], string>> = {
  sha256: 'its SHA-256',
  sha1: 'its SHA-1',
  authentihash: 'its Authenticode hash',
  name: 'its original name and version',
};

/** A notice of its own: being on such a list says nothing about leaks. */
export function knownBadText({ path, knownBad = [] }: DriverImage): string {
  const entries = knownBad.map(({ list, by, name, category }) => {
    const kind = category ? ` (${visible(category)})` : '';
    return `${imageName(list)}: ${visible(name)}${kind}, by ${BY_WORDS[by]}`;
  });
  return `${imageName(path)} is on a list of drivers that are dangerous to load: ${entries.join('; ')}. That says nothing about leaks.`;
}

export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
