import { describe, expect, it } from 'vitest';
import { groupByMachine, type Origin } from '../../src/read/machines.js';

/** Files by path; the value is what the file states: a computer name, `{ machine: name }` for a machine.json, or nothing. */
type Stated = string | null | 'image' | { readonly machine: string | null };

/** Machines with their files, by path. */
function grouped(files: Readonly<Record<string, Stated>>) {
  const paths = Object.keys(files);
  const grouping = groupByMachine(paths.map((path) => originOf(path, files[path] ?? null)));
  const at = (item: number): string => paths[item] ?? '';
  return {
    machines: grouping.machines.map(({ name, members }) => [name, members.map(at)]),
    unassigned: grouping.unassigned.map(at),
    overruled: grouping.overruled.map(({ item, stated, used }) => [at(item), stated, used]),
  };
}

function originOf(path: string, stated: Stated): Origin {
  const folder = path.split('/');
  const name = folder.pop() ?? '';
  if (stated === 'image') return { folder, name, isAccessory: true };
  if (typeof stated === 'string') return { folder, name, computerName: stated };
  return stated === null ? { folder, name } : { folder, name, document: { name: stated.machine } };
}

describe('whose file is it', () => {
  it.each<[string, Record<string, Stated>, [string | null, string[]][]]>([
    ['a lone nameless folder is one machine', { 'e/a.log': null, 'e/b.txt': null }, [[null, ['e/a.log', 'e/b.txt']]]],
    [
      'machine.json names the files of its folder and of the folders below',
      { 'e/machine.json': { machine: 'WEB1' }, 'e/a.log': null, 'e/httperr/b.log': null, 'e/sub/c.txt': null },
      [['WEB1', ['e/machine.json', 'e/a.log', 'e/httperr/b.log', 'e/sub/c.txt']]],
    ],
    [
      'a name in the file beats the name before the file',
      { 'e/WEB1_poolmon.txt': 'WEB2', 'e/WEB2_poolmon.txt': null },
      [['WEB2', ['e/WEB1_poolmon.txt', 'e/WEB2_poolmon.txt']]],
    ],
    [
      'names before known file names tell machines apart',
      { 'e/WEB1_httperr1.log': null, 'e/WEB2_httperr1.log': null, 'e/web1__PoolMon.txt': null },
      [
        ['WEB1', ['e/WEB1_httperr1.log', 'e/web1__PoolMon.txt']],
        ['WEB2', ['e/WEB2_httperr1.log']],
      ],
    ],
    [
      'a word before another name is no machine',
      { 'e/copy_of_notes.txt': null, 'e/a.log': null },
      [[null, ['e/copy_of_notes.txt', 'e/a.log']]],
    ],
    [
      'case does not count, and machine.json decides how the name is written',
      { 'e/machine.json': { machine: 'Web1' }, 'e/a.csv': 'WEB1', 'f/b.csv': 'web1' },
      [['Web1', ['e/machine.json', 'e/a.csv', 'f/b.csv']]],
    ],
    [
      'a file without a name joins the only machine of its folder',
      { 'e/a.csv': 'WEB1', 'e/b.txt': null },
      [['WEB1', ['e/a.csv', 'e/b.txt']]],
    ],
    [
      'sub-folders that hold one kind of evidence belong to the folder above',
      { 'e/WEB1_poolmon.txt': null, 'e/HTTPERR/a.log': null, 'e/logs/httperr/b.log': null },
      [['WEB1', ['e/WEB1_poolmon.txt', 'e/HTTPERR/a.log', 'e/logs/httperr/b.log']]],
    ],
    [
      'several nameless roots are several machines, called like their folders',
      { 'web1/a.log': null, 'web2/a.log': null },
      [
        ['web1', ['web1/a.log']],
        ['web2', ['web2/a.log']],
      ],
    ],
    [
      'each folder with a machine.json of its own is a machine',
      { 'e/w1/machine.json': { machine: null }, 'e/w1/httperr/a.log': null, 'e/w2/machine.json': { machine: 'B' }, 'e/w2/a.log': null },
      [
        ['w1', ['e/w1/machine.json', 'e/w1/httperr/a.log']],
        ['B', ['e/w2/machine.json', 'e/w2/a.log']],
      ],
    ],
    [
      'a machine.json without a name takes the one that the files beside it state',
      { 'e/machine.json': { machine: null }, 'e/counters/a.csv': 'WEB1', 'e/b.txt': null },
      [['WEB1', ['e/machine.json', 'e/counters/a.csv', 'e/b.txt']]],
    ],
    [
      'a folder name names a machine only where nothing in it does',
      { 'web9/a.csv': 'WEB1', 'web9/b.log': null, 'web2/a.log': null },
      [
        ['WEB1', ['web9/a.csv', 'web9/b.log']],
        ['web2', ['web2/a.log']],
      ],
    ],
  ])('%s', (_, files, machines) => {
    expect(grouped(files)).toEqual({ machines, unassigned: [], overruled: [] });
  });

  it.each<[string, Record<string, Stated>, [string | null, string[]][], string[]]>([
    ['join the only machine', { 'e/a.log': 'WEB1', 'sys/b.sys': 'image' }, [['WEB1', ['e/a.log', 'sys/b.sys']]], []],
    ['join it also where it has no name', { 'sys/b.sys': 'image', 'e/a.log': null }, [[null, ['sys/b.sys', 'e/a.log']]], []],
    [
      'are of nobody beside several',
      { 'e/a.log': 'WEB1', 'e/b.log': 'WEB2', 'sys/b.sys': 'image' },
      [
        ['WEB1', ['e/a.log']],
        ['WEB2', ['e/b.log']],
      ],
      ['sys/b.sys'],
    ],
    ['are a machine where there is nothing else', { 'sys/b.sys': 'image' }, [[null, ['sys/b.sys']]], []],
  ])('images in a folder of their own %s', (_, files, machines, unassigned) => {
    expect(grouped(files)).toMatchObject({ machines, unassigned });
  });

  it('gives a file to nobody where several machines could be meant', () => {
    const { machines, unassigned } = grouped({
      'e/a.csv': 'WEB1',
      'e/b.csv': 'WEB2',
      'e/poolmon.txt': null,
      'e/machine.json': { machine: null },
    });
    expect(machines).toEqual([
      ['WEB1', ['e/a.csv']],
      ['WEB2', ['e/b.csv']],
    ]);
    expect(unassigned).toEqual(['e/poolmon.txt', 'e/machine.json']);
  });

  it('gives a file between two machine descriptions to nobody, unless it states a name', () => {
    const { machines, unassigned } = grouped({
      'e/a.json': { machine: 'A' },
      'e/b.json': { machine: 'B' },
      'e/x.csv': 'b',
      'e/y.txt': null,
    });
    expect(machines).toEqual([
      ['A', ['e/a.json']],
      ['B', ['e/b.json', 'e/x.csv']],
    ]);
    expect(unassigned).toEqual(['e/y.txt']);
  });

  it('says where machine.json overruled the name in a file', () => {
    expect(grouped({ 'e/machine.json': { machine: 'WEB1' }, 'e/a.csv': 'OLDNAME' })).toEqual({
      machines: [['WEB1', ['e/machine.json', 'e/a.csv']]],
      unassigned: [],
      overruled: [['e/a.csv', 'OLDNAME', 'WEB1']],
    });
  });
});
