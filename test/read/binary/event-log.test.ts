import { describe, expect, it } from 'vitest';
import { listEventLog } from '../../../src/read/listing/list-event-log.js';
import type { EventRow, EvidenceRow, ListedFile } from '../../../src/schema/types.js';
import { inPieces } from './layout.js';
import { EventLogFile, eventData, eventXml, type Place, value, type Xml } from './make-event-log.js';

const AT = Date.UTC(2025, 9, 26, 0, 59, 58, 125);
const SERVER = { source: 'LanmanServer', id: 2019, qualifiers: 0xc000, level: 2, atMs: AT, computer: 'ŠKODA-07.site.example' };

interface Listed {
  readonly file: ListedFile;
  readonly rows: readonly EventRow[];
}

async function listed(bytes: Uint8Array): Promise<Listed> {
  const rows: EvidenceRow[] = [];
  const file = await listEventLog('x.evtx', inPieces(bytes), { onRow: (row) => rows.push(row) });
  return { file, rows: rows as unknown as readonly EventRow[] };
}

/** A log with one event that has these values. */
function logOf(body: readonly (Xml | Place)[]): Buffer {
  const log = new EventLogFile();
  log.add(eventXml({ ...SERVER, body }), { number: 41 });
  return log.finish();
}

async function dataOf(body: readonly (Xml | Place)[]): Promise<EventRow['data'] | undefined> {
  return (await listed(logOf(body))).rows[0]?.data;
}

/** So many events of one definition, numbered on. */
function longLog(count: number, from = 1): EventLogFile {
  const log = new EventLogFile();
  for (let i = 0; i < count; i++)
    log.add(
      eventXml({
        ...SERVER,
        atMs: AT + i * 1_000,
        body: [eventData({ device: value.text('\\Device\\LanmanServer'), n: value.u32(i), note: value.text('é'.repeat(i % 90)) })],
      }),
      { number: from + i },
    );
  return log;
}

function numbers({ rows }: Listed): readonly (number | null)[] {
  return rows.map(({ record }) => record);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

describe('an event', () => {
  it('has its head from System', async () => {
    const { rows, file } = await listed(logOf([eventData({})]));
    expect(rows[0]).toMatchObject({
      record: 41,
      at: '2025-10-26T00:59:58.1251234Z',
      log: 'System',
      source: 'LanmanServer',
      eventSource: null,
      id: 2019,
      qualifiers: 0xc000,
      level: 2,
      computer: 'ŠKODA-07.site.example',
      data: [],
    });
    expect(file).toMatchObject({
      kind: 'event-log',
      machines: ['ŠKODA-07.site.example'],
      rows: { placed: 1, unread: 0 },
      damaged: false,
      notes: [],
    });
  });

  it.each<readonly [string, Place, readonly string[]]>([
    ['text with its line ends', value.text('Größe\r\n<b>&amp;'), ['Größe\r\n<b>&amp;']],
    ['text that counts its end in', value.text('x\0'), ['x']],
    ['ANSI text', value.ansi('caf\xe9'), ['café']],
    ['a negative number', value.i32(-5), ['-5']],
    ['the largest number', value.u64(2n ** 64n - 1n), ['18446744073709551615']],
    ['a short float', value.f32(0.1), ['0.1']],
    ['a long float', value.f64(1 / 3), ['0.3333333333333333']],
    ['a flag', value.flag(true), ['true']],
    ['bytes', value.binary(0xc0, 0, 0x9a), ['C0009A']],
    ['a GUID', value.guid('{1b562e86-b7aa-4131-badc-b6f3a001407e}'), ['{1B562E86-B7AA-4131-BADC-B6F3A001407E}']],
    ['a time', value.time(Date.UTC(1999, 11, 31, 23, 59, 59, 999), 9_999), ['1999-12-31T23:59:59.9999999Z']],
    ['a SID', value.sid(5, 21, 4_294_967_295, 500), ['S-1-5-21-4294967295-500']],
    ['hexadecimal numbers', value.hex64(0xfffff80012345678n), ['0xfffff80012345678']],
    ['several texts, empty ones too', value.texts('a', '', 'c'), ['a', '', 'c']],
    ['several numbers', value.u32s(7, 0), ['7', '0']],
    ['nothing', value.none, []],
  ])('gives %s', async (_, one, texts) => {
    expect(await dataOf([eventData({ v: one })])).toEqual(texts.map((text) => ({ name: 'v', value: text })));
  });

  it('names the elements of UserData, however deep, and leaves out what was rendered elsewhere', async () => {
    const info: Xml = {
      name: 'x:Info',
      children: [
        { name: 'Pool', children: [{ name: 'Tag', children: [value.text('Ab c')] }] },
        { name: 'Size', children: ['0x', value.u8(9)] },
      ],
    };
    expect(
      await dataOf([
        { name: 'UserData', children: [info] },
        { name: 'RenderingInfo', children: [{ name: 'Message', children: ['no'] }] },
      ]),
    ).toEqual([
      { name: 'Tag', value: 'Ab c' },
      { name: 'Size', value: '0x9' },
    ]);
  });

  it('takes BinXML that is a value as if it were written there, with a definition of its own', async () => {
    const log = new EventLogFile();
    for (const number of [8, 9])
      log.add(
        eventXml({
          ...SERVER,
          body: [value.xml(eventData({ a: value.u32(number), b: value.xml({ name: 'In', children: [value.text('deep')] }) }))],
        }),
        { number },
      );
    const { rows } = await listed(log.finish());
    expect(rows.map(({ data }) => data)).toEqual(
      [8, 9].map((number) => [
        { name: 'a', value: String(number) },
        { name: 'In', value: 'deep' },
      ]),
    );
  });

  it('is read where it was forwarded: no definition, all text', async () => {
    const text = (name: string, content: string): Xml => ({ name, children: [content] });
    const system: Xml = {
      name: 'System',
      children: [
        { name: 'Provider', attributes: { Name: 'Srv', EventSourceName: 'Server' } },
        { name: 'EventID', attributes: { Qualifiers: '49152' }, children: ['2020'] },
        text('Level', '2'),
        { name: 'TimeCreated', attributes: { SystemTime: '2025-10-26T00:59:58.12Z' } },
        text('Channel', 'System'),
        text('Computer', 'b.example'),
      ],
    };
    const log = new EventLogFile();
    log.add({ name: 'Event', children: [system, { name: 'EventData', children: [text('Data', 'one')] }] }, { number: 5, isPlain: true });
    const { rows } = await listed(log.finish());
    expect(rows).toMatchObject([
      {
        at: '2025-10-26T00:59:58.1200000Z',
        source: 'Srv',
        eventSource: 'Server',
        id: 2020,
        qualifiers: 49152,
        level: 2,
        data: [{ name: null, value: 'one' }],
      },
    ]);
  });
});

describe('a log', () => {
  it('goes over many chunks, each with its own names and definitions', async () => {
    const log = longLog(900, 70_001);
    expect(log.chunks.length).toBeGreaterThan(3);
    const all = await listed(log.finish({ spareChunks: 2 }));
    expect(numbers(all)).toEqual(range(70_001, 70_900));
    expect(all.file.span).toEqual({ from: '2025-10-26T00:59:58.1251234Z', to: '2025-10-26T01:14:57.1251234Z' });
    expect(all.rows.at(-1)?.data[1]).toEqual({ name: 'n', value: '899' });
    expect(all.file).toMatchObject({ rows: { placed: 900, unread: 0 }, damaged: false });
  });

  it('that was copied while it was open has records that no head counts', async () => {
    const all = await listed(longLog(500).finish({ openAfter: 3 }));
    expect(numbers(all)).toEqual(range(1, 500));
    expect(all.file.damaged).toBe(false);
  });

  it('shows no record of an earlier life behind the end of its records', async () => {
    const log = longLog(40, 500);
    const bytes = log.finish({ openAfter: 30 });
    bytes.writeUInt32LE(0, 0x78);
    expect(numbers(await listed(bytes))).toEqual(range(500, 529));
  });

  it('counts a record whose sizes differ, and goes on behind it', async () => {
    const log = longLog(50);
    const bytes = log.finish();
    const { at } = log.placeOf(12);
    bytes.writeUInt32LE(0xffff_fff0, at + 4);
    const all = await listed(bytes);
    expect(numbers(all)).toEqual([...range(1, 11), ...range(13, 50)]);
    expect(all.file).toMatchObject({ rows: { placed: 49, unread: 1 }, damaged: true });
    expect(all.file.notes).toEqual(['1 of 50 records are damaged and were not read']);
  });

  it('counts a record whose BinXML is damaged', async () => {
    const log = longLog(20);
    const bytes = log.finish();
    const { at } = log.placeOf(15);
    bytes.fill(0x0b, at + 24, at + 40);
    const all = await listed(bytes);
    expect(numbers(all)).toEqual([...range(1, 14), ...range(16, 20)]);
    expect(all.file.rows).toEqual({ placed: 19, unread: 1 });
  });

  it('says of a chunk without its signature that nobody knows what was in it', async () => {
    const log = longLog(700);
    const bytes = log.finish();
    bytes.fill(0x20, 4_096 + 65_536, 4_096 + 65_536 + 8);
    const all = await listed(bytes);
    const second = log.chunks[1]?.records.map(({ number }) => number) ?? [];
    expect(numbers(all)).toEqual(range(1, 700).filter((number) => !second.includes(number)));
    expect(all.file.damaged).toBe(true);
    expect(all.file.notes[0]).toMatch(/^1 blocks of 64 KB are damaged/);
  });

  it('that was cut off gives the records that are whole', async () => {
    const log = longLog(60);
    const bytes = log.finish();
    const all = await listed(bytes.subarray(0, log.placeOf(31).at + 50));
    expect(numbers(all)).toEqual(range(1, 30));
    expect(all.file).toMatchObject({ rows: { placed: 30, unread: 30 }, damaged: true });
  });
});

describe('content made to keep the reader busy', () => {
  /** Each value is used many times by the one around it: 8^10 elements if all were walked. */
  function nested(depth: number): Xml {
    const inner = depth === 0 ? value.text('x') : value.xml(nested(depth - 1));
    return { name: `N${depth}`, children: Array.from({ length: 8 }, () => inner) };
  }

  it('ends with its budget, and the record counts as unread', async () => {
    const bytes = logOf([{ name: 'UserData', children: [nested(9)] }]);
    expect((await listed(bytes)).file.rows).toEqual({ placed: 0, unread: 1 });
  });

  it('finds a definition that names itself malformed', async () => {
    const log = longLog(2);
    const bytes = log.finish();
    // The first record's definition begins right behind its offset; its first element becomes an instance of that same definition.
    const begin = log.placeOf(1).at + 24 + 4 + 10;
    const own = begin - 4_096;
    Buffer.from([0x0f, 1, 1, 0, 0x0c, 1, 0, 0, 0, 0, own & 0xff, own >>> 8, 0, 0]).copy(bytes, begin + 24);
    expect((await listed(bytes)).file.rows).toEqual({ placed: 0, unread: 2 });
  });
});
