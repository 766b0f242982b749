import { expect, it } from 'vitest';
import { digitsAt, parseCount, parseDecimal, parseSize } from '../../../src/read/pool/quantity.js';

it.each([
  ['68447744', 68_447_744],
  ['68,447,744', 68_447_744],
  ['68.447.744', 68_447_744],
  ['68\u00a0447\u00a0744', 68_447_744],
  ["68'447'744", 68_447_744],
  ['-5', -5],
  ['1,5', Number.NaN],
  ['12,34,567', Number.NaN],
  ['', Number.NaN],
  ['1'.repeat(50), Number.NaN],
])('a whole number: %s', (text, value) => {
  expect(parseCount(text)).toBe(value);
});

it.each([
  ['2,208.1', 2208.1],
  ['2.208,1', 2208.1],
  ['1.234.567', 1_234_567],
  ['0.123', 0.123],
  ['41,05', 41.05],
  ['1,024', 1024],
  ['-0.01', -0.01],
  ['20261367808', 20_261_367_808],
  ['1.2.3,4', Number.NaN],
  ['abc', Number.NaN],
])('a number with decimals: %s', (text, value) => {
  expect(parseDecimal(text)).toBe(value);
});

it.each([
  ['0 B', 1, 0],
  ['243.25 MB', 1, 255_066_112],
  ['28,5 MB', 1, 29_884_416],
  ['17.5GiB', 1, 17.5 * 2 ** 30],
  ['1.5', 2 ** 20, 1.5 * 2 ** 20],
  ['5 apples', 1, Number.NaN],
])('an amount of memory: %s', (text, unit, value) => {
  expect(parseSize(text, unit)).toBe(value);
});

it.each(['0', '007', '123456789012345', '999999999999999', '1234567890123456', '', '-1', '1 2', '12a'])(
  'plain digits alone: %s',
  (text) => {
    const plain = /^\d{1,15}$/.test(text);
    expect(digitsAt(`x${text}y`, 1, text.length + 1)).toBe(plain ? Number(text) : Number.NaN);
  },
);
