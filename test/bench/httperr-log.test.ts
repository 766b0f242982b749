import { expect, it } from 'vitest';
import { countsOfLines, difference } from '../../bench/counts.mjs';
import { makeHttperrLog } from '../../bench/httperr-log.mjs';

function made(bytes: number): { readonly text: string; readonly truth: ReadonlyMap<string, number> } {
  const pieces: string[] = [];
  const truth = makeHttperrLog(bytes, (piece: string) => pieces.push(piece));
  return { text: pieces.join(''), truth };
}

it('counts what a plain count of its rows finds', () => {
  const { text, truth } = made(3_000_000);
  const rows = text.split('\r\n').filter((line) => line !== '' && !line.startsWith('#'));
  const plain = rows.map((row) => `1 ${row.slice(0, 16)} ${row.split(' ')[12]}`).join('\n');
  expect(rows.every((row) => row.split(' ').length === 14)).toBe(true);
  expect(difference(countsOfLines(plain), truth)).toBeNull();
  expect([...truth.keys()].some((key) => key.endsWith(' Connections_Refused'))).toBe(true);
  expect(text.match(/^#Fields: /gm)).toHaveLength(3);
});

it('makes the same log each time', () => {
  expect(made(50_000).text).toBe(made(50_000).text);
});

it('says how counts differ', () => {
  const truth = new Map([['2026-03-01 00:00 BadRequest', 2]]);
  expect(difference(new Map(), truth)).toBe('0 rows instead of 1');
  expect(difference(new Map([['2026-03-01 00:00 BadRequest', 3]]), truth)).toBe('2026-03-01 00:00 BadRequest: 3 instead of 2');
});
