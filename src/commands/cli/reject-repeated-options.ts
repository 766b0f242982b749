import { HttpErrDoctorError } from '../../errors.js';

/**
 * Refuses a second value where one is meant: yargs makes a list of an option that is given again, and which of two values was meant nobody
 * knows.
 *
 * @param single - names of what may be given once.
 * @throws HttpErrDoctorError `usage`.
 */
export function rejectRepeated(args: Readonly<Record<string, unknown>>, single: readonly string[]): true {
  for (const name of single) {
    const value = args[name];
    if (Array.isArray(value)) throw new HttpErrDoctorError('usage', `--${name} is given ${value.length} times; give it once`);
  }
  return true;
}
