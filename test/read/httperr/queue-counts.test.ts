import { describe, expect, it } from 'vitest';
import { countsOf, crlf, FIELDS, header } from './log.js';

const START = Date.UTC(2026, 2, 1, 10) / 1000;

function row(second: number, reason: string, { site = '1', queue = '-' } = {}): string {
  const time = new Date((START + second) * 1000).toISOString().slice(0, 19).replace('T', ' ');
  return `${time} 192.0.2.7 50001 192.0.2.1 443 HTTP/1.1 GET /a?b=1 503 ${site} ${reason} ${queue}`;
}

async function queuesOf(log: string, options: Parameters<typeof countsOf>[1] = {}) {
  const { evidence } = await countsOf(log, options);
  return (evidence.queues ?? []).map(({ of, name, reason, rows, first, last, line, lastLine }) => ({
    pool: `${of} ${name ?? ''}`.trim(),
    reason,
    rows,
    span: [first === null ? null : first - START, last === null ? null : last - START],
    lines: [line, lastLine],
  }));
}

describe('rows of application pools', () => {
  const LOG =
    header(FIELDS[13]) +
    crlf(
      row(20, 'Timer_AppPool', { queue: 'Shop' }),
      row(5, 'Timer_AppPool', { queue: 'Shop' }),
      row(30, 'AppOffline', { queue: 'Shop' }),
      row(31, 'QueueFull', { queue: 'Mail+Pool' }),
      row(40, 'AppOffline', { queue: 'Shop' }),
      row(41, 'Timer_ConnectionIdle', { queue: 'Shop' }),
      row(42, 'URL'),
      row(43, 'AppOffline', { site: '7' }),
      row(44, 'AppOffline', { site: '-' }),
    );
  const COUNTED = [
    { pool: 'queue Shop', reason: 'Timer_AppPool', rows: 2, span: [5, 20], lines: [5, 5] },
    { pool: 'queue Shop', reason: 'AppOffline', rows: 2, span: [30, 40], lines: [7, 9] },
    { pool: 'queue Mail+Pool', reason: 'QueueFull', rows: 1, span: [31, 31], lines: [8, 8] },
    { pool: 'site 7', reason: 'AppOffline', rows: 1, span: [43, 43], lines: [12, 12] },
    { pool: 'unnamed', reason: 'AppOffline', rows: 1, span: [44, 44], lines: [13, 13] },
  ];

  it('are counted by queue and reason, with their span; a row without a queue goes by its site', async () => {
    expect(await queuesOf(LOG)).toEqual(COUNTED);
  });

  it('are counted alike wherever the log is cut, and with either end of line', async () => {
    expect(await queuesOf(LOG, { chunkBytes: 61 })).toEqual(COUNTED);
    expect(await queuesOf(LOG.replaceAll('\r\n', '\n'))).toEqual(COUNTED);
  });

  it('are only those in the window that was asked for', async () => {
    const queues = await queuesOf(LOG, { sinceMs: (START + 35) * 1000, untilMs: (START + 43) * 1000 });
    expect(queues).toEqual([{ pool: 'queue Shop', reason: 'AppOffline', rows: 1, span: [40, 40], lines: [9, 9] }]);
  });

  it('go by the site in logs of IIS 6 without a column of queues, and without a header', async () => {
    const bare = row(1, 'AppOffline', { site: '447434323' }).replace(/ -$/, '');
    const expected = [{ pool: 'site 447434323', reason: 'AppOffline', rows: 2, span: [1, 1] }];
    expect(await queuesOf(crlf(bare, bare))).toMatchObject(expected);
    expect(await queuesOf(header(FIELDS[12]) + crlf(bare, bare))).toMatchObject(expected);
  });

  it('go by the host name where the layout has neither queue nor site', async () => {
    const log =
      header('date time cs-method cs-uri cs-host sc-status s-reason') + crlf('2026-03-01 10:00:09 GET /a shop.example 503 Disabled');
    expect(await queuesOf(log)).toEqual([{ pool: 'host shop.example', reason: 'Disabled', rows: 1, span: [9, 9], lines: [5, 5] }]);
  });

  it('follow the layout where the header changes within the file, and have no time where it is masked', async () => {
    const later = '2026-03-01 10:00:50 192.0.2.7 50001 192.0.2.1 443 HTTP/1.1 GET /a - - 503 1 AppOffline Shop TCP';
    const log = header(FIELDS[13]) + crlf(row(1, 'AppOffline', { queue: 'Shop' })) + header(FIELDS[16]) + crlf(later);
    expect(await queuesOf(log)).toMatchObject([{ pool: 'queue Shop', rows: 2, span: [1, 50], lines: [5, 10] }]);
    const masked = row(1, 'AppOffline', { queue: 'Shop' }).replace(/^\S+ \S+/, 'date time');
    expect(await queuesOf(header(FIELDS[13]) + crlf(masked))).toMatchObject([{ pool: 'queue Shop', rows: 1, span: [null, null] }]);
  });

  it('are kept for a bounded number of names, and none of the rest is lost', async () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => row(i, 'AppOffline', { queue: `pool-${i}` }));
    const queues = await queuesOf(header(FIELDS[13]) + crlf(...rows));
    expect(queues).toHaveLength(257);
    expect(queues.at(-1)).toMatchObject({ pool: 'others', rows: 744 });
  });
});
