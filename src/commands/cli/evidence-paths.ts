import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { errorOfLines } from '../../errors.js';
import { compareNatural } from '../../read/natural-order.js';
import { type GivenPath, MISSING } from '../../read/walk.js';
import { visible } from '../../report/escape.js';
import { nearestOf } from './nearest.js';
import type { OutputArgs } from './option-groups.js';
import { note } from './output.js';
import { STDIN } from './stdin-word.js';
import { exists, expand, isWild, type Pattern, patternOf } from './wildcards.js';

/** Evidence that a command line names. */
export interface EvidencePaths {
  /** All of it, what is missing included: the document shows that, too. */
  readonly paths: readonly GivenPath[];
  /** The paths of each word. */
  readonly byWord: ReadonlyMap<string, readonly GivenPath[]>;
  /** Words that name nothing. */
  readonly missing: ReadonlySet<string>;
}

/** How the words of a command line are taken. */
export interface PathOptions {
  readonly args: OutputArgs;
  /** What was piped, as a file. */
  readonly stdin?: GivenPath | undefined;
  /** True where there is a document to print even if all is missing. */
  readonly hasDocument?: boolean;
  /** True where nothing can be done if anything is missing. */
  readonly needsAll?: boolean;
}

/**
 * The paths that words of the command line stand for: wildcards are expanded, since the shells of Windows leave them to programs, and what
 * does not exist is named before anything is read.
 *
 * @throws HttpErrDoctorError `no-such-path` where nothing of it exists, unless a document says so.
 */
export async function evidencePaths(
  words: readonly string[],
  { args, stdin, hasDocument = false, needsAll = false }: PathOptions,
): Promise<EvidencePaths> {
  const byWord = new Map<string, readonly GivenPath[]>();
  const missing = new Map<string, string>();
  for (const word of words) {
    const found = word === STDIN && stdin !== undefined ? [stdin] : await pathsOf(word);
    if (typeof found === 'string') missing.set(word, `${visible(word)} ${found}`);
    byWord.set(word, typeof found === 'string' ? [word] : found);
  }
  const isFatal = needsAll || (missing.size === byWord.size && !hasDocument);
  if (missing.size > 0 && isFatal) throw errorOfLines('no-such-path', [...missing.values()]);
  for (const text of missing.values()) note(`note: ${text}`, args);
  return { paths: [...byWord.values()].flat(), byWord, missing: new Set(missing.keys()) };
}

/** The paths of one word, or what is wrong with it: the rest of a sentence. */
async function pathsOf(word: string): Promise<readonly string[] | string> {
  const pattern = await patternOf(word);
  if (pattern === null) return (await exists(word)) ? [word] : withNear(word);
  const found = await expand(pattern);
  return found.length > 0 ? found : noMatch(pattern);
}

async function withNear(word: string): Promise<string> {
  const plain = word.replace(/(?<=.)[\\/]+$/, '');
  const near = nearestOf(path.basename(plain), await namesIn(path.dirname(plain)));
  return near === null ? MISSING : `does not exist; did you mean ${visible(path.join(path.dirname(plain), near))}?`;
}

const MOST_SHOWN = 3;

/** Says where nothing matched, and what is there. */
async function noMatch({ folder, rest }: Pattern): Promise<string> {
  const shown = folder === '' ? 'the current folder' : folder.replace(/(?<=.)[\\/]$/, '');
  if (!(await exists(folder === '' ? '.' : folder))) return `matches nothing: ${visible(shown)} does not exist`;
  const names = await namesIn(folder === '' ? '.' : folder);
  const near = names.filter((name) => isNear(name, rest));
  const some = (near.length > 0 ? near : names).slice(0, MOST_SHOWN).map(visible);
  const others = near.length > 0 ? 0 : names.length - some.length;
  const there =
    some.length === 0
      ? 'it is empty'
      : `there ${names.length === 1 ? 'is' : 'are'} ${some.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
  return `matches nothing in ${visible(shown)}; ${there}`;
}

/** A name that begins or ends as the pattern does. */
function isNear(name: string, pattern: string): boolean {
  const [start = ''] = pattern.split(/[*?[]/);
  const end = path.extname(pattern);
  const isEnd = end.length > 1 && !isWild(end) && name.toLowerCase().endsWith(end.toLowerCase());
  return isEnd || (start.length > 2 && name.toLowerCase().startsWith(start.slice(0, 3).toLowerCase()));
}

/** A folder of more files than this is searched no further for what was meant. */
const MOST_NAMES = 5000;

async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.sort(compareNatural).slice(0, MOST_NAMES);
}
