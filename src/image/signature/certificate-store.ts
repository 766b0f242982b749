import { type Certificate, certificateOf } from './certificate.js';

/** Certificates kept for later signatures: the same few authorities stand in all of them. */
const MAX_CERTIFICATES = 4096;

/** Reads certificates once, however many signatures carry them. */
export class CertificateStore {
  private readonly byDer = new Map<string, Certificate | null>();

  /** The certificate of these bytes; `null` where it cannot be used. */
  get(der: Buffer): Certificate | null {
    const key = der.toString('latin1');
    const known = this.byDer.get(key);
    if (known !== undefined) return known;
    const certificate = certificateOf(der);
    if (this.byDer.size >= MAX_CERTIFICATES) this.byDer.clear();
    this.byDer.set(key, certificate);
    return certificate;
  }
}

/** Links that were verified, by the certificates themselves. */
const LINKS = new WeakMap<Certificate, WeakMap<Certificate, boolean>>();

/** Whether the key of `issuer` signed the certificate. */
export function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  const links = LINKS.get(certificate) ?? new WeakMap<Certificate, boolean>();
  LINKS.set(certificate, links);
  const known = links.get(issuer);
  if (known !== undefined) return known;
  const holds = verifyLink(certificate, issuer);
  links.set(issuer, holds);
  return holds;
}

function verifyLink(certificate: Certificate, issuer: Certificate): boolean {
  try {
    return certificate.x509.verify(issuer.publicKey);
  } catch {
    return false;
  }
}
