import { existsSync, readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, textOf } from './source-files.js';

const PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md', 'docs/reports.md'];

/** Folders in which a path in code quotes must lead to something; paths elsewhere are the reader's own. */
const FOLDERS = /^(?:src|test|docs|scripts|ps|schemas|examples|bench)\//;

const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

/** Paths in code quotes, and targets of links, from the root of the repository. `NAME` stands for a name to choose. */
function pathsIn(page: string): readonly string[] {
  const text = textOf(page);
  const quoted = [...text.matchAll(/`([\w./-]+)`/g)].map(([, path = '']) => path).filter((path) => FOLDERS.test(path));
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => posix.join(posix.dirname(page), path));
  return [...quoted, ...linked].filter((path) => !path.includes('NAME'));
}

function scriptsIn(page: string): readonly string[] {
  return [...textOf(page).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
}

describe('pages for people', () => {
  it('name paths at all', () => {
    expect(PAGES.flatMap(pathsIn).length).toBeGreaterThan(60);
  });

  it.each(PAGES)('%s names only paths that are there', (page) => {
    expect(pathsIn(page).filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
  });

  it.each(PAGES)('%s names only scripts that package.json has', (page) => {
    expect(scriptsIn(page).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('pictures', () => {
  const pictures = readdirSync(`${ROOT}docs/pictures`);

  it('are small enough to be fetched with the repository', () => {
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((name) => statSync(`${ROOT}docs/pictures/${name}`).size > 150 * 1024)).toEqual([]);
  });

  it('are all shown on a page', () => {
    const shown = PAGES.flatMap(pathsIn);
    expect(pictures.filter((name) => !shown.includes(`docs/pictures/${name}`))).toEqual([]);
  });
});
