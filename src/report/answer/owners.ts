import type { Evidence, MachineDiagnosis, Owner, Signature, Suspect } from '../../schema/types.js';
import { placeOf } from './places.js';

/** A sentence of evidence, and where it was read. */
export interface ProofLine {
  /** Id of the fact that it cites. */
  readonly fact: string;
  readonly says: string;
  /** File and line; `null` where it was derived from several. */
  readonly place: string | null;
  /** A size or rate that the measures show already. */
  readonly isMeasured: boolean;
}

/** Who is suspected, and what points to it. */
export interface OwnerLine {
  /** How it stands to those before it: owners of one tag are alternatives, owners of different tags leak independently. */
  readonly link: 'or' | 'and' | null;
  readonly name: string;
  /** Version, company, signature and, of several suspects, how surely it is named. */
  readonly says: string;
  readonly proof: readonly ProofLine[];
}

/** Suspects in their order. */
export function ownersOf(machine: MachineDiagnosis): readonly OwnerLine[] {
  const { suspects, verdict } = machine;
  return suspects.map((suspect, at) => ({
    link: linkOf(suspect, suspects.slice(0, at)),
    name: suspect.owner.name,
    says: `${identityOf(suspect.owner).join(', ')}${suspects.length === 1 && suspect.confidence === verdict.confidence ? '' : ` (${suspect.confidence})`}`.trim(),
    proof: suspect.evidence.map((evidence) => proofLine(evidence, machine)),
  }));
}

function linkOf({ tags }: Suspect, earlier: readonly Suspect[]): OwnerLine['link'] {
  if (earlier.length === 0) return null;
  const known = new Set(earlier.flatMap((suspect) => suspect.tags.map(keyOf)));
  return tags.some((tag) => known.has(keyOf(tag))) ? 'or' : 'and';
}

function keyOf({ tagHex, pool }: Suspect['tags'][number]): string {
  return `${pool} ${tagHex}`;
}

function identityOf({ version, company, signature, pid }: Owner): readonly string[] {
  return [
    ...(typeof version === 'string' ? [version] : []),
    ...(typeof company === 'string' ? [company] : []),
    ...(typeof pid === 'number' ? [`process ${pid}`] : []),
    ...(signature === null || signature === undefined ? [] : [saySignature(signature)]),
  ];
}

const UNSURE: Readonly<Partial<Record<Signature['status'], string>>> = {
  tampered: 'changed after it was signed',
  revoked: 'its certificate was revoked',
  malformed: 'its signature cannot be read',
  unknown: 'signature not checked',
};

/** `signed by Contoso`, `not signed`, `signed by Contoso, root not trusted`: what is wrong, not the word for it. */
export function saySignature({ status, signer }: Signature): string {
  if (status === 'unsigned') return 'not signed';
  const by = typeof signer === 'string' ? `signed by ${signer}` : 'signed';
  if (status === 'valid') return by;
  if (status === 'untrusted') return `${by}, root not trusted`;
  if (status === 'expired') return `${by}, certificate expired`;
  return UNSURE[status] ?? by;
}

/** Facts that the measures show in numbers. */
const MEASURED: ReadonlySet<string> = new Set([
  'pool.tag.bytes',
  'pool.tag.outstanding',
  'pool.tag.bytesPerHour',
  'pool.tag.blocksPerHour',
]);

/** One sentence of evidence with its place. */
export function proofLine({ fact: id, says }: Evidence, machine: MachineDiagnosis): ProofLine {
  const fact = machine.facts.find((one) => one.id === id);
  return {
    fact: id,
    says,
    place: fact === undefined ? null : placeOf(fact, machine),
    isMeasured: fact !== undefined && MEASURED.has(fact.name),
  };
}
