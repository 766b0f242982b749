import type { Signature } from '../../schema/types.js';
import type { PeImage } from '../pe-image.js';
import type { CertificateStore } from './certificate-store.js';
import { derElements, elementsIn } from './der-bounds.js';
import { certificateTable, imageDigests } from './image-digest.js';
import { asNested, type Judgement, judgeSigner, type TrustContext } from './judge-signature.js';
import { hashName, oidText, parseSigned, type Signed, type Signer, sameBytes, unsignedValues } from './signed-data.js';

const OCTET_STRING = 0x04;
/** SPC_INDIRECT_DATA: the hash of the file, as signed content. */
const INDIRECT_DATA = '1.3.6.1.4.1.311.2.1.4';
const NESTED_SIGNATURE = '1.3.6.1.4.1.311.2.4.1';
const PKCS_SIGNED_DATA = 2;
/** Real tables have up to about 100 KB. */
const MAX_TABLE_BYTES = 4 * 1024 * 1024;
const MAX_SIGNATURES = 8;

/** Verifies the signatures inside an image. `null` where it has no certificate table. */
export function verifyEmbedded(image: PeImage, trust: TrustContext): Signature | null {
  const table = certificateTable(image);
  if (!table) return null;
  const signatures = readTable(image, { ...table, store: trust.store });
  if (typeof signatures === 'string')
    return { status: 'malformed', via: 'embedded', signer: null, digest: null, timestamp: null, why: signatures };
  const judgements = judgeAll(image, { signatures, trust });
  const [first, ...others] = judgements;
  if (!first)
    return {
      status: 'malformed',
      via: 'embedded',
      signer: null,
      digest: null,
      timestamp: null,
      why: 'there is no signature in the certificate table',
    };
  const decisive = judgements.find(({ status }) => status === 'tampered') ?? judgements.find(({ status }) => status === 'valid') ?? first;
  return {
    status: decisive.status,
    via: 'embedded',
    signer: first.signer,
    digest: first.digest,
    timestamp: first.timestamp,
    ...(others.length > 0 ? { nested: others.map(asNested) } : {}),
    chain: first.chain,
    why:
      decisive === first
        ? first.why
        : `${decisive.why} (by signature ${judgements.indexOf(decisive) + 1} of ${judgements.length}, of "${decisive.signer ?? 'nobody'}")`,
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
interface TableQuery {
  readonly offset: number;
  readonly size: number;
  readonly store: CertificateStore;
}

function readTable(image: PeImage, { offset, size, store }: TableQuery): readonly Signed[] | string {
  if (offset + size > image.source.size)
    return `the certificate table (${size} bytes at ${offset}) reaches past the end of the file (${image.source.size} bytes)`;
  if (size > MAX_TABLE_BYTES) return `the certificate table claims ${size} bytes; real ones have a few thousand`;
  const table = image.source.read(offset, size);
  const signatures: Signed[] = [];
  for (let at = 0; at + 8 <= table.length && signatures.length < MAX_SIGNATURES; ) {
    const length = table.readUInt32LE(at);
    if (length < 8 || at + length > table.length)
      return signatures.length > 0
        ? signatures
        : `an entry of the certificate table claims ${length} bytes, there are ${table.length - at}`;
    if (table.readUInt16LE(at + 6) === PKCS_SIGNED_DATA) {
      const signed = parseSigned(table.subarray(at + 8, at + length), store);
      if (!signed) return 'the signature is no PKCS #7 that can be read';
      signatures.push(signed, ...nestedIn(signed.signer, store));
    }
    at += (length + 7) & ~7;
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
    if (!wanted || judgement.status === 'malformed')
      return wanted ? judgement : { ...judgement, status: 'malformed', why: 'what is signed is not the hash of a file' };
    if (wanted.algorithm === null) return { ...judgement, status: 'unknown', why: 'the hash algorithm of the signature is not known' };
    const same = actual.some(({ algorithm, digest }) => algorithm === wanted.algorithm && sameBytes(digest, wanted.digest));
    return same
      ? judgement
      : {
          ...judgement,
          status: 'tampered',
          why: `the file is not the one that "${judgement.signer ?? 'the signer'}" signed: its ${wanted.algorithm.toUpperCase()} hash differs`,
        };
  });
}
