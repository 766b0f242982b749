import type { Signature } from '../../schema/types.js';
import type { PeImage } from '../pe-image.js';
import { type DerElement, derElements, elementsIn } from './der-bounds.js';
import { indirectDigest } from './embedded.js';
import { imageDigests } from './image-digest.js';
import { type Judgement, judgeSigner, type TrustContext } from './judge-signature.js';
import { digestOf, parseSigned } from './signed-data.js';

/** Certificate trust list: the content of a catalog. */
const TRUST_LIST = '1.3.6.1.4.1.311.10.1';
/** The object identifier 1.3.6.1.4.1.311.2.1.4 in DER. */
const INDIRECT_DATA = Buffer.from('060a2b060104018237020104', 'hex');
const SEQUENCE = 0x30;
const OCTET_STRING = 0x04;
const ALGORITHMS = ['sha256', 'sha1'] as const;
/** Names of entries are a hash, or the hash in hex as UTF-16 text. */
const MAX_NAME_BYTES = 256;
/** The largest catalogs of Windows list some ten thousand files. */
const MAX_MEMBERS = 200_000;

interface Catalog {
  readonly path: string;
  readonly judgement: Judgement;
}

/** Catalogs that were given, by the hashes that they list. */
export class Catalogs {
  private readonly byHash = new Map<string, Catalog[]>();

  constructor(private readonly trust: TrustContext) {}

  get isEmpty(): boolean {
    return this.byHash.size === 0;
  }

  /**
   * Takes a catalog in.
   *
   * @returns in words what is wrong with it; it then proves nothing.
   */
  add(path: string, bytes: Buffer): string | null {
    const signed = parseSigned(bytes, this.trust.store);
    if (!signed || signed.contentType !== TRUST_LIST) return 'not a catalog that can be read';
    const judgement = judgeSigner(signed, { ...this.trust, digest: null });
    if (judgement.status === 'tampered' || judgement.status === 'malformed') return `proves nothing: ${judgement.why}`;
    const catalog = { path, judgement };
    for (const hash of membersOf(signed.content)) {
      const known = this.byHash.get(hash);
      if (known) known.push(catalog);
      else this.byHash.set(hash, [catalog]);
    }
    return null;
  }

  /** Whether a trusted one lists a file by all of its bytes, as catalogs list files that are no images. */
  vouchesFor(bytes: Buffer): boolean {
    return ALGORITHMS.some((algorithm) =>
      (this.byHash.get(digestOf(algorithm, bytes).toString('hex')) ?? []).some(({ judgement }) => judgement.status === 'valid'),
    );
  }

  /** What the catalogs say of an image that is not signed itself; `null` where none lists it. The most trusted one speaks. */
  verify(image: PeImage): Signature | null {
    if (this.isEmpty) return null;
    let best: { readonly catalog: Catalog; readonly algorithm: string } | null = null;
    for (const { algorithm, digest } of imageDigests(image, { algorithms: ALGORITHMS, padded: true })) {
      for (const catalog of this.byHash.get(digest.toString('hex')) ?? []) {
        if (!best || (catalog.judgement.status === 'valid' && best.catalog.judgement.status !== 'valid')) best = { catalog, algorithm };
      }
    }
    if (!best) return null;
    const { judgement, path } = best.catalog;
    return { ...judgement, via: 'catalog', digest: best.algorithm, catalog: path, why: `listed in a catalog; ${judgement.why}` };
  }
}

/** Hashes (hex) of the files that a trust list names. */
function* membersOf(list: Buffer): Generator<string> {
  const [content] = derElements(list);
  // The entries are a SEQUENCE OF SEQUENCE that begins with an OCTET STRING; what stands before (usage, times, an identifier) is partly optional.
  const entries = elementsIn(content).findLast(
    (element) => element.tag === SEQUENCE && elementsIn(elementsIn(element)[0])[0]?.tag === OCTET_STRING,
  );
  let budget = MAX_MEMBERS;
  for (const entry of elementsIn(entries)) {
    if (budget-- <= 0) return;
    const [identifier, attributes] = elementsIn(entry);
    const hash = attributeDigest(attributes) ?? identifierDigest(identifier);
    if (hash) yield hash;
  }
}

/** The hash stands in an attribute of the entry ... */
function attributeDigest(attributes: DerElement | undefined): string | null {
  for (const attribute of elementsIn(attributes)) {
    const [type, values] = elementsIn(attribute);
    if (!type?.whole.equals(INDIRECT_DATA)) continue;
    const [value] = elementsIn(values);
    const digest = value && indirectDigest(value.whole);
    if (digest) return digest.digest.toString('hex');
  }
  return null;
}

/** ... and, as bytes or as UTF-16 text of its hex digits, in the name of the entry. */
function identifierDigest(element: DerElement | undefined): string | null {
  if (element?.tag !== OCTET_STRING || element.content.length > MAX_NAME_BYTES) return null;
  const identifier = element.content;
  if (identifier.length === 20 || identifier.length === 32) return identifier.toString('hex');
  const text = identifier.toString('utf16le').replace(/\0+$/, '');
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) ? text.toLowerCase() : null;
}
