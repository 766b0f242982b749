import { visible } from './escape.js';

/**
 * Where a spreadsheet may begin a cell, and what makes a formula there: the plain signs and their full-width forms. A list with commas that is
 * opened where the semicolon separates is cut at each semicolon, whatever the quotes say, so a cell may begin behind one too.
 */
const FORMULA = /(^|;)([\s"']*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** A cell of a comma-separated list (RFC 4180). Text of others becomes no formula and no second cell (OWASP, CSV injection). */
export function csvCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = visible(value).replace(FORMULA, "$1'$2");
  return /[",;'\s]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
