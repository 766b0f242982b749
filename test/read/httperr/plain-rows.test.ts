import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttperrEvidence } from '../../../src/facts/capture.js';
import { DIMENSIONS } from '../../../src/read/httperr/breakdown.js';
import { KernelRows } from '../../../src/read/httperr/kernel-rows.js';
import { ScriptRows } from '../../../src/read/httperr/plain-rows.js';
import { HttperrScanner, type ScanOptions } from '../../../src/read/httperr/scanner.js';
import { HttperrTally, type TallyOptions } from '../../../src/read/httperr/tally.js';
import type { TimeWindow } from '../../../src/read/httperr/time-window.js';
import type { HttperrRow } from '../../../src/schema/types.js';
import { countsOf, FIELDS, header, rowsOf } from './log.js';

const FIELD = fc.oneof(
  { weight: 4, arbitrary: fc.constant('-') },
  {
    weight: 6,
    arbitrary: fc.constantFrom('192.0.2.7', 'fe80::1%11', '443', '50001', 'HTTP/1.1', 'GET', '/a', '/a b', '503', '2', 'Pool', 'TCP', '7'),
  },
  // Blanks are counted by their number modulo 256 somewhere: a row with 256 too many must not pass.
  { weight: 1, arbitrary: fc.integer({ min: 240, max: 262 }).map((blanks) => `/${'a '.repeat(blanks)}`) },
  // Names of application pools, some of which differ in one place.
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...['A', 'Pool2', 'Pool-one', 'Pool-two', 'A-Pool-one', 'Shop-one', 'Shop+of+Contoso', 'Shop+of+Contosa', 'Shop-of+Contoso'],
      ...[63, 64, 65, 90].map((length) => `${'n'.repeat(length - 1)}m`),
      ...['\x96', '\x97', '\u2014', '\u2026', 'caf\xe9', `${'n'.repeat(40)}x${'n'.repeat(22)}m`],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '\u2013', '/x\ty', '/\r', '\0', `/${'b'.repeat(250)}`, '9_Connections_Refused') },
);
const REASON = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('Timer_ConnectionIdle', 'URL', 'N/A', 'Connection_Dropped', 'Connection_Dropped_List_Full') },
  { weight: 6, arbitrary: fc.constantFrom('QueueFull', 'AppOffline', 'Disabled') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('3_Connections_Refused', 'Connections_Refused', 'New_Reason', 'url', 'URL\r', '-', 'Timer_ConnectionIdlf'),
  },
);
const STAMP = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      '2026-03-01 10:00:05',
      '2026-03-01 10:00:59',
      '2026-03-01 10:01:00',
      '1999-12-31 23:59:59',
      '2024-02-29 00:00:00',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2026-03-01 10:00:60',
      '2025-02-29 10:00:00',
      '2026-03-01',
      '2026-03-01 25:00:00',
      '2026-03-01T10:00:00',
      '0000-01-01 00:00:00',
    ),
  },
);
const END = fc.constantFrom('\r\n', '\r\n', '\r\n', '\n', ' \r\n', '\0\r\n', '\r\r\n');
const FIELDS_OF_LOGS = [
  ...Object.values(FIELDS),
  'date time s-reason',
  'date time s-reason cs-uri',
  'date time cs-uri s-reason sc-status s-queuename',
  'time date cs-uri s-reason',
  'date time cs-uri',
];

const lineOf = (fields: string) =>
  fc
    .tuple(STAMP, fc.array(FIELD, { minLength: 20, maxLength: 20 }), REASON, fc.integer({ min: -1, max: 1 }), END)
    .map(([stamp, values, reason, surplus, end]) => {
      const names = fields.split(' ');
      const tokens = names
        .map((name, i) => (name === 's-reason' ? reason : (values[i] ?? '-')))
        .filter((_, i) => names[i] !== 'date' && names[i] !== 'time');
      if (surplus < 0) tokens.pop();
      if (surplus > 0) tokens.push('-');
      return `${stamp} ${tokens.join(' ')}${end}`;
    });

const COUNT = fc.constantFrom('1_', '24_', '007_', '999999999_', '4294967295_', '10000000000_', '', '1 _', 'x_', '_', '-1_');

/** Refused connections, with perhaps one column that none of them has. */
const refusalOf = (fields: string) =>
  fc
    .tuple(STAMP, COUNT, fc.constantFrom('-', '-', '-', '192.0.2.7', '/', 'TCP', ''), fc.nat(20), END)
    .map(([stamp, count, odd, at, end]) => {
      const names = fields.split(' ').slice(2);
      const reason = `${count}${at % 7 === 0 ? 'connection_refused' : 'Connections_Refused'}`;
      return `${stamp} ${names.map((name, i) => (name === 's-reason' ? reason : i === at ? odd : '-')).join(' ')}${end}`;
    });

const block = fc
  .tuple(fc.constantFrom(...FIELDS_OF_LOGS), fc.boolean())
  .chain(([fields, hasHeader]) =>
    fc
      .array(fc.oneof({ weight: 4, arbitrary: lineOf(fields) }, refusalOf(fields)), { maxLength: 12 })
      .map((lines) => (hasHeader ? header(fields) : '') + lines.join('')),
  );

/** The counts that the rows themselves give. */
function counted(rows: readonly HttperrRow[]) {
  const minutes = new Map<string, { rows: number; count: number }>();
  for (const { time, reason, count } of rows) {
    if (time === null || reason === null) continue;
    const key = `${time.slice(0, 16)}:00Z ${reason}`;
    const total = minutes.get(key) ?? { rows: 0, count: 0 };
    minutes.set(key, { rows: total.rows + 1, count: total.count + count });
  }
  const times = rows.flatMap(({ time }) => time ?? []).sort();
  return { minutes, rows: rows.length, first: times[0] ?? null, last: times.at(-1) ?? null };
}

/** All that a log gives, read in pieces of that many bytes. */
function readAs(plainRows: ScanOptions['plainRows'], log: Buffer, chunkBytes: number, options: TallyOptions) {
  const tally = new HttperrTally(options);
  const problems = [0, 1].flatMap((input) => {
    tally.beginFile(input);
    const scanner = new HttperrScanner(tally, { plainRows });
    for (let at = 0; at < log.length; at += chunkBytes) scanner.push(log.subarray(at, at + chunkBytes));
    scanner.end();
    return tally.endFile(log.length);
  });
  const evidence: HttperrEvidence = tally.evidence();
  return { evidence, problems, overall: tally.problems(), breakdown: tally.breakdown() };
}

const WINDOWS: readonly TimeWindow[] = [
  {},
  {},
  { sinceMs: Date.UTC(2026, 2, 1, 10, 0, 6) },
  { sinceMs: Date.UTC(2020, 0, 1), untilMs: Date.UTC(2026, 2, 1, 10, 0, 59, 500) },
  { sinceMs: Date.UTC(2026, 2, 1, 10, 0, 5, 1), untilMs: Date.UTC(2026, 2, 1, 10, 1) },
  { untilMs: Date.UTC(2026, 2, 1, 10) },
];

describe('rows that are counted without being taken apart', () => {
  it('come out as if they had been', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 4 }), fc.integer({ min: 20, max: 2000 }), async (blocks, chunkBytes) => {
        const log = blocks.join('');
        const { rows, unparsed } = await rowsOf(log);
        const { evidence, by } = await countsOf(log, { chunkBytes, mostUnparsed: 1000 });
        const want = counted(rows);
        const minutes = by.minute.map(({ time, reason, ...counts }) => [`${time} ${reason}`, counts] as const);
        expect(new Map(minutes)).toEqual(want.minutes);
        expect(minutes).toHaveLength(want.minutes.size);
        expect(evidence.files[0]?.rows).toBe(want.rows);
        expect([evidence.first, evidence.last]).toEqual([want.first, want.last]);
        expect(evidence.unparsed.map(({ line, text }) => [line, text])).toEqual(unparsed);
        for (const { line, minute, reason } of evidence.minutes) {
          const first = rows.find(
            (row) => row.reason === reason && row.time !== null && Math.floor(Date.parse(row.time) / 60_000) * 60 === minute,
          );
          expect(line).toBe(first?.line);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('come out the same by the kernel, by the script, and with care', () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 4 }),
        fc.integer({ min: 20, max: 2000 }),
        fc.constantFrom(...WINDOWS),
        // Where rows are counted by the values of their columns, they are handed out one by one.
        fc.constantFrom([], DIMENSIONS),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(0x0a, 0x0d, 0x20, 0x00, 0x09, 0x2d, 0x30, 0x3a, 0xe9, 0x23)), { maxLength: 6 }),
        fc.constantFrom('utf8', 'latin1'),
        (blocks, chunkBytes, window, breakdown, damages, encoding) => {
          const log = Buffer.from(blocks.join(''), encoding);
          const options = { ...window, breakdown };
          for (const [at, byte] of damages) if (log.length > 0) log[at % log.length] = byte;
          const careful = readAs(() => null, log, chunkBytes, options);
          expect(readAs((sink) => KernelRows.for(sink), log, chunkBytes, options)).toEqual(careful);
          expect(readAs((sink) => new ScriptRows(sink), log, chunkBytes, options)).toEqual(careful);
        },
      ),
      { numRuns: 1500 },
    );
  });

  // The kernel finds the ends of many lines before it takes the first of them, and the blanks of 64 bytes at a time.
  it('come out the same where rows are many, and bytes among them are damaged', () => {
    const lines = fc.array(
      fc.record({
        second: fc.integer({ min: 0, max: 3 }),
        uri: fc.constantFrom('-', '-', '/', `/${'a'.repeat(63)}`, `/${'b'.repeat(300)}`),
        reason: fc.constantFrom(
          'Timer_ConnectionIdle',
          'Timer_ConnectionIdle',
          'Client_Reset',
          'URL',
          'QueueFull',
          '3_Connections_Refused',
        ),
        queue: fc.constantFrom('-', '-', 'Pool', 'n'.repeat(61), 'n'.repeat(62), 'n'.repeat(63), 'n'.repeat(64), 'n'.repeat(200)),
      }),
      { minLength: 1, maxLength: 24 },
    );
    const damage = fc.tuple(fc.nat(), fc.constantFrom(0x0a, 0x0d, 0x20, 0x00, 0x2d, 0x31, 0x61));
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom(...([12, 13, 14, 16] as const)),
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom('\r\n', '\r\n', '\n', ' \n'),
        fc.array(damage, { maxLength: 5 }),
        // Pieces of lines that begin anywhere among 64 bytes.
        fc.integer({ min: 3000, max: 100_000 }),
        fc.constantFrom(...WINDOWS),
        (some, width, times, end, damages, chunkBytes, window) => {
          const names = FIELDS[width].split(' ').slice(2);
          const rowOf = ({ second, uri, reason, queue }: (typeof some)[number], minute: number) => {
            const isRefusal = reason.endsWith('Refused');
            const values = new Map([
              ['cs-uri', isRefusal ? '-' : uri],
              ['s-reason', reason],
              ['s-queuename', isRefusal ? '-' : queue],
            ]);
            return `2026-03-01 10:0${minute}:0${second + 4} ${names.map((name) => values.get(name) ?? '-').join(' ')}${end}`;
          };
          const body = Array.from({ length: times }, (_, i) => some.map((row) => rowOf(row, Math.floor(i / 50))).join(''));
          const log = Buffer.from(header(FIELDS[width]) + body.join(''));
          for (const [at, byte] of damages) log[at % log.length] = byte;
          const careful = readAs(() => null, log, chunkBytes, window);
          expect(readAs((sink) => KernelRows.for(sink), log, chunkBytes, window)).toEqual(careful);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('may be lines without an end for longer than the kernel looks ahead, and no lines at all', () => {
    const row = (uri: string) => `2026-03-01 10:00:01 - - - - HTTP/1.1 GET ${uri} 1 400 1 URL Pool\r\n`;
    for (const odd of ['/a'.repeat(4000), '/a'.repeat(4200), '/a'.repeat(40_000)]) {
      for (const more of [row(`/${odd}`), '\n'.repeat(70_000), '\r\n'.repeat(3000), ' \n'.repeat(3000)]) {
        const log = Buffer.from(`${header(FIELDS[14])}${row('/').repeat(400)}${more}${row('/')}${row(odd)}${row('/')}`);
        const careful = readAs(() => null, log, 2 ** 20, {});
        expect(careful.evidence.files[0]?.rows).toBeGreaterThanOrEqual(402);
        expect(readAs((sink) => KernelRows.for(sink), log, 2 ** 20, {})).toEqual(careful);
      }
    }
  });

  it('have more names than the kernel, and than anybody, keeps', () => {
    for (const names of [127, 128, 129, 256, 257, 400]) {
      const rows = Array.from({ length: 4 * names }, (_, i) => {
        const at = `10:${i % 60 < 10 ? '0' : ''}${i % 60}:0${i % 7}`;
        return `2026-03-01 ${at} - - - - - - - 503 ${i % 3} ${i % 2 === 0 ? 'QueueFull' : 'AppOffline'} Pool${(i * 7) % names}\r\n`;
      });
      const log = Buffer.from(header(FIELDS[13]) + rows.join(''));
      const careful = readAs(() => null, log, 9000, {});
      expect(readAs((sink) => KernelRows.for(sink), log, 9000, {})).toEqual(careful);
      expect(readAs((sink) => new ScriptRows(sink), log, 9000, {})).toEqual(careful);
    }
  });

  it('may be a column of as many control characters as an attacker likes', () => {
    const fields = 'date time s-reason c-ip cs-uri sc-status s-queuename';
    const row = (reason: string) => `2026-03-01 10:00:01 ${reason} - - - -\r\n`;
    for (const odd of ['\x01'.repeat(300_000), 'a'.repeat(9) + '\t\x02'.repeat(100_000), '\r\x1f'.repeat(100_000)]) {
      const log = Buffer.from(`${header(fields)}${row('URL')}${row(odd)}${row('URL')}`);
      const careful = readAs(() => null, log, 2 ** 20, {});
      expect(careful.evidence.files[0]?.rows).toBeGreaterThanOrEqual(2);
      expect(readAs((sink) => KernelRows.for(sink), log, 2 ** 20, {})).toEqual(careful);
      expect(readAs((sink) => new ScriptRows(sink), log, 2 ** 20, {})).toEqual(careful);
    }
  });

  it('have the dates of the calendar, in both', () => {
    const days = [
      '0000-02-29',
      '0000-03-01',
      '0001-01-01',
      '1600-02-29',
      '1700-02-29',
      '1899-12-31',
      '1900-02-29',
      '1970-01-01',
      '2000-02-29',
    ];
    const odd = [
      '2023-02-29',
      '2024-04-31',
      '2024-00-10',
      '2024-13-10',
      '2024-12-00',
      '2024-12-32',
      '9999-12-31',
      '2026-1-011',
      '2026-01-0a',
    ];
    const rows = [...days, ...odd].map((day) => `${day} 23:59:59 - - - - - - - 400 1 URL Pool\r\n`);
    const log = Buffer.from(header(FIELDS[13]) + rows.join(''));
    const careful = readAs(() => null, log, 1000, {});
    expect(careful.evidence.minutes).toHaveLength(8);
    expect(readAs((sink) => KernelRows.for(sink), log, 1000, {})).toEqual(careful);
    expect(readAs((sink) => new ScriptRows(sink), log, 1000, {})).toEqual(careful);
  });
});
