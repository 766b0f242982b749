import { describe, expect, it } from 'vitest';
import { pageNames } from '../../../src/report/markdown/page-names.js';

const namesOf = (...ids: readonly string[]) => ids.map((id) => pageNames(ids).get(id));

describe('names of pages', () => {
  it.each([
    [['KB934878'], ['KB934878.md']],
    [
      ['A.1', 'A_1', 'A 1'],
      ['A_1-2.md', 'A_1.md', 'A_1-3.md'],
    ],
    [
      ['ab', 'AB'],
      ['ab.md', 'AB-2.md'],
    ],
    [
      ['CON', 'nul', 'com1', 'LPT9', 'COM10'],
      ['_CON.md', '_nul.md', '_com1.md', '_LPT9.md', 'COM10.md'],
    ],
    [
      ['CON', '_CON'],
      ['_CON-2.md', '_CON.md'],
    ],
    [
      ['../../etc/passwd', 'C:\\x', ''],
      ['______etc_passwd.md', 'C__x.md', '_.md'],
    ],
  ])('%j', (ids, names) => {
    expect(namesOf(...ids)).toEqual(names);
  });

  it('are bounded, and never the same twice', () => {
    const ids = Array.from({ length: 50 }, (_, i) => `${'x'.repeat(300)}${i}`);
    const names = namesOf(...ids);
    expect(new Set(names).size).toBe(50);
    expect(names.every((name) => name !== undefined && name.length <= 110)).toBe(true);
  });
});
