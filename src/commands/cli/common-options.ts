import type { Argv, Options } from 'yargs';
import { HttpErrDoctorError } from '../../errors.js';
import type { ReadOptions } from '../../read/read-options.js';
import type { Machine } from '../../schema/types.js';
import { parseBytes, parseSpan, parseTime, parseUtcOffset } from './values.js';

const OUTPUT = 'Output:';
const EVIDENCE = 'Evidence:';
const MACHINE = 'What the evidence does not tell of the machine:';

/** Options that every command understands. */
export const OUTPUT_OPTIONS = {
  json: { type: 'boolean', group: OUTPUT, describe: 'print one JSON document and nothing else' },
  verbose: { type: 'boolean', group: OUTPUT, describe: 'all evidence instead of one screen' },
  quiet: { type: 'boolean', group: OUTPUT, describe: 'nothing on stderr' },
  color: { type: 'boolean', group: OUTPUT, describe: 'colors and other than ASCII signs (--no-color turns them off)' },
} as const satisfies Record<string, Options>;

/** Options of commands that read evidence. */
export const EVIDENCE_OPTIONS = {
  since: { type: 'string', group: EVIDENCE, requiresArg: true, describe: 'HTTPERR from this time on, for example 2026-11-22T10:00Z' },
  until: { type: 'string', group: EVIDENCE, requiresArg: true, describe: 'HTTPERR before this time' },
  last: {
    type: 'string',
    group: EVIDENCE,
    requiresArg: true,
    describe: 'HTTPERR of the last 24h, 30m, 7d …',
    conflicts: ['since', 'until'],
  },
  'utc-offset': {
    type: 'string',
    group: EVIDENCE,
    requiresArg: true,
    describe: 'zone of local times that do not say it, for example +02:00',
  },
} as const satisfies Record<string, Options>;

/** Facts of a machine that the files do not tell. */
export const MACHINE_OPTIONS = {
  os: { type: 'string', group: MACHINE, requiresArg: true, describe: 'Windows version, for example 5.2 or 10.0.20348' },
  arch: {
    type: 'string',
    group: MACHINE,
    requiresArg: true,
    choices: ['x86', 'x64', 'arm64', 'ia64'],
    describe: 'processor architecture of Windows',
  },
  ram: { type: 'string', group: MACHINE, requiresArg: true, describe: 'RAM that Windows uses, for example 4GB' },
  // Without nargs the option would take all paths behind it for values of its own.
  boot: {
    type: 'string',
    array: true,
    nargs: 1,
    group: MACHINE,
    requiresArg: true,
    describe: 'a boot option such as 3GB or USERVA=3030; repeatable',
  },
  exchange: {
    type: 'string',
    array: true,
    nargs: 1,
    group: MACHINE,
    requiresArg: true,
    describe: 'version of Exchange (6.5 is 2003), or its role such as mailbox; repeatable; "none" for none',
  },
} as const satisfies Record<string, Options>;

/** What yargs makes of {@link OUTPUT_OPTIONS}. */
export interface OutputArgs {
  readonly json?: boolean | undefined;
  readonly verbose?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly color?: boolean | undefined;
}

/** What yargs makes of {@link EVIDENCE_OPTIONS}. */
export interface EvidenceArgs {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly last?: string | undefined;
  readonly 'utc-offset'?: string | undefined;
}

/** What yargs makes of {@link MACHINE_OPTIONS}. */
export interface MachineArgs {
  readonly os?: string | undefined;
  readonly arch?: string | undefined;
  readonly ram?: string | undefined;
  readonly boot?: readonly string[] | undefined;
  readonly exchange?: readonly string[] | undefined;
}

/** The paths of a command, `[path…]`. */
export function pathArguments<T>(yargs: Argv<T>): Argv<T & { path: string[] }> {
  return yargs.positional('path', {
    type: 'string',
    array: true,
    default: [] as string[],
    describe: 'files, folders and zip archives, recognized by content',
  });
}

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
    ...(isArchitecture(arch) ? { architecture: arch } : {}),
    ...(ram === undefined ? {} : { memory: { visibleBytes: required(parseBytes(ram), `--ram ${ram} is no size such as 4GB or 512MB`) } }),
    ...(options === undefined ? {} : { boot: { options } }),
    ...(exchange === undefined ? {} : { exchange: exchangeOf(exchange) }),
  };
}

function exchangeOf(words: readonly string[]): NonNullable<Machine['exchange']> {
  if (words.some((word) => word.toLowerCase() === 'none')) return { installed: false };
  const version = words.find((word) => /^\d/.test(word));
  const roles = words.filter((word) => !/^\d/.test(word)).map((word) => word.toLowerCase());
  return { installed: true, ...(version === undefined ? {} : { version }), ...(roles.length === 0 ? {} : { roles }) };
}

function isArchitecture(text: string | undefined): text is NonNullable<Machine['architecture']> {
  return text === 'x86' || text === 'x64' || text === 'arm64' || text === 'ia64';
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
