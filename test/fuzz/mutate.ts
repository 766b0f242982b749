import { append } from '../../src/long-lists.js';
import type { Random } from './random.js';

/** What programs, people and attackers write where something else is expected. */
const ODD_CELLS = [
  ...[
    '',
    ' ',
    '-',
    '-1',
    '0',
    '00',
    '1',
    '65536',
    '2147483648',
    '-2147483648',
    '4294967295',
    '4294967296',
    '9007199254740993',
    '1e308',
    '1e999',
  ],
  ...[
    'NaN',
    'Infinity',
    '0.03',
    '1,234',
    '1.234.567',
    '0x1F',
    '"',
    '""',
    "'",
    ',',
    ';',
    '\t',
    '(',
    ')',
    '\\\\OTHER\\Memory\\Pool Nonpaged Bytes',
  ],
  ...['n/a', '2026-02-31 25:61:61', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-01-01T00:00:00+99:99', '12/31/9999 23:59:59.999'],
  ...[
    '999999999999_Connections_Refused',
    '7_Connections_Refused',
    '\u202e',
    '\u2028',
    '\u001b[31m',
    '\ufeff',
    '\u0000',
    'x'.repeat(5_000),
    '=1+1',
    '{',
    '[',
    '}',
  ],
];
const ODD_VALUES: readonly unknown[] = [
  ...[null, true, '', 'x', [], {}, 0, -1, 0.5, 1e12, -1e12, 1e300, Number.MAX_SAFE_INTEGER, 2 ** 53, 2 ** 64],
  ...['2026-02-31T00:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '\u0000', 'x'.repeat(2_000), { a: { b: { c: [] } } }],
];

/** A text with one to four things changed: characters, cells, lines, or its end. */
export function mutateText(text: string, random: Random): string {
  let result = text;
  for (let times = 1 + random.below(4); times > 0; times--) result = random.pick(TEXT_CHANGES)(result, random);
  return result;
}

type Change = (text: string, random: Random) => string;

const TEXT_CHANGES: readonly Change[] = [
  (text, random) => splice(text, random.below(text.length + 1), { remove: 0, insert: random.pick(ODD_CELLS) }),
  (text, random) => splice(text, random.below(text.length + 1), { remove: random.below(40), insert: '' }),
  (text, random) => splice(text, random.below(text.length + 1), { remove: 1, insert: String.fromCharCode(random.below(256)) }),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => changeLines(text, random, (lines, at) => lines.splice(at, 1)),
  (text, random) => changeLines(text, random, (lines, at) => lines.splice(at, 0, lines[random.below(lines.length)] ?? '')),
  (text, random) => changeLines(text, random, (lines, at) => lines.splice(at, 0, random.pick(ODD_CELLS))),
  (text, random) => changeLines(text, random, (lines, at) => swapLines(lines, at, random.below(lines.length))),
  changeCell,
  changeCell,
  (text, random) => changeNumber(text, random),
  (text, random) => changeNumber(text, random),
  (text) => text.replaceAll('\r\n', '\n'),
  (text) => `${text}${text}`,
];

function splice(text: string, at: number, { remove, insert }: { readonly remove: number; readonly insert: string }): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}

function changeLines(text: string, random: Random, change: (lines: string[], at: number) => void): string {
  const lines = text.split('\n');
  change(lines, random.below(lines.length));
  return lines.join('\n');
}

function swapLines(lines: string[], a: number, b: number): void {
  [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
}

/** One cell of a line that is kept apart by commas, semicolons, tabs or blanks. */
function changeCell(text: string, random: Random): string {
  return changeLines(text, random, (lines, at) => {
    const line = lines[at] ?? '';
    const mark = [',', ';', '\t', ' '].find((one) => line.includes(one)) ?? ' ';
    const cells = line.split(mark);
    cells[random.below(cells.length)] = random.pick(ODD_CELLS);
    lines[at] = cells.join(mark);
  });
}

function changeNumber(text: string, random: Random): string {
  const numbers = [...text.matchAll(/\d+/g)];
  const found = numbers[random.below(Math.max(numbers.length, 1))];
  return found === undefined ? text : splice(text, found.index, { remove: found[0].length, insert: random.pick(ODD_CELLS) });
}

/** A JSON value with one to three of its members changed, renamed, doubled or taken away. */
export function mutateJson(value: unknown, random: Random): unknown {
  const copy = structuredClone(value);
  const places = objectsIn(copy);
  for (let times = 1 + random.below(3); times > 0 && places.length > 0; times--) changeMember(random.pick(places), random);
  return copy;
}

function changeMember(holder: Record<string, unknown>, random: Random): void {
  const names = Object.keys(holder);
  if (names.length === 0) return;
  const name = random.pick(names);
  const roll = random.below(8);
  if (roll === 0) delete holder[name];
  else if (roll === 1) holder[random.pick(['', 'Name', '__proto__x', 'x'.repeat(300), name.toUpperCase()])] = random.pick(ODD_VALUES);
  else holder[name] = random.pick(ODD_VALUES);
}

/** Objects and lists in a value, the value itself among them. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const found = [value as Record<string, unknown>];
  for (const member of Object.values(value)) append(found, objectsIn(member));
  return found;
}

/** Bytes with one to six of them changed, cut, or filled. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let result = Uint8Array.from(bytes);
  for (let times = 1 + random.below(6); times > 0; times--) {
    const roll = random.below(8);
    if (roll === 0) result = result.slice(0, random.below(result.length + 1));
    else if (roll === 1) result.fill(random.pick([0, 0xff]), random.below(result.length + 1), random.below(result.length + 1));
    else result[random.below(Math.max(result.length, 1))] = random.below(256);
  }
  return result;
}
