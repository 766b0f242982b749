import type { NestedSignature, Signature, SignatureStatus } from '../../schema/types.js';
import type { Certificate } from './certificate.js';
import type { CertificateStore } from './certificate-store.js';
import { type Anchors, type ChainResult, judgeChain } from './chain.js';
import { isTestChain } from './chain-words.js';
import { judgeCrossSigned } from './cross-signed.js';
import { type KernelClass, kernelClassOf } from './kernel-class.js';
import { weakNote } from './pinned-keys.js';
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
  readonly trustedBy?: NonNullable<Signature['trustedBy']>;
  readonly kernel?: KernelClass;
  readonly note?: string;
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
  const timed = judgeTime(leaf, { certificates, anchors, now, stamp });
  return {
    ...base,
    timestamp: stamp ? isoSeconds(stamp.time) : null,
    chain: timed.chain.map((certificate) => describe(certificate, anchors)),
    ...judgeTrust(timed, { certificates, anchors }),
  };
}

/** What a chain that was judged for a moment is worth, and whose word that is. */
function judgeTrust(
  { state, chain, why, at }: TimedChain,
  { certificates, anchors }: Pick<TimeContext, 'certificates' | 'anchors'>,
): Pick<Judgement, 'status' | 'trustedBy' | 'kernel' | 'note' | 'why'> {
  if (state !== 'trusted') {
    const status = state === 'expired' ? 'expired' : 'untrusted';
    return { status, ...(isTestChain(chain) ? { kernel: 'test' } : {}), why };
  }
  const key = chain[chain.length - 1]?.keyHash ?? '';
  const kernel = kernelClassOf(chain, anchors);
  const note = weakNote(key);
  if (kernel !== undefined) return { status: 'valid', trustedBy: 'microsoft', kernel, ...(note === undefined ? {} : { note }), why };
  if (anchors.given.has(key)) return { status: 'valid', trustedBy: 'given', why };
  const { accepted, ...cross } = judgeCrossSigned({ chain, certificates, at });
  return accepted ? { status: 'valid', trustedBy: 'cross-certificate', ...cross } : { status: 'untrusted', ...cross };
}

/** A chain and the moment that it was judged for. */
type TimedChain = ChainResult & { readonly at: Date };

interface TimeContext extends Omit<TrustContext, 'store'> {
  readonly certificates: readonly Certificate[];
  readonly stamp: Timestamp | null;
}

/** A time stamp stands in for "now". One that nobody trusts cannot make a signature valid; it can only say why one is not. */
function judgeTime(leaf: Certificate, { certificates, anchors, now, stamp }: TimeContext): TimedChain {
  const judge = (at: Date): TimedChain => ({ ...judgeChain({ leaf, pool: certificates, anchors, usage: 'codeSigning', at }), at });
  if (!stamp) return judge(now);
  const stamped = judge(stamp.time);
  if (stamp.trusted || stamped.state !== 'trusted') return stamped;
  const today = judge(now);
  return today.state === 'expired'
    ? { ...today, why: `${today.why}, and its time stamp is from "${stamp.signer}", which is not trusted` }
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
