import { describe, expect, it } from 'vitest';
import { textOf } from './source-files.js';

const PAGE = textOf('docs/unexecuted-claims.md');
const FIRST_RUN = textOf('docs/first-run-on-a-server.md');
const claims = PAGE.split('\n')
  .filter((line) => /^\| W\d+ \|/.test(line))
  .map((line) => line.slice(2, -2).split(' | '))
  .map(([id = '', claim = '', place = '', text = '', source = '', otherwise = '']) => ({ id, claim, place, text, source, otherwise }));

describe('the table of claims about Windows', () => {
  it('has whole rows, in order, as many as it says', () => {
    expect(claims.length).toBeGreaterThan(10);
    expect(claims.map(({ id }) => id)).toEqual(claims.map((_, at) => `W${at + 1}`));
    expect(claims.filter((row) => Object.values(row).some((cell) => cell.trim() === ''))).toEqual([]);
    expect(PAGE).toContain(`\n${claims.length} claims.\n`);
  });

  it.each(claims)('finds $id at its place', ({ place, text }) => {
    expect(textOf(place)).toContain(text.replace(/^`|`$/g, ''));
  });

  it('is what the commands of the first run refer to', () => {
    const named = FIRST_RUN.match(/\bW\d+\b/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !claims.some((claim) => claim.id === id))).toEqual([]);
    expect(FIRST_RUN.match(/^\| \d+ \|/gm)).toHaveLength(10);
  });
});
