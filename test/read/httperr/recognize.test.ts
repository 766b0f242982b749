import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inFileOrder } from '../../../src/read/httperr/file-order.js';
import { isHttperr } from '../../../src/read/httperr/sniff.js';
import { crlf, FIELDS, header } from './log.js';

const ROW = '2026-03-01 10:00:05 192.0.2.7 50001 198.51.100.4 443 HTTP/1.1 GET /a 503 2 AppOffline Pool';

describe('a log of http.sys', () => {
  it.each([
    ['its header alone', header(FIELDS[18])],
    ['a header without a reason', header('date time c-ip cs-uri sc-status')],
    ['columns without the name of a software', `#Fields: ${FIELDS[13]}\n`],
    ['a blank line first', `\r\n${header(FIELDS[13])}`],
    ['rows alone', crlf(ROW, ROW)],
    ['one row without an end', ROW],
    ['refusals alone', '2007-11-13 20:01:44 - - - - - - - - - 3_Connections_Refused -\n2007-11-13 20:01:49 - - - - - - - - - 4_Conn'],
    ['rows that a page wrapped', '2026-03-01 10:00:05 192.0.2.7 50001 198.51.100.4 443\n   HTTP/1.1 GET /a 503 - ConnLimit\n'],
    ['column names without #Fields', `${FIELDS[13]}\n${ROW}\n`],
    ['a refusal in other letters', crlf('2026-03-01 10:00:05 - - - - - - - - - 17_connection_REFUSED -')],
    ['a byte order mark', `\ufeff${crlf(ROW)}`],
  ])('is known by %s', (_, head) => {
    expect(isHttperr(Buffer.from(head, 'utf8'))).toBe(true);
    expect(isHttperr(Buffer.from(head, 'utf16le'))).toBe(true);
  });

  it.each(['made-dev-16-crlf.log', 'made-dev-bom-crlf-13.log', 'made-dev-hostile-14.log', 'made-dev-subset.log'])('is %s', (name) => {
    expect(isHttperr(readFileSync(new URL(`../../fixtures/httperr/${name}`, import.meta.url)))).toBe(true);
  });

  const access = 'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus';
  it.each([
    ['nothing', ''],
    ['NULs', '\0'.repeat(5000)],
    ['a log of IIS', `#Software: Microsoft Internet Information Services 8.5\r\n#Version: 1.0\r\n#Fields: ${access}\r\n`],
    ['a log of IIS without its software', `#Fields: ${access}\r\n2026-03-01 10:00:05 10.0.0.1 GET /a - 443 - 192.0.2.7 x 503 0\r\n`],
    ['another log with a cs-uri', '#Software: Some Proxy 1.0\r\n#Fields: date time c-ip cs-uri sc-status\r\n'],
    ['a firewall log', '#Version: 1.5\r\n#Software: Microsoft Windows Firewall\r\n#Fields: date time action protocol src-ip dst-ip\r\n'],
    [
      'a list of pool tags',
      ' Tag  Type     Allocs            Frees            Diff   Bytes\n Leak Nonp      33        0       33  34603008\n',
    ],
    ['a page with one row in it', `Some words.\nMore words.\nAnd more.\n${ROW}\nThe end.\n`],
    ['a table with times', 'time,source,id,message\n2026-03-01T10:00:05Z,Srv,2019,x\n'],
  ])('is not %s', (_, head) => {
    expect(isHttperr(Buffer.from(head, 'utf8'))).toBe(false);
  });
});

describe('the order of logs', () => {
  it.each([
    [
      'by the number',
      ['httperr1.log', 'httperr2.log.gz', 'httperr9.log', 'httperr10.log', 'httperr100.log', 'httperr12345678901234567890.log'],
    ],
    ['by the number, whatever stands around it', ['H/WEB1_HTTPERR3.LOG', 'H/WEB1_httperr0020.log', 'H/httperr21 (2).txt']],
    ['by day', ['ht030419.log', 'ht031201.log', 'ht260101.log']],
    ['by hour', ['ht26010123.log', 'ht26010200.log']],
    ['numbers before times before other names', ['httperr7.log', 'ht260101.log', 'a.log']],
    ['folder by folder, also within an archive', ['a.zip!H/httperr2.log', 'a.zip!H/httperr11.log', 'b\\httperr1.log']],
  ])('is %s', (_, names) => {
    const shuffled = [...names].reverse().map((path) => ({ path }));
    expect(inFileOrder(shuffled).map(({ path }) => path)).toEqual(names);
  });
});
