const REFUSED = /^(?:(\d+)_)?connections?_refused$/i;
/** The counter of http.sys has 32 bits, which takes ten digits; what has more digits was never written by it. */
export const MOST_REFUSED = 9_999_999_999;

/**
 * Connections that a reason phrase says were refused: N of `N_Connections_Refused` in any spelling, 1 where N is missing. Above
 * {@link MOST_REFUSED} it is not the writing of http.sys.
 *
 * @returns `null` for every other phrase.
 */
export function refusedConnections(phrase: string): number | null {
  const last = phrase.charCodeAt(phrase.length - 1) | 0x20;
  if (last !== 0x64) return null;
  const match = REFUSED.exec(phrase);
  if (match === null) return null;
  return Number(match[1] ?? '1');
}

/** True for text in which the reason of a refusal stands somewhere, whether or not it is a row. */
export function namesRefusals(text: string): boolean {
  return /connections?_refused/i.test(text);
}
