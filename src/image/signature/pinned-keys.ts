import trustData from '../../knowledge/data/trust.json' with { type: 'json' };
import { type Certificate, certificatesOfPem } from './certificate.js';
import type { Anchors } from './chain.js';
import { CROSS_CERTIFIED_KEYS } from './cross-signed.js';

/**
 * Authorities whose keys are known without a trust store, by the SHA-256 of their public key (SubjectPublicKeyInfo). Source: the certificates
 * in signatures of files that Microsoft published, each seen in several packages; those of the Windows Production PCA also in the Secure Boot
 * databases of firmware. An authority says that the signer was checked, not that the signer is Microsoft. For time stamps the authorities of
 * the time-stamping services of 1997 to today.
 */
const MICROSOFT = new Set(trustData.codeSigning.map(({ key }) => key));
const TIME_STAMPING = trustData.timeStamping.map(({ key }) => key);

/** Authorities of Microsoft that vouch for vendors who sign by themselves: nothing of theirs is Microsoft's product. */
const OF_VENDORS: ReadonlySet<string> = new Set(trustData.codeSigning.flatMap(({ key, signs }) => (signs === 'vendors' ? [key] : [])));

/** Authorities that signed with a hash that can be forged, and which. */
const WEAK: ReadonlyMap<string, string> = new Map(
  trustData.codeSigning.flatMap(({ key, weak }) => (weak === undefined ? [] : [[key, weak]])),
);

/** A word of warning about an authority that signed with a hash that can be forged; `undefined` for the others. */
export function weakNote(key: string): string | undefined {
  const hash = WEAK.get(key);
  return hash === undefined ? undefined : `the authority signed with ${hash}, which can be forged today`;
}

/** Trust in the pinned authorities and in the certificates of the user. */
export function anchorsOf(certificates: readonly Certificate[]): Anchors {
  const own = certificates.map(({ keyHash }) => keyHash);
  return {
    microsoft: MICROSOFT,
    ofVendors: OF_VENDORS,
    given: new Set(own),
    crossCertified: CROSS_CERTIFIED_KEYS,
    codeSigning: new Set([...MICROSOFT, ...CROSS_CERTIFIED_KEYS, ...own]),
    timeStamping: new Set([...TIME_STAMPING, ...own]),
    certificates,
  };
}

/** Trust as on the command line: PEM text with certificates, or nothing but the pinned ones. `unreadable` counts what is no certificate. */
export function anchorsOfPem(pem: string | undefined): {
  readonly anchors: Anchors;
  readonly certificates: number;
  readonly unreadable: number;
} {
  const { certificates, unreadable } = pem === undefined ? { certificates: [], unreadable: 0 } : certificatesOfPem(pem);
  return { anchors: anchorsOf(certificates), certificates: certificates.length, unreadable };
}
