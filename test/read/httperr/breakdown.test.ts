import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, type Dimension, type DimensionCounts } from '../../../src/read/httperr/breakdown.js';
import { LONGEST_VALUE } from '../../../src/read/httperr/value-counts.js';
import { countsOf, crlf, FIELDS, header, rowsOf, type Width } from './log.js';

interface Row {
  readonly client?: string;
  readonly uri?: string;
  readonly site?: string;
  readonly reason?: string;
  readonly queue?: string;
}

function line(width: Width, { client = '192.0.2.7', uri = '/a', site = '1', reason = 'URL', queue = 'Shop' }: Row): string {
  const streams = { 12: '', 13: '', 14: '- ', 16: '- - ', 18: '- - ' }[width];
  const end = { 12: '', 13: ` ${queue}`, 14: ` ${queue}`, 16: ` ${queue} TCP`, 18: ` ${queue} TCP - -` }[width];
  return `2026-03-01 10:00:00 ${client} 50001 192.0.2.1 443 HTTP/1.1 GET ${uri} ${streams}400 ${site} ${reason}${end}`;
}

async function breakdownOf(log: string, dimension: Dimension, options: Parameters<typeof countsOf>[1] = {}): Promise<DimensionCounts> {
  const { breakdown } = await countsOf(log, { ...options, breakdown: [dimension] });
  const [counts] = breakdown;
  if (counts === undefined) throw new TypeError('nothing was counted');
  return counts;
}

/** `value rows reason rows …`, most rows first. */
function said({ values }: DimensionCounts): readonly string[] {
  return values.map(({ value, rows, reasons }) =>
    [value, rows, ...reasons.map(({ reason, rows: each }) => `${reason} ${each}`)].join(' | '),
  );
}

const VALUE = {
  queue: fc.constantFrom('-', 'Shop', 'Mail', 'Shop2', 'Poool'),
  site: fc.constantFrom('-', '1', '2', '447434323'),
  uri: fc.constantFrom('-', '/a', '/a?x=1', '/a?y', '/b', '?', '*', '/a b', `/${'l'.repeat(400)}`),
  client: fc.constantFrom('192.0.2.7', '192.0.2.8', 'fe80::1%11', '192.0.2.17'),
  reason: fc.constantFrom('URL', 'AppOffline', 'New_Reason', 'N/A'),
};

describe('rows by the values of a column', () => {
  it.each([13, 14, 16, 18] as const)('are what counting every row gives, in a layout of %d columns', async (width) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record(VALUE), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 30, max: 900 }),
        async (rows, chunkBytes) => {
          const log = header(FIELDS[width]) + crlf(...rows.map((row) => line(width, row)));
          const read = await rowsOf(log);
          for (const dimension of DIMENSIONS) {
            const counts = await breakdownOf(log, dimension, { chunkBytes });
            const wanted = new Map<string, number>();
            for (const row of read.rows) {
              const value = { queue: row.queue, site: row.siteId, uri: row.uri, client: row.clientAddress }[dimension];
              const shown =
                dimension === 'uri' && value !== null
                  ? String(value)
                      .replace(/(?<!^)\?.*$|(?<=^\?).*$/, '')
                      .slice(0, LONGEST_VALUE)
                  : value;
              const key = JSON.stringify([shown === null ? null : String(shown), row.reason]);
              wanted.set(key, (wanted.get(key) ?? 0) + 1);
            }
            const found = counts.values.flatMap(({ value, reasons }) =>
              reasons.map(({ reason, rows: each }) => [JSON.stringify([value, reason]), each] as const),
            );
            expect(new Map(found)).toEqual(wanted);
            expect(counts).toMatchObject({ bound: 0, rows: rows.length });
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('hold no query of a URL', async () => {
    const uris = ['/a?token=SECRET', '/a?b', '/a', '?SECRET', '/long/'.padEnd(300, 'x'), '/long/'.padEnd(301, 'x')];
    const counts = await breakdownOf(header(FIELDS[13]) + crlf(...uris.map((uri) => line(13, { uri }))), 'uri');
    expect(JSON.stringify(counts)).not.toContain('SECRET');
    expect(counts.values.map(({ value, rows, isCut }) => [value?.slice(0, 6), rows, isCut])).toEqual([
      ['/a', 3, false],
      ['/long/', 2, true],
      ['?', 1, false],
    ]);
  });

  it('follow the layout: none in rows without the column, which is said, and the header that is the latest', async () => {
    const bare = await breakdownOf(crlf(line(12, {}), line(12, {})), 'queue');
    expect(bare).toMatchObject({ hasColumn: false, distinct: 1 });
    expect(said(bare)).toEqual([' | 2 | URL 2']);
    const mixed =
      header(FIELDS[12]) + crlf(line(12, {})) + header(FIELDS[16]) + crlf(line(16, { queue: 'Mail' }), line(16, { queue: 'Mail' }));
    expect(said(await breakdownOf(mixed, 'queue'))).toEqual(['Mail | 2 | URL 2', ' | 1 | URL 1']);
  });

  it('count refused connections among the rows without a client', async () => {
    const refusal = '2026-03-01 10:00:05 - - - - - - - - - 3_Connections_Refused -';
    const counts = await breakdownOf(header(FIELDS[13]) + crlf(line(13, {}), refusal), 'client');
    expect(counts.values.find(({ value }) => value === null)?.reasons).toEqual([{ reason: 'Connections_Refused', rows: 1, count: 3 }]);
  });
});

describe('more values than are counted at a time', () => {
  /** Few clients with many rows among many with one or two, in an order that is not kind. */
  const clients = Array.from({ length: 6_000 }, (_, i) => (i % 7 === 0 ? `10.0.0.${i % 5}` : `10.1.${(i * 7) % 251}.${(i * 13) % 241}`));
  const log = header(FIELDS[13]) + crlf(...clients.map((client) => line(13, { client })));
  const truth = new Map<string, number>();
  for (const client of clients) truth.set(client, (truth.get(client) ?? 0) + 1);

  it('keep those with most rows, overstate none, and say how many rows may be missing', async () => {
    const counts = await breakdownOf(log, 'client', { mostValues: 200 });
    expect(counts.values.length).toBeLessThanOrEqual(200);
    expect(counts).toMatchObject({ distinct: null, rows: 6_000 });
    expect(counts.bound).toBeGreaterThan(0);
    for (const { value, rows, missedRows } of counts.values) {
      const real = truth.get(value ?? '') ?? 0;
      expect(rows).toBeLessThanOrEqual(real);
      expect(real).toBeLessThanOrEqual(rows + missedRows);
    }
    const kept = new Set(counts.values.map(({ value }) => value));
    for (const [client, rows] of truth) if (rows > counts.bound) expect(kept).toContain(client);
  });

  it('are exact where they fit', async () => {
    const counts = await breakdownOf(log, 'client');
    expect(counts).toMatchObject({ distinct: truth.size, bound: 0 });
    expect(new Map(counts.values.map(({ value, rows }) => [value, rows]))).toEqual(truth);
  });
});
