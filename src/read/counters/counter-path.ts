/** A performance counter's path in its parts, as written. */
export interface CounterPath {
  readonly host: string | null;
  readonly object: string;
  /** `null` for an object without instances. */
  readonly instance: string | null;
  readonly counter: string;
}

const LONGEST_PATH = 2_000;

/**
 * Takes `\\HOST\Object(instance)\Counter` apart; the host may be missing. Instances may hold parentheses and backslashes.
 *
 * @returns `null` for text that is no such path.
 */
export function parseCounterPath(text: string): CounterPath | null {
  const path = text.trim();
  if (!path.startsWith('\\') || path.length > LONGEST_PATH) return null;
  let host: string | null = null;
  let rest = path.slice(1);
  if (rest.startsWith('\\')) {
    const end = rest.indexOf('\\', 1);
    if (end < 0) return null;
    host = rest.slice(1, end);
    rest = rest.slice(end + 1);
  }
  const open = rest.indexOf('(');
  const slash = rest.indexOf('\\');
  if (slash < 0) return null;
  if (open < 0 || open > slash) return partsOf({ host, object: rest.slice(0, slash), instance: null, counter: rest.slice(slash + 1) });
  const close = rest.lastIndexOf(')\\');
  if (close < open) return null;
  return partsOf({ host, object: rest.slice(0, open), instance: rest.slice(open + 1, close), counter: rest.slice(close + 2) });
}

function partsOf(path: CounterPath): CounterPath | null {
  return path.object === '' || path.counter === '' || path.host === '' ? null : path;
}
