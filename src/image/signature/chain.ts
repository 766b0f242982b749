import { allowsUsage, type Certificate } from './certificate.js';
import { isIssuedBy } from './certificate-store.js';

/** Object identifiers of what a certificate may be restricted to. */
const USAGE_ID = { codeSigning: '1.3.6.1.5.5.7.3.3', timeStamping: '1.3.6.1.5.5.7.3.8' } as const;

const MAX_LENGTH = 8;
/** Signatures checked for one chain: cross-certificates make many ways upward, and somebody may have made more of them. */
const MAX_CHECKS = 200;

/** Whom to trust. */
export interface Anchors {
  /** SHA-256 of public keys, hex, for each usage: whatever certificate such a key stands in. */
  readonly codeSigning: ReadonlySet<string>;
  readonly timeStamping: ReadonlySet<string>;
  /** Those of the keys for code that are Microsoft's own, and not the user's. */
  readonly microsoft: ReadonlySet<string>;
  /** Certificates that may be needed to get there. */
  readonly certificates: readonly Certificate[];
}

/** What a chain is wanted for. */
export type Usage = 'codeSigning' | 'timeStamping';

export interface ChainQuery {
  readonly leaf: Certificate;
  /** Other certificates that came with the signature. */
  readonly pool: readonly Certificate[];
  readonly anchors: Anchors;
  readonly usage: Usage;
  /** The moment for which the certificates must be in force. */
  readonly at: Date;
}

export interface ChainResult {
  readonly state: 'trusted' | 'untrusted' | 'expired' | 'wrong-usage';
  /** The signer first; the longest chain that could be built. */
  readonly chain: readonly Certificate[];
  readonly why: string;
}

/** Builds the chain from a signer to somebody trusted, every link verified. */
export function judgeChain(query: ChainQuery): ChainResult {
  const { leaf, usage, at } = query;
  const search = new ChainSearch(query);
  const trusted = search.find([leaf]);
  const chain = trusted ?? search.longest;
  const top = chain[chain.length - 1] ?? leaf;
  if (!allowsUsage(leaf, USAGE_ID[usage]) || !leaf.maySignData) {
    return {
      state: 'wrong-usage',
      chain,
      why: `the certificate of "${leaf.name}" is not for ${usage === 'codeSigning' ? 'signing code' : 'time stamps'}`,
    };
  }
  const over = chain.find((certificate) => at < certificate.notBefore || at > certificate.notAfter);
  if (over) {
    const when = at > over.notAfter ? `expired on ${day(over.notAfter)}` : `is valid only from ${day(over.notBefore)}`;
    // Of an untrusted chain only the signer's own dates say something.
    if (trusted || over === leaf) return { state: 'expired', chain, why: `the certificate of "${over.name}" ${when}` };
  }
  if (trusted) return { state: 'trusted', chain, why: `leads to "${top.name}", which is trusted` };
  if (top.subject === top.issuer) {
    const selfSigned = chain.length === 1;
    return {
      state: 'untrusted',
      chain,
      why: selfSigned
        ? `"${leaf.name}" signed itself; nobody else vouches for it`
        : `leads to "${top.name}", which is not among the trusted roots (--trust roots.pem names others)`,
    };
  }
  return { state: 'untrusted', chain, why: `the issuer of "${top.name}" is not known here (--trust roots.pem names trusted ones)` };
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

class ChainSearch {
  longest: readonly Certificate[];
  private checks = 0;

  constructor(private readonly query: ChainQuery) {
    this.longest = [query.leaf];
  }

  find(path: readonly Certificate[]): readonly Certificate[] | null {
    if (path.length > this.longest.length) this.longest = path;
    const { anchors, pool, usage } = this.query;
    const top = path[path.length - 1];
    if (!top) return null;
    if (anchors[usage].has(top.keyHash)) return path;
    if (path.length >= MAX_LENGTH) return null;
    for (const issuer of [...anchors.certificates, ...pool]) {
      if (
        issuer.subject !== top.issuer ||
        path.some(({ hash }) => hash === issuer.hash) ||
        !this.mayIssue(issuer, path) ||
        !this.verified(top, issuer)
      )
        continue;
      const found = this.find([...path, issuer]);
      if (found) return found;
    }
    return null;
  }

  private mayIssue(issuer: Certificate, path: readonly Certificate[]): boolean {
    const below = path.length - 1;
    const { isAuthority, maySignCertificates, pathLength } = issuer;
    return (
      isAuthority && maySignCertificates && (pathLength === null || pathLength >= below) && allowsUsage(issuer, USAGE_ID[this.query.usage])
    );
  }

  private verified(certificate: Certificate, issuer: Certificate): boolean {
    return ++this.checks <= MAX_CHECKS && isIssuedBy(certificate, issuer);
  }
}
