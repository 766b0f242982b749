import type { Fact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import { tagOfBytes } from '../../facts/tag.js';
import type { Confidence, VerdictCode } from '../../schema/types.js';
import { isThirdParty } from '../state/driver-index.js';
import type { TagSubject } from '../state/tag-subject.js';
import type { Attribution, Case, Cited, Rule, Suspicion } from './attribution.js';
import { weakest } from './confidence.js';
import { citeTag } from './tag-evidence.js';

/** Tags that belong to one driver by a table or by name. */
export const specific: Rule = {
  id: 'specific',
  title: 'A tag that one driver uses',
  because:
    'A tag that a table gives to one driver, or that begins like the name of exactly one third-party driver, points to that driver (KMDF takes its default tag from the service name). A table or a name is probable at most: the image must show the call to be surer. A driver that is known not to be loaded is not accused.',
  judge(tags, context) {
    return tags.flatMap((subject) => {
      const candidate = byTable(subject, context) ?? byName(subject, context) ?? byLook(subject, context);
      return candidate === null ? [] : [attribute(subject, candidate, context)];
    });
  },
};

interface Candidate {
  readonly driver: string;
  readonly confidence: Confidence;
  readonly says: string;
  readonly isWindows: boolean;
}

function byTable({ info, text }: TagSubject, { drivers }: Case): Candidate | null {
  if (info === null || info.kind !== 'specific' || info.driver === null || !/\.(?:sys|dll)$/i.test(info.driver)) return null;
  if (drivers.isLoaded(info.driver) === false) return null;
  const confidence: Confidence = info.byWildcard ? 'open' : 'probable';
  const origin = info.origin === null ? 'the table of tags' : info.origin;
  return {
    driver: info.driver,
    confidence,
    says: `${origin} gives "${text.trimEnd()}" to ${info.driver}`,
    isWindows: info.thirdParty === false,
  };
}

/** Four letters in common are a convention, three may still be one where no other driver begins so. */
function byName({ info, text }: TagSubject, { drivers }: Case): Candidate | null {
  if (info !== null && info.kind !== 'specific' && info.kind !== 'unknown') return null;
  for (const letters of [4, 3]) {
    const found = drivers.namedLike(text, letters);
    const [only] = found;
    if (found.length === 1 && only !== undefined) {
      return {
        driver: only.file,
        confidence: 'probable',
        says: `"${text.trimEnd()}" begins like the name of ${only.file}, and like no other third-party driver's`,
        isWindows: false,
      };
    }
    if (found.length > 1) return null;
  }
  return null;
}

/** Tags that differ from a known one by letter case or a look-alike only. */
function byLook({ info, text }: TagSubject, { drivers, table }: Case): Candidate | null {
  if (info !== null) return null;
  const known = table.similar(text).flatMap((other) => table.all(tagOfBytes(other)));
  const owners = new Set(known.flatMap(({ driver, kind }) => (driver !== null && kind === 'specific' ? [driver] : [])));
  const [driver] = owners;
  const loaded = driver === undefined ? undefined : drivers.get(driver);
  if (owners.size !== 1 || loaded === undefined || !isThirdParty(loaded)) return null;
  return {
    driver: loaded.file,
    confidence: 'probable',
    says: `"${text.trimEnd()}" differs from a known tag of ${loaded.file} in letter case only`,
    isWindows: false,
  };
}

function attribute(subject: TagSubject, candidate: Candidate, context: Case): Attribution {
  const confidence = weakest(candidate.confidence, subject.growth?.confidence ?? 'open');
  const mechanism: VerdictCode = candidate.isWindows ? 'os-leak' : 'driver-leak';
  const loaded = context.drivers.fact(candidate.driver);
  const suspicion: Suspicion = {
    owner: context.drivers.owner(candidate.driver),
    mechanism,
    confidence,
    tags: [subject],
    evidence: evidenceOf(subject, candidate, { loaded, store: context.store }),
  };
  return {
    rule: specific.id,
    mechanism,
    confidence,
    tags: [subject],
    suspects: [suspicion],
    cleared: [],
    says: candidate.isWindows
      ? `${candidate.driver}, a part of Windows, leaks under its tag "${subject.text.trimEnd()}"`
      : `a driver leaks: ${candidate.driver}, tag "${subject.text.trimEnd()}"`,
    open: `whether the image of ${candidate.driver} allocates with this tag`,
  };
}

interface Known {
  readonly loaded: Fact | undefined;
  readonly store: FactStore;
}

/** What a table or a name says of a tag is no growth: it is a fact of its own. */
function evidenceOf(subject: TagSubject, candidate: Candidate, { loaded, store }: Known): readonly Cited[] {
  const owner = store.assume('pool.tag.owner', candidate.driver, {
    about: { tag: subject.text, pool: subject.pool },
    source: { table: subject.info?.origin ?? 'tags of drivers' },
  });
  return [
    { fact: owner, says: candidate.says },
    ...citeTag(subject),
    ...(loaded === undefined ? [] : [{ fact: loaded, says: `${candidate.driver} is loaded` }]),
  ];
}
