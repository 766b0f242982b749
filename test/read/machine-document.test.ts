import { describe, expect, it } from 'vitest';
import { readJsonFile } from '../../src/read/machine-document.js';

function damageOf(text: string) {
  const json = readJsonFile(text);
  return json.kind === 'damaged' ? json.problems : [];
}

describe('readJsonFile', () => {
  it('knows the line of each value', () => {
    const json = readJsonFile('{\n  "name": "WEB1",\n  "memory": {\n    "visibleBytes": 1024\n  },\n  "boot": { "options": ["3GB"] }\n}\n');
    expect(json).toMatchObject({ kind: 'machine', document: { machine: { name: 'WEB1', memory: { visibleBytes: 1024 } } } });
    const lines = json.kind === 'machine' ? json.document.lines : new Map();
    expect(['name', 'memory', 'memory.visibleBytes', 'boot.options'].map((path) => lines.get(path))).toEqual([2, 3, 4, 6]);
  });

  it.each([
    ['{"schemaVersion":1,"name":"WEB1"}', 'machine'],
    ['{"clock":{"utcOffsetMinutes":60}}', 'machine'],
    ['{"kind":"collection","schemaVersion":1}', 'collection'],
    ['{"kind":"diagnosis","schemaVersion":1}', 'result'],
    ['{"name":"left-pad","version":"1.0.0"}', 'unknown'],
    ['{"clock":{"tick":1},"os":["linux"],"memory":"8 GB"}', 'unknown'],
    ['{}', 'unknown'],
  ])('%s is %s', (text, kind) => {
    expect(readJsonFile(text).kind).toBe(kind);
  });

  it('says what is wrong with a value: line, path, what was found and what is wanted', () => {
    expect(damageOf('{\n  "os": { "version": "6.1" },\n  "memory": {\n    "visibleBytes": "4 GB"\n  }\n}')).toEqual([
      {
        line: 4,
        text: 'is not a machine description: memory.visibleBytes is "4 GB", a whole number of bytes is wanted (for example 4294967296)',
      },
    ]);
  });

  it('puts a complaint about a list on the line of the list', () => {
    const problems = damageOf('{\n  "boot": {\n    "options": ["3GB", 5]\n  },\n  "os": "6.1"\n}');
    expect(problems.map(({ text, line }) => [text.split(' ')[5], line])).toEqual([
      ['os', 5],
      ['boot.options[1]', 3],
    ]);
  });

  it.each([
    ['{\n  "os": {},\n  "memory": {,}\n}', 3],
    ['{\n  "os": {}\n', 2],
    ['{ "os": {} } trailing', 1],
    ['{\n  // note\n  "os": {} }', 2],
  ])('says where %j is no JSON', (text, line) => {
    const problems = damageOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.text).toMatch(/^is not valid JSON: [a-z ]+; check this line$/);
    expect(problems[0]?.line).toBeLessThanOrEqual(line + 1);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(line);
  });

  it.each(['{"os":', '['])('a document of a hundred thousand %j is damaged, not a crash', (opening) => {
    expect(readJsonFile(`{"os":${opening.repeat(100_000)}`).kind).toBe('damaged');
  });

  it('takes names of values as they are, also those of every object', () => {
    const json = readJsonFile('{"schemaVersion":1,"memoryManagement":{"__proto__":1,"constructor":2,"SystemPages":3}}');
    expect(json.kind).toBe('machine');
    expect(Object.hasOwn(Object.prototype, 'SystemPages')).toBe(false);
  });

  it('reads an object of a hundred thousand values in time that grows with its size only', () => {
    const values = Array.from({ length: 100_000 }, (_, i) => `"v${i}":${i}`).join(',');
    const json = readJsonFile(`{"schemaVersion":1,"memoryManagement":{${values}}}`);
    expect(json.kind === 'machine' && json.document.lines.size).toBe(100_003);
  });
});
