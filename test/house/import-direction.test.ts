import { describe, expect, it } from 'vitest';
import { ImportGraph } from './import-graph.js';
import { type Import, readImports } from './imports.js';

/** Rooms of `src/` from the ground up: a file takes from its own floor and from those below. */
const FLOORS: readonly (readonly string[])[] = [
  ['errors', 'asset-path'],
  ['powershell', 'image', 'knowledge', 'facts', 'schema', 'tool'],
  ['collect', 'read', 'analyze', 'report'],
  ['index', 'diagnose', 'scan-drivers'],
  ['commands'],
  ['cli'],
];

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
/** What is left of the imports when the program runs. */
const graph = new ImportGraph(imports.filter(({ isTypeOnly }) => !isTypeOnly));
/** What is loaded together with a file. */
const atOnce = new ImportGraph(imports.filter(({ isTypeOnly, isDynamic }) => !isTypeOnly && !isDynamic));

function roomOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

function floorOf(path: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(roomOf(path)));
}

function show({ from, to }: Import): string {
  return `${from} takes from ${to}`;
}

describe('import direction', () => {
  it('every file stands in a room that has a floor', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(({ from }) => from).filter((path) => floorOf(path) < 0)).toEqual([]);
  });

  it('nothing takes from a floor above', () => {
    expect(imports.filter(({ from, to }) => to.startsWith('src/') && floorOf(to) > floorOf(from)).map(show)).toEqual([]);
  });

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

  it('no file needs itself', () => {
    const circles = imports.map(({ from }) => graph.wayTo(from, (to) => to === from)).filter((path) => path.length > 0);
    expect([...new Set(circles.map((path) => [...new Set(path)].sort().join(' > ')))]).toEqual([]);
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
