import type { NestedSignature, Signature, SignatureStatus } from '../../schema/types.js';
import type { Certificate } from './certificate.js';
import type { CertificateStore } from './certificate-store.js';
import { type Anchors, judgeChain } from './chain.js';
import { type KernelClass, kernelClassOf } from './kernel-class.js';
import { type Signed, signatureHolds, signerCertificate } from './signed-data.js';
import { type Timestamp, timestampOf } from './timestamp.js';

/** What a signature is judged against. */
export interface TrustContext {
  readonly anchors: Anchors;
  readonly store: CertificateStore;
  readonly now: Date;
}

/** What is said of one signature. */
export interface Judgement {
  readonly status: SignatureStatus;
  readonly signer: string | null;
  readonly digest: string | null;
  readonly timestamp: string | null;
  readonly chain: NonNullable<Signature['chain']>;
  /** Of a valid one that leads to Microsoft. */
  readonly kernel?: KernelClass;
  readonly why: string;
}

/** Judges who signed and whether that holds; whether the signed hash is that of the file is the caller's to check. */
export function judgeSigner(
  signed: Signed,
  { anchors, store, now, digest, pool = [] }: TrustContext & { readonly digest: string | null; readonly pool?: readonly Certificate[] },
): Judgement {
  const certificates = [...signed.certificates, ...pool];
  const leaf = signerCertificate(signed.signer, certificates);
  const nobody = { signer: null, digest, timestamp: null, chain: [] };
  if (!leaf) return { ...nobody, status: 'malformed', why: 'the certificate of the signer is missing or cannot be read' };
  const base = { signer: leaf.name, digest, timestamp: null, chain: [describe(leaf, anchors)] };
  if (!signatureHolds(signed.signer, { bytes: signed.contentBytes, certificate: leaf })) {
    return { ...base, status: 'tampered', why: `the signature of "${leaf.name}" does not verify: what was signed was changed afterwards` };
  }
  const stamp = timestampOf(signed.signer, { certificates, anchors, store });
  const { state, chain, why } = judgeTime(leaf, { certificates, anchors, now, stamp });
  const kernel = state === 'trusted' ? kernelClassOf(chain, anchors) : undefined;
  return {
    ...base,
    status: state === 'trusted' ? 'valid' : state === 'expired' ? 'expired' : 'untrusted',
    timestamp: stamp ? isoSeconds(stamp.time) : null,
    chain: chain.map((certificate) => describe(certificate, anchors)),
    ...(kernel === undefined ? {} : { kernel }),
    why,
  };
}

interface TimeContext extends Omit<TrustContext, 'store'> {
  readonly certificates: readonly Certificate[];
  readonly stamp: Timestamp | null;
}

/** A time stamp stands in for "now". One that nobody trusts cannot make a signature valid; it can only say why one is not. */
function judgeTime(leaf: Certificate, { certificates, anchors, now, stamp }: TimeContext): ReturnType<typeof judgeChain> {
  const judge = (at: Date): ReturnType<typeof judgeChain> => judgeChain({ leaf, pool: certificates, anchors, usage: 'codeSigning', at });
  if (!stamp) return judge(now);
  const stamped = judge(stamp.time);
  if (stamp.trusted || stamped.state !== 'trusted') return stamped;
  const today = judge(now);
  return today.state === 'expired'
    ? { ...today, why: `${today.why}, and its time stamp is from "${stamp.signer}", who is not trusted` }
    : today;
}

/** A judgement as it is listed beside the first one. */
export function asNested({ status, signer, digest, timestamp, why }: Signature): NestedSignature {
  return { status, signer: signer ?? null, digest: digest ?? null, timestamp: timestamp ?? null, why: why ?? null };
}

function describe(certificate: Certificate, anchors: Anchors): NonNullable<Signature['chain']>[number] {
  return {
    subject: certificate.name,
    serialNumber: certificate.serial || null,
    thumbprintSha256: certificate.hash,
    notBefore: isoSeconds(certificate.notBefore),
    notAfter: isoSeconds(certificate.notAfter),
    pinned: anchors.codeSigning.has(certificate.keyHash),
  };
}

function isoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
