import type { PositionalOptions } from 'yargs';
import type { Severity } from '../../schema/types.js';
import type { OptionDefinitions, ValuesOf } from './definition.js';

const OUTPUT = 'Output:';
const EVIDENCE = 'Evidence:';
const MACHINE = 'Machine facts not in the evidence:';
const LIVE = 'This machine:';

/** Options that every command understands. */
export const OUTPUT_OPTIONS = {
  json: { type: 'boolean', group: OUTPUT, describe: 'print one JSON document and nothing else' },
  output: { alias: 'o', type: 'string', requiresArg: true, group: OUTPUT, describe: 'write the result into this file (UTF-8) instead' },
  verbose: { type: 'boolean', group: OUTPUT, describe: 'all evidence instead of one screen' },
  quiet: { type: 'boolean', group: OUTPUT, describe: 'nothing on stderr' },
  color: { type: 'boolean', group: OUTPUT, describe: 'colors and Unicode symbols, or neither' },
} as const satisfies OptionDefinitions;

/** Forms of a diagnosis that are passed on. */
export const REPORT_OPTIONS = {
  html: { type: 'string', requiresArg: true, group: OUTPUT, describe: 'also write the answer as one HTML page into this file' },
  markdown: { type: 'string', requiresArg: true, group: OUTPUT, describe: 'also write it as Markdown for a ticket; - prints it instead' },
  'for-vendor': {
    type: 'boolean',
    group: OUTPUT,
    implies: 'markdown',
    describe: 'Markdown for the vendor of a driver: no names of machines or clients',
  },
} as const satisfies OptionDefinitions;

/** Options of commands that read evidence. */
export const EVIDENCE_OPTIONS = {
  since: { type: 'string', group: EVIDENCE, requiresArg: true, describe: 'HTTPERR from this time on, for example 2026-11-22T10:00Z' },
  until: { type: 'string', group: EVIDENCE, requiresArg: true, describe: 'HTTPERR before this time' },
  last: {
    type: 'string',
    group: EVIDENCE,
    requiresArg: true,
    describe: 'HTTPERR of the last 24h, 30m, 7d ...',
    conflicts: ['since', 'until'],
  },
  'utc-offset': {
    type: 'string',
    group: EVIDENCE,
    requiresArg: true,
    describe: 'time zone for local times without one, for example +02:00',
  },
} as const satisfies OptionDefinitions;

/** The option for knowledge beyond ours. */
export const KNOWLEDGE_OPTIONS = {
  knowledge: {
    type: 'string',
    array: true,
    requiresArg: true,
    group: EVIDENCE,
    describe: 'a pack with more known issues, tags and reasons; repeatable',
  },
} as const satisfies OptionDefinitions;

/** Severities that can fail a run. */
export type FailOn = Exclude<Severity, 'info'>;

/** The option behind exit code 1. */
export const FAIL_OPTIONS = {
  'fail-on': {
    type: 'string',
    choices: ['notice', 'warning', 'critical'] as const satisfies readonly FailOn[],
    requiresArg: true,
    group: OUTPUT,
    describe: 'exit 1 if any finding is at least this severe',
  },
} as const satisfies OptionDefinitions;

/** Facts of a machine that the files do not hold. */
export const MACHINE_OPTIONS = {
  os: { type: 'string', group: MACHINE, requiresArg: true, describe: 'Windows, for example 2019, "Server 2012 R2", 6.3 or 10.0.20348' },
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
    describe: 'Exchange: 2003 ... 2019, SE, a version, a role such as mailbox, or none; repeatable',
  },
} as const satisfies OptionDefinitions;

/** Options of commands that look at this machine. */
export const LIVE_OPTIONS = {
  timeout: { type: 'string', group: LIVE, requiresArg: true, describe: 'give up after this time, for example 5m' },
  powershell: { type: 'string', group: LIVE, requiresArg: true, describe: 'PowerShell to run (default: Windows PowerShell)' },
} as const satisfies OptionDefinitions;

/** Options of commands that sample this machine over time. */
export const SAMPLING_OPTIONS = {
  once: { type: 'boolean', group: LIVE, describe: 'one snapshot, no further samples', conflicts: ['for', 'every'] },
  for: { type: 'string', group: LIVE, requiresArg: true, describe: 'sample for this long, for example 2h (default: 60s)' },
  every: {
    type: 'string',
    group: LIVE,
    requiresArg: true,
    describe: 'time between two samples (default: 30s); shorter while the pool grows fast',
  },
} as const satisfies OptionDefinitions;

/** Where evidence lies, `[path..]`; without any the command looks at this machine. */
export const PATHS = {
  path: {
    type: 'string',
    array: true,
    default: [],
    describe: 'files, folders, zip archives and wildcards, recognized by content; - for what is piped',
  },
} as const satisfies Readonly<Record<string, PositionalOptions>>;

/** Values of {@link OUTPUT_OPTIONS}. */
export type OutputArgs = Partial<ValuesOf<typeof OUTPUT_OPTIONS>>;

/** Values of {@link REPORT_OPTIONS}. */
export type ReportArgs = OutputArgs & ValuesOf<typeof REPORT_OPTIONS>;

/** Values of {@link EVIDENCE_OPTIONS}. */
export type EvidenceArgs = Partial<ValuesOf<typeof EVIDENCE_OPTIONS>>;

/** Values of {@link MACHINE_OPTIONS}. */
export type MachineArgs = Partial<ValuesOf<typeof MACHINE_OPTIONS>>;

/** Values of {@link LIVE_OPTIONS}. */
export type LiveArgs = Partial<ValuesOf<typeof LIVE_OPTIONS>>;

/** Values of {@link SAMPLING_OPTIONS}. */
export type SamplingArgs = Partial<ValuesOf<typeof SAMPLING_OPTIONS>>;
