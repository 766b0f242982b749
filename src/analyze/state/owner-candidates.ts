import type { Fact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import { tagOfBytes } from '../../facts/tag.js';
import type { TagTable } from '../../knowledge/tags.js';
import { type DriverIndex, isThirdParty } from './driver-index.js';
import type { TagSubject } from './tag-subject.js';

/**
 * Whom a tag points to without an image, and by what:
 *
 * - `table`: a literal row of a table of tags;
 * - `wildcard`: a row of a table with a wildcard;
 * - `name`: the tag begins like the file name of one third-party driver;
 * - `likeness`: it differs from a known tag by letter case or a look-alike only.
 */
export interface OwnerCandidate {
  readonly by: 'table' | 'wildcard' | 'name' | 'likeness';
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
}

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

function byTable({ info, text }: TagSubject, { drivers }: OwnerSources): Found | null {
  if (info === null || info.kind !== 'specific' || info.driver === null || !/\.(?:sys|dll)$/i.test(info.driver)) return null;
  if (drivers.isLoaded(info.driver) === false) return null;
  const origin = info.origin === null ? 'the table of tags' : info.origin;
  return {
    by: info.byWildcard ? 'wildcard' : 'table',
    driver: info.driver,
    says: `${origin} gives "${text.trimEnd()}" to ${info.driver}`,
    isWindows: info.thirdParty === false,
  };
}

/** Four letters in common are a convention, three may still be one where no other driver begins so. */
function byName({ info, text }: TagSubject, { drivers }: OwnerSources): Found | null {
  if (info !== null && info.kind !== 'specific' && info.kind !== 'unknown') return null;
  for (const letters of [4, 3]) {
    const found = drivers.namedLike(text, letters);
    const [only] = found;
    if (found.length === 1 && only !== undefined) {
      return {
        by: 'name',
        driver: only.file,
        says: `"${text.trimEnd()}" begins like the name of ${only.file}, and like no other third-party driver's`,
        isWindows: false,
      };
    }
    if (found.length > 1) return null;
  }
  return null;
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
