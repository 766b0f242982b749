/**
 * Lines that are longer than any program writes. What searches for an end from each of their characters, and does not find it, needs the square
 * of the length: minutes for a line of a megabyte. Here that is seen by the test's own limit, which reading in one go stays far below.
 */
import { describe, expect, it } from 'vitest';
import { isMask } from '../../src/read/httperr/field-text.js';
import { rowStartOf } from '../../src/read/httperr/handed-on/row-start.js';
import { labeledAmounts } from '../../src/read/pasted/labeled-amounts.js';
import { parseTaggedLine } from '../../src/read/pool/head-lines.js';
import { readPooltagFile } from '../../src/read/pool/pooltag-file.js';
import { outputOf, text } from './commands/outputs-of.js';

const LONG = 500_000;
const runOf = (piece: string) => piece.repeat(Math.ceil(LONG / piece.length));

const INSTALLED = [
  'Event[0]:',
  '  Log Name: System',
  '  Source: Service Control Manager',
  '  Date: 2024-02-03T04:05:06.000',
  '  Event ID: 7045',
  '  Computer: WEB1',
  '  Description: ',
];

describe('a line of half a megabyte', () => {
  it.each(['-', '+', 'a', 'a.', '"'])('in the text of an event: %s', (piece) => {
    const { piece: read } = outputOf(text(...INSTALLED, `A service was installed. ${runOf(piece)}x`));
    expect(read.events).toHaveLength(1);
    expect(read.inventory?.installs).toBeUndefined();
  });

  it('behind the path of a driver that was installed', () => {
    const { piece } = outputOf(text(...INSTALLED, 'Service File Name:  \\SystemRoot\\drivers\\fltx.sys', runOf('b')));
    expect(piece.inventory?.installs).toMatchObject([{ file: 'fltx.sys' }]);
  });

  it.each([
    ['tabs', runOf('\t')],
    ['rules', `${runOf('=')}x`],
    ['carriage returns', `${runOf('\r')}x\r`],
  ])('of %s beside a boot.ini', (_, line) => {
    const lines = [
      '[boot loader]',
      'default=multi(0)disk(0)rdisk(0)partition(1)\\WINDOWS',
      line,
      '[operating systems]',
      'multi(0)disk(0)rdisk(0)partition(1)\\WINDOWS="Windows Server 2003" /3GB',
      line,
    ];
    expect(outputOf(text(...lines)).format).toBe('boot-ini');
  });

  it('of thousands of reservations that are none', () => {
    const lines = Array.from({ length: 400 }, () => `${'\t'.repeat(2_400)}x`);
    const { format, piece } = outputOf(
      text('    Reserved URL            : http://+:80/shop/', '        User: NT AUTHORITY\\NETWORK SERVICE', ...lines),
    );
    expect(format).toBe('url-reservations');
    expect(piece.inventory?.urlReservations).toMatchObject([{ url: 'http://+:80/shop/', users: ['NT AUTHORITY\\NETWORK SERVICE'] }]);
  });

  it('in an export of the registry', () => {
    const { piece } = outputOf(
      text(
        'Windows Registry Editor Version 5.00',
        '',
        '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters]',
        '"MaxConnections"=dword:00000064',
        `"Odd"=hex(7):${runOf('00,')}\\`,
        `  ${runOf('00,')}x`,
      ),
    );
    expect(JSON.stringify(piece)).toContain('100');
  });
});

describe('a row of HTTPERR', () => {
  it.each([' ', '|', '"', '`', ', '])('with a run of %s inside, quoted', (piece) => {
    expect(rowStartOf(`> "AppOffline${runOf(piece)}x" | `)).toMatchObject({ text: `AppOffline${runOf(piece)}x`, isPrefixed: true });
  });

  it.each(['*', '#', 'x', '.', '-:'])('with a field of %s', (piece) => {
    expect(isMask(`${runOf(piece)}!`)).toBe(false);
    expect(isMask(`..${runOf(piece)}*`)).toBe(true);
  });
});

describe('thousands of lines as long as one may be', () => {
  const many = (line: string) => Array.from({ length: 3_000 }, () => line);

  it('are no amounts', () => {
    const lines = ['Kernel Memory (MB)', 'Paged  312', ...many(`a${' '.repeat(390)}!`), 'Nonpaged  2048'];
    expect(labeledAmounts(lines).map(({ label, amount }) => [label, amount.bytes])).toEqual([
      ['Paged', 312 * 2 ** 20],
      ['Nonpaged', 2048 * 2 ** 20],
    ]);
  });

  it('are no pool tags', () => {
    const entry = 'AfdE - afd.sys - endpoint records';
    expect(
      readPooltagFile([entry, ...many(`Ab -${'\t'.repeat(490)}-a${'\t'.repeat(490)}-b`), entry]).filter(
        ({ pattern }) => pattern === 'AfdE',
      ),
    ).toHaveLength(2);
  });

  it('are heads with long values', () => {
    const line = `!ComputerName=${'\t'.repeat(190)}W${'\t'.repeat(190)}`;
    expect(new Set(many(line).map((one) => parseTaggedLine(one)?.value))).toEqual(new Set(['W']));
  });
});

describe('XML', () => {
  const event = (id: number) =>
    `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Qx'/><EventID>${id}</EventID><TimeCreated SystemTime='2023-03-08T06:55:00Z'/><Channel>System</Channel></System></Event>`;

  it.each(['<!--', '<![CDATA[', '<?', '<!', '<a', '<a/', '<a b="', '&#', '</', '<a  '])('with %s that nothing closes', (opens) => {
    const { format, piece } = outputOf(`${event(2019)}\n${event(2020)}\n${runOf(opens)}x\n`);
    expect(format).toBe('event-xml');
    expect(piece.events?.map(({ id }) => id)).toEqual([2019, 2020]);
  });

  it('of elements in one another is kept by its last names', () => {
    const depth = 60_000;
    const data = `${'\n<a>1'.repeat(depth)}${'</a>\n'.repeat(depth)}`;
    const { piece } = outputOf(event(2004).replace('</Event>', `<UserData>${data}</UserData></Event>\n`));
    expect(piece.events?.map(({ id }) => id)).toEqual([2004]);
  });

  it('is read around comments and character data', () => {
    const data = '<EventData><Data Name="a"><![CDATA[x < y & z]]></Data><!-- <Data>no</Data> --><Data>1 &lt; 2</Data></EventData>';
    const { piece } = outputOf(event(7).replace('</Event>', `${data}</Event>\n`));
    expect(piece.events).toMatchObject([{ id: 7, message: expect.stringContaining('x < y & z') }]);
    expect(piece.events?.[0]?.message).toContain('1 < 2');
    expect(piece.events?.[0]?.message).not.toContain('no');
  });
});
