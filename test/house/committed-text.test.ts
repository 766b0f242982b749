import { describe, expect, it } from 'vitest';
import { filesBelow, GENERATED, textOf } from './source-files.js';

// Put together here, so that this file does not hold what it looks for.
const MACHINE_PATHS = new RegExp(`(?<![\\w.])/(?:${['work', 'root', 'home', 'Users'].join('|')})/[\\w.]|(?<![\\w.])/${'tmp'}/[a-z]`);
const REGISTRIES = new RegExp(`//(?:${['registry', 'npm.pkg', 'api.nuget'].join('|')}).`, 'i');

const texts = filesBelow('').filter(
  (path) => !path.startsWith('test/fixtures/') && !path.startsWith(GENERATED) && !/\.(?:sys|cat|gz|zip|png|log)$/.test(path),
);

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string; readonly optional?: boolean }>>;
}

describe('what is committed', () => {
  it('names no folder of the machine that it was written on', () => {
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((path) => MACHINE_PATHS.test(textOf(path)))).toEqual([]);
  });

  it('names no registry', () => {
    expect(texts.filter((path) => REGISTRIES.test(textOf(path)))).toEqual([]);
  });

  it('locks packages by their content, not by where they were fetched', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as LockFile;
    const locked = Object.entries(packages).filter(([path]) => path.startsWith('node_modules/'));
    expect(locked.length).toBeGreaterThan(50);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    // Optional ones are programs for other platforms; a registry may lack them.
    expect(locked.filter(([, { integrity, optional }]) => integrity === undefined && optional !== true).map(([path]) => path)).toEqual([]);
  });
});
