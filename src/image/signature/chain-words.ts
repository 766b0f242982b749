import { allowsUsage, type Certificate } from './certificate.js';
import { isIssuedBy } from './certificate-store.js';

/** Whether a certificate carries its own signature: nobody else vouches for it. */
export function isSelfSigned(certificate: Certificate): boolean {
  return isIssuedBy(certificate, certificate);
}

/** Names of the certificates that development tools make for tests; only a machine in test mode loads what they sign. */
const TEST_NAME = /^(?:WDKTestCert\b|Microsoft Test(?:ing)? (?:Root|PCA)|MSIT Test CodeSign CA)/i;

/** Whether a chain is one of the tests of developers. A name proves nothing, but nobody gives himself this one for gain. */
export function isTestChain(chain: readonly Certificate[]): boolean {
  return chain.some(({ name }) => TEST_NAME.test(name));
}

/** Why nobody trusted stands at the end of a chain. */
export function whyUntrusted(chain: readonly Certificate[]): string {
  const [leaf] = chain;
  const top = chain[chain.length - 1];
  if (!leaf || !top) return 'there is no certificate';
  if (isTestChain(chain)) return `leads to "${top.name}", a certificate for tests: only a machine in test mode loads it`;
  if (leaf === top && isSelfSigned(leaf)) return `"${leaf.name}" signed itself; no authority vouches for it`;
  if (isSelfSigned(top)) return `leads to "${top.name}", which is not among the trusted roots (--trust roots.pem names others)`;
  return `the issuer of "${top.name}" is not known here (--trust roots.pem names trusted ones)`;
}

/** Why a certificate may not be used so: its key usage and its extended key usage are two things. */
export function whyWrongUsage(leaf: Certificate, { id, what }: { readonly id: string; readonly what: string }): string {
  const kind = leaf.maySignData && !allowsUsage(leaf, id) ? 'extended key usage' : 'key usage';
  const not = leaf.maySignData ? `is not for ${what}` : 'is not for signatures';
  return `the certificate of "${leaf.name}" ${not} (${kind})`;
}
