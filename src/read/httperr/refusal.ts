const REFUSED = /^(?:(\d+)_)?connections?_refused$/i;
/** A counter of http.sys has 32 bits; anything far above is not its writing, and must not spoil exact sums. */
const MOST_DIGITS = 12;

/**
 * Connections that a reason phrase says were refused: N of `N_Connections_Refused` in any spelling, 1 where N is missing or absurdly long.
 *
 * @returns `null` for every other phrase.
 */
export function refusedConnections(phrase: string): number | null {
  const last = phrase.charCodeAt(phrase.length - 1) | 0x20;
  if (last !== 0x64) return null;
  const match = REFUSED.exec(phrase);
  if (match === null) return null;
  const digits = match[1] ?? '1';
  return digits.length > MOST_DIGITS ? 1 : Number(digits);
}
