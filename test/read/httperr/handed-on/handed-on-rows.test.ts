import { describe, expect, it } from 'vitest';
import { holdsHttperrRows, isHttperr, isIisAccessLog } from '../../../../src/read/httperr/sniff.js';
import { countsOf, crlf, FIELDS, header, rowsOf } from '../log.js';

const REFUSED = '2026-03-01 09:12:05 - - - - - - - - - 3_Connections_Refused -';
const QUEUE = '2026-03-01 09:12:07 192.0.2.7 50001 198.51.100.4 443 HTTP/1.1 GET /a?x=1,2;3 503 1 QueueFull Shop';
const LINES = [REFUSED, QUEUE];
const NAMES = FIELDS[13].split(' ');

function each(before: (place: number) => string, after = ''): string {
  return crlf(...LINES.map((line, place) => before(place) + line + after));
}

function event(members: object): string {
  return `${JSON.stringify({ '@timestamp': '2026-03-01T09:13:00.000Z', ...members })}\n`;
}

function table(separator: string, date = '2026-03-01'): string {
  const [first, second] = LINES.map((line) => line.replace('2026-03-01', date).split(' ').join(separator));
  return crlf(NAMES.join(separator), first ?? '', (second ?? '').replace(/x=1[,;]2[,;]3/, 'x=1'));
}

describe('rows that were handed on', () => {
  it.each([
    ['findstr of several logs', each(() => 'httperr12.log:')],
    ['findstr with a path that has blanks', each(() => 'D:\\Log Files\\HTTPERR\\httperr1.log:')],
    ['findstr /n', each((place) => `${88 + place}:`)],
    ['grep with a path and context', each((place) => `logs/httperr1.log-${place + 1}-`)],
    ['Select-String', `\r\n${each((place) => `httperr1.log:${place + 7}:`)}\r\n\r\n`],
    ['Select-String with context', each((place) => `> C:\\x\\httperr1.log:${place + 7}:`)],
    ['find', `\r\n---------- HTTPERR1.LOG\r\n${crlf(...LINES)}\r\n---------- HTTPERR2.LOG\r\n`],
    ['a console', `C:\\Windows\\System32\\LogFiles\\HTTPERR>findstr /i q *.log\r\n${each(() => 'httperr1.log:')}`],
    ['a mail that quotes', each(() => '> ')],
    ['a mail that quotes twice', each(() => '> > ')],
    ['a list with stars', each(() => '* ')],
    ['a list with bullets', each(() => '\u2022 ')],
    ['a list with numbers', each((place) => `${place + 1}. `)],
    ['code in a ticket', each(() => '`', '`')],
    ['syslog', each(() => 'Mar  1 10:12:05 web1 httperr: ')],
    ['syslog of RFC 5424', each(() => '<134>1 2026-03-01T09:12:06.003Z web1 httperr 123 - - ')],
    ['a server of syslog with its own time', each(() => '2026-03-01 10:12:06\tLocal0.Info\tweb1\t')],
    ['tabs', crlf(...LINES.map((line) => line.replaceAll(' ', '\t')))],
    ['semicolons', table(';')],
    ['tabs below names', table('\t')],
    ['a spreadsheet', table(';', '01.03.2026')],
    ['a table of Markdown', crlf(`| ${NAMES.join(' | ')} |`, '|---|---|', ...LINES.map((line) => `| ${line.split(' ').join(' | ')} |`))],
    ['Filebeat', LINES.map((line) => event({ message: line, log: { file: { path: 'C:\\x\\httperr1.log' } } })).join('')],
    ['an index of Elasticsearch', LINES.map((line) => event({ _source: { 'event.original': line } })).join('')],
    ['Splunk', LINES.map((line) => event({ result: { _raw: line } })).join('')],
  ])('of %s are rows', async (_, text) => {
    const { rows, unparsed } = await rowsOf(text);
    expect(unparsed).toEqual([]);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      time: '2026-03-01T09:12:05Z',
      reason: 'Connections_Refused',
      count: 3,
      clientAddress: null,
      uri: null,
    });
    expect(rows[1]).toMatchObject({ reason: 'QueueFull', clientAddress: '192.0.2.7', clientPort: 50001, status: 503, queue: 'Shop' });
    expect(isHttperr(Buffer.from(text, 'utf8'))).toBe(true);
  });

  it('of Log Parser are read by its columns, whichever were asked for', async () => {
    const csv = crlf(
      'LogFilename,LogRow,date,time,c-ip,cs-uri,s-reason,s-queuename',
      'C:\\x\\httperr1.log,5,2026-03-01,09:12:05,,,3_Connections_Refused,',
      'C:\\x\\httperr1.log,6,2026-03-01,09:12:07,192.0.2.7,"/a,b",QueueFull,"Shop ""new"""',
    );
    const { rows, unparsed } = await rowsOf(`${csv}\r\nStatistics:\r\n-----------\r\nElements processed: 2\r\n`);
    expect(unparsed).toEqual([]);
    expect(rows).toMatchObject([
      { line: 2, count: 3, reason: 'Connections_Refused' },
      { uri: '/a,b', queue: 'Shop "new"', clientAddress: '192.0.2.7' },
    ]);
  });

  it('follow a header that was found with them', async () => {
    const head = header(FIELDS[16]).trimEnd().split('\r\n');
    const lines = [...head, '2026-03-01 09:12:05 - - - - - - - - - - - 5_Connections_Refused - -'].map((line) => `httperr1.log:${line}`);
    expect(await rowsOf(crlf(...lines))).toMatchObject({ unparsed: [], rows: [{ count: 5, time: '2026-03-01T09:12:05Z' }] });
  });

  it('are put together where a mail wrapped them', async () => {
    const text = '> 2026-03-01 09:12:07 192.0.2.7 50001 198.51.100.4 443 HTTP/1.1\r\n> GET /a 503 1 QueueFull Shop\r\n';
    expect(await rowsOf(text)).toMatchObject({ unparsed: [], rows: [{ line: 1, uri: '/a', queue: 'Shop' }] });
  });

  it('of the module of Elastic are read from its fields', async () => {
    const text = event({ iis: { error: { reason_phrase: '4_Connections_Refused', queue_name: '-' } } });
    expect(await rowsOf(text)).toMatchObject({ rows: [{ time: '2026-03-01T09:13:00Z', count: 4, reason: 'Connections_Refused' }] });
  });

  it('say that they were found so, and that a spreadsheet cut their times', async () => {
    const { rows, problems } = await rowsOf(crlf('date;time;s-reason', '01.03.2026;9:12 PM;3_Connections_Refused'));
    expect(rows).toMatchObject([{ time: '2026-03-01T21:12:00Z', count: 3 }]);
    expect(problems.join('\n')).toMatch(/1 row was found in lines/);
    expect(problems.join('\n')).toMatch(/cut to minutes/);
  });

  it('have no time where day and month cannot be told apart', async () => {
    const { rows } = await rowsOf(crlf('date;time;s-reason', '03/04/2026;09:12:05;3_Connections_Refused'));
    expect(rows).toMatchObject([{ time: null, count: 3 }]);
  });
});

describe('masked rows', () => {
  it.each([
    ['one word for date and time', 'datetime - - - - - - - - - 3_Connections_Refused -'],
    ['brackets', '[date] [time] - - - - - - - - - 3_Connections_Refused -'],
    ['digits crossed out', '20xx-xx-xx xx:xx:xx - - - - - - - - - - 3_Connections_Refused -'],
    ['stars', '***** ***** - - - - - - - - - 3_Connections_Refused -'],
    ['a pattern', 'YYYY-MM-DD HH:MM:SS - - - - - - - - - 3_Connections_Refused -'],
    ['half a stamp', '2026-03-01 - - - - - - - - - 3_Connections_Refused -'],
    ['a word in a line that was found', 'httperr1.log:88:<timestamp> - - - - - - - - - 3_Connections_Refused -'],
    ['a word in a list', '- datetime - - - - - - - - - 3_Connections_Refused -'],
  ])('with %s count without a time', async (_, line) => {
    const { evidence } = await countsOf(`${line}\r\n`);
    expect(evidence.reasons).toEqual([{ reason: 'Connections_Refused', rows: 1, count: 3 }]);
    expect(evidence.first).toBeNull();
  });

  it('keep their other columns', async () => {
    const text = 'datetime <ip> 50001 x.x.x.x 443 HTTP/1.1 GET /a - 503 1 QueueFull Shop\n';
    expect(await rowsOf(text)).toMatchObject({ rows: [{ time: null, clientAddress: '<ip>', reason: 'QueueFull', status: 503 }] });
  });
});

describe('what is no row', () => {
  it.each([
    ['a sentence', 'We see 3_Connections_Refused in the log since 2026-03-01 09:12:05 or so.'],
    ['a heading', '3_Connections_Refused'],
    ['a sum', 'Connections_Refused 12'],
    ['half an event', '{"message":"2026-03-01 09:12:05 - - - - - - - - - 3_Connections_Re'],
  ])('stays unparsed: %s', async (_, line) => {
    const { evidence } = await countsOf(`${line}\r\n`);
    expect(evidence.files[0]).toMatchObject({ rows: 0, unparsed: 1 });
  });

  it('is what a client wrote behind its own columns, in a log without a header', async () => {
    const attack = `2026-03-01 09:12:06 192.0.2.7 50001 198.51.100.4 443 HTTP/1.1 GET /a ${REFUSED.replace('3_', '99_')}`;
    const { evidence } = await countsOf(crlf(QUEUE, attack, QUEUE));
    expect(evidence.refusals).toEqual([]);
    expect(evidence).toMatchObject({ files: [{ rows: 2, unparsed: 1 }], unparsedRefusals: 1 });
  });

  it.each([
    ['a quote', `> ${REFUSED}`],
    ['a found line', `httperr1.log:${REFUSED}`],
    ['an event', event({ message: REFUSED }).trimEnd()],
    ['tabs', REFUSED.replaceAll(' ', '\t')],
    ['a masked row with too few columns', 'datetime - - 3_Connections_Refused -'],
  ])('is %s below a header of http.sys', async (_, line) => {
    const { evidence } = await countsOf(header(FIELDS[13]) + crlf(QUEUE, line));
    expect(evidence.files[0]).toMatchObject({ rows: 1, unparsed: 1 });
    expect(evidence.refusals).toEqual([]);
  });
});

describe('a text', () => {
  it('with rows among many words holds rows, though it is no log', () => {
    const mail = Buffer.from(`Hello,\nit is down.\nAgain.\nSee:\n${REFUSED}\nAny idea?\nRegards\n`);
    expect([isHttperr(mail), holdsHttperrRows(mail)]).toEqual([false, true]);
  });

  it('of IIS is an access log', () => {
    const log = '#Software: Microsoft Internet Information Services 10.0\r\n#Fields: date time cs-uri-stem sc-status\r\n';
    expect([isHttperr(Buffer.from(log)), isIisAccessLog(Buffer.from(log))]).toEqual([false, true]);
    expect(isIisAccessLog(Buffer.from(header(FIELDS[13])))).toBe(false);
  });
});
