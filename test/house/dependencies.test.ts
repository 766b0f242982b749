import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readImports } from './imports.js';
import { textOf } from './source-files.js';

/** Dependencies that no source file imports yet, each with what it is kept for. Remove the entry with the first import. */
const KEPT_FOR: Readonly<Record<string, string>> = {};

const { dependencies } = JSON.parse(textOf('package.json')) as { readonly dependencies: Readonly<Record<string, string>> };
const declared = Object.keys(dependencies);

/** The script of HTML reports is bundled at build, with what it imports. */
const BUNDLED = 'src/report/html/client/';

const imported = new Map(
  readImports()
    .filter(({ from }) => !from.startsWith(BUNDLED))
    .filter(({ to }) => !to.startsWith('src/') && !to.startsWith('schemas/') && !to.startsWith('.') && !isBuiltin(to))
    .map(({ from, to }) => [packageOf(to), from]),
);

/** `@scope/name/part` is of `@scope/name`, `name/part` of `name`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('dependencies of the package', () => {
  it('are imported by src/: whoever installs the package pays for each', () => {
    expect(declared.length).toBeGreaterThan(5);
    expect(declared.filter((name) => !imported.has(name) && !(name in KEPT_FOR))).toEqual([]);
  });

  it('hold everything that src/ imports', () => {
    expect([...imported].filter(([name]) => !declared.includes(name)).map(([name, from]) => `${from} takes from ${name}`)).toEqual([]);
  });

  it('are excused only while they are declared and not imported', () => {
    expect(Object.keys(KEPT_FOR).filter((name) => imported.has(name) || !declared.includes(name))).toEqual([]);
  });
});
