import type { Fact } from '../../../facts/fact.js';
import type { Owner, SignatureStatus } from '../../../schema/types.js';
import type { Attribution } from '../../rules/attribution.js';
import type { Situation } from '../../situation.js';
import type { Draft } from './draft.js';

/** What a state of a signature means for a driver that is suspected; a valid one, or one that could not be judged, is no finding. */
const STATES: Readonly<
  Partial<Record<SignatureStatus, { readonly severity: 'warning' | 'notice'; readonly says: string; readonly text: string }>>
> = {
  tampered: {
    severity: 'warning',
    says: 'was changed after it was signed',
    text: "The file is not the one that its signer signed. It may be damaged, patched or replaced: compare it with the vendor's own copy first.",
  },
  unsigned: {
    severity: 'notice',
    says: 'is not signed',
    text: 'No signature is in the file, and no catalog in the evidence covers it. The catalogs of Windows are in System32\\CatRoot; 64-bit Windows since Vista normally loads no unsigned driver.',
  },
  untrusted: {
    severity: 'notice',
    says: 'is signed, but its root is not trusted here',
    text: 'The signature is valid, but its chain ends in a root that is not known here. Windows on the server may know it; httperr-doctor drivers --trust adds a root.',
  },
  expired: {
    severity: 'notice',
    says: 'has a signature whose certificate had expired',
    text: 'No time stamp shows that it was signed while its certificate was valid.',
  },
  malformed: {
    severity: 'notice',
    says: 'has a signature that cannot be read',
    text: 'What is stored in place of a signature is something else. The file may be damaged.',
  },
};

/** Older drivers than this were written for another Windows. */
const OLD_YEARS = 10;
const YEAR_MS = 365.25 * 86_400_000;

/** What is odd about the drivers that are suspected: signatures that do not hold, age, and Windows' own word against ours. */
export function driverFindings(situation: Situation): readonly Draft[] {
  const seen = new Set<string>();
  const owners = [...situation.growing, ...situation.past]
    .flatMap(({ suspects }: Attribution) => suspects.map(({ owner }) => owner))
    .filter(({ kind, name }) => kind === 'driver' && !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()) !== undefined);
  return owners.flatMap((owner) => [
    ...signatureDraft(owner, situation),
    ...ageDraft(owner, situation),
    ...disagreementDraft(owner, situation),
  ]);
}

function signatureFacts({ name }: Owner, { store }: Situation): readonly Fact[] {
  return store.all('driver.signature').filter(({ about }) => about?.driver === name.toLowerCase());
}

function signatureDraft(owner: Owner, situation: Situation): readonly Draft[] {
  const state = owner.signature === null || owner.signature === undefined ? undefined : STATES[owner.signature.status];
  const [fact] = signatureFacts(owner, situation);
  if (state === undefined || fact === undefined) return [];
  return [
    {
      id: `driver.${owner.signature?.status ?? 'unknown'}`,
      severity: state.severity,
      title: `${owner.name}, a suspect, ${state.says}`,
      text: state.text,
      evidence: [{ fact, says: owner.signature?.why ?? state.says }],
    },
  ];
}

/** A time stamp says when the file was signed; the newest moment of the evidence is "now", since this code has no clock. */
function ageDraft(owner: Owner, situation: Situation): readonly Draft[] {
  const signed = Date.parse(owner.signature?.timestamp ?? '');
  const times = situation.evidence.pool.flatMap(({ at }) => (at?.zoneKnown === true && !at.orderOnly ? [at.ms] : []));
  const newest = times.reduce((most, ms) => Math.max(most, ms), Number.NEGATIVE_INFINITY);
  const years = (newest - signed) / YEAR_MS;
  const [fact] = signatureFacts(owner, situation);
  if (!(years > OLD_YEARS) || fact === undefined) return [];
  return [
    {
      id: 'driver.old',
      severity: 'notice',
      title: `${owner.name}, a suspect, is ${Math.floor(years)} years older than this evidence`,
      text: 'It was signed for an older Windows. A newer version may exist and fix this.',
      evidence: [{ fact, says: `signed ${owner.signature?.timestamp ?? ''}` }],
    },
  ];
}

function disagreementDraft(owner: Owner, situation: Situation): readonly Draft[] {
  const facts = signatureFacts(owner, situation);
  const words = new Set(facts.map(({ value }) => String(value)).filter((value) => value !== 'unknown'));
  if (words.size < 2) return [];
  return [
    {
      id: 'driver.signature-disagreement',
      severity: 'warning',
      title: `Windows and this program disagree about the signature of ${owner.name}`,
      text: `One says ${[...words].join(', the other ')}. Windows knows roots and catalogs that are not in the evidence, and may be set to trust signers that are trusted nowhere else.`,
      evidence: facts.map((fact) => ({ fact, says: String(fact.value) })),
    },
  ];
}
