import { describe, expect, it } from 'vitest';
import { countsOf, crlf, FIELDS, header, rowsOf, type Width } from './log.js';

const WIDTHS: readonly Width[] = [12, 13, 14, 16, 18];
const STREAMS: Record<Width, string> = { 12: '', 13: '', 14: '7 ', 16: '7 8 ', 18: '7 8 ' };
const ENDS: Record<Width, string> = { 12: '', 13: ' Pool', 14: ' Pool', 16: ' Pool QUIC', 18: ' Pool QUIC 0x8007 -' };

function row(width: Width, reason: string, uri = '/a'): string {
  return `2026-03-01 10:00:05 192.0.2.7 50001 198.51.100.4 443 HTTP/2.0 GET ${uri} ${STREAMS[width]}503 2 ${reason}${ENDS[width]}`;
}

/** A refusal has nothing but its time and reason. */
function refusal(width: Width, reason: string): string {
  const hyphens = FIELDS[width].split(' ').indexOf('s-reason') - 2;
  return `2026-03-01 10:00:10 ${'- '.repeat(hyphens)}${reason}${' -'.repeat(width - hyphens - 3)}`;
}

describe.each(WIDTHS)('the layout of %i columns', (width) => {
  const whole = {
    time: '2026-03-01T10:00:05Z',
    reason: 'AppOffline',
    count: 1,
    clientAddress: '192.0.2.7',
    clientPort: 50001,
    serverAddress: '198.51.100.4',
    serverPort: 443,
    version: 'HTTP/2.0',
    method: 'GET',
    uri: '/a',
    streamId: width >= 14 ? 7 : null,
    streamIdEx: width >= 16 ? 8 : null,
    status: 503,
    siteId: 2,
    queue: width >= 13 ? 'Pool' : null,
    transport: width >= 16 ? 'QUIC' : null,
    extra: width === 18 ? [{ name: 'fault-code', value: '0x8007' }] : null,
  };

  it.each([
    ['with its header', header(FIELDS[width])],
    ['without a header', ''],
    ['under a header of another layout', header(FIELDS[width === 13 ? 18 : 13])],
  ])('%s gives every column its place', async (_, head) => {
    const { rows, unparsed } = await rowsOf(head + crlf(row(width, 'AppOffline'), refusal(width, '12_Connections_Refused')));
    expect(unparsed).toEqual([]);
    expect(rows).toHaveLength(2);
    // 14 columns under a header of 13 may as well be a blank in the URI: both readings agree on all the rest.
    expect(rows[0]).toMatchObject(
      head !== '' && width === 14 && head.includes('cs-uri sc-status') ? { ...whole, uri: '/a 7', streamId: null } : whole,
    );
    expect(rows[1]).toMatchObject({
      time: '2026-03-01T10:00:10Z',
      reason: 'Connections_Refused',
      count: 12,
      clientAddress: null,
      uri: null,
    });
  });

  it('takes a phrase that nobody knows as it stands', async () => {
    for (const head of [header(FIELDS[width]), '']) {
      expect((await rowsOf(head + crlf(row(width, 'Brand_New/Reason')))).rows[0]).toMatchObject({
        reason: 'Brand_New/Reason',
        queue: whole.queue,
      });
    }
  });
});

describe('the columns of a header', () => {
  it('may be any, in any order, and change in the middle of a file', async () => {
    const { rows, unparsed } = await rowsOf(
      header('date time s-reason cs(User-Agent) sc-status cs-host') +
        crlf('2026-03-01 10:00:05 QueueFull Mozilla/4.0+(x) 503 -') +
        header('cs-uri s-reason') +
        crlf('/only/a/uri URL') +
        header(FIELDS[13]) +
        crlf(row(13, 'AppOffline')),
    );
    expect(unparsed).toEqual([]);
    expect(rows).toMatchObject([
      { line: 5, reason: 'QueueFull', status: 503, extra: [{ name: 'cs(User-Agent)', value: 'Mozilla/4.0+(x)' }], uri: null },
      { line: 10, time: null, reason: 'URL', uri: '/only/a/uri', extra: null },
      { line: 15, reason: 'AppOffline', queue: 'Pool' },
    ]);
  });

  it('may lack the reason: rows have none then, and it is said', async () => {
    const { rows, problems } = await rowsOf(header('date time c-ip cs-uri sc-status') + crlf('2026-03-01 10:00:05 192.0.2.7 /a 400'));
    expect(rows).toMatchObject([{ reason: null, count: 1, clientAddress: '192.0.2.7', status: 400 }]);
    expect(problems).toEqual([expect.stringContaining('s-reason')]);
  });

  it('are found where a page dropped "#Fields:"', async () => {
    const { rows, unparsed } = await rowsOf(`date time cs-uri sc-status s-reason\n2026-03-01 10:00:05 /a 400 URL\n`);
    expect(unparsed).toEqual([]);
    expect(rows).toMatchObject([{ line: 2, uri: '/a', reason: 'URL' }]);
  });

  it.each([
    ['none at all', '#Fields: '],
    ['thousands', `#Fields: ${'x '.repeat(5000)}`],
  ])('that are %s are left aside, with a problem', async (_, fields) => {
    const { rows, problems } = await rowsOf(crlf(fields, row(13, 'AppOffline')));
    expect(rows).toMatchObject([{ reason: 'AppOffline' }]);
    expect(problems).toEqual([expect.stringContaining('#Fields')]);
  });
});

describe('what is a row', () => {
  const log = (...lines: readonly string[]) => rowsOf(header(FIELDS[13]) + crlf(...lines));

  it.each([
    ['junk', 'Server restarted, see the event log'],
    ['a row that lost columns on the left', 'HTTP/1.1 GET /x - 1 Connection_Dropped'],
    ['a row cut before its reason', '2026-03-01 10:00:05 192.0.2.7 50001 198.51.100.4 443 HTTP/1.1 GET'],
    ['a row cut within the URI, that holds a reason', '2026-03-01 10:00:05 192.0.2.7 50001 198.51.100.4 443 HTTP/1.1 GET /a URL'],
    ['a cut row and the header that follows', '2026-03-01 10:00:05 192.0.2.7 50001#Software: Microsoft HTTP API 2.0'],
  ])('%s is none', async (_, line) => {
    expect(await log(line)).toMatchObject({ rows: [], unparsed: [[5, line]] });
  });

  it('lines that hold nothing are neither rows nor unparsed', async () => {
    expect(await log('', '   \t ', '\0\0\0', '# remark')).toMatchObject({ rows: [], unparsed: [] });
  });

  it.each([
    ['date time'],
    ['[date] [time]'],
    ['YYYY-MM-DD HH:MM:SS'],
    ['20xx-xx-xx xx:xx:xx'],
    ['[time+date]'],
    ['- -'],
    ['2026-13-01 10:00:05'],
    ['2026-02-30 10:00:05'],
    ['2026-03-01 24:00:00'],
  ])('"%s" in place of the time leaves a row without a time', async (stamp) => {
    expect((await log(row(13, 'AppOffline').replace('2026-03-01 10:00:05', stamp))).rows).toMatchObject([
      { time: null, reason: 'AppOffline', clientAddress: '192.0.2.7', queue: 'Pool' },
    ]);
  });

  it('blanks in the URI stay in the URI, whatever they pretend', async () => {
    const uris = ['/a b c', '/a  b', '/a - 400 - URL - b', '/x 99_Connections_Refused -', '/a - 1 QueueFull '];
    const { rows } = await log(...uris.map((uri) => row(13, 'BadRequest', uri)));
    expect(rows.map(({ uri, reason, count }) => ({ uri, reason, count }))).toEqual(
      uris.map((uri) => ({ uri, reason: 'BadRequest', count: 1 })),
    );
  });

  it('bytes that are no text move nothing', async () => {
    const { rows } = await rowsOf(
      Buffer.from(header(FIELDS[13]) + crlf(row(13, 'URL', '/\xff\xc3(\xe2\x82\x1b[2J\x85\r\x0b\0/')), 'latin1'),
    );
    expect(rows).toMatchObject([{ uri: '/\ufffd\ufffd(\ufffd\x1b[2J\ufffd\r\x0b\0/', reason: 'URL', queue: 'Pool' }]);
  });

  it('numbers too long to be exact stay text', async () => {
    const line = row(14, 'URL').replace(' 7 ', ' 4611686018427387903 ');
    expect((await rowsOf(header(FIELDS[14]) + crlf(line))).rows).toMatchObject([{ streamId: '4611686018427387903' }]);
  });

  it('the last line may be whole without an end, or cut', async () => {
    const head = header('date time cs-uri sc-status s-reason');
    expect(await rowsOf(`${head}2026-03-01 10:00:05 /a 400 URL`)).toMatchObject({ rows: [{ reason: 'URL' }], unparsed: [] });
    expect(await rowsOf(`${head}2026-03-01 10:00:05 /a 400 Connection_Dro`)).toMatchObject({
      rows: [],
      unparsed: [[5, expect.any(String)]],
    });
    expect(await rowsOf(`${head}2026-03-01 10:00:05 /a 400 Connection_Dro\r\n`)).toMatchObject({ rows: [{ reason: 'Connection_Dro' }] });
  });
});

describe('a refusal', () => {
  const only = async (reason: string, line = refusal(13, reason)) => (await rowsOf(header(FIELDS[13]) + crlf(line))).rows;

  it.each([
    ['3_Connections_Refused', 3],
    ['4_connections_refused', 4],
    ['5_CONNECTION_REFUSED', 5],
    ['Connections_Refused', 1],
    ['0_Connections_Refused', 0],
    ['4294967295_Connections_Refused', 4_294_967_295],
    ['9999999999_Connections_Refused', 9_999_999_999],
    ['10000000000_Connections_Refused', 1],
    ['99999999999999999999_Connections_Refused', 1],
  ])('%s counts %i', async (reason, count) => {
    expect(await only(reason)).toMatchObject([{ reason: 'Connections_Refused', count }]);
  });

  it.each([['3_Connections_Refused_'], ['x3_Connections_Refused'], ['3_Connections__Refused']])('%s is another phrase', async (reason) => {
    expect(await only(reason)).toMatchObject([{ reason, count: 1 }]);
  });

  it.each([
    ['a client', '2026-03-01 10:00:10 192.0.2.7 50001 198.51.100.4 443 - - - - - 99_Connections_Refused -'],
    ['a port of a client', '2026-03-01 10:00:10 - 50001 - - - - - - - 99_Connections_Refused -'],
    ['a method', '2026-03-01 10:00:10 - - - - - GET - - - 99_Connections_Refused -'],
    ['a URI', '2026-03-01 10:00:10 - - - - - - /a - - 99_Connections_Refused -'],
    ['a URI with blanks', '2026-03-01 10:00:10 - - - - - - /a b - - 99_Connections_Refused -'],
    [
      'a queue with blanks',
      '2026-03-01 10:00:10 192.0.2.7 1 198.51.100.4 443 HTTP/1.1 GET /a 503 1 AppOffline Pool 99_Connections_Refused x',
    ],
    ['a client, the queue lost', '2026-03-01 10:00:10 192.0.2.7 1 198.51.100.4 443 HTTP/1.1 GET /a 503 1 99_Connections_Refused'],
  ])('beside %s is somebody else’s text', async (_, line) => {
    expect(await only('', line)).toMatchObject([{ reason: 'Connections_Refused', count: 1 }]);
    const { evidence } = await countsOf(header(FIELDS[13]) + crlf(line));
    expect(evidence.refusals).toEqual([]);
    expect(evidence.suspicious).toEqual({ rows: 1, examples: [{ input: 0, line: 5 }] });
  });

  it('is not lost where the number of hyphens is that of no layout', async () => {
    expect(await only('', `2026-03-01 10:00:10 ${'- '.repeat(12)}6_Connections_Refused - TCP`)).toMatchObject([{ count: 6, uri: null }]);
    expect((await rowsOf(`2026-03-01 10:00:10 ${'- '.repeat(13)}6_Connections_Refused -\n`)).rows).toMatchObject([{ count: 6 }]);
  });
});
