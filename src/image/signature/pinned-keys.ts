import { type Certificate, certificatesOfPem } from './certificate.js';
import type { Anchors } from './chain.js';

/**
 * Authorities of Microsoft whose keys are known without a trust store: SHA-256 of the public key (SubjectPublicKeyInfo). Source: the
 * certificates in signatures of files that Microsoft published, each seen in several packages; those of the Windows Production PCA also in
 * the Secure Boot databases of firmware. An authority says that the signer was checked, not that the signer is Microsoft.
 */
const CODE_SIGNING: readonly (readonly [authority: string, keyHash: string])[] = [
  ['Microsoft Windows Production PCA 2011', '96fcf444012a77ea14f34f349c469c85e2749fce709e0bcdf2e5eab431cdccae'],
  ['Microsoft Windows Third Party Component CA 2012', 'd8ead86f31ec80e23a9b88ea8214e6dd01ed7c6727333e791f0af6d20f14a407'],
  ['Microsoft Windows Third Party Component CA 2014', '327de82c96ebe84051578d83458fd877b487fd330bdb3e3d25cee339100cdc73'],
  ['Microsoft Windows Verification PCA', '5e500a96c66432e0fb11d42e94bc5c683769b799aba25453257ffb6203dca2d4'],
  ['Microsoft Windows Verification Intermediate PCA', '192c33ec2d22f91a976f05a3b0bc4f19c86fecaf816bc720a456c6d255d05d80'],
  ['Microsoft Code Signing PCA 2011', '403d745163781e8bc32dcd578fc66040ce004feb501362a4fc789ccfe1599a97'],
  ['Microsoft Code Signing PCA 2010', '5126560ddbee6286e0e977e85ae9df020d8ddcf16bacf4bc38f0be6785dd6d7a'],
  ['Microsoft Code Signing PCA (2010-2020)', '17139f06a3c117cef49a7ca60263017e1d667df819075c302969c41a2c77e506'],
  ['Microsoft Code Signing PCA (2007-2012)', '55197aa4b1ccc1e4be17d261089a7cd5b66f03bf158dfeed364ef088cd583ebc'],
  ['Microsoft Identity Verification Root Certificate Authority 2020', 'dedb13bcde2375995a1c37bd68a7c4a82af5cbb9c4df821b62d5733009028f07'],
];

const TIME_STAMPING: readonly (readonly [authority: string, keyHash: string])[] = [
  ['Microsoft Time-Stamp PCA 2010 (2021-2030)', '18e9eff971924432084beffb0e36cc29a5252c9d4eae8f741e68bcc36e33c20d'],
  ['Microsoft Time-Stamp PCA 2010 (2010-2025)', '69920a5dfe6262abddb9b82053ca0e9af54667305fa86a570257162eda6345ab'],
  ['Microsoft Time-Stamp PCA (2007-2021)', '881125349a3820a1153f9bac05c3ab7bf4b954460e42fe0a833dac95cb977dcf'],
  ['Microsoft Timestamping PCA (2006-2019)', '8c0622d3e8640aa817b9690934156832839397429c15189cbc1341e7bf6256d0'],
  ['Microsoft Identity Verification Root Certificate Authority 2020', 'dedb13bcde2375995a1c37bd68a7c4a82af5cbb9c4df821b62d5733009028f07'],
];

/** Trust in the pinned authorities and in the certificates of the user. */
export function anchorsOf(certificates: readonly Certificate[]): Anchors {
  const own = certificates.map(({ keyHash }) => keyHash);
  return {
    microsoft: new Set(CODE_SIGNING.map(([, hash]) => hash)),
    codeSigning: new Set([...CODE_SIGNING.map(([, hash]) => hash), ...own]),
    timeStamping: new Set([...TIME_STAMPING.map(([, hash]) => hash), ...own]),
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
