import { describe, expect, it } from 'vitest';
import { type CommandDefinition, singleNames } from '../../src/commands/cli/definition.js';
import { EXIT_MEANINGS } from '../../src/commands/cli/exit-meanings.js';
import { commandHelp, rootHelp } from '../../src/commands/cli/help.js';
import { DEFINITIONS } from '../../src/commands/definitions.js';
import { EXIT } from '../../src/errors.js';
import { ImportGraph } from './import-graph.js';
import { readImports } from './imports.js';
import { filesBelow, textOf } from './source-files.js';

const definitions: readonly (readonly [string, CommandDefinition])[] = Object.entries(DEFINITIONS);
const sources = filesBelow('src').filter((path) => path.endsWith('.ts'));

/** The file that holds what a command does. */
function fileOf(name: string): string {
  return name === 'diagnose' ? 'src/commands/diagnose/diagnose.ts' : `src/commands/${name}.ts`;
}

/** Places of a pattern in files of `src/`. */
function placesOf(pattern: RegExp, isLookedAt: (path: string) => boolean): readonly string[] {
  return sources.filter((path) => isLookedAt(path) && pattern.test(textOf(path)));
}

describe('the table of commands', () => {
  it('has a row for each file of a command, and a file for each row', () => {
    const files = sources.filter(
      (path) => /^src\/commands\/[^/]+\.ts$/.test(path) && !/\/(?:command-line|definitions|register)\.ts$/.test(path),
    );
    expect([...files, fileOf('diagnose')].sort()).toEqual(definitions.map(([name]) => fileOf(name)).sort());
  });

  it.each(definitions)('describes %s once, with lines to paste', (name, definition) => {
    expect(definition.usage.split(' ')[0]).toBe(name);
    expect(definition.describe).toMatch(/^[^A-Z\s].{9,}[^.]$/);
    expect(definition.examples.length).toBeGreaterThan(0);
    expect(commandHelp(definition)).toContain(definition.describe);
    const described = [...Object.values(definition.positionals), ...Object.values(definition.options)].map(({ describe: says }) => says);
    expect(described.filter((says) => says === undefined || says === '')).toEqual([]);
  });

  it.each(definitions)('gives %s examples whose options it has', (_name, { examples, options }) => {
    const known = new Set([...Object.keys(options), ...Object.values(options).flatMap(({ alias }) => alias ?? [])]);
    const used = examples
      .filter(([line]) => line.startsWith('$0'))
      .flatMap(([line]) => [...line.matchAll(/ --?([a-z][a-z-]*)/g)].map(([, option = '']) => option));
    expect(used.filter((option) => !known.has(option))).toEqual([]);
  });

  it.each(definitions)('has no option of %s that takes words of its own accord', (_name, definition) => {
    const single = new Set(singleNames(definition));
    const lists = Object.entries(definition.options).filter(([name]) => !single.has(name));
    expect(lists.filter(([, { nargs, requiresArg }]) => nargs !== 1 && requiresArg !== true).map(([name]) => name)).toEqual([]);
  });

  it('is the only place that describes a command or an option', () => {
    const isHome = (path: string): boolean => /\/(?:definitions|register|option-groups|definition)\.ts$/.test(path);
    expect(
      placesOf(/\bdescribe: |\.usage\(|\.options?\(|\.positional\(/, (path) => path.startsWith('src/commands/') && !isHome(path)),
    ).toEqual([]);
  });
});

describe('the help of the program', () => {
  const lines = rootHelp(DEFINITIONS, 'README.md').trimEnd().split('\n');

  it('fits a screen of 24 lines and 80 columns, and names every command', () => {
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    const others = definitions.filter(([, { isDefault }]) => isDefault !== true).map(([name]) => name);
    expect(others.filter((name) => !lines.some((line) => line.replace('  httperr-doctor', ' ').startsWith(`  ${name} `)))).toEqual([]);
  });

  it('names every exit code', () => {
    const text = lines.join(' ').replace(/\s+/g, ' ');
    expect(Object.values(EXIT).filter((code) => !new RegExp(`\\b${code} \\S`).test(text))).toEqual([]);
    expect(EXIT_MEANINGS.map(({ code }) => code)).toEqual(Object.values(EXIT));
  });
});

describe('exit codes', () => {
  it('are what handlers return: one place sets the code of the process', () => {
    expect(placesOf(/process\.exit/, () => true)).toEqual(['src/cli.ts']);
  });
});

describe('what a run asks the system for once', () => {
  it.each([
    ['the time', /new Date\(\)|Date\.now\(\)/],
    ['name and version of the program', /\bthisTool\(/],
  ])('is no more asked for in a command: %s', (_what, pattern) => {
    expect(placesOf(pattern, (path) => path.startsWith('src/commands/'))).toEqual([]);
  });
});

describe('what a command line loads', () => {
  const atOnce = new ImportGraph(readImports().filter(({ isTypeOnly, isDynamic }) => !isTypeOnly && !isDynamic));

  it.each<readonly [string, string]>([
    ...definitions.map(([name]) => [`the code of ${name}`, fileOf(name)] as const),
    ['what reads evidence', 'src/read/evidence.ts'],
    ['what judges', 'src/analyze/documents/analyze.ts'],
    ['what runs PowerShell', 'src/collect/collect-machine.ts'],
  ])('before its command is known is not %s', (_what, unneeded) => {
    expect(atOnce.wayTo('src/cli.ts', (to) => to === unneeded)).toEqual([]);
  });

  it.each([
    ['files', 'src/commands/diagnose/diagnose-files.ts', 'src/collect/collect-machine.ts'],
    ['this machine, before PowerShell is at work,', 'src/commands/diagnose/diagnose-live.ts', 'src/analyze/documents/analyze.ts'],
  ])('a diagnosis of %s needs one half of the program', (_what, from, unneeded) => {
    expect(atOnce.wayTo(from, (to) => to === unneeded)).toEqual([]);
  });
});
