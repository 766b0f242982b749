import type { ProgressRecord } from '../powershell/host.js';

/** What a collection reports while it goes on. */
export type CollectProgress =
  | { readonly kind: 'part'; readonly part: string; readonly state: string; readonly rows: number | null }
  | {
      readonly kind: 'sample';
      readonly sample: number;
      /** `null` where no number was asked for. */
      readonly of: number | null;
      readonly nextSeconds: number;
      readonly nonpagedBytes: number | null;
    };

/** A record of the script as progress, `undefined` for records that only the watch over the run needs. */
export function progressOf(record: ProgressRecord): CollectProgress | undefined {
  const { part, state } = record;
  if (typeof part === 'string' && typeof state === 'string') return { kind: 'part', part, state, rows: numberOrNull(record.rows) };
  if (state !== 'sampled') return undefined;
  return {
    kind: 'sample',
    sample: numberOrNull(record.sample) ?? 0,
    of: numberOrNull(record.of),
    nextSeconds: numberOrNull(record.nextSeconds) ?? 0,
    nonpagedBytes: numberOrNull(record.nonpagedBytes),
  };
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
