import data from './data/library-tags.json' with { type: 'json' };

/** A tag that a driver carries because it links a library, or was built from a header or a sample of Microsoft's. */
export interface LibraryTag {
  /** Four characters; `?` stands for any one. */
  readonly tag: string;
  /** What it comes with. */
  readonly of: string;
  readonly kind: 'library' | 'header' | 'framework' | 'sample';
  readonly source: string;
}

/** TypeScript widens the words of JSON files to `string`; a test holds the file to them. */
export const LIBRARY_TAGS: readonly LibraryTag[] = data as readonly LibraryTag[];

const EXACT: ReadonlyMap<string, LibraryTag> = new Map(LIBRARY_TAGS.filter(({ tag }) => !tag.includes('?')).map((row) => [row.tag, row]));
const PATTERNS = LIBRARY_TAGS.filter(({ tag }) => tag.includes('?'));

/** What a tag comes with where it is no driver's own; `null` for any other tag. */
export function libraryTag(text: string): LibraryTag | null {
  return EXACT.get(text) ?? PATTERNS.find(({ tag }) => [...tag].every((letter, at) => letter === '?' || letter === text[at])) ?? null;
}
