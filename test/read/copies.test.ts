import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/read/evidence.js';
import { findHttperrLogs } from '../../src/read/httperr-logs.js';
import { folderOf } from './evidence-folder.js';

const HEAD = '#Software: Microsoft HTTP API 2.0\r\n#Version: 1.0\r\n#Date: 2026-03-01 10:00:00\r\n#Fields: date time s-reason\r\n';

function log(rows: number, first = 0): string {
  const lines = Array.from(
    { length: rows },
    (_, i) => `2026-03-01 ${10 + Math.floor((first + i) / 60)}:${String((first + i) % 60).padStart(2, '0')}:05 2_Connections_Refused\r\n`,
  );
  return HEAD + lines.join('');
}

function list(diff: number): string {
  const tags = ['Leak', 'Thre', 'File', 'MmSt'].map(
    (tag, i) => ` ${tag} Nonp       ${100 + i}         ${100 + i - diff}     ${diff}     ${diff * 64}     64\n`,
  );
  return ` Tag  Type     Allocs     Frees      Diff   Bytes  Per Alloc\n${tags.join('')}`;
}

async function machineOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const { machines } = await readEvidence([folderOf(files)]);
  const [machine] = machines;
  if (machine === undefined) throw new TypeError('no machine was found');
  const said = machine.inputs.flatMap(({ problems }) =>
    problems.map(({ text }) => text.replace(/ of .*?(?=[^/\\]+(?: and counts|; its))/, ' of ')),
  );
  return { machine, said, refused: machine.httperr?.refusals.reduce((sum, { connections }) => sum + connections, 0) ?? 0 };
}

describe('a log that came twice counts once', () => {
  it.each<readonly [what: string, files: Readonly<Record<string, string | Uint8Array>>, refused: number, said: RegExp]>([
    ['as a copy', { 'httperr1.log': log(5), 'httperr1 copy.log': log(5) }, 10, /^is a copy of httperr1.*counts once$/],
    ['packed', { 'httperr1.log': log(5), 'httperr1.log.gz': gzipSync(log(5)) }, 10, /^is a copy of httperr1\.log/],
    ['while it grew', { 'early.log': log(3), 'httperr1.log': log(5) }, 10, /^is the beginning of httperr1\.log.*rows count once$/],
    ['cut in a row', { 'httperr1.log': log(5), 'old.log': log(5).slice(0, -20) }, 10, /^is the beginning of httperr1\.log/],
    ['by the time of its copy', { 'httperr1_20260301T1000.log': log(2), 'httperr1_20260301T1100.log': log(4) }, 8, /^is the beginning of/],
    ['and is longer than what is compared first', { 'a.log': log(500), 'b.log': log(500) }, 1000, /^is a copy of/],
  ])('%s', async (_, files, refused, said) => {
    const found = await machineOf({ ...files, 'machine.json': '{"name":"WEB1"}' });
    expect(found.refused).toBe(refused);
    expect(found.said).toEqual([expect.stringMatching(said)]);
  });

  it.each([
    ['two logs', { 'httperr1.log': log(5), 'httperr2.log': log(5, 20) }],
    ['two that begin alike', { 'httperr1.log': log(5) + log(1, 30), 'httperr2.log': log(5) + log(1, 40) }],
  ])('but not %s', async (_, files) => {
    const found = await machineOf(files);
    expect(found.said).toEqual([]);
    expect(found.machine.inputs).toHaveLength(2);
  });

  it('a chain of ever longer ones leads to the longest', async () => {
    const found = await machineOf({ 'c.log': log(9), 'b.log': log(5), 'a.log': log(2) });
    expect(found.refused).toBe(18);
    expect(found.said).toEqual(['is the beginning of c.log; its rows count once', 'is the beginning of c.log; its rows count once']);
  });

  it('for httperr alone, too', async () => {
    const { logs, skipped, close } = await findHttperrLogs([folderOf({ 'httperr1.log': log(5), 'x/httperr1.log': log(4) })]);
    close();
    expect(logs.map(({ path }) => path)).toEqual([expect.stringMatching(/\/httperr1\.log$/)]);
    expect(skipped).toMatchObject([{ kind: 'copy' }]);
  });
});

describe('a list that came twice', () => {
  it('counts once', async () => {
    const { machine, said } = await machineOf({ 'a.txt': list(5), 'b.txt': list(5), 'c.txt': list(6) });
    expect(machine.pool).toHaveLength(2);
    expect(said).toEqual(['is a copy of a.txt and counts once']);
  });

  it('is two lists where the names say two times', async () => {
    const { machine } = await machineOf({ 'poolmon-20260301T1000Z.txt': list(5), 'poolmon-20260301T1100Z.txt': list(5) });
    expect(machine.pool).toHaveLength(2);
  });
});
