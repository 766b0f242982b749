import { HttpErrDoctorError } from '../../errors.js';

/** Arguments that may be given more than once: paths, and what a machine has several of. */
const REPEATABLE = new Set(['_', 'path', 'dir', 'host', 'boot', 'exchange', 'tag', 'knowledge']);

/**
 * Holds that each option is given once: yargs makes a list of one that is given again, and which of two values was meant nobody knows.
 *
 * @throws HttpErrDoctorError `usage`.
 */
export function givenOnce(args: Readonly<Record<string, unknown>>): true {
  for (const [name, value] of Object.entries(args)) {
    if (Array.isArray(value) && !REPEATABLE.has(name))
      throw new HttpErrDoctorError('usage', `--${name} is given ${value.length} times; give it once`);
  }
  return true;
}
