import type { Signature } from '../../schema/types.js';
import type { Certificate } from './certificate.js';
import type { Anchors } from './chain.js';

/** What a kernel makes of a valid signature. */
export type KernelClass = NonNullable<Signature['kernel']>;

/**
 * What Microsoft signed something as, by the extended key usages of the signer (wincrypt.h szOID_NT5_CRYPTO, szOID_WHQL_CRYPTO,
 * szOID_ATTEST_WHQL_CRYPTO). Drivers of other vendors are signed in Microsoft's name: they carry the hardware usage.
 */
const USAGE = {
  windowsComponent: '1.3.6.1.4.1.311.10.3.6',
  hardware: '1.3.6.1.4.1.311.10.3.5',
  attested: '1.3.6.1.4.1.311.10.3.5.1',
} as const;

/** @param chain - trusted, the signer first. */
export function kernelClassOf(chain: readonly Certificate[], { microsoft, ofVendors }: Anchors): KernelClass | undefined {
  const [leaf] = chain;
  const top = chain[chain.length - 1];
  if (!leaf || !top || !microsoft.has(top.keyHash)) return undefined;
  const usages = leaf.usages ?? [];
  if (usages.includes(USAGE.attested)) return 'whql-attested';
  if (usages.includes(USAGE.hardware)) return 'whql';
  if (ofVendors.has(top.keyHash)) return 'commercial-only';
  return usages.includes(USAGE.windowsComponent) ? 'microsoft' : 'microsoft-product';
}
