/** Whether a name is one of these patterns, in which `*` stands for any characters. Letter case does not matter. */
export function fitsAny(name: string, patterns: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return patterns.some((pattern) => fits(lower, pattern.toLowerCase().split('*')));
}

/** Patterns come from files too, so this is no regular expression: it takes time in proportion to the name for each piece. */
function fits(name: string, [first = '', ...others]: readonly string[]): boolean {
  const last = others.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
