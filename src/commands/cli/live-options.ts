import type { Options } from 'yargs';
import { HttpErrDoctorError } from '../../errors.js';
import { parseSpan } from './values.js';

const LIVE = 'This machine:';

/** Options of commands that look at this machine. */
export const LIVE_OPTIONS = {
  timeout: { type: 'string', group: LIVE, requiresArg: true, describe: 'end it after this time, for example 5m' },
  powershell: { type: 'string', group: LIVE, requiresArg: true, describe: 'path of the PowerShell to run; Windows PowerShell without it' },
} as const satisfies Record<string, Options>;

/** Options of commands that sample this machine over time. */
export const SAMPLING_OPTIONS = {
  once: { type: 'boolean', group: LIVE, describe: 'one look, no further samples', conflicts: ['for', 'every'] },
  for: { type: 'string', group: LIVE, requiresArg: true, describe: 'sample for this long, for example 2h (60s without it)' },
  every: { type: 'string', group: LIVE, requiresArg: true, describe: 'time between two samples (30s); shorter while the pool grows fast' },
} as const satisfies Record<string, Options>;

/** What yargs makes of {@link LIVE_OPTIONS}. */
export interface LiveArgs {
  readonly timeout?: string | undefined;
  readonly powershell?: string | undefined;
}

/** What yargs makes of {@link SAMPLING_OPTIONS}. */
export interface SamplingArgs {
  readonly once?: boolean | undefined;
  readonly for?: string | undefined;
  readonly every?: string | undefined;
}

const EVERY_SECONDS = 30;
const FOR_SECONDS = 60;

/**
 * What to sample; `undefined` for one look.
 *
 * @throws HttpErrDoctorError `usage` for a value that is no time.
 */
export function samplingOf(
  args: SamplingArgs,
): { readonly everySeconds: number; readonly forSeconds: number; readonly adaptive: true } | undefined {
  if (args.once === true) return undefined;
  return {
    everySeconds: seconds('--every', args.every) ?? EVERY_SECONDS,
    forSeconds: seconds('--for', args.for) ?? FOR_SECONDS,
    adaptive: true,
  };
}

/**
 * The time allowed, in milliseconds.
 *
 * @throws HttpErrDoctorError `usage` for a value that is no time.
 */
export function timeoutOf({ timeout }: LiveArgs): number | undefined {
  const allowed = seconds('--timeout', timeout);
  return allowed === undefined ? undefined : allowed * 1000;
}

function seconds(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const found = parseSpan(text);
  if (found === null || found <= 0) throw new HttpErrDoctorError('usage', `${option} ${text} is no time such as 30s, 5m or 2h`);
  return found;
}
