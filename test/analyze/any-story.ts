import fc from 'fast-check';
import type { Course, ProcessStory, Story, TagStory } from './make-evidence.js';
import { EXCHANGE_2003_WITH_3GB, SERVER_2008, WINDOWS_DRIVERS } from './stories.js';

const MOST_LOOKS = 8;

/** Tags of every kind, unknown ones, and such as nobody would print. */
const TAGS = [
  'Leak',
  'Even',
  'Proc',
  'Irp',
  'AfdE',
  'AfdB',
  'NtfC',
  'FMfc',
  'IoNm',
  'EtwB',
  'CM31',
  'SslC',
  'Zqx1',
  'Lanf',
  'lEAK',
  '\\x01\\x5C";',
  '& |%',
];
const DRIVERS = [
  'myfault.sys 4.0.0.0 Sysinternals',
  'lanfilter.sys 2.1.0.0 Contoso',
  'lanflow.sys',
  '-ksecdd.sys 6.0.6002.18005 Microsoft Corporation',
  'ksecdd.sys 6.0.6002.1',
];
const REASONS = ['AppOffline', 'QueueFull', 'Timer_ConnectionIdle', 'Connection_Dropped_List_Full', '__proto__', 'Made_Up'];

/** Figures of any course: missing, still, rising, jumping, falling. */
function anyCourse(most: number): fc.Arbitrary<Course> {
  const free = fc.array(fc.option(fc.nat(most), { freq: 8 }), { minLength: MOST_LOOKS, maxLength: MOST_LOOKS }).map(
    (values): Course =>
      (look) =>
        values[look] ?? null,
  );
  const straight = fc.tuple(fc.nat(most), fc.integer({ min: -1_000, max: 60_000 })).map(
    ([from, by]): Course =>
      (look) =>
        Math.max(0, from + look * by),
  );
  return fc.oneof(straight, free);
}

const anyTag: fc.Arbitrary<TagStory> = fc.record({
  tag: fc.constantFrom(...TAGS),
  pool: fc.constantFrom('nonpaged' as const, 'paged' as const),
  blocks: anyCourse(2_000_000),
  // NaN: a list that names blocks only.
  blockBytes: fc.constantFrom(16, 64, 64, 1_040, 1_040, 65_536, Number.NaN),
});

const anyProcess: fc.Arbitrary<ProcessStory> = fc.record({
  name: fc.constantFrom('System', 'w3wp.exe', 'relay.exe', '"odd\u0001name"'),
  pid: fc.constantFrom(0, 4, 77, 2_816),
  handles: anyCourse(20_000),
  nonpagedBytes: anyCourse(90_000_000),
  pagedBytes: anyCourse(90_000_000),
});

const anySecond: fc.Arbitrary<number | null> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -100_000, max: 100_000 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** What anybody might bring of one machine, odd and thin as it may be. */
export const anyStory: fc.Arbitrary<Story> = fc.record(
  {
    machine: fc.constantFrom(SERVER_2008, EXCHANGE_2003_WITH_3GB, {}, { os: { version: '10.0.17763' }, architecture: 'x64' as const }),
    looks: fc.integer({ min: 1, max: MOST_LOOKS }),
    everyMinutes: fc.constantFrom(0, 1, 30, 1_440),
    clock: fc.constantFrom('utc' as const, 'unknown' as const, 'order-only' as const),
    complete: fc.boolean(),
    tags: fc.array(anyTag, { maxLength: 9 }),
    nonpagedBytes: anyCourse(4_000_000_000),
    processes: fc.array(anyProcess, { maxLength: 4 }),
    drivers: fc.subarray([...WINDOWS_DRIVERS, ...DRIVERS]),
    images: fc.array(
      fc.tuple(
        fc.constantFrom('myfault.sys', 'lanfilter.sys'),
        fc.constantFrom('Leak', 'Zqx1'),
        fc.constantFrom('call', 'operand', 'text'),
      ),
      { maxLength: 3 },
    ),
    refusals: fc.array(fc.tuple(anySecond, fc.integer({ min: 1, max: 900 })), {
      maxLength: 6,
    }),
    reasons: fc.uniqueArray(fc.tuple(fc.constantFrom(...REASONS), fc.integer({ min: 1, max: 5_000 })), {
      maxLength: 4,
      selector: ([reason]) => reason,
    }),
    suspiciousRows: fc.nat(3),
    reasonColumn: fc.boolean(),
    events: fc.array(fc.tuple(fc.constantFrom('srv', 'eventlog', 'application popup'), fc.constantFrom(2019, 2020, 2017, 6005, 333)), {
      maxLength: 4,
    }),
    counters: fc.array(
      fc.record({
        name: fc.constantFrom('Memory\\Pool Nonpaged Bytes', 'Memory\\Available MBytes', 'Memory\\Pool Paged Bytes'),
        values: anyCourse(4_000_000_000),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['looks'] },
);
