import { FactStore } from '../facts/store.js';
import { fitsTagPattern } from '../facts/tag.js';
import type { KnowledgeEntry } from './entry.js';
import { askedTags, conditionsOf } from './entry-conditions.js';
import { evaluate } from './evaluate.js';
import { matchIssue } from './match.js';

/** What entries are chosen by; an entry must fit all that is given. */
export interface EntryFilter {
  /** Four characters, letter case counts. */
  readonly tag?: string | undefined;
  /** File name of a driver, with or without `.sys`. */
  readonly driver?: string | undefined;
  /** A version or build of Windows (`10.0.20348`, `26200`), or words of its name. */
  readonly windows?: string | undefined;
  /** Words of a product: the program, the maker, the part of Windows. */
  readonly product?: string | undefined;
  /** Year of the report or of the fix. */
  readonly year?: string | undefined;
}

/** The entries that fit, in their order. Those known by their title only are never among them: they say nothing. */
export function selectEntries(entries: readonly KnowledgeEntry[], filter: EntryFilter): readonly KnowledgeEntry[] {
  return entries.filter(
    (entry) =>
      entry.kind !== 'title-only' &&
      fitsOf(filter.tag, (tag) => hasTag(entry, tag)) &&
      fitsOf(filter.driver, (driver) => namesDriver(entry, driver)) &&
      fitsOf(filter.windows, (windows) => isAbout(entry, windows)) &&
      fitsOf(filter.product, (product) => saysAll(entry, product)) &&
      fitsOf(filter.year, (year) => [entry.reported, entry.fixedOn].some((date) => date?.startsWith(year) === true)),
  );
}

/** Whether anything is chosen by. */
export function isFilter(filter: EntryFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

function fitsOf(wanted: string | undefined, fits: (wanted: string) => boolean): boolean {
  return wanted === undefined || fits(wanted);
}

/** By its conditions, or by its title: a reference has no conditions. */
function hasTag(entry: KnowledgeEntry, tag: string): boolean {
  return (
    askedTags([entry]).some((asked) => fitsTagPattern(tag.padEnd(4), asked.tag)) || entry.title.split(/[^\w]+/).includes(tag.trimEnd())
  );
}

function namesDriver(entry: KnowledgeEntry, name: string): boolean {
  const file = name.toLowerCase().replace(/\.sys$/, '');
  const blamed = entry.kind === 'issue' ? (entry.blames?.owners ?? []).map((owner) => owner.name) : [];
  const asked = conditionsOf([entry]).flatMap(({ about }) => about?.driver ?? []);
  return [...blamed, ...asked].some((one) => one.toLowerCase().replace(/\.sys$/, '') === file);
}

/** A version is compared with the conditions, a name with what the entry says of itself. */
function isAbout(entry: KnowledgeEntry, windows: string): boolean {
  const version = versionOf(windows);
  if (version === null) return saysAll(entry, windows);
  const store = new FactStore();
  const source = { table: 'the command line' };
  store.observe('os.version', version.split('.').slice(0, 3).join('.'), { source });
  const revision = version.split('.')[3];
  if (revision !== undefined) store.observe('os.revision', Number(revision), { source });
  if (entry.kind === 'issue') return asksForWindows(entry) && matchIssue(store, entry).status === null;
  return entry.kind === 'reference' && (entry.citedFor ?? []).some((condition) => evaluate(store, condition).holds === true);
}

function asksForWindows(entry: KnowledgeEntry): boolean {
  return conditionsOf([entry]).some(({ fact }) => fact === 'os.version');
}

/** `26200` and `26200.8655` are builds of version 10.0. */
function versionOf(text: string): string | null {
  if (/^\d{5}(?:\.\d{1,6})?$/.test(text)) return `10.0.${text}`;
  return /^\d{1,2}\.\d{1,2}(?:\.\d{1,9}){0,2}$/.test(text) ? text : null;
}

/** Every word is in the text, whatever its letter case. */
function saysAll(entry: KnowledgeEntry, words: string): boolean {
  const software = conditionsOf([entry]).flatMap(({ fact, about }) => (fact === 'software.version' ? (about?.value ?? []) : []));
  const says = entry.kind === 'issue' ? entry.conditions.map((condition) => condition.says) : [];
  const texts = [entry.title, entry.family ?? '', ...(entry.appliesTo ?? []), ...(entry.fixedIn ?? []), ...software, ...says];
  const whole = texts.join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => new Set(whole.split(/[^\p{L}\p{N}.]+/u)).has(word) || (word.length > 3 && whole.includes(word)));
}
