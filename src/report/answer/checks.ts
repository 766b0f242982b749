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
/** What was checked and is not the cause: owners that only look guilty, then causes that the evidence excludes. */
export function excludedBy({ checks = [], cleared }: MachineDiagnosis): readonly string[] {
  const owners = cleared.map(({ owner, why }) => `${owner.name} (${why})`);
  const causes = CAUSES.flatMap((id) => checks.flatMap((one) => (one.id === id && one.result === 'clear' ? (one.found ?? []) : [])));
  return [...owners, ...causes.map(brief)];
}

/** The numbers in brackets are for the list of all checks. */
function brief(found: string): string {
  return found.replace(/ \(\d[^()]*\)$/, '');
}
