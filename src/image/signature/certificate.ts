import { createHash, type KeyObject, X509Certificate } from 'node:crypto';

import { saneTime } from './asn1-access.js';
import { type DerElement, derElements, derLength, elementsIn } from './der-bounds.js';

/** Identifiers of extensions in DER, hex: 2.5.29.19, .15 and .37. */
const EXTENSION = { basicConstraints: '0603551d13', keyUsage: '0603551d0f', extendedKeyUsage: '0603551d25' } as const;
/** Tags of parts of a certificate. */
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
const INTEGER = 0x02;

/** A certificate with what chains are judged by. */
export interface Certificate {
  /** Does the cryptography. */
  readonly x509: X509Certificate;
  readonly publicKey: KeyObject;
  /** Common name; the organization or the whole name where there is none. */
  readonly name: string;
  /** DER of the names, in hex: chains are joined by equal bytes. */
  readonly subject: string;
  readonly issuer: string;
  readonly serial: string;
  /** SHA-256 of the public key (SubjectPublicKeyInfo), hex. */
  readonly keyHash: string;
  /** SHA-256 of the certificate, hex. */
  readonly hash: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly isAuthority: boolean;
  /** Authorities that may follow below this one; `null` for any number. */
  readonly pathLength: number | null;
  /** May sign data; true where the certificate does not restrict it. */
  readonly maySignData: boolean;
  readonly maySignCertificates: boolean;
  /** Object identifiers of the uses it is restricted to; `null` where it is not. */
  readonly usages: readonly string[] | null;
}

/** Reads a certificate. `null` for one that OpenSSL refuses, or that has no dates; then nothing can be verified with it. */
export function certificateOf(der: Buffer): Certificate | null {
  if (derLength(der) !== der.length) return null;
  try {
    const x509 = new X509Certificate(der);
    const { publicKey } = x509;
    const { serial, issuer, subject, extensions } = partsOf(der);
    // OpenSSL takes a certificate whose dates are no dates, and prints "Bad time value" for them.
    const notBefore = saneTime(new Date(x509.validFrom));
    const notAfter = saneTime(new Date(x509.validTo));
    if (notBefore === null || notAfter === null) return null;
    return {
      x509,
      publicKey,
      name: nameOf(x509),
      subject,
      issuer,
      serial,
      keyHash: sha256(publicKey.export({ type: 'spki', format: 'der' })),
      hash: sha256(der),
      notBefore,
      notAfter,
      isAuthority: x509.ca,
      pathLength: pathLength(extensions.get(EXTENSION.basicConstraints)),
      ...keyUsage(extensions.get(EXTENSION.keyUsage)),
      // What node calls key usage is the extended one.
      usages: extensions.has(EXTENSION.extendedKeyUsage) ? (x509.keyUsage ?? []) : null,
    };
  } catch {
    return null;
  }
}

/** Serial number and names in DER (hex), and extensions by the DER (hex) of their identifier. */
function partsOf(der: Buffer): {
  readonly serial: string;
  readonly issuer: string;
  readonly subject: string;
  readonly extensions: ReadonlyMap<string, DerElement>;
} {
  const [body] = elementsIn(derElements(der)[0]);
  const fields = elementsIn(body).filter(({ tag }) => tag !== VERSION);
  const [serial, , issuer, , subject] = fields;
  const [list] = elementsIn(fields.find(({ tag }) => tag === EXTENSIONS));
  const extensions = elementsIn(list).flatMap((extension): [string, DerElement][] => {
    const parts = elementsIn(extension);
    const [identifier] = parts;
    const value = parts[parts.length - 1];
    return identifier && value ? [[identifier.whole.toString('hex'), value]] : [];
  });
  return {
    serial: serial?.content.toString('hex') ?? '',
    issuer: issuer?.whole.toString('hex') ?? '',
    subject: subject?.whole.toString('hex') ?? '',
    extensions: new Map(extensions),
  };
}

/** BasicConstraints ::= SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLenConstraint INTEGER OPTIONAL } */
function pathLength(value: DerElement | undefined): number | null {
  const [constraints] = elementsIn(value);
  const number = elementsIn(constraints).find(({ tag }) => tag === INTEGER);
  return number ? number.content.readUIntBE(0, Math.min(number.content.length, 6)) : null;
}

/** Reads certificates in PEM. Text between them is allowed, as in the bundles that people have. */
export function certificatesOfPem(text: string): { readonly certificates: readonly Certificate[]; readonly unreadable: number } {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,100000}-----END CERTIFICATE-----/g) ?? [];
  const certificates = blocks.flatMap((block) => {
    try {
      return certificateOf(new X509Certificate(block).raw) ?? [];
    } catch {
      return [];
    }
  });
  return { certificates, unreadable: blocks.length - certificates.length };
}

/** True where the certificate may be used for that purpose. */
export function allowsUsage({ usages }: Certificate, usage: string): boolean {
  const ANY = '2.5.29.37.0';
  return usages === null || usages.includes(usage) || usages.includes(ANY);
}

function keyUsage(value: DerElement | undefined): { readonly maySignData: boolean; readonly maySignCertificates: boolean } {
  const [bits] = elementsIn(value);
  if (!bits) return { maySignData: true, maySignCertificates: true };
  // The first byte tells how many bits at the end are not used. digitalSignature and nonRepudiation; keyCertSign.
  const first = bits.content[1] ?? 0;
  return { maySignData: (first & 0xc0) !== 0, maySignCertificates: (first & 0x04) !== 0 };
}

function nameOf(x509: X509Certificate): string {
  const subject: Readonly<Record<string, unknown>> = { ...x509.toLegacyObject().subject };
  const name = subject.CN ?? subject.O;
  const first: unknown = Array.isArray(name) ? name[0] : name;
  return typeof first === 'string' && first !== '' ? first : x509.subject?.replace(/\n/g, ', ') || '(no name)';
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
