import { TSTInfo } from 'pkijs';

import { saneTime, timeOf } from './asn1-access.js';
import type { Certificate } from './certificate.js';
import type { CertificateStore } from './certificate-store.js';
import { type Anchors, judgeChain } from './chain.js';
import { type DerElement, derLength } from './der-bounds.js';
import {
  digestOf,
  hashName,
  parseSigned,
  parseSigner,
  type Signer,
  sameBytes,
  signatureHolds,
  signedAttribute,
  signerCertificate,
  unsignedValues,
} from './signed-data.js';

/** Unsigned attributes that hold a time stamp. */
const RFC3161 = ['1.3.6.1.4.1.311.3.3.1', '1.2.840.113549.1.9.16.2.14'] as const;
const COUNTER_SIGNATURE = '1.2.840.113549.1.9.6';
const SIGNING_TIME = '1.2.840.113549.1.9.5';

/** When somebody saw the signature. */
export interface Timestamp {
  readonly time: Date;
  /** The one who says so is trusted. Otherwise anybody may have made it. */
  readonly trusted: boolean;
  readonly signer: string;
}

interface Context {
  readonly certificates: readonly Certificate[];
  readonly anchors: Anchors;
  readonly store: CertificateStore;
}

/** The time stamp of a signature: RFC 3161, or a counter-signature of the old kind. `null` where there is none that verifies. */
export function timestampOf(signer: Signer, context: Context): Timestamp | null {
  for (const type of RFC3161) {
    const [token] = unsignedValues(signer, type);
    const stamp = token && rfc3161(signer, { ...context, token: token.whole });
    if (stamp) return stamp;
  }
  const [counter] = unsignedValues(signer, COUNTER_SIGNATURE);
  return counter ? counterSignature(signer, { ...context, counter }) : null;
}

function rfc3161(signer: Signer, { token, certificates, anchors, store }: Context & { readonly token: Buffer }): Timestamp | null {
  const signed = parseSigned(token, store);
  if (!signed || derLength(signed.contentBytes) === null) return null;
  try {
    const info = TSTInfo.fromBER(new Uint8Array(signed.contentBytes));
    const algorithm = hashName(info.messageImprint.hashAlgorithm.algorithmId);
    const imprint = Buffer.from(info.messageImprint.hashedMessage.getValue());
    const time = saneTime(info.genTime);
    if (!algorithm || !time || !sameBytes(imprint, digestOf(algorithm, signatureBytes(signer)))) return null;
    return witness(signed.signer, {
      bytes: signed.contentBytes,
      time,
      certificates: [...signed.certificates, ...certificates],
      anchors,
    });
  } catch {
    return null;
  }
}

function counterSignature(
  signer: Signer,
  { counter, certificates, anchors }: Context & { readonly counter: DerElement },
): Timestamp | null {
  const witnessing = parseSigner(counter);
  const time = witnessing && timeOf(signedAttribute(witnessing, SIGNING_TIME));
  // The commonest service of 2007 to 2017 (VeriSign, then Symantec) signed the bare hash. Windows takes it, OpenSSL alone does not.
  return witnessing && time && witness(witnessing, { bytes: signatureBytes(signer), time, certificates, anchors, allowBareHash: true });
}

function signatureBytes({ info }: Signer): Uint8Array {
  return info.signature.valueBlock.valueHexView;
}

interface Testimony extends Omit<Context, 'store'> {
  readonly bytes: Uint8Array;
  readonly time: Date;
  readonly allowBareHash?: boolean;
}

function witness(signer: Signer, { bytes, time, certificates, anchors, allowBareHash = false }: Testimony): Timestamp | null {
  const certificate = signerCertificate(signer, certificates);
  if (!certificate || !signatureHolds(signer, { bytes, certificate, allowBareHash })) return null;
  const { state } = judgeChain({ leaf: certificate, pool: certificates, anchors, usage: 'timeStamping', at: time });
  if (state === 'wrong-usage') return null;
  return { time, trusted: state === 'trusted', signer: certificate.name };
}
