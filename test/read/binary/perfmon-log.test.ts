import { describe, expect, it } from 'vitest';
import { listPerfmonLog } from '../../../src/read/listing/list-perfmon-log.js';
import type { CounterRow, EvidenceRow, ListedFile } from '../../../src/schema/types.js';
import { inPieces } from './layout.js';
import { all, block, type Defined, type Instance, one, PerfmonLog } from './make-perfmon-log.js';

const TYPE = {
  raw32: 0x00010000,
  raw64: 0x00010100,
  rate: 0x10410500,
  timer: 0x20510500,
  inverse: 0x21510500,
  queue: 0x00650500,
  average: 0x40020500,
  averageTimer: 0x30020400,
  averageBase: 0x40030402,
  fraction: 0x20020400,
  fractionBase: 0x40030403,
  elapsed: 0x30240500,
  delta: 0x00400400,
  histogram: 0x8ab00000,
  text: 0x00000b00,
} as const;

const START = Date.UTC(2024, 2, 30, 21, 40);

interface Listed {
  readonly file: ListedFile;
  readonly rows: readonly CounterRow[];
}

async function listed(bytes: Uint8Array): Promise<Listed> {
  const rows: EvidenceRow[] = [];
  const file = await listPerfmonLog('x.blg', inPieces(bytes), { onRow: (row) => rows.push(row) });
  return { file, rows: rows as unknown as readonly CounterRow[] };
}

/** Values by minute and path. */
function table({ rows }: Listed): Readonly<Record<string, readonly number[]>> {
  const found: Record<string, number[]> = {};
  for (const { path, value } of rows) found[path] = [...(found[path] ?? []), value];
  return found;
}

/** A log of one counter of its own: a sample a minute with these values. */
async function single(
  type: number,
  values: readonly (readonly [first: number | bigint, second?: number | bigint])[],
  frequency = 1_000,
): Promise<readonly number[]> {
  const log = new PerfmonLog();
  log.catalog({ machine: 'ALPHA', object: 'Object', counter: 'Counter', type, frequency });
  for (const [i, [first, second = 0]] of values.entries()) log.sample(START + i * 60_000, one({ first, second }));
  return Object.values(table(await listed(log.finish())))[0] ?? [];
}

describe('the value of a counter', () => {
  it.each<readonly [string, number, readonly (readonly [number | bigint, (number | bigint)?])[], readonly number[]]>([
    ['a number as it is', TYPE.raw64, [[2n ** 40n], [7]], [2 ** 40, 7]],
    [
      'a rate in its own ticks',
      TYPE.rate,
      [
        [10, 0],
        [40, 2_000],
        [40, 3_000],
      ],
      [15, 0],
    ],
    [
      'a rate that fell has none, and goes on from there',
      TYPE.rate,
      [
        [10, 0],
        [4, 1_000],
        [9, 2_000],
      ],
      [5],
    ],
    [
      'a timer over 100 percent',
      TYPE.timer,
      [
        [0, 0],
        [30, 10],
      ],
      [300],
    ],
    [
      'an inverse timer',
      TYPE.inverse,
      [
        [0, 0],
        [4, 16],
      ],
      [75],
    ],
    [
      'an average of nothing',
      TYPE.average,
      [
        [5, 5],
        [5, 5],
      ],
      [0],
    ],
    [
      'an average',
      TYPE.average,
      [
        [0, 0],
        [4_096, 8],
      ],
      [512],
    ],
    [
      'an average time',
      TYPE.averageTimer,
      [
        [0, 0],
        [500, 2],
      ],
      [0.25],
    ],
    ['a part of a whole', TYPE.fraction, [[1, 8]], [12.5]],
    ['time since a start', TYPE.elapsed, [[4_000, 10_500]], [6.5]],
    ['a difference', TYPE.delta, [[4], [9]], [5]],
    [
      'times that a double cannot hold',
      TYPE.timer,
      [
        [0, 133_000_000_000_000_001n],
        [3, 133_000_000_000_000_004n],
      ],
      [100],
    ],
  ])('%s', async (_, type, values, expected) => {
    expect(await single(type, values)).toEqual(expected);
  });

  it('is missing where Windows had none, and a rate begins again behind that', async () => {
    const log = new PerfmonLog();
    log.catalog({ machine: 'A', object: 'O', counter: 'C', type: TYPE.rate, frequency: 1 });
    const statuses = [0, 1, 0x800007d1, 1, 1];
    for (const [i, status] of statuses.entries()) log.sample(START + i * 1_000, one({ first: i * 10, second: i, status }));
    const { rows, file } = await listed(log.finish());
    expect(rows.map(({ at }) => at)).toEqual(['2024-03-30T21:40:01Z', '2024-03-30T21:40:04Z']);
    expect(file).toMatchObject({ rows: { placed: 2, unread: 0 }, samples: 5, damaged: false });
  });

  it('of a type that nobody described is counted', async () => {
    const log = new PerfmonLog();
    log.catalog({ machine: 'A', object: 'O', counter: 'C', type: TYPE.histogram });
    log.sample(START, one({ first: 1 }));
    expect((await listed(log.finish())).file).toMatchObject({
      rows: { placed: 0, unread: 1 },
      damaged: false,
      notes: [expect.stringMatching(/type not known/)],
    });
  });
});

const NAMES = { 4: 'Speicher', 58: 'Nicht-Auslagerungsseiten', 230: 'Prozess', 952: 'Handles', 784: 'Kennung', 6: 'Zeit' };
const MEMORY: readonly Defined[] = [{ index: 58, type: TYPE.raw64, bytes: 8 }];
const PROCESS: readonly Defined[] = [
  { index: 784, type: TYPE.raw32, bytes: 4 },
  { index: 6, type: TYPE.timer, bytes: 8 },
  { index: 952, type: TYPE.raw32, bytes: 4 },
];

/** Whole objects of a machine, as their entries in the catalog ask for them. */
function objectLog(samples: readonly (readonly Instance[])[], options: ConstructorParameters<typeof PerfmonLog>[0] = {}): PerfmonLog {
  const log = new PerfmonLog(options);
  log.names('MÜHLE', NAMES);
  log.catalog(
    { machine: 'MÜHLE', object: 'Speicher', counter: '*', type: 0x10, flags: 0x10 },
    { machine: 'MÜHLE', object: 'Prozess', instance: '*', counter: '*', type: 0x10, flags: 0x10 },
  );
  samples.forEach((instances, i) => {
    const utcMs = START + i * 60_000;
    log.sample(
      utcMs,
      block({ machine: 'MÜHLE', utcMs, objects: [{ index: 4, counters: MEMORY, values: [10_000 + i] }] }),
      block({ machine: 'MÜHLE', utcMs, objects: [{ index: 230, counters: PROCESS, instances }] }),
    );
  });
  return log;
}

const process = (name: string, pid: number, ticks: number): Instance => ({ name, values: [pid, ticks, pid * 2] });

describe('whole objects', () => {
  it('have the names of their own language, by index', async () => {
    const rows = table(await listed(objectLog([[process('w3wp', 40, 0)], [process('w3wp', 40, 300_000_000)]]).finish()));
    expect(rows).toEqual({
      '\\\\MÜHLE\\Speicher\\Nicht-Auslagerungsseiten': [10_000, 10_001],
      '\\\\MÜHLE\\Prozess(w3wp)\\Kennung': [40, 40],
      '\\\\MÜHLE\\Prozess(w3wp)\\Handles': [80, 80],
      '\\\\MÜHLE\\Prozess(w3wp)\\Zeit': [50],
    });
  });

  it('number instances of one name, and begin again with one that comes back', async () => {
    const log = objectLog([
      [process('svc', 1, 0), process('SVC', 2, 0)],
      [process('svc', 1, 6_000_000)],
      [process('svc', 1, 12_000_000), process('svc', 3, 100)],
      [process('svc', 1, 18_000_000), process('svc', 3, 6_000_100)],
    ]);
    const rows = table(await listed(log.finish()));
    expect(rows['\\\\MÜHLE\\Prozess(SVC#1)\\Kennung']).toEqual([2]);
    expect(rows['\\\\MÜHLE\\Prozess(svc#1)\\Kennung']).toEqual([3, 3]);
    expect(rows['\\\\MÜHLE\\Prozess(svc#1)\\Zeit']).toEqual([1]);
    expect(rows['\\\\MÜHLE\\Prozess(svc)\\Zeit']).toEqual([1, 1, 1]);
  });

  it('put the name of a parent before that of an instance, where the block holds it, and number what has no name', async () => {
    const log = new PerfmonLog();
    log.names('B', { 10: 'Thread', 12: 'Owner', 14: 'Switches' });
    log.catalog({ machine: 'B', object: 'Thread', instance: '*', counter: '*', flags: 0x10 });
    const counters = [{ index: 14, type: TYPE.raw32, bytes: 4 }] as const;
    const threads = [
      { name: '0', parentObject: 12, parentInstance: 1, values: [5] },
      { name: '', id: 77, values: [6] },
    ];
    const owners = ['idle', 'inetinfo'].map((name) => ({ name, values: [0] }));
    log.sample(
      START,
      block({
        machine: 'B',
        utcMs: START,
        objects: [
          { index: 12, counters, instances: owners },
          { index: 10, counters, instances: threads },
        ],
      }),
    );
    expect(Object.keys(table(await listed(log.finish())))).toEqual(['\\\\B\\Thread(inetinfo/0)\\Switches', '\\\\B\\Thread(77)\\Switches']);
  });

  it('take what a counter is a part of from the counter behind it', async () => {
    const log = new PerfmonLog();
    log.names('B', { 10: 'Disk', 12: 'Free', 14: 'Base' });
    log.catalog({ machine: 'B', object: 'Disk', instance: '*', counter: '*', flags: 0x10 });
    const counters = [
      { index: 12, type: TYPE.fraction, bytes: 4 },
      { index: 14, type: TYPE.fractionBase, bytes: 4 },
    ] as const;
    log.sample(
      START,
      block({ machine: 'B', utcMs: START, objects: [{ index: 10, counters, instances: [{ name: 'C:', values: [30, 120] }] }] }),
    );
    expect(table(await listed(log.finish()))).toEqual({ '\\\\B\\Disk(C:)\\Free': [25] });
  });

  it('are joined where they were split, in logs of 32 bits too', async () => {
    const many = (ticks: number): readonly Instance[] => Array.from({ length: 400 }, (_, i) => process(`job${i % 7}`, 1_000 + i, ticks));
    const { file, rows } = await listed(
      objectLog([many(0), many(60), many(90)], { bits: 32, partBytes: 3_000, bufferBytes: 16_384 }).finish(),
    );
    expect(file).toMatchObject({ rows: { placed: 3 + 3 * 800 + 2 * 400, unread: 0 }, samples: 3, damaged: false });
    expect(rows.filter(({ path }) => path === '\\\\MÜHLE\\Prozess(job6#56)\\Kennung').map(({ value }) => value)).toEqual([
      1_398, 1_398, 1_398,
    ]);
  });

  it('are told by index where the names are gone', async () => {
    const log = new PerfmonLog();
    log.sample(
      START,
      block({
        machine: 'C',
        utcMs: START,
        objects: [{ index: 4, counters: [...MEMORY, { index: 4_999, type: TYPE.raw32, bytes: 4 }], values: [9, 1] }],
      }),
    );
    const all = await listed(log.finish());
    expect(table(all)).toEqual({ '\\\\C\\Memory\\Pool Nonpaged Bytes': [9] });
    expect(all.file.rows.unread).toBe(1);
  });
});

it('keeps machines apart, and reads a counter once that is in the catalog twice', async () => {
  const log = new PerfmonLog();
  log.catalog(
    { machine: 'ONE', object: 'Process', instance: '*', counter: 'Handle Count', type: TYPE.raw32, flags: 1 },
    { machine: 'two', object: 'Process', instance: 'store', instanceNumber: 2, counter: 'Handle Count', type: TYPE.raw32 },
    { machine: 'ONE', object: 'Process', instance: 'store', counter: 'Handle Count', type: TYPE.raw32 },
  );
  log.sample(
    START,
    all([
      { name: 'store', first: 5 },
      { name: 'store', first: 6 },
    ]),
    one({ first: 7 }),
    one({ first: 5 }),
  );
  const found = await listed(log.finish());
  expect(table(found)).toEqual({
    '\\\\ONE\\Process(store)\\Handle Count': [5],
    '\\\\ONE\\Process(store#1)\\Handle Count': [6],
    '\\\\two\\Process(store#2)\\Handle Count': [7],
  });
  expect(found.file.machines).toEqual(['ONE', 'two']);
});

describe('time', () => {
  const NEW_YORK = { bias: 300, standard: { month: 11, weekday: 0, nth: 1, hour: 2 }, daylight: { month: 3, weekday: 0, nth: 2, hour: 2 } };
  const SYDNEY = { bias: -600, standard: { month: 4, weekday: 0, nth: 1, hour: 3 }, daylight: { month: 10, weekday: 0, nth: 1, hour: 2 } };

  async function timesOf(zone: ConstructorParameters<typeof PerfmonLog>[0], ...local: readonly string[]): Promise<readonly string[]> {
    const log = new PerfmonLog(zone);
    log.catalog({ machine: 'A', object: 'O', counter: 'C', type: TYPE.raw32 });
    for (const time of local) log.sample(Date.parse(`${time}Z`), one({ first: 1 }));
    return (await listed(log.finish())).rows.map(({ at }) => at);
  }

  it('is UTC by the zone in the header, with daylight time where it is in force', async () => {
    const january = ['2025-01-15T12:00:00', '2025-07-15T12:00:00'];
    expect(await timesOf({ zone: NEW_YORK }, ...january)).toEqual(['2025-01-15T17:00:00Z', '2025-07-15T16:00:00Z']);
    expect(await timesOf({ zone: SYDNEY }, ...january)).toEqual(['2025-01-15T01:00:00Z', '2025-07-15T02:00:00Z']);
    expect(await timesOf({ zone: { bias: -330 }, bits: 32 }, ...january)).toEqual(['2025-01-15T06:30:00Z', '2025-07-15T06:30:00Z']);
  });

  it('goes on through the hour that comes twice', async () => {
    const night = ['2025-11-02T00:50:00', '2025-11-02T01:20:00', '2025-11-02T01:50:00', '2025-11-02T01:20:00', '2025-11-02T02:10:00'];
    expect(await timesOf({ zone: NEW_YORK }, ...night)).toEqual(
      ['04:50', '05:20', '05:50', '06:20', '07:10'].map((time) => `2025-11-02T${time}:00Z`),
    );
  });

  it('is what a whole object says, in steps of a quarter of an hour', async () => {
    const log = new PerfmonLog({ zone: NEW_YORK });
    log.names('K', { 4: 'Memory', 58: 'Pool Nonpaged Bytes' });
    log.catalog({ machine: 'K', object: 'Memory', counter: '*', flags: 0x10 });
    const local = START + 345 * 60_000;
    log.sample(local + 20, block({ machine: 'K', utcMs: START, objects: [{ index: 4, counters: MEMORY, values: [1] }] }));
    expect((await listed(log.finish())).rows[0]?.at).toBe('2024-03-30T21:40:00.020Z');
  });
});

describe('a damaged log', () => {
  const many = (seed: number): readonly Instance[] => Array.from({ length: 120 }, (_, i) => process(`p${i}`, seed + i, seed));
  const whole = (): Buffer => objectLog([many(1), many(2), many(3), many(4)], { bufferBytes: 8_192, partBytes: 2_500 }).finish();

  it('that was cut off gives the samples that are whole', async () => {
    const bytes = whole();
    const all = await listed(bytes.subarray(0, bytes.length - 20_000));
    expect(all.rows.filter(({ path }) => path.endsWith('Nicht-Auslagerungsseiten')).map(({ value }) => value)).toEqual([10_000, 10_001]);
    expect(all.file).toMatchObject({ damaged: true, samples: 2 });
    expect(all.file.notes.join()).toMatch(/cut off/);
  });

  it('uses no sample of which a part is missing, and no rate across it', async () => {
    const bytes = whole();
    // The head of a buffer in the second sample.
    bytes.fill(0xee, 8_192 * 3, 8_192 * 3 + 0x48);
    const all = await listed(bytes);
    const kept = all.rows.filter(({ path }) => path.endsWith('Nicht-Auslagerungsseiten')).map(({ value }) => value - 10_000);
    expect(kept.length).toBeLessThan(4);
    expect(all.file.damaged).toBe(true);
    expect(all.file.rows.unread).toBeGreaterThan(0);
  });

  it('counts what does not fit its catalog', async () => {
    const log = new PerfmonLog();
    log.catalog(
      { machine: 'A', object: 'O', counter: 'C', type: TYPE.raw32 },
      { machine: 'A', object: 'O', counter: 'D', type: TYPE.raw32 },
    );
    log.sample(START, one({ first: 1 }));
    log.sample(START + 1, one({ first: 1 }), all([{ name: 'x', first: 2 }]), one({ first: 3 }));
    expect((await listed(log.finish())).file).toMatchObject({ rows: { placed: 2, unread: 3 }, damaged: true });
  });
});
