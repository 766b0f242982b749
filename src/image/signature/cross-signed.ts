import trustData from '../../knowledge/data/trust.json' with { type: 'json' };
import type { Certificate } from './certificate.js';
import { parsedOnce } from './parsed-once.js';

/**
 * The Microsoft Code Verification Root, which only kernels know, vouched for the roots of other authorities from 2006 to 2025: a kernel took
 * a driver of theirs where that cross-certificate lay in the signature. All of them have ended.
 */
const CROSS_CERTIFIED = trustData.crossCertified;

/** Keys (SHA-256, hex) of the authorities that were cross-certified. */
export const CROSS_CERTIFIED_KEYS: ReadonlySet<string> = new Set(CROSS_CERTIFIED.map(({ key }) => key));

const crossCertificatesOnce = parsedOnce(() => CROSS_CERTIFIED);

/** The cross-certificates themselves, for signatures that leave out the top of their chain. */
export function crossCertificates(): readonly Certificate[] {
  return crossCertificatesOnce();
}

/** What cross-certificates make of a chain. */
export interface CrossSigning {
  /** Whether one still ran at that moment. */
  readonly accepted: boolean;
  readonly kernel: 'cross-signed' | 'commercial-only';
  readonly why: string;
  readonly note?: string;
}

export interface CrossQuery {
  /** In force at {@link at}, from the signer to an authority that was cross-certified. */
  readonly chain: readonly Certificate[];
  /** All that came with the signature. */
  readonly certificates: readonly Certificate[];
  /** When it was signed: by a trusted time stamp, or now. */
  readonly at: Date;
}

/** Judges a chain that ends in a cross-certified authority. Kernels took what was signed while the cross-certificate ran. */
export function judgeCrossSigned({ chain, certificates, at }: CrossQuery): CrossSigning {
  const leaf = chain[0];
  const top = chain[chain.length - 1];
  const known = CROSS_CERTIFIED.filter(({ key }) => key === top?.keyHash);
  const until =
    known
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? '';
  const running = known.filter(({ to }) => at.toISOString().slice(0, 10) <= to);
  const lead = `leads to "${top?.name ?? ''}", which Microsoft cross-certified for kernels until ${until}`;
  if (running.length === 0) return { accepted: false, kernel: 'commercial-only', why: `${lead}: no kernel took what was signed later` };
  const isInside = running.some(({ hash }) => certificates.some((certificate) => certificate.hash === hash));
  if (!isInside)
    return {
      accepted: true,
      kernel: 'commercial-only',
      why: lead,
      note: 'the cross-certificate is not in the signature: kernels of 64 bits that check signatures did not take it',
    };
  return { accepted: true, kernel: 'cross-signed', why: `${lead}; the cross-certificate is in the signature`, note: noteOf(leaf) };
}

/** Certificates from before the day of Windows 10 stayed good for its kernels (driver signing policy of Windows 10, version 1607). */
const WINDOWS_10 = new Date('2015-07-29T00:00:00Z');

function noteOf(leaf: Certificate | undefined): string {
  const isOld = leaf !== undefined && leaf.notBefore < WINDOWS_10;
  const newer = isOld
    ? 'Windows 10 and Server 2016 still take it'
    : 'Windows from 10 1607 and Server 2016 on takes it only where Secure Boot is off or an older Windows was upgraded';
  return `kernels up to Windows 8.1 and Server 2012 R2 took it; ${newer}; Windows 11 24H2 and Server 2025 with the update of April 2026 no longer do`;
}
