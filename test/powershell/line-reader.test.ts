import { describe, expect, it } from 'vitest';
import { LineReader } from '../../src/powershell/line-reader.js';

const linesOf = (...chunks: readonly string[]): readonly string[] => {
  const lines: string[] = [];
  const reader = new LineReader((line) => lines.push(line));
  for (const chunk of chunks) reader.push(chunk);
  reader.end();
  return lines;
};

describe('a reader of lines', () => {
  it.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\r\nb\r\n'], ['a', 'b']],
    [
      ['a\r', '\nb'],
      ['a', 'b'],
    ],
    [
      ['a', 'b', 'c\n\n'],
      ['abc', ''],
    ],
    [[''], []],
  ])('cuts %j into %j', (chunks, lines) => {
    expect(linesOf(...chunks)).toEqual(lines);
  });

  it('cuts what is too long', () => {
    const [line] = linesOf(...Array.from({ length: 100 }, () => 'x'.repeat(1000)));
    expect(line?.length).toBeLessThan(20_000);
  });
});
