import { HttpErrDoctorError } from '../../errors.js';
import type { ReadOptions } from '../../read/read-options.js';
import type { Machine } from '../../schema/types.js';
import type { EvidenceArgs, LiveArgs, MachineArgs, SamplingArgs } from './option-groups.js';
import { parseBytes, parseSpan, parseTime, parseUtcOffset } from './values.js';

/** Time between two samples where none is given. */
const EVERY_SECONDS = 30;
/** How long is sampled where nothing is given: three samples. */
const FOR_SECONDS = 60;

/**
 * The read options of the arguments.
 *
 * @throws HttpErrDoctorError `usage` for a value that cannot be understood.
 */
export function readOptions(args: EvidenceArgs & MachineArgs, now: Date): ReadOptions {
  const sinceMs = args.last === undefined ? timeOf('--since', args.since) : now.getTime() - spanOf('--last', args.last);
  const offset = args['utc-offset'];
  return {
    sinceMs,
    untilMs: timeOf('--until', args.until),
    utcOffsetMinutes:
      offset === undefined ? undefined : required(parseUtcOffset(offset), `--utc-offset ${offset} is no offset such as +02:00 or -05:30`),
    declared: declaredMachine(args),
  };
}

/**
 * The machine that the arguments describe.
 *
 * @throws HttpErrDoctorError `usage` for a value that cannot be understood.
 */
export function declaredMachine({ os, arch, ram, boot, exchange }: MachineArgs): Machine {
  if (os !== undefined && !/^\d{1,2}\.\d{1,2}(\.\d{1,6}){0,2}$/.test(os))
    throw new HttpErrDoctorError('usage', `--os ${os} is no Windows version such as 5.2 or 10.0.20348`);
  const options = boot?.map((option) => option.replace(/^[/-]+/, '')).filter((option) => option.toLowerCase() !== 'none');
  return {
    ...(os === undefined ? {} : { os: { version: os } }),
    ...(arch === undefined ? {} : { architecture: arch }),
    ...(ram === undefined ? {} : { memory: { visibleBytes: required(parseBytes(ram), `--ram ${ram} is no size such as 4GB or 512MB`) } }),
    ...(options === undefined ? {} : { boot: { options } }),
    ...(exchange === undefined ? {} : { exchange: exchangeOf(exchange) }),
  };
}

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

function exchangeOf(words: readonly string[]): NonNullable<Machine['exchange']> {
  if (words.some((word) => word.toLowerCase() === 'none')) return { installed: false };
  const version = words.find((word) => /^\d/.test(word));
  const roles = words.filter((word) => !/^\d/.test(word)).map((word) => word.toLowerCase());
  return { installed: true, ...(version === undefined ? {} : { version }), ...(roles.length === 0 ? {} : { roles }) };
}

function timeOf(option: string, text: string | undefined): number | undefined {
  return text === undefined ? undefined : required(parseTime(text), `${option} ${text} is no time such as 2026-11-22T10:00Z`);
}

function spanOf(option: string, text: string): number {
  return required(parseSpan(text), `${option} ${text} is no span such as 24h, 30m or 7d`) * 1000;
}

function required<T>(value: T | null, message: string): T {
  if (value === null) throw new HttpErrDoctorError('usage', message);
  return value;
}

function seconds(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const found = parseSpan(text);
  if (found === null || found <= 0) throw new HttpErrDoctorError('usage', `${option} ${text} is no time such as 30s, 5m or 2h`);
  return found;
}
