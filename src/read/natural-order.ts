/** Collation data takes longer to load than most folders take to be sorted: it is not asked for before it is needed. */
let collator: Intl.Collator | undefined;

/**
 * Compares names the way people number files: `poolmon2` before `poolmon10`. Names that the collator holds equal fall back to the plain
 * order, so the order is total.
 */
export function compareNatural(a: string, b: string): number {
  return plainOrder(a, b) ?? (collate(a, b) || (a < b ? -1 : a > b ? 1 : 0));
}

function collate(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}

/** What a collator sees as one character at a time: ASCII without control characters. */
const PLAIN = /^[ -~]*$/;
const PART = /\d+|./g;

/**
 * The collator's order where one name begins with all of the other, or where the first parts that differ are both numbers or both letters
 * of one case; `null` where that is not so, and for names in which one character depends on its neighbors.
 */
function plainOrder(a: string, b: string): number | null {
  if (!PLAIN.test(a) || !PLAIN.test(b)) return null;
  const [first, second] = [a.match(PART) ?? [], b.match(PART) ?? []];
  const at = first.findIndex((part, i) => part !== second[i]);
  const [one, other] = at < 0 ? [] : [first[at], second[at]];
  return one === undefined || other === undefined ? first.length - second.length : partOrder(one, other);
}

function partOrder(one: string, other: string): number | null {
  if (/^[1-9]/.test(one) && /^[1-9]/.test(other)) return one.length - other.length || (one < other ? -1 : 1);
  return /^(?:[a-z]{2}|[A-Z]{2})$/.test(one + other) ? (one < other ? -1 : 1) : null;
}
