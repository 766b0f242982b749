import { describe, expect, it } from 'vitest';
import { HOUSES, type House, LOOSE } from './floors.js';
import { ImportGraph } from './import-graph.js';
import { type Import, readImports } from './imports.js';
import { filesBelow } from './source-files.js';

/** Rooms that take values and give values. */
const PURE = ['analyze', 'knowledge', 'facts', 'report'];

/** What a pure room may not reach, not even through a file of another room. */
const EFFECTS = /^(?:node:)?(?:fs|fs\/promises|child_process|process|os|net|http|https|worker_threads)$/;

/** Packages that belong to some rooms only. */
const PACKAGES: readonly (readonly [name: string, rooms: readonly string[]])[] = [
  ['node-powershell', ['powershell']],
  ['yargs', ['cli', 'commands']],
  ['yocto-spinner', ['cli', 'commands']],
  ['pkijs', ['image']],
  ['yauzl', ['read']],
];

const imports = readImports();
/** Types included: two files that need each other's types cannot be read one after the other. */
const everything = new ImportGraph(imports);
/** What is left of the imports when the program runs. */
const graph = new ImportGraph(imports.filter(({ isTypeOnly }) => !isTypeOnly));
/** What is loaded together with a file. */
const atOnce = new ImportGraph(imports.filter(({ isTypeOnly, isDynamic }) => !isTypeOnly && !isDynamic));

/** Name of a folder or loose file of `src/`. */
function roomOf(path: string): string {
  return roomIn('src/', path);
}

function roomIn(folder: string, path: string): string {
  return path.slice(folder.length).split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

/** Room and floor of a file in a house; the floor is -1 where it has none. */
function placeOf({ folder, floors }: House, path: string): { readonly room: string; readonly floor: number } {
  const named = roomIn(folder, path);
  const isLoose = !path.slice(folder.length).includes('/') && !floors.flat().includes(named);
  const room = isLoose ? LOOSE : named;
  return { room, floor: floors.findIndex((rooms) => rooms.includes(room)) };
}

/** It comes from a floor above, or from another room of the same floor. */
function climbs(house: House, { from, to }: Import): boolean {
  if (![from, to].every((path) => path.startsWith(house.folder))) return false;
  const taker = placeOf(house, from);
  const giver = placeOf(house, to);
  return giver.floor > taker.floor || (giver.floor === taker.floor && giver.room !== taker.room);
}

function show({ from, to }: Import): string {
  return `${from} takes from ${to}`;
}

/** Each circle once, as its files in order of the alphabet. */
function circles(): readonly string[] {
  const found = imports.map(({ from }) => everything.wayTo(from, (to) => to === from)).filter((path) => path.length > 0);
  return [...new Set(found.map((path) => [...new Set(path)].sort().join(' > ')))];
}

describe.each(HOUSES)('the floors of $folder', (house) => {
  const files = filesBelow(house.folder.slice(0, -1));

  it('hold every file', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((path) => placeOf(house, path).floor < 0)).toEqual([]);
  });

  it('name no room that is gone', () => {
    const rooms = new Set(files.map((path) => placeOf(house, path).room));
    expect(house.floors.flat().filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('let nothing take from above or from beside', () => {
    expect(imports.filter((one) => climbs(house, one)).map(show)).toEqual([]);
  });
});

describe('import direction', () => {
  it('pure rooms reach no files, processes or PowerShell', () => {
    const isForbidden = (to: string): boolean => EFFECTS.test(to) || roomOf(to) === 'powershell';
    const paths = imports
      .filter(({ from }) => PURE.includes(roomOf(from)))
      .map(({ from }) => graph.wayTo(from, isForbidden))
      .filter((path) => path.length > 0);
    expect([...new Set(paths.map((path) => path.join(' > ')))]).toEqual([]);
  });

  it.each(PACKAGES)('%s is taken by %j only', (name, rooms) => {
    expect(imports.filter(({ from, to }) => (to === name || to.startsWith(`${name}/`)) && !rooms.includes(roomOf(from))).map(show)).toEqual(
      [],
    );
  });

  it('no file needs itself, not even by a type', () => {
    expect(circles()).toEqual([]);
  });
});

describe('what a diagnosis loads before it reads the first file', () => {
  it.each([
    ['what reads images', 'src/image/image-scanner.ts'],
    ['what judges signatures', 'pkijs'],
    ['validators of what this program writes', 'src/schema/generated/results.js'],
    ['PowerShell', 'node-powershell'],
  ])('is not %s', (_what, unneeded) => {
    expect(graph.wayTo('src/cli.ts', (to) => to === unneeded)).not.toEqual([]);
    expect(atOnce.wayTo('src/diagnose.ts', (to) => to === unneeded)).toEqual([]);
  });
});
