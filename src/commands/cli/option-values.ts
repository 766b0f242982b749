import { HttpErrDoctorError } from '../../errors.js';
import { parseTag, type TagId } from '../../facts/tag.js';
import type { ReadOptions } from '../../read/read-options.js';
import type { Machine } from '../../schema/types.js';
import type { EvidenceArgs, LiveArgs, MachineArgs, SamplingArgs } from './option-groups.js';
import { exchangeOf, parseExchange } from './parse-exchange.js';
import { parseWindows } from './parse-windows.js';
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
      offset === undefined ? undefined : required(parseUtcOffset(offset), `--utc-offset ${offset} is not an offset (use +02:00 or -05:30)`),
    declared: declaredMachine(args),
  };
}

/**
 * The machine that the arguments describe.
 *
 * @throws HttpErrDoctorError `usage` for a value that cannot be understood.
 */
export function declaredMachine({ os, arch, ram, boot, exchange }: MachineArgs): Machine {
  const options = boot?.map((option) => option.replace(/^[/-]+/, '')).filter((option) => option.toLowerCase() !== 'none');
  return {
    ...(os === undefined ? {} : { os: required(parseWindows(os), `--os ${os} is not a Windows version; ${OS_EXAMPLES}`) }),
    ...(arch === undefined ? {} : { architecture: arch }),
    ...(ram === undefined ? {} : { memory: { visibleBytes: sizeOf('--ram', ram) } }),
    ...(options === undefined ? {} : { boot: { options } }),
    ...(exchange === undefined ? {} : { exchange: exchangeOfOption(exchange) }),
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

const OS_EXAMPLES = 'write a name or a version, for example 2019, "Server 2012 R2", 11, 6.3 or 10.0.17763';
const EXCHANGE_EXAMPLES =
  'write a year (2003, 2019), SE, a version (6.5, 15.02.2562.17), a role (mailbox, front-end, client-access) or none';

/**
 * A pool tag as people type it.
 *
 * @param what - option or word that it is given by, for the message.
 * @throws HttpErrDoctorError `usage`.
 */
export function tagOf(what: string, text: string): TagId {
  return required(
    parseTag(text),
    `${what} ${text} is not a pool tag; write one to four characters, those outside ASCII as \\xNN, or 0x with eight hex digits`,
  );
}

function exchangeOfOption(values: readonly string[]): NonNullable<Machine['exchange']> {
  const words = values.map((value) => required(parseExchange(value), `--exchange ${value} is not understood; ${EXCHANGE_EXAMPLES}`));
  const versions = new Set(words.flatMap((word) => word.versions));
  if (versions.size > 1)
    throw new HttpErrDoctorError('usage', `--exchange names ${versions.size} versions (${values.join(', ')}); name one`);
  if (words.some(({ none }) => none) && words.some(({ roles }) => roles.length + versions.size > 0))
    throw new HttpErrDoctorError('usage', `--exchange says none and more (${values.join(', ')}); give one of them`);
  return exchangeOf(words);
}

/** A number alone may be meant as bytes, MB or GB. */
function sizeOf(option: string, text: string): number {
  if (/^\d+(?:\.\d+)?$/.test(text.trim()))
    throw new HttpErrDoctorError('usage', `${option} ${text} has no unit; write ${option} ${text.trim()}MB or ${option} ${text.trim()}GB`);
  return required(parseBytes(text), `${option} ${text} is not a size; write for example 4GB, 4096MB or 3.5GB`);
}

function timeOf(option: string, text: string | undefined): number | undefined {
  return text === undefined ? undefined : required(parseTime(text), `${option} ${text} is not a time (use 2026-11-22T10:00Z)`);
}

function spanOf(option: string, text: string): number {
  return required(parseSpan(text), `${option} ${text} is not a time span (use 24h, 30m or 7d)`) * 1000;
}

function required<T>(value: T | null, message: string): T {
  if (value === null) throw new HttpErrDoctorError('usage', message);
  return value;
}

function seconds(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const found = parseSpan(text);
  if (found === null || found <= 0) throw new HttpErrDoctorError('usage', `${option} ${text} is not a duration (use 30s, 5m or 2h)`);
  return found;
}
