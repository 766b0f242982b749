import { describe, expect, it } from 'vitest';
import { driverForCommand, nameForCommand } from '../../../../src/analyze/verdict/next-steps/safe-names.js';

const HOSTILE = [
  'a"b',
  'a&calc',
  'a|calc',
  '%COMSPEC%',
  '$(calc)',
  '`calc`',
  'a;calc',
  "a'b",
  'a\nb',
  '-Force',
  '/r',
  '..\\x',
  'a>b',
  'ä',
  '',
  ' x',
  'x ',
  'a,b',
];

describe('names from evidence', () => {
  it.each(HOSTILE)('%j is none for a command line', (name) => {
    expect(nameForCommand(name)).toBeNull();
    expect(driverForCommand(`${name}.sys`)).toBeNull();
  });

  it('are one word, in quotes where they hold blanks', () => {
    expect(nameForCommand('Shop')).toBe('Shop');
    expect(nameForCommand('.NET v4.5')).toBeNull();
    expect(nameForCommand('MSExchange Transport 2')).toBe('"MSExchange Transport 2"');
    expect(nameForCommand('x'.repeat(81))).toBeNull();
    expect(driverForCommand('my-filter_2.sys')).toBe('my-filter_2.sys');
    expect(driverForCommand('two words.sys')).toBeNull();
  });
});
