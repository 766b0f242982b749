const COLLATOR = new Intl.Collator('en', { numeric: true });

/**
 * Compares names the way people number files: `poolmon2` before `poolmon10`. Names that the collator holds equal fall back to the plain
 * order, so the order is total.
 */
export function compareNatural(a: string, b: string): number {
  return COLLATOR.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
