import { existsSync, readdirSync } from 'node:fs';
import { HttpErrDoctorError } from '../../errors.js';
import { nearestOf } from './nearest.js';
import { isWild } from './wildcards.js';

/** A folder of more files than this is searched no further for what was meant. */
const MOST_NAMES = 5000;

/** Whether text can only be meant as a path: it has a separator, a wildcard, a drive or a file type. */
export function isPathLike(text: string): boolean {
  return /[\\/]|^\.{1,2}$|^[a-z]:|.\.[a-z]\w{0,4}$/i.test(text) || isWild(text);
}

/**
 * Refuses a first word that is neither a command nor a path: without a command, words are paths, and `httper server1` would be two of them.
 *
 * @throws HttpErrDoctorError `usage`.
 */
export function rejectMistyped([word = '']: readonly string[], commands: readonly string[]): void {
  if (word === '' || word.startsWith('-') || commands.includes(word) || isPathLike(word) || existsSync(word)) return;
  const near = nearestOf(word, commands);
  const path = near === null ? nearestOf(word, readdirSync('.').slice(0, MOST_NAMES)) : null;
  const hint = path === null ? 'httperr-doctor --help lists the commands' : `did you mean the path ${path}?`;
  throw new HttpErrDoctorError(
    'usage',
    near === null
      ? `${word} is neither a command nor a file or folder here; ${hint}`
      : `there is no command ${word}; did you mean ${near}?`,
  );
}
