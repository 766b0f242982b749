import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOf } from '../../../src/read/httperr/by-time.js';
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
  { weight: 1, arbitrary: fc.constantFrom('', '\u2013', '/x\ty', '/\r', '\0', `/${'b'.repeat(250)}`, '9_Connections_Refused') },
);
const REASON = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('Timer_ConnectionIdle', 'URL', 'N/A', 'Connection_Dropped', 'Connection_Dropped_List_Full') },
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

const block = fc
  .tuple(fc.constantFrom(...FIELDS_OF_LOGS), fc.boolean())
  .chain(([fields, hasHeader]) =>
    fc.array(lineOf(fields), { maxLength: 12 }).map((lines) => (hasHeader ? header(fields) : '') + lines.join('')),
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

describe('rows that are counted without being taken apart', () => {
  it('come out as if they had been', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 4 }), fc.integer({ min: 20, max: 2000 }), async (blocks, chunkBytes) => {
        const log = blocks.join('');
        const { rows, unparsed } = await rowsOf(log);
        const { evidence } = await countsOf(log, { chunkBytes, mostUnparsed: 1000 });
        const want = counted(rows);
        const minutes = byOf(evidence.minutes, 'minute').map(({ time, reason, ...counts }) => [`${time} ${reason}`, counts] as const);
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
});
