import { constants, createHash, publicDecrypt, timingSafeEqual, verify } from 'node:crypto';
import type { AsnType } from 'asn1js';
import { IssuerAndSerialNumber, SignerInfo } from 'pkijs';

import { octetsOf, oidOf, parseAsn1 } from './asn1-access.js';
import type { Certificate } from './certificate.js';
import type { CertificateStore } from './certificate-store.js';
import { type DerElement, derElements, derLength, derSequence, elementsIn } from './der-bounds.js';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const RSA_PSS = '1.2.840.113549.1.1.10';
/** Certificates taken from one signature; real ones carry up to ten. */
const MAX_CERTIFICATES = 64;

/** Names of node:crypto for the hash algorithms of signatures. */
const HASHES: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.2.5', 'md5'],
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

/** Name of a hash algorithm, for example `sha256`; `null` for one that is not known. */
export function hashName(oid: string | null | undefined): string | null {
  return HASHES.get(oid ?? '') ?? null;
}

export function digestOf(algorithm: string, bytes: Uint8Array): Buffer {
  return createHash(algorithm).update(bytes).digest();
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A CMS signature with its first signer, as Authenticode uses them. */
export interface Signed {
  readonly contentType: string;
  /** The signed content: with its header, and the bytes that the signature covers. */
  readonly content: Buffer;
  readonly contentBytes: Buffer;
  readonly certificates: readonly Certificate[];
  readonly signer: Signer;
}

/** One signer. The attributes that he did not sign (time stamps, nested signatures) are kept as they stand. */
export interface Signer {
  readonly info: SignerInfo;
  readonly unsigned: readonly DerElement[];
}

/**
 * Parses a CMS signature at the start of `bytes`. `null` where it is none.
 *
 * The outer parts are cut out here and only the signer is handed to the library: most of a signature are certificates that were seen before.
 */
export function parseSigned(bytes: Buffer, store: CertificateStore): Signed | null {
  const length = derLength(bytes);
  if (length === null) return null;
  const [info] = derElements(bytes.subarray(0, length));
  const [type, outer] = elementsIn(info);
  if (!type || oidText(type) !== SIGNED_DATA || !outer) return null;
  const [data] = elementsIn(outer);
  const [, , encapsulated, ...rest] = elementsIn(data);
  const [signer] = elementsIn(rest.findLast(({ tag }) => tag === SET));
  const [contentType, holder] = elementsIn(encapsulated);
  const [content] = elementsIn(holder);
  const contentOid = contentType && oidText(contentType);
  const parsed = signer && parseSigner(signer);
  if (!content || !contentOid || !parsed) return null;
  const certificates = elementsIn(rest.find(({ tag }) => tag === CERTIFICATES));
  return {
    contentType: contentOid,
    content: content.whole,
    contentBytes: content.content,
    certificates: certificates.slice(0, MAX_CERTIFICATES).flatMap(({ whole }) => store.get(whole) ?? []),
    signer: parsed,
  };
}

/** Tags of the parts of SignedData and SignerInfo. */
const SET = 0x31;
const CERTIFICATES = 0xa0;
const UNSIGNED_ATTRIBUTES = 0xa1;

/** Parses a SignerInfo. The unsigned attributes are most of it and hold signatures of their own: they are kept away from the parser. */
export function parseSigner(element: DerElement): Signer | null {
  const parts = elementsIn(element);
  const unsigned = parts.find(({ tag }) => tag === UNSIGNED_ATTRIBUTES);
  const rest = parts.filter((part) => part !== unsigned).map(({ whole }) => whole);
  try {
    return { info: new SignerInfo({ schema: parseAsn1(derSequence(rest)) }), unsigned: elementsIn(unsigned) };
  } catch {
    return null;
  }
}

/** All values of an attribute that the signer did not sign. */
export function unsignedValues({ unsigned }: Signer, type: string): readonly DerElement[] {
  return unsigned.flatMap((attribute) => {
    const [name, values] = elementsIn(attribute);
    return name && oidText(name) === type ? elementsIn(values) : [];
  });
}

/** All signatures name the same two dozen things. */
const OID_TEXTS = new Map<string, string | null>();
const MAX_OIDS = 256;

/** Text of an OBJECT IDENTIFIER; `null` for another element. */
export function oidText({ whole }: DerElement): string | null {
  const key = whole.toString('latin1');
  const known = OID_TEXTS.get(key);
  if (known !== undefined) return known;
  const text = oidOf(parseAsn1(whole));
  if (OID_TEXTS.size < MAX_OIDS) OID_TEXTS.set(key, text);
  return text;
}

/** The certificate that a signer names. */
export function signerCertificate({ info }: Signer, certificates: readonly Certificate[]): Certificate | null {
  const { sid } = info;
  if (!(sid instanceof IssuerAndSerialNumber)) return null;
  const issuer = Buffer.from(new Uint8Array(sid.issuer.valueBeforeDecode)).toString('hex');
  const serial = Buffer.from(sid.serialNumber.valueBlock.valueHexView).toString('hex');
  return certificates.find((certificate) => certificate.issuer === issuer && certificate.serial === serial) ?? null;
}

/** First value of an attribute that the signer signed. */
export function signedAttribute({ info }: Signer, type: string): AsnType | undefined {
  // The library leaves the values away where they are no SET, whatever its types say.
  const values: readonly AsnType[] | undefined = info.signedAttrs?.attributes.find((attribute) => attribute.type === type)?.values;
  return values?.[0];
}

/** What a signature is checked against. */
export interface SignatureCheck {
  readonly bytes: Uint8Array;
  readonly certificate: Certificate;
  /** Takes a SHA-1 hash that was signed bare, without the DigestInfo that PKCS #1 wants around it. */
  readonly allowBareHash?: boolean;
}

/** Checks that `signer` signed `bytes` with the key of `certificate`. */
export function signatureHolds(signer: Signer, { bytes, certificate, allowBareHash = false }: SignatureCheck): boolean {
  const { info } = signer;
  const algorithm = hashName(info.digestAlgorithm.algorithmId);
  if (!algorithm) return false;
  let signed: Uint8Array = bytes;
  if (info.signedAttrs) {
    const digest = octetsOf(signedAttribute(signer, MESSAGE_DIGEST));
    if (!digest || !sameBytes(digest, digestOf(algorithm, bytes))) return false;
    signed = new Uint8Array(info.signedAttrs.encodedValue);
  }
  const pss = info.signatureAlgorithm.algorithmId === RSA_PSS;
  const key = {
    key: certificate.publicKey,
    ...(pss ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO } : {}),
  };
  const signature = info.signature.valueBlock.valueHexView;
  try {
    if (verify(algorithm, signed, key, signature)) return true;
  } catch {
    return false;
  }
  return allowBareHash && algorithm === 'sha1' && bareHashHolds(certificate, { signature, hash: digestOf('sha1', signed) });
}

/** The block that an RSA signature hides (PKCS #1 v1.5, type 1: its padding is checked by OpenSSL) must be the hash and nothing else. */
function bareHashHolds(
  { publicKey }: Certificate,
  { signature, hash }: { readonly signature: Uint8Array; readonly hash: Buffer },
): boolean {
  try {
    return (
      publicKey.asymmetricKeyType === 'rsa' &&
      sameBytes(publicDecrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, signature), hash)
    );
  } catch {
    return false;
  }
}
