import { nearestOf } from './nearest.js';

/** How yargs begins what it says of unknown options. */
const UNKNOWN = /^Unknown arguments?: /;

/**
 * What to say of options that a command does not have. yargs knows near commands, not near options.
 *
 * @param message - what yargs says.
 * @param options - names of the options of the command, without dashes.
 * @returns a line for each option, `null` where the message is about something else.
 */
export function explainUnknownOptions(message: string, options: readonly string[]): readonly string[] | null {
  if (!UNKNOWN.test(message)) return null;
  return message
    .replace(UNKNOWN, '')
    .split(', ')
    .map((name) => {
      const nearest = nearestOf(name, options);
      return `there is no option ${name.length > 1 ? '--' : '-'}${name}; ${nearest === null ? 'see --help' : `did you mean --${nearest}?`}`;
    });
}
