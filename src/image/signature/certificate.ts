import { createHash, type KeyObject, X509Certificate } from 'node:crypto';
import { BitString } from 'asn1js';
import { BasicConstraints, ExtKeyUsage, Certificate as PkiCertificate } from 'pkijs';

const OID = {
  commonName: '2.5.4.3',
  organization: '2.5.4.10',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
} as const;

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

/** Reads a certificate. `null` for one that node:crypto refuses; then nothing can be verified with it. */
export function certificateOf(der: Buffer): Certificate | null {
  try {
    const x509 = new X509Certificate(der);
    const { publicKey } = x509;
    const parsed = PkiCertificate.fromBER(new Uint8Array(der));
    const extensions = new Map((parsed.extensions ?? []).map((extension) => [extension.extnID, extension.parsedValue]));
    const constraints = extensions.get(OID.basicConstraints);
    const authority = constraints instanceof BasicConstraints && constraints.cA;
    const usages = extensions.get(OID.extendedKeyUsage);
    return {
      x509,
      publicKey,
      name: nameOf(parsed),
      subject: hex(parsed.subject.valueBeforeDecode),
      issuer: hex(parsed.issuer.valueBeforeDecode),
      serial: hex(parsed.serialNumber.valueBlock.valueHexView),
      keyHash: sha256(publicKey.export({ type: 'spki', format: 'der' })),
      hash: sha256(der),
      notBefore: parsed.notBefore.value,
      notAfter: parsed.notAfter.value,
      isAuthority: authority,
      pathLength:
        constraints instanceof BasicConstraints && typeof constraints.pathLenConstraint === 'number' ? constraints.pathLenConstraint : null,
      ...keyUsage(extensions.get(OID.keyUsage)),
      usages: usages instanceof ExtKeyUsage ? usages.keyPurposes : null,
    };
  } catch {
    return null;
  }
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

function keyUsage(bits: unknown): { readonly maySignData: boolean; readonly maySignCertificates: boolean } {
  if (!(bits instanceof BitString)) return { maySignData: true, maySignCertificates: true };
  const first = bits.valueBlock.valueHexView[0] ?? 0;
  // digitalSignature and nonRepudiation; keyCertSign.
  return { maySignData: (first & 0xc0) !== 0, maySignCertificates: (first & 0x04) !== 0 };
}

function nameOf(parsed: PkiCertificate): string {
  const values = new Map(parsed.subject.typesAndValues.map(({ type, value }) => [type, String(value.valueBlock.value)]));
  return values.get(OID.commonName) ?? values.get(OID.organization) ?? ([...values.values()].join(', ') || '(no name)');
}

function hex(bytes: ArrayBuffer | Uint8Array): string {
  return (bytes instanceof Uint8Array ? Buffer.from(bytes) : Buffer.from(new Uint8Array(bytes))).toString('hex');
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
