import type { CommandDefinition, ValuesOf } from './cli/definition.js';
import {
  EVIDENCE_OPTIONS,
  FAIL_OPTIONS,
  KNOWLEDGE_OPTIONS,
  LIVE_OPTIONS,
  MACHINE_OPTIONS,
  OUTPUT_OPTIONS,
  PATHS,
  REPORT_OPTIONS,
  SAMPLING_OPTIONS,
} from './cli/option-groups.js';

/**
 * The table of commands and their options. The parser, help, the tables of the README and the checks on all of them are made from it, and
 * so are the types of the arguments; what a command does is loaded when it is called (`register.ts`).
 */
export const DEFINITIONS = {
  diagnose: {
    usage: 'diagnose [path..]',
    isDefault: true,
    describe: 'why http.sys refused connections, and who took the pool',
    startHere: [
      ['$0', 'this server: an answer now, a better one in 60 s'],
      ['$0 evidence/', 'files from elsewhere: logs, pool snapshots, zips'],
      ['$0 demo', 'what an answer looks like'],
    ],
    positionals: PATHS,
    options: {
      ...OUTPUT_OPTIONS,
      ...REPORT_OPTIONS,
      ...EVIDENCE_OPTIONS,
      ...MACHINE_OPTIONS,
      ...FAIL_OPTIONS,
      ...KNOWLEDGE_OPTIONS,
      ...SAMPLING_OPTIONS,
      ...LIVE_OPTIONS,
    },
    examples: [
      ['$0', 'this machine: an immediate answer, then three samples over one minute'],
      ['$0 evidence/', 'a folder of evidence'],
      ['$0 httperr1.log poolmon-*.txt machine.json', 'single files'],
      ['$0 evidence.zip --json -o report.json --fail-on warning', 'in automation'],
    ],
  },
  httperr: {
    usage: 'httperr [path..]',
    describe: 'the HTTPERR log alone: reasons, refusals, episodes, rows',
    positionals: PATHS,
    options: {
      ...OUTPUT_OPTIONS,
      ...EVIDENCE_OPTIONS,
      by: {
        type: 'string',
        choices: ['minute', 'hour', 'day', 'queue', 'site', 'uri', 'client'],
        requiresArg: true,
        describe: 'count by time (UTC), application pool, site, URL without its query, or client',
      },
      top: {
        type: 'string',
        requiresArg: true,
        describe: 'queues, sites, URLs and clients to show (default: 3 of each, 20 with --by, 1000 with --json)',
        conflicts: ['rows'],
      },
      ...LIVE_OPTIONS,
      rows: { type: 'boolean', describe: 'print every row as a line of JSON', conflicts: ['by', 'json', 'output'] },
    },
    examples: [
      ['$0 httperr --last 24h', 'this machine'],
      ['$0 httperr HTTPERR/ --by hour', 'how often each reason is in the log, by the hour'],
      ['$0 httperr HTTPERR/ --by client --top 50', 'who the failed requests came from'],
      ['$0 httperr httperr1.log --rows', 'each row as a line of JSON'],
    ],
  },
  read: {
    usage: 'read <path..>',
    describe: 'how files were read: kind, machines, span, rows read and not',
    positionals: { path: { type: 'string', array: true, demandOption: true, describe: 'files, folders, zip and tar archives' } },
    options: {
      ...OUTPUT_OPTIONS,
      rows: { type: 'boolean', describe: 'print every row as a line of JSON', conflicts: 'json' },
    },
    examples: [
      ['$0 read evidence/', 'what each file was recognized as, and how much of it was read'],
      ['$0 read System.evtx --rows', 'each event as a line of JSON'],
      ['$0 read perfmon.blg --rows', 'each value of a counter, as relog computes it'],
    ],
  },
  pool: {
    usage: 'pool [path..]',
    describe: 'the pools alone: totals, limits, tags, growth, owners',
    positionals: PATHS,
    options: { ...OUTPUT_OPTIONS, 'utc-offset': EVIDENCE_OPTIONS['utc-offset'], ...SAMPLING_OPTIONS, ...LIVE_OPTIONS },
    examples: [
      ['$0 pool', 'this machine: three snapshots over one minute'],
      ['$0 pool poolmon-*.txt', 'which tags grow'],
    ],
  },
  drivers: {
    usage: 'drivers [dir..]',
    describe: 'which image uses which tag, version, signer, signature',
    positionals: {
      dir: {
        type: 'string',
        array: true,
        default: [],
        describe: 'images, catalogs, INF files, or folders of them; the loaded drivers of this machine without any',
      },
    },
    options: {
      ...OUTPUT_OPTIONS,
      tag: { type: 'string', array: true, nargs: 1, describe: 'only this tag: Leak, "Irp ", Ab\\x01c or 0x6B61654C; repeatable' },
      trust: { type: 'string', requiresArg: true, describe: 'additional trusted roots (PEM)' },
      pooltag: { type: 'string', requiresArg: true, describe: 'a pooltag.txt to describe tags' },
      'known-bad': {
        type: 'string',
        array: true,
        nargs: 1,
        describe: 'a list of known vulnerable drivers: LOLDrivers (JSON, CSV) or a driver block policy (XML); repeatable',
      },
      ...LIVE_OPTIONS,
      csv: { type: 'boolean', conflicts: 'json', describe: 'one line of CSV for each use' },
    },
    examples: [
      ['$0 drivers --tag Leak', 'which of the drivers loaded here allocates with that tag'],
      ['$0 drivers C:\\Windows\\System32\\drivers --tag Leak', 'the same for a folder'],
      ['$0 drivers copied/ --csv -o drivers.csv', 'all tags of a copied folder'],
    ],
  },
  tag: {
    usage: 'tag <tag..>',
    describe: 'what a pool tag is, whose, what is usual, how to find out',
    positionals: {
      tag: { type: 'string', array: true, demandOption: true, describe: 'Leak, "Irp ", Ab\\x01c or 0x6B61654C; letter case counts' },
    },
    options: { ...OUTPUT_OPTIONS, ...KNOWLEDGE_OPTIONS },
    examples: [
      ['$0 tag Toke', 'what it is, and what makes it grow'],
      ['$0 tag AfdB UxSF --json', 'several, for a program'],
    ],
  },
  limits: {
    usage: 'limits',
    describe: 'pool limits and refusal threshold of this or a described machine',
    positionals: {},
    options: { ...OUTPUT_OPTIONS, ...MACHINE_OPTIONS, ...LIVE_OPTIONS },
    examples: [
      ['$0 limits', 'this machine'],
      ['$0 limits --os 5.2 --arch x86 --ram 4GB --boot 3GB', 'Server 2003 with /3GB'],
      ['$0 limits --os 10.0.20348 --arch x64 --ram 64GB', 'Server 2022'],
    ],
  },
  kb: {
    usage: 'kb [id] [path..]',
    describe: 'known issues: all, one, or one checked against evidence',
    positionals: {
      id: { type: 'string', describe: 'an id such as KB934878, or its number; "all" for all of them' },
      path: { type: 'string', array: true, describe: 'evidence that it is checked against' },
    },
    options: {
      ...OUTPUT_OPTIONS,
      ...EVIDENCE_OPTIONS,
      ...MACHINE_OPTIONS,
      ...KNOWLEDGE_OPTIONS,
      tag: { type: 'string', requiresArg: true, describe: 'entries about this pool tag' },
      driver: { type: 'string', requiresArg: true, describe: 'entries about this driver, for example npcap.sys' },
      windows: { type: 'string', requiresArg: true, describe: 'entries about this Windows: a build such as 26200, or a name' },
      product: { type: 'string', requiresArg: true, describe: 'entries about this product or part of Windows' },
      year: { type: 'string', requiresArg: true, describe: 'entries reported or fixed in this year' },
      markdown: {
        type: 'string',
        requiresArg: true,
        group: OUTPUT_OPTIONS.json.group,
        describe: 'write a page for each entry into this folder; - prints them',
      },
    },
    examples: [
      ['$0 kb', 'all known issues'],
      ['$0 kb KB934878', 'one of them'],
      ['$0 kb --windows 26200 --tag NtFC', 'those about a tag on a Windows'],
      ['$0 kb KB934878 evidence/', 'which of its conditions hold, fail or are unknown'],
    ],
  },
  explain: {
    usage: 'explain <id>',
    describe: 'what a finding, rule, verdict, reason phrase or exit code means',
    positionals: {
      id: { type: 'string', demandOption: true, describe: 'growth.leak, cohort, on-behalf, strong, QueueFull, KB820729, 65' },
    },
    options: { ...OUTPUT_OPTIONS, ...KNOWLEDGE_OPTIONS },
    examples: [
      ['$0 explain Connections_Refused', 'a reason phrase of HTTPERR'],
      ['$0 explain refusals.below-threshold', 'a finding of --json'],
    ],
  },
  compare: {
    usage: 'compare <before> <after>',
    describe: 'did the fix help: growth before and after, and what changed',
    positionals: {
      before: { type: 'string', demandOption: true, describe: 'evidence from before the change' },
      after: { type: 'string', demandOption: true, describe: 'evidence from after it' },
    },
    options: { ...OUTPUT_OPTIONS, 'utc-offset': EVIDENCE_OPTIONS['utc-offset'], ...KNOWLEDGE_OPTIONS },
    examples: [['$0 compare monday/ tuesday/', 'whether the growth has stopped']],
  },
  collect: {
    usage: 'collect',
    describe: 'collect evidence from this machine into a folder',
    positionals: {},
    options: {
      ...OUTPUT_OPTIONS,
      output: { alias: 'o', type: 'string', requiresArg: true, describe: 'folder to write (default: httperr-capture-NAME-TIME)' },
      ...SAMPLING_OPTIONS,
      resume: { type: 'boolean', describe: 'continue the capture in that folder', implies: 'output' },
      signatures: { type: 'boolean', describe: 'ask Windows for the signature of each loaded driver (up to a minute)' },
      images: { type: 'boolean', describe: 'copy the image of each loaded driver too (about 100 MB), to find tags in them elsewhere' },
      since: EVIDENCE_OPTIONS.since,
      last: EVIDENCE_OPTIONS.last,
      ...LIVE_OPTIONS,
    },
    examples: [
      ['$0 collect', 'three samples in a minute, into a new folder here'],
      ['$0 collect --for 12h --every 5m -o night', 'a slow leak; Ctrl-C keeps what is there'],
      ['$0 collect --resume -o night --for 2h', 'resume it'],
    ],
  },
  check: {
    usage: 'check',
    describe: 'what this machine allows: PowerShell, policy, elevation, HTTPERR',
    positionals: {},
    options: { ...OUTPUT_OPTIONS, ...LIVE_OPTIONS },
    examples: [['$0 check', 'before a collection that matters']],
  },
  script: {
    usage: 'script',
    describe: 'print a PowerShell 2.0 collector for a server without Node',
    positionals: {},
    options: { output: OUTPUT_OPTIONS.output },
    examples: [
      ['$0 script -o httperr-collect.ps1', 'copy it to the server'],
      ['powershell -File httperr-collect.ps1 -Minutes 60', 'run it there, elevated'],
      ['$0 diagnose httperr-capture-WEB1-...', 'diagnose the folder that it writes'],
    ],
  },
  schema: {
    usage: 'schema [name]',
    describe: 'print a schema, or check a JSON file against one',
    positionals: { name: { type: 'string', describe: 'name of a schema (default: list the names)' } },
    options: {
      ...OUTPUT_OPTIONS,
      check: {
        type: 'string',
        requiresArg: true,
        describe: 'JSON file to validate; the schema is taken from its "kind" unless named',
      },
    },
    examples: [
      ['$0 schema machine', 'what machine.json may contain'],
      ['$0 schema machine --check machine.json', 'validate a file'],
    ],
  },
  demo: {
    usage: 'demo',
    describe: 'diagnose the bundled sample; --list shows the cases',
    positionals: {},
    options: {
      ...OUTPUT_OPTIONS,
      ...REPORT_OPTIONS,
      ...FAIL_OPTIONS,
      case: { type: 'string', requiresArg: true, describe: 'a case other than driver-leak, for example exchange-3gb' },
      list: { type: 'boolean', conflicts: 'case', describe: 'the cases, with what each one shows' },
    },
    examples: [
      ['$0 demo', 'what a diagnosis looks like'],
      ['$0 demo --list', 'what other answers there are'],
      ['$0 demo --case handle-leak', 'a process is the cause, and no driver'],
    ],
  },
} as const satisfies Readonly<Record<string, CommandDefinition>>;

/** Name of a command. */
export type CommandName = keyof typeof DEFINITIONS;

/** Arguments of a command, as its row in the table says. */
export type ArgsOf<Name extends CommandName> = ValuesOf<(typeof DEFINITIONS)[Name]['positionals']> &
  ValuesOf<(typeof DEFINITIONS)[Name]['options']>;
