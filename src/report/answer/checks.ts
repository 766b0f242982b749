import type { Check, MachineDiagnosis } from '../../schema/types.js';

/** A check in words. */
export interface CheckRow {
  readonly id: string;
  readonly result: Check['result'];
  readonly what: string;
  /** What was found, or that nothing in the evidence shows it. */
  readonly found: string;
  readonly wanted: string | null;
}

/** Every check that was made. */
export function checkRows({ checks = [] }: MachineDiagnosis): readonly CheckRow[] {
  return checks.map(({ id, result, what, found, wanted }) => ({ id, result, what, found: found ?? 'not in the evidence', wanted }));
}

/** Checks that rule out a cause where they are clear, in the order in which a reader asks. */
const CAUSES = [
  'http-sys',
  'other-tags',
  'tag-growth',
  'paged-pool',
  'handles',
  'ended-processes',
  'three-gb',
  'app-pools',
  'known-issues',
];
/** So many characters fit into two lines of a small console. */
const LONGEST = 125;

/** What was checked and is not the cause: owners that only look guilty, then causes that the evidence excludes. */
export function ruledOut({ checks = [], cleared }: MachineDiagnosis): string | null {
  const owners = cleared.map(({ owner, why }) => `${owner.name} (${why})`);
  const causes = CAUSES.flatMap((id) => checks.flatMap((one) => (one.id === id && one.result === 'clear' ? (one.found ?? []) : [])));
  const all = [...owners, ...causes.map(brief)];
  const shown = all.filter((_, at) => at === 0 || all.slice(0, at + 1).join('; ').length <= LONGEST);
  const more = all.length - shown.length;
  return shown.length === 0 ? null : `${shown.join('; ')}${more > 0 ? `; ${more} more: --verbose` : ''}`;
}

/** The numbers in brackets are for the list of all checks. */
function brief(found: string): string {
  return found.replace(/ \(\d[^()]*\)$/, '');
}
