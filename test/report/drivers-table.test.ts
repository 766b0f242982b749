import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { driversCsv } from '../../src/report/drivers-csv.js';
import { renderDrivers } from '../../src/report/drivers-table.js';
import type { DriverImage, DriversDocument } from '../../src/schema/types.js';

const leaky: DriverImage = {
  path: 'drivers/leaky.sys',
  architecture: 'x64',
  bytes: 4096,
  version: { file: '1.2.3.4', company: '=cmd|\u202e"evil"', productName: 'Leaky' },
  signature: { status: 'untrusted', via: 'embedded', signer: 'Northern Drivers', digest: 'sha256', timestamp: '2024-05-06T07:08:09Z' },
  tags: [
    { tag: 'Leak', tagHex: '0x6B61654C', use: 'call', api: 'ExAllocatePoolWithTag', at: [{ rva: 0x1a3, section: '.text' }] },
    { tag: 'Leak', tagHex: '0x6B61654C', use: 'text', at: [] },
  ],
  problem: null,
};
const silent: DriverImage = { ...leaky, path: 'drivers/silent.sys', tags: [] };
const damaged: DriverImage = {
  path: 'drivers/\u001b[2Jx.sys',
  architecture: null,
  bytes: 0,
  version: null,
  signature: null,
  tags: [],
  problem: 'not a PE file: it is empty',
};
const document: Pick<DriversDocument, 'drivers' | 'tags' | 'problems'> = {
  drivers: [leaky, silent, damaged],
  tags: [{ tag: 'Gone', tagHex: '0x656E6F47', owners: [], answer: 'none', why: 'no image given holds it' }],
  problems: [{ text: 'a.cat proves nothing' }],
};
const plain = { color: false, unicode: false, verbose: false, width: 80 };

describe('the table of drivers', () => {
  const text = renderDrivers(document, plain);

  it('shows who calls with a tag, and where', () => {
    expect(renderDrivers(document, { ...plain, width: 120 })).toMatch(/Leak {2}leaky\.sys {2}1\.2\.3\.4/);
    expect(renderDrivers(document, { ...plain, width: 160 })).toContain('call ExAllocatePoolWithTag at .text+0x1a3');
  });

  it('keeps to the width of the screen', () => {
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(text).toContain('.text+0x1a3');
  });

  it('cuts no name, however narrow the screen', () => {
    const path = 'drivers/a-driver-of-a-very-long-name-indeed.sys';
    const signer = 'Microsoft Windows Hardware Compatibility Publisher';
    const long: DriverImage = {
      ...leaky,
      path,
      signature: { status: 'valid', signer },
      version: { file: '10.20.30.40', company: 'Contoso Imaginary' },
    };
    const narrow = renderDrivers({ ...document, drivers: [long] }, plain);
    expect(narrow).toContain('a-driver-of-a-very-long-name-indeed.sys');
    for (const word of ['valid', 'Imaginary', '10.20.30.40', 'call']) expect(narrow).toContain(word);
    expect(narrow).not.toContain('...');
    const below = renderDrivers({ ...document, drivers: [long] }, { ...plain, width: 60 });
    expect(below).toMatch(/^ {2}Leak {2}a-driver-of-a-very-long-name-indeed\.sys$/m);
    for (const word of [...signer.split(' '), '.text+0x1a3']) expect(below).toContain(word);
  });

  it('shows answers, images without tags, what could not be read, and no control characters of others', () => {
    expect(text).toContain('"Gone": no image given holds it');
    expect(text).toContain('No tag found in 1 image: silent.sys');
    expect(text).toContain('drivers/\\x1B[2Jx.sys: not a PE file: it is empty');
    expect(text).toContain('a.cat proves nothing');
    for (const control of ['\u001b', '\u202e']) expect(text).not.toContain(control);
  });
});

describe('the blocks of tags that were asked for', () => {
  const asked = { ...plain, asked: true };

  it('show all that is known of each image, under its tag', () => {
    const leak = { tag: 'Leak', tagHex: '0x6B61654C', owners: [], answer: 'one' as const, why: null };
    const text = renderDrivers({ ...document, tags: [leak, ...document.tags] }, asked);
    const lines = text.split('\n').map((line) => line.trim());
    expect(lines).toEqual(expect.arrayContaining(['"Leak"', 'leaky.sys', 'signature  signed, not trusted, Northern Drivers, 2024']));
    expect(lines).toContain('use        call ExAllocatePoolWithTag at .text+0x1a3');
    expect(lines.indexOf('"Gone"')).toBeGreaterThan(lines.indexOf('"Leak"'));
    expect(text).not.toContain('TAG');
    for (const control of ['\u001b', '\u202e']) expect(text).not.toContain(control);
  });
});

describe('the CSV of drivers', () => {
  const rows = parse(driversCsv(document), { columns: true }) as readonly Record<string, string>[];

  it('has a line for each use, and one for an image without any', () => {
    expect(rows.map(({ path, tag, use, rva }) => [path, tag, use, rva])).toEqual([
      ['drivers/leaky.sys', 'Leak', 'call', '0x1a3'],
      ['drivers/leaky.sys', 'Leak', 'text', ''],
      ['drivers/silent.sys', '', '', ''],
      ['drivers/\\x1B[2Jx.sys', '', '', ''],
    ]);
    expect(rows[3]?.['problem']).toBe('not a PE file: it is empty');
  });

  it('gives no formula to a spreadsheet', () => {
    expect(rows[0]?.['company']).toBe(`'=cmd|\\u{202E}"evil"`);
  });
});
