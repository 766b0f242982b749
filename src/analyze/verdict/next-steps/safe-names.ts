/**
 * Names from evidence on their way into a command line. Whoever made the evidence chose them, and the line will be pasted into an elevated
 * shell: only plain names pass, and an option or a path is none.
 */
const PLAIN = /^[A-Za-z0-9_][A-Za-z0-9 ._-]{0,79}$/;

/** A name as one word of a command line for cmd and PowerShell, in quotes where it holds blanks; `null` where it is no plain name. */
export function nameForCommand(name: string): string | null {
  if (!PLAIN.test(name) || name.endsWith(' ')) return null;
  return name.includes(' ') ? `"${name}"` : name;
}

/** The file name of a driver as one word of a command line; `null` where it is no plain name. */
export function driverForCommand(file: string): string | null {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,79}\.sys$/i.test(file) ? file : null;
}
