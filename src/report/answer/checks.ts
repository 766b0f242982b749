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

/** What was checked and is not the cause: owners that only look guilty, then checks that found nothing. */
export function ruledOut({ checks = [], cleared }: MachineDiagnosis): string | null {
  const owners = cleared.map(({ owner, why }) => `${owner.name} (${why})`);
  const clear = checks.flatMap(({ result, found }) => (result === 'clear' && found !== null ? [found] : []));
  const all = [...owners, ...clear];
  return all.length === 0 ? null : all.join('; ');
}
