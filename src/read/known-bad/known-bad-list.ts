import type { KnownBadMatch } from '../../schema/types.js';

/** What is on a list: one build of a file by a hash, or all builds of a name in a range of versions. */
export interface KnownBadEntry {
  readonly name: string;
  readonly category: string | null;
}

/** A file name and the versions that are meant: `from` and `to` belong to them, `below` does not; `null` is open. */
export interface NamedRange extends KnownBadEntry {
  /** Original file name, lower case. */
  readonly file: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly below: string | null;
}

/** A list of known vulnerable or malicious drivers that somebody publishes. */
export interface KnownBadList {
  readonly path: string;
  /** By hash of the file (SHA-256, SHA-1) or its Authenticode hash, hex in lower case. */
  readonly files: ReadonlyMap<string, KnownBadEntry>;
  readonly authentihashes: ReadonlyMap<string, KnownBadEntry>;
  readonly names: readonly NamedRange[];
  /** In words what the list says besides, and is not looked at here. */
  readonly unused: readonly string[];
}

/** What of an image can be on a list. */
export interface ListedImage {
  readonly sha256: string;
  readonly sha1: string;
  readonly authentihash: string;
  readonly authentihashSha1: string;
  readonly originalName: string | null;
  readonly version: string | null;
}

/** The entries of a list that name an image; one for each way. */
export function matchKnownBad(image: ListedImage, { path, files, authentihashes, names }: KnownBadList): readonly KnownBadMatch[] {
  const match = (by: KnownBadMatch['by'], entry: KnownBadEntry | undefined): KnownBadMatch[] =>
    entry ? [{ list: path, by, ...entry }] : [];
  return [
    ...match('sha256', files.get(image.sha256)),
    ...match('sha1', files.get(image.sha1)),
    ...match('authentihash', authentihashes.get(image.authentihash) ?? authentihashes.get(image.authentihashSha1)),
    ...match(
      'name',
      names.find((range) => isNamed(image, range)),
    ).map(({ list, by, name, category = null }) => ({ list, by, name, category })),
  ];
}

function isNamed({ originalName, version }: ListedImage, { file, from, to, below }: NamedRange): boolean {
  if (originalName?.toLowerCase() !== file) return false;
  if (from === null && to === null && below === null) return true;
  // A rule for some versions is none for a file that has none.
  if (version === null) return false;
  if (from !== null && compareVersions(version, from) < 0) return false;
  if (to !== null && compareVersions(version, to) > 0) return false;
  return below === null || compareVersions(version, below) < 0;
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 4; i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Hashes of one entry, each put where it belongs. */
export class HashIndex {
  readonly files = new Map<string, KnownBadEntry>();
  readonly authentihashes = new Map<string, KnownBadEntry>();

  get size(): number {
    return this.files.size + this.authentihashes.size;
  }

  /**
   * @returns in words what is wrong with a text that looks like a hash and is none; `null` for hashes, for nothing, and for words such as
   * "N/A" that stand where nobody knows the hash.
   */
  add(kind: 'files' | 'authentihashes', text: string, entry: KnownBadEntry): string | null {
    for (const word of text.split(/[\s,;]+/)) {
      if (!/^[0-9a-f]{8,}$/i.test(word)) continue;
      if (word.length !== 64 && word.length !== 40)
        return `"${word.slice(0, 80)}" is neither SHA-256 nor SHA-1: it has ${word.length} digits`;
      const hash = word.toLowerCase();
      if (!this[kind].has(hash)) this[kind].set(hash, entry);
    }
    return null;
  }
}
