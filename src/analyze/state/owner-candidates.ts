import type { Fact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import { tagOfBytes } from '../../facts/tag.js';
import { libraryTag } from '../../knowledge/library-tags.js';
import type { TagTable } from '../../knowledge/tags.js';
import { type DriverIndex, isThirdParty } from './driver-index.js';
import type { TagSubject } from './tag-subject.js';

/**
 * Whom a tag points to without an image, and by what:
 *
 * - `table`: a literal row of a tag table;
 * - `wildcard`: a row of a table with a wildcard;
 * - `name`: the tag begins like the file name of one third-party driver;
 * - `framework-name`: so it does, and blocks that KMDF allocates beside a driver's own rise by the same count;
 * - `likeness`: it differs from a known tag by letter case or a look-alike only.
 */
export interface OwnerCandidate {
  readonly by: 'table' | 'wildcard' | 'name' | 'framework-name' | 'likeness';
  readonly driver: string;
  readonly says: string;
  readonly isWindows: boolean;
  /** What a table or a name says of a tag is no growth: it is a fact of its own. */
  readonly fact: Fact;
}

type Found = Omit<OwnerCandidate, 'fact'>;

/** What owners are looked up in. */
export interface OwnerSources {
  readonly drivers: DriverIndex;
  readonly table: TagTable;
  /** Tags that rise by equal counts. */
  readonly cohorts: readonly (readonly TagSubject[])[];
}

/** What KMDF allocates beside the blocks of a driver that uses it: work items, and the framework's own objects. */
const KMDF_COMPANIONS = new Set(['IoWI', 'FxDr']);

/** States whom each tag points to, the best pointer of each; tags that point to nobody are left out. */
export function stateOwnerCandidates(
  store: FactStore,
  tags: readonly TagSubject[],
  sources: OwnerSources,
): ReadonlyMap<TagSubject, OwnerCandidate> {
  return new Map(
    tags.flatMap((subject) => {
      const found = byTable(subject, sources) ?? byName(subject, sources) ?? byLikeness(subject, sources);
      return found === null ? [] : [[subject, { ...found, fact: stateOwner(store, subject, found) }] as const];
    }),
  );
}

function stateOwner(store: FactStore, { text, pool, info }: TagSubject, { driver }: Found): Fact {
  return store.assume('pool.tag.owner', driver, { about: { tag: text, pool }, source: { table: info?.origin ?? 'tags of drivers' } });
}

function byTable({ info, text, tag, pool }: TagSubject, { drivers, table }: OwnerSources): Found | null {
  if (info === null || (info.hint?.kind ?? info.kind) !== 'specific') return null;
  if (info.driver === null || !/\.(?:sys|dll)$/i.test(info.driver) || drivers.isLoaded(info.driver) === false) return null;
  // A wildcard row of Windows' own tags says nothing of this one; a user's row of a loaded driver is a hint.
  if (info.hint !== null && (info.thirdParty === false || drivers.isLoaded(info.driver) !== true)) return null;
  const origin = info.origin === null ? 'the tag table' : info.origin;
  const others = table.disagreeing(tag, pool).filter((row) => row.origin !== info.origin);
  return {
    // Two tables that disagree show no more than where to look.
    by: info.hint === null && others.length === 0 ? 'table' : 'wildcard',
    driver: info.driver,
    says: [`${origin} gives "${text.trimEnd()}" to ${info.driver}`, ...others.map((row) => `${row.origin} to ${row.driver}`)].join(', '),
    isWindows: info.thirdParty === false,
  };
}

/** Four letters in common are a convention, three may still be one where no other driver begins so. */
function byName(subject: TagSubject, { drivers, cohorts }: OwnerSources): Found | null {
  const { info, text } = subject;
  if (libraryTag(text) !== null || (info !== null && info.kind !== 'specific' && info.kind !== 'unknown')) return null;
  for (const letters of [4, 3]) {
    const found = drivers.namedLike(text, letters);
    const [only] = found;
    if (found.length === 1 && only !== undefined) {
      return {
        by: letters === 4 && hasFramework(subject, cohorts) ? 'framework-name' : 'name',
        driver: only.file,
        says: `"${text.trimEnd()}" begins like the name of ${only.file}, and like no other third-party driver's`,
        isWindows: false,
      };
    }
    if (found.length > 1) return null;
  }
  return null;
}

function hasFramework(subject: TagSubject, cohorts: OwnerSources['cohorts']): boolean {
  return cohorts.some((members) => members.includes(subject) && members.some(({ text }) => KMDF_COMPANIONS.has(text)));
}

function byLikeness({ info, text }: TagSubject, { drivers, table }: OwnerSources): Found | null {
  if (info !== null) return null;
  const known = table.similar(text).flatMap((other) => table.all(tagOfBytes(other)));
  const owners = new Set(known.flatMap(({ driver, kind }) => (driver !== null && kind === 'specific' ? [driver] : [])));
  const [driver] = owners;
  const loaded = driver === undefined ? undefined : drivers.get(driver);
  if (owners.size !== 1 || loaded === undefined || !isThirdParty(loaded)) return null;
  return {
    by: 'likeness',
    driver: loaded.file,
    says: `"${text.trimEnd()}" differs from a known tag of ${loaded.file} in letter case only`,
    isWindows: false,
  };
}
