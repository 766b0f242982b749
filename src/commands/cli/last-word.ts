let code: number | null = null;

/** Makes the run end with this code, whatever the command had in mind: its result was lost, or a signal ended it. The first one counts. */
export function insistOnExit(wanted: number): void {
  code ??= wanted;
}

/** The code that was insisted on, `null` where none was. */
export function insistedExit(): number | null {
  return code;
}
