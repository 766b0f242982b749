import { expect, it } from 'vitest';
import { isPooltagFile, readPooltagFile } from '../../../src/read/pool/pooltag-file.js';
import { sampleLines } from '../text-of.js';

it.each([
  ['AfdE - afd.sys      - endpoint records', { pattern: 'AfdE', driver: 'afd.sys', description: 'endpoint records' }],
  ['PX1 - ndproxy.sys - short tag', { pattern: 'PX1 ', driver: 'ndproxy.sys', description: 'short tag' }],
  ['PX1  - ndproxy.sys - padded tag', { pattern: 'PX1 ', driver: 'ndproxy.sys', description: 'padded tag' }],
  ['Dh 1 - win32k.sys - a blank within', { pattern: 'Dh 1', driver: 'win32k.sys', description: 'a blank within' }],
  ['uL?? - http.sys    - family - with a dash', { pattern: 'uL??', driver: 'http.sys', description: 'family - with a dash' }],
  ['Ra*  - storport.sys - rest', { pattern: 'Ra* ', driver: 'storport.sys', description: 'rest' }],
  ['smNp - nt!store or rdyboost.sys - two owners', { pattern: 'smNp', driver: 'nt!store or rdyboost.sys', description: 'two owners' }],
  ['File - <unknown>    - File objects', { pattern: 'File', driver: null, description: 'File objects' }],
  ['ATmp - AppTag mount point', { pattern: 'ATmp', driver: null, description: 'AppTag mount point' }],
  ['Fsb -  netio.sys', { pattern: 'Fsb ', driver: 'netio.sys', description: null }],
  ['TMRL   -     elxsli2', { pattern: 'TMRL', driver: 'elxsli2', description: null }],
])('an entry: %s', (line, entry) => {
  expect(readPooltagFile([line])).toEqual([{ ...entry, line: 1 }]);
});

it.each([
  'rem  words - and - dashes',
  '// a - b',
  '',
  '       <unknown>    -     no tag',
  'QUIC Allocation tags are Qc00 through QcFF',
  'longer - than a tag',
  '\u001a',
])('no entry: %s', (line) => {
  expect(readPooltagFile([line])).toEqual([]);
});

it('keeps both owners of a tag that is listed twice, with their lines', () => {
  const entries = readPooltagFile(sampleLines('pooltag-sample.txt')).filter(({ pattern }) => pattern === 'Irps');
  expect(entries.map(({ driver, line }) => [driver, line])).toEqual([
    ['nt!io', 14],
    ['nt!vf', 15],
  ]);
});

it('is told from other text', () => {
  expect(isPooltagFile(sampleLines('pooltag-sample.txt'))).toBe(true);
  expect(isPooltagFile(sampleLines('localtag-sample.txt'))).toBe(true);
  expect(isPooltagFile(['# Notes', '- one - two', 'this and that - or not', 'a - b'])).toBe(false);
  expect(isPooltagFile(sampleLines('poolmon-g-console-x64.txt'))).toBe(false);
});
