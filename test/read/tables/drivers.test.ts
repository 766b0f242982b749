import { expect, it } from 'vitest';
import { readText } from '../text-of.js';

it('reads the columns by their names, in any order', () => {
  const { format, piece } = readText([
    'file,version,company,product,description,state',
    'cng.sys,10.0.1.2,Microsoft Corporation,"Microsoft(R) Windows(R)","Kernel Cryptography, Next Generation",running',
    'old.sys,,,,,stopped',
    ',1.0,nobody,,,running',
    'cut.sys,1.0',
  ]);
  expect(format).toBe('drivers');
  expect(piece.drivers).toEqual([
    {
      line: 2,
      file: 'cng.sys',
      path: null,
      version: '10.0.1.2',
      company: 'Microsoft Corporation',
      product: 'Microsoft(R) Windows(R)',
      description: 'Kernel Cryptography, Next Generation',
      running: true,
    },
    { line: 3, file: 'old.sys', path: null, version: null, company: null, product: null, description: null, running: false },
    { line: 5, file: 'cut.sys', path: null, version: '1.0', company: null, product: null, description: null, running: null },
  ]);
  expect(piece.problems?.map(({ line }) => line)).toEqual([4, 5]);
});

it('reads sigcheck below its banner', () => {
  const { format, piece } = readText([
    'Sigcheck v2.90 - File version and signature viewer',
    '',
    'Path,Verified,Date,Publisher,Company,Description,Product,Product Version,File Version,Machine Type',
    '"c:\\windows\\system32\\drivers\\AFD.sys","Signed","9:03 AM 10/12/2006","Microsoft Windows","Microsoft Corporation","Ancillary","Windows","5.2","5.2.3790.3959","32-bit"',
    '"c:\\windows\\system32\\drivers\\x.sys","Unsigned","9:03 AM 10/12/2006","n/a","n/a","n/a","n/a","n/a","n/a","32-bit"',
  ]);
  expect(format).toBe('sigcheck');
  expect(piece.drivers).toMatchObject([
    {
      file: 'AFD.sys',
      path: 'c:\\windows\\system32\\drivers\\AFD.sys',
      version: '5.2.3790.3959',
      company: 'Microsoft Corporation',
      running: null,
      line: 4,
    },
    { file: 'x.sys', version: null, company: null, description: null },
  ]);
});

const QUERY =
  '"ACPI","Microsoft ACPI Driver","ACPI","Kernel ","Boot","%","OK","TRUE","FALSE","20,480","516,096","0","12/10/2024 10:20:00","C:\\Windows\\system32\\drivers\\ACPI.sys","8,192"';
const BARE = '"Ntfs","Ntfs","Ntfs","File System ","Boot","%","OK","TRUE","FALSE","20,480","516,096","0","","","8,192"';

it.each([
  [
    'English',
    '"Module Name","Display Name","Description","Driver Type","Start Mode","State","Status","Accept Stop","Accept Pause","Paged Pool(bytes)","Code(bytes)","BSS(bytes)","Link Date","Path","Init(bytes)"',
    'Running',
    true,
  ],
  [
    'German',
    '"Modulname","Anzeigename","Beschreibung","Treibertyp","Startmodus","Status","Zustand","Anhalten","Pause","Pool","Code","BSS","Datum","Pfad","Init"',
    'Wird ausgef\u00fchrt',
    true,
  ],
  [
    'a language whose words are not known, by drivers that always run',
    '"a","b","c","d","e","f","g","h","i","j","k","l","m","n","o"',
    'Kvik',
    true,
  ],
])('reads driverquery in %s', (_, head, state, running) => {
  const { format, piece } = readText([head, QUERY.replace('%', state), BARE.replace('%', state)]);
  expect(format).toBe('driverquery');
  expect(piece.drivers).toMatchObject([
    { file: 'ACPI.sys', path: 'C:\\Windows\\system32\\drivers\\ACPI.sys', running, version: null },
    { file: 'Ntfs.sys', path: null, running },
  ]);
});

it('reads Win32_SystemDriver', () => {
  const { format, piece } = readText([
    '#TYPE Selected',
    '"Name","State","StartMode","PathName"',
    '"afd","Running","System","\\SystemRoot\\system32\\drivers\\afd.sys"',
  ]);
  expect(format).toBe('system-driver');
  expect(piece.drivers).toMatchObject([{ file: 'afd.sys', running: true, line: 3 }]);
});
