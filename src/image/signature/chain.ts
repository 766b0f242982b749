import { allowsUsage, type Certificate } from './certificate.js';
import { isIssuedBy } from './certificate-store.js';
import { isSelfSigned, whyUntrusted, whyWrongUsage } from './chain-words.js';
import { crossCertificates } from './cross-signed.js';
import { timeStampRoots } from './time-stamp-roots.js';

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
  /** Those of the keys for code that are Microsoft's own, that the user gave, and that Microsoft cross-certified for kernels. */
  readonly microsoft: ReadonlySet<string>;
  /** Those of Microsoft's that vouch for vendors. */
  readonly ofVendors: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly crossCertified: ReadonlySet<string>;
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
  const { trusted, longest } = search(query);
  const chain = trusted ?? longest;
  const top = chain[chain.length - 1] ?? leaf;
  if (!trusted && isSelfSigned(leaf)) return { state: 'untrusted', chain, why: whyUntrusted(chain) };
  if (!allowsUsage(leaf, USAGE_ID[usage]) || !leaf.maySignData) {
    const what = usage === 'codeSigning' ? 'signing code' : 'time stamps';
    return { state: 'wrong-usage', chain, why: whyWrongUsage(leaf, { id: USAGE_ID[usage], what }) };
  }
  const over = chain.find((certificate) => runsOver(certificate, query));
  if (over) {
    const when = at > over.notAfter ? `expired on ${day(over.notAfter)}` : `is valid only from ${day(over.notBefore)}`;
    // Of an untrusted chain only the signer's own dates say something.
    if (trusted || over === leaf) return { state: 'expired', chain, why: `the certificate of "${over.name}" ${when}` };
  }
  if (trusted) return { state: 'trusted', chain, why: `leads to "${top.name}", which is trusted` };
  return { state: 'untrusted', chain, why: whyUntrusted(chain) };
}

/** A cross-certificate ended long ago for all: whether it still ran at the time of signing is judged apart. */
function runsOver({ keyHash, notBefore, notAfter }: Certificate, { anchors, usage, at }: ChainQuery): boolean {
  if (usage === 'codeSigning' && anchors.crossCertified.has(keyHash) && !anchors.given.has(keyHash)) return false;
  return at < notBefore || at > notAfter;
}

interface Found {
  readonly trusted: readonly Certificate[] | null;
  readonly longest: readonly Certificate[];
}

/** Signatures often leave out the top of their chain; the commonest of those that leave it out are known here. */
function search(query: ChainQuery): Found {
  const own = new ChainSearch(query);
  const trusted = own.find([query.leaf]);
  if (trusted) return { trusted, longest: own.longest };
  const known = query.usage === 'codeSigning' ? crossCertificates() : timeStampRoots();
  const further = new ChainSearch({ ...query, pool: [...query.pool, ...known] });
  return { trusted: further.find([query.leaf]), longest: own.longest };
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
    const { anchors, usage } = this.query;
    const top = path[path.length - 1];
    if (!top) return null;
    if (anchors[usage].has(top.keyHash)) return path;
    if (path.length >= MAX_LENGTH) return null;
    for (const issuer of this.issuersOf(top)) {
      if (path.some(({ hash }) => hash === issuer.hash) || !this.mayIssue(issuer, path) || !this.verified(top, issuer)) continue;
      const found = this.find([...path, issuer]);
      if (found) return found;
    }
    return null;
  }

  /** Those in force first: an authority may have an old and a new certificate for one key. */
  private issuersOf({ issuer }: Certificate): readonly Certificate[] {
    const { anchors, pool, at } = this.query;
    const named = [...anchors.certificates, ...pool].filter(({ subject }) => subject === issuer);
    const runs = ({ notBefore, notAfter }: Certificate): boolean => at >= notBefore && at <= notAfter;
    return [...named.filter(runs), ...named.filter((certificate) => !runs(certificate))];
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
