import { formatTag, type Pool, type TagId } from '../facts/tag.js';
import type { CommandLine, Risk, TagKind } from '../schema/types.js';
import familyData from './data/tag-families.json' with { type: 'json' };
import tagData from './data/tags.json' with { type: 'json' };
import { hasFeature, type KnownWindows, type WindowsFeature } from './windows-features.js';

export type { TagKind };

/** What one block of an object tag stands for. */
export type CountedThing = 'processes' | 'threads' | 'handles';

/** One row of a tag table. */
export interface TagEntry {
  /** Four characters; `?` stands for any one, `*` at the end for any rest. */
  readonly pattern: string;
  /** Pool it was seen in; it changes with the Windows version, so it tells nothing for certain. `null` = not known. */
  readonly pool: Pool | 'both' | null;
  /** File of the driver, or a part of the kernel (`nt!io`); `null` where nobody published it. */
  readonly driver: string | null;
  readonly component: string;
  readonly kind: TagKind;
  /** Whether others than Microsoft wrote the driver; `null` = not known. */
  readonly thirdParty: boolean | null;
  /** For object tags: what the outstanding blocks are to be compared with. */
  readonly counts?: CountedThing;
  readonly sources: readonly string[];
}

/** A row of the user's `pooltag.txt` or of a knowledge pack. */
export interface UserTag {
  readonly pattern: string;
  readonly driver: string | null;
  readonly description: string;
}

/** Rows of the user, with the file they come from. */
export interface UserTags {
  readonly origin: string;
  readonly tags: readonly UserTag[];
}

/**
 * A table's answer about one tag. Where only a wildcard fits, it is a hint: such a row is made for many tags and need not speak of this one, so
 * its kind is `unknown`, it has no family, and what the row says stands under `hint`.
 */
export interface TagInfo extends TagEntry {
  /** `null` for our own table, else the file that says so. */
  readonly origin: string | null;
  /** What the wildcard row says that fits; `null` where a literal row does. */
  readonly hint: TagHint | null;
  /** For whom such a tag is allocated, how to see it, and what to do next; `null` where the tag's own driver is the one to look at. */
  readonly family: TagFamily | null;
}

/** What a wildcard row says of the tags that fit it. */
export interface TagHint {
  readonly kind: TagKind;
  readonly component: string;
  readonly family: TagFamily | null;
}

/** Tags that are allocated for another component. */
export interface TagFamily {
  readonly patterns: readonly string[];
  /** What makes such tags grow. */
  readonly holder: string;
  /** Evidence that identifies it. */
  readonly witnesses: readonly string[];
  readonly next: string;
  /** The same as steps, the one that decides most first; steps whose command that Windows cannot run are left out. */
  readonly steps: readonly FamilyStep[];
  /** Roles of drivers that may be what makes them grow, for naming candidates. */
  readonly roles?: readonly string[];
  /** What Windows must have for all this to be true. */
  readonly needs?: WindowsFeature;
  /** What is true of an older Windows, without that feature. */
  readonly without?: FamilyWords;
  /** The driver that owns the tags may be what keeps them: it is not cleared. */
  readonly perhapsOwner?: boolean;
}

/** How to see what makes a family of tags grow. */
export interface FamilyStep {
  readonly do: string;
  /** Absent where no one command shows it. */
  readonly command?: CommandLine;
  /** What its result decides. */
  readonly decides: string;
  /** Nothing where absent: it reads only. */
  readonly risk?: Risk;
  /** Only for Windows that cannot run the command of the step before. */
  readonly fallback?: boolean;
  /** What it shows, where that may be in the evidence already and the command does not say it. */
  readonly shows?: 'process-handles';
}

type FamilyWords = Pick<TagFamily, 'holder' | 'witnesses' | 'next' | 'steps' | 'perhapsOwner'>;

/** What a table says of a tag, as it is true of that Windows: old ones have no minifilters and no filtering platform. */
export function infoOn(info: TagInfo, windows: KnownWindows): TagInfo {
  const hint = info.hint === null ? null : { ...info.hint, family: wordsOn(info.hint.family, windows) };
  return { ...info, hint, family: wordsOn(info.family, windows) };
}

function wordsOn(family: TagFamily | null, windows: KnownWindows): TagFamily | null {
  if (family?.needs === undefined || family.without === undefined || hasFeature(family.needs, windows) !== false) return family;
  return { ...family, ...family.without };
}

/** TypeScript widens the words of JSON files to `string`; the schema, which a test holds the file to, knows them. */
function tagsOf(data: unknown): readonly TagEntry[] {
  return data as readonly TagEntry[];
}

function familiesOf(data: unknown): readonly TagFamily[] {
  return data as readonly TagFamily[];
}

/** Our own table, in the order of the alphabet. */
export const TAGS: readonly TagEntry[] = tagsOf(tagData);

/** Families of tags that are allocated on behalf of somebody. */
export const TAG_FAMILIES: readonly TagFamily[] = familiesOf(familyData);

/** Looks tags up in our table and in the user's. */
export class TagTable {
  readonly #exact = new Map<string, TagInfo[]>();
  readonly #wildcards: TagInfo[] = [];
  readonly #byTag = new Map<TagId, readonly TagInfo[]>();

  constructor(user: readonly UserTags[] = []) {
    for (const entry of TAGS) this.#add(entry, null);
    for (const { origin, tags } of user) {
      for (const tag of tags) this.#add(entryOf(tag, origin), origin);
    }
    this.#wildcards.sort((a, b) => literals(b.pattern) - literals(a.pattern));
  }

  #add(entry: TagEntry, origin: string | null): void {
    const pattern = entry.pattern.endsWith('*') ? entry.pattern : entry.pattern.padEnd(4);
    const family = entry.kind === 'specific' && entry.thirdParty !== false ? null : familyOf(pattern);
    if (/[?*]/.test(pattern)) this.#wildcards.push(hintOf({ ...entry, pattern, origin, family, hint: null }));
    else this.#exact.set(pattern, [...(this.#exact.get(pattern) ?? []), { ...entry, pattern, origin, family, hint: null }]);
  }

  /**
   * All that is said about a tag, best answer first: exact rows before wildcards, wildcards with more literal characters first, our own
   * rows before the user's. Several rows of one tag may name different drivers. Letter case counts.
   */
  all(tag: TagId): readonly TagInfo[] {
    const known = this.#byTag.get(tag);
    if (known !== undefined) return known;
    const text = formatTag(tag);
    const found = [...(this.#exact.get(text) ?? []), ...this.#wildcards.filter(({ pattern }) => fits(text, pattern))];
    this.#byTag.set(tag, found);
    return found;
  }

  /**
   * The best answer about a tag; a row for that pool goes before an equally good one for the other pool, and a row that names a driver before
   * one of the same tag that names none. `null` where no row fits.
   */
  best(tag: TagId, pool?: Pool): TagInfo | null {
    const [first, ...others] = this.all(tag);
    if (first === undefined) return null;
    const equals = [first, ...others.filter(({ pattern }) => pattern === first.pattern)];
    const fitting = equals.filter((info) => pool === undefined || info.pool === null || info.pool === 'both' || info.pool === pool);
    const candidates = fitting.length > 0 ? fitting : equals;
    return candidates.find(({ driver }) => driver !== null) ?? candidates[0] ?? null;
  }

  /**
   * Rows of the very tag that give it to another driver than the best answer does, one for each driver: our table and the user's
   * pooltag.txt may disagree, and then both are to be shown.
   */
  disagreeing(tag: TagId, pool?: Pool): readonly TagInfo[] {
    const best = this.best(tag, pool);
    if (best === null || best.hint !== null || best.driver === null) return [];
    const known = new Set([best.driver.toLowerCase()]);
    return this.all(tag).filter(({ hint, driver }) => {
      if (hint !== null || driver === null || known.has(driver.toLowerCase())) return false;
      known.add(driver.toLowerCase());
      return true;
    });
  }

  /** The kind of a tag; `unknown` where no row fits. */
  kind(tag: TagId): TagKind {
    return this.best(tag)?.kind ?? 'unknown';
  }

  /** Known tags that look the same or nearly so (letter case, l/I/1, 0/O): what a person who typed the tag may have meant. */
  similar(text: string): readonly string[] {
    const wanted = lookOf(text.padEnd(4));
    return [...this.#exact.keys()].filter((pattern) => pattern !== text.padEnd(4) && lookOf(pattern) === wanted);
  }
}

function hintOf({ kind, family, component, driver, ...rest }: TagInfo): TagInfo {
  const like = driver === null ? component : `${component.replace(/, any\b.*$/, '')} (${driver})`;
  return { ...rest, driver, kind: 'unknown', family: null, component: `begins like a tag of ${like}`, hint: { kind, component, family } };
}

/** Patterns of families, each with the place of its family; the first family that has a pattern keeps it. */
const FAMILY_PATTERNS = new Map(
  TAG_FAMILIES.flatMap(({ patterns }, place) => patterns.map((pattern) => [pattern, place] as const)).reverse(),
);

/** Those of them that fit other texts than their own. */
const FAMILY_WILDCARDS = [...FAMILY_PATTERNS].filter(([pattern]) => isWildcard(pattern)).reverse();

/** The family that a tag belongs to, by its text or pattern; the first one where several fit. */
export function familyOf(text: string): TagFamily | null {
  const own = FAMILY_PATTERNS.get(text) ?? TAG_FAMILIES.length;
  const place = FAMILY_WILDCARDS.reduce((first, [pattern, at]) => (at < first && fits(text, pattern) ? at : first), own);
  return TAG_FAMILIES[place] ?? null;
}

function isWildcard(pattern: string): boolean {
  return pattern.endsWith('*') || pattern.includes('?');
}

/** Names in the second column of pooltag.txt that stand for "nobody knows". */
const NOBODY = new Set(['', '<unknown>', '<multiple>']);

function entryOf({ pattern, driver, description }: UserTag, origin: string): TagEntry {
  const owner = driver === null || NOBODY.has(driver.trim().toLowerCase()) ? null : driver;
  return { pattern, pool: null, driver: owner, component: description, kind: kindOf(pattern, owner), thirdParty: null, sources: [origin] };
}

/** pooltag.txt says whose code allocates, not for whom: the families do. A part of the kernel itself is nobody's driver. */
function kindOf(pattern: string, driver: string | null): TagKind {
  if (familyOf(pattern) !== null) return 'on-behalf';
  if (driver === null) return 'unknown';
  return driver.toLowerCase().startsWith('nt!') ? 'generic' : 'specific';
}

function literals(pattern: string): number {
  return pattern.replace(/[?*]/g, '').length;
}

function fits(tag: string, pattern: string): boolean {
  const head = pattern.endsWith('*') ? pattern.slice(0, -1) : pattern;
  if (head === pattern ? tag.length !== 4 || pattern.length !== 4 : tag.length < head.length) return false;
  for (let i = 0; i < head.length; i++) {
    if (head[i] !== '?' && head[i] !== tag[i]) return false;
  }
  return true;
}

function lookOf(tag: string): string {
  return tag.toLowerCase().replace(/[l1|]/g, 'i').replace(/0/g, 'o');
}
