import { append } from '../../long-lists.js';
import type { Signature } from '../../schema/types.js';
import type { PeImage } from '../pe-image.js';
import type { CertificateStore } from './certificate-store.js';
import { type CertificatePlace, certificateEntries, placeOfCertificates } from './certificate-table.js';
import { derElements, elementsIn } from './der-bounds.js';
import { imageDigests } from './image-digest.js';
import { asNested, type Judgement, judgeSigner, type TrustContext } from './judge-signature.js';
import { hashName, oidText, parseSigned, type Signed, type Signer, sameBytes, unsignedValues } from './signed-data.js';

const OCTET_STRING = 0x04;
/** SPC_INDIRECT_DATA: the hash of the file, as signed content. */
const INDIRECT_DATA = '1.3.6.1.4.1.311.2.1.4';
const NESTED_SIGNATURE = '1.3.6.1.4.1.311.2.4.1';
const MAX_SIGNATURES = 8;

/** Verifies the signatures inside an image. `null` where it has no certificate table. */
export function verifyEmbedded(image: PeImage, trust: TrustContext): Signature | null {
  const place = placeOfCertificates(image);
  if (place === null) return null;
  const signatures = typeof place === 'string' ? place : signaturesAt(image, { place, store: trust.store });
  if (typeof signatures === 'string') return malformed(signatures);
  return conclude(judgeAll(image, { signatures, trust }));
}

function malformed(why: string): Signature {
  return { status: 'malformed', via: 'embedded', signer: null, digest: null, timestamp: null, why };
}

/**
 * A file is as good as its best signature, and none where one of them is of another file. All that is said is said of the one signature that
 * decided: a name beside a status that another signature earned would be a forged name.
 */
function conclude(judgements: readonly Judgement[]): Signature {
  const decisive =
    judgements.find(({ status }) => status === 'tampered') ?? judgements.find(({ status }) => status === 'valid') ?? judgements[0];
  if (!decisive) return malformed('there is no signature in the certificate table');
  const others = judgements.filter((judgement) => judgement !== decisive);
  const which = others.length === 0 ? '' : ` (signature ${judgements.indexOf(decisive) + 1} of ${judgements.length})`;
  return {
    ...decisive,
    via: 'embedded',
    ...(others.length > 0 ? { nested: others.map(asNested) } : {}),
    why: `${decisive.why}${which}`,
  };
}

/** The hash that a signature or a catalog entry names. */
export interface NamedDigest {
  readonly algorithm: string | null;
  readonly digest: Buffer;
}

/** SpcIndirectDataContent: what is signed, and its hash. */
export function indirectDigest(der: Buffer): NamedDigest | null {
  const [content] = derElements(der);
  const [, info] = elementsIn(content);
  const [algorithm, digest] = elementsIn(info);
  const [type] = elementsIn(algorithm);
  return digest?.tag === OCTET_STRING && type ? { algorithm: hashName(oidText(type)), digest: digest.content } : null;
}

/** The signatures of the table, nested ones after the one that holds them; in words what is wrong with a table that has none. */
function signaturesAt(
  image: PeImage,
  { place, store }: { readonly place: CertificatePlace; readonly store: CertificateStore },
): readonly Signed[] | string {
  const entries = certificateEntries(image, place);
  if (typeof entries === 'string') return entries;
  const signatures: Signed[] = [];
  for (const entry of entries.slice(0, MAX_SIGNATURES)) {
    const signed = parseSigned(entry, store);
    if (!signed) return 'the signature is not readable PKCS #7';
    append(signatures, [signed, ...nestedIn(signed.signer, store)]);
  }
  return signatures.slice(0, MAX_SIGNATURES);
}

function nestedIn(signer: Signer, store: CertificateStore): Signed[] {
  return unsignedValues(signer, NESTED_SIGNATURE)
    .slice(0, MAX_SIGNATURES)
    .flatMap(({ whole }) => parseSigned(whole, store) ?? []);
}

function judgeAll(
  image: PeImage,
  { signatures, trust }: { readonly signatures: readonly Signed[]; readonly trust: TrustContext },
): Judgement[] {
  const named = signatures.map((signed) => (signed.contentType === INDIRECT_DATA ? indirectDigest(signed.content) : null));
  const algorithms = [...new Set(named.flatMap((item) => item?.algorithm ?? []))];
  const actual = imageDigests(image, { algorithms });
  const pool = signatures.flatMap(({ certificates }) => certificates);
  return signatures.map((signed, i) => {
    const wanted = named[i];
    const judgement = judgeSigner(signed, { ...trust, digest: wanted?.algorithm ?? null, pool });
    if (!wanted) return withStatus(judgement, 'malformed', 'what is signed is not the hash of a file');
    if (judgement.status === 'malformed') return judgement;
    if (wanted.algorithm === null) return withStatus(judgement, 'unknown', 'the hash algorithm of the signature is not known');
    const same = actual.some(({ algorithm, digest }) => algorithm === wanted.algorithm && sameBytes(digest, wanted.digest));
    const signer = judgement.signer ?? 'the signer';
    const why = `the file is not the one that "${signer}" signed: its ${wanted.algorithm.toUpperCase()} hash differs`;
    return same ? judgement : withStatus(judgement, 'tampered', why);
  });
}

/** Who vouches for a signature, and what a kernel makes of it, is said only where it is of this file. */
function withStatus({ signer, digest, timestamp, chain }: Judgement, status: Judgement['status'], why: string): Judgement {
  return { status, signer, digest, timestamp, chain, why };
}
