import { perfmonPieces } from '../../src/read/binary/blg/perfmon-pieces.js';
import { eventLogPieces } from '../../src/read/binary/evtx/event-log-pieces.js';
import { listEventLog } from '../../src/read/listing/list-event-log.js';
import { listPerfmonLog } from '../../src/read/listing/list-perfmon-log.js';
import type { ListingOptions } from '../../src/read/listing/listing-options.js';
import type { EvidencePiece } from '../../src/read/reading.js';
import type { EvidenceRow, ListedFile } from '../../src/schema/types.js';
import { checkDocument } from '../../src/schema/validate.js';
import { inPieces } from '../read/binary/layout.js';
import { EventLogFile, eventData, eventXml, value } from '../read/binary/make-event-log.js';
import { all, block, type Defined, one, PerfmonLog } from '../read/binary/make-perfmon-log.js';
import { infinite } from './infinite.js';
import type { Random } from './random.js';

const AT = Date.UTC(2026, 1, 2, 3, 4, 5);

/** A well-formed log and how much of it holds something. */
export interface Log {
  readonly bytes: Buffer;
  readonly used: number;
}

/** One of the two readers, as `read` and as `diagnose` use it. */
export interface Reader {
  readonly logs: readonly Log[];
  list(path: string, stream: AsyncIterable<Uint8Array>, options: Pick<ListingOptions, 'onRow'>): Promise<ListedFile>;
  pieces(stream: AsyncIterable<Uint8Array>): Promise<readonly EvidencePiece[]>;
}

function eventLogs(): readonly Log[] {
  const pool = {
    name: 'PoolInfo',
    children: [
      {
        name: 'Tag_1',
        children: [
          { name: 'Name', children: [value.text('Ab c')] },
          { name: 'PoolUsed', children: [value.u64(2 ** 33)] },
        ],
      },
    ],
  };
  const head = { source: 'Srv', id: 2019, qualifiers: 0xc000, atMs: AT, computer: 'W1' };
  const bodies = [
    [eventData({ device: value.texts('\\Device\\LanmanServer', ''), bytes: value.binary(1, 2, 3), sid: value.sid(5, 18) })],
    [value.xml(eventData({ n: value.u32s(1, 2), at: value.time(AT), id: value.guid('{1b562e86-b7aa-4131-badc-b6f3a001407e}') }))],
    [{ name: 'UserData', children: [value.xml({ name: 'Memory', children: [pool] })] }],
  ];
  const log = new EventLogFile();
  for (let i = 0; i < 12; i++) log.add(eventXml({ ...head, body: bodies[i % bodies.length] ?? [] }), { number: 10 + i });
  log.add(
    { name: 'Event', children: [{ name: 'System', children: [{ name: 'EventID', children: ['7'] }] }, eventData({ a: value.text('x') })] },
    { number: 22, isPlain: true },
  );
  const last = log.placeOf(22);
  const used = last.at + last.size;
  return [
    { bytes: log.finish(), used },
    { bytes: log.finish({ openAfter: 5 }), used },
  ];
}

function perfmonLogs(): readonly Log[] {
  const objects = new PerfmonLog({ bufferBytes: 2_048, partBytes: 700 });
  objects.names('W1', { 4: 'Memory', 58: 'Pool Nonpaged Bytes', 230: 'Process', 952: 'Handle Count', 6: '% Processor Time' });
  objects.catalog(
    { machine: 'W1', object: 'Memory', counter: '*', flags: 0x10 },
    { machine: 'W1', object: 'Process', instance: '*', counter: '*', flags: 0x10 },
  );
  const memory: readonly Defined[] = [{ index: 58, type: 0x10100, bytes: 8 }];
  const process: readonly Defined[] = [
    { index: 952, type: 0x10000, bytes: 4 },
    { index: 6, type: 0x20510500, bytes: 8 },
  ];
  const singles = new PerfmonLog({ bufferBytes: 1_024, bits: 32 });
  singles.catalog(
    { machine: 'W2', object: 'Memory', counter: 'Pool Nonpaged Bytes', type: 0x10100 },
    { machine: 'W2', object: 'Process', instance: '*', counter: 'Handle Count', type: 0x10000, flags: 1 },
    { machine: 'W2', object: 'TCPv4', counter: 'Segments/sec', type: 0x10410500, frequency: 1_000 },
  );
  for (let i = 0; i < 4; i++) {
    const utcMs = AT + i * 60_000;
    const instances = ['a', 'b', 'a'].map((name, k) => ({ name, values: [k, utcMs + k] }));
    objects.sample(
      utcMs,
      block({ machine: 'W1', utcMs, objects: [{ index: 4, counters: memory, values: [i] }] }),
      block({ machine: 'W1', utcMs, objects: [{ index: 230, counters: process, instances }] }),
    );
    singles.sample(
      utcMs,
      one({ first: i }),
      all([
        { name: 'x', first: 3 },
        { name: 'X', first: 4 },
      ]),
      one({ first: i * 9, second: i * 100 }),
    );
  }
  return [objects, singles].map((log) => log.finish()).map((bytes) => ({ bytes, used: bytes.length }));
}

/** Both readers, with logs that are well-formed. */
export const READERS: readonly (readonly [string, Reader])[] = [
  ['event logs', { logs: eventLogs(), list: listEventLog, pieces: eventLogPieces }],
  ['logs of counters', { logs: perfmonLogs(), list: listPerfmonLog, pieces: perfmonPieces }],
];

/** What does not hold of a damaged log, in words. */
export async function wrongWith({ list, pieces }: Reader, bytes: Uint8Array, random: Random): Promise<readonly string[]> {
  const rows: EvidenceRow[] = [];
  const file = await list('made', inPieces(bytes, 1 + random.below(bytes.length)), { onRow: (row) => rows.push(row) });
  const read = await pieces(inPieces(bytes));
  const row = rows[random.below(rows.length)];
  const listing = { schemaVersion: 1, kind: 'evidence-listing', tool: { name: 'x', version: '1.0.0' }, files: [file] };
  return [
    ...(rows.length === file.rows.placed ? [] : [`${rows.length} rows, and ${file.rows.placed} are said to be read`]),
    // No row is made of nothing: the smallest takes more than four bytes.
    ...(rows.length + file.rows.unread <= 8 * bytes.length ? [] : ['more rows than the file can hold']),
    ...(row === undefined ? [] : checkDocument('evidence-row', row)),
    ...checkDocument('evidence-listing', listing),
    ...infinite(read.map(({ events, pool, statements }) => ({ events, pool: pool?.length, statements }))),
  ];
}
