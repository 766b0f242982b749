import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assetPath } from '../../src/asset-path.js';
import { FIRST_PARTS, PART_NAMES } from '../../src/collect/parts.js';
import { SCRIPT_FILES } from '../../src/collect/script-files.js';
import { standaloneScript } from '../../src/collect/standalone-script.js';

function textOf(name: string): string {
  return readFileSync(assetPath(`ps/${name}`), 'utf8');
}

/** The quoted words of a PowerShell list, from its beginning to the parenthesis that closes it. */
function listAfter(start: string, text: string): readonly string[] {
  const from = text.indexOf(start);
  if (from < 0) throw new Error(`${start} is not there`);
  return [...text.slice(from + start.length, text.indexOf(')', from)).matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
}

describe('the files of a collection', () => {
  it('are those that collect.ps1 loads, in its order', () => {
    const [, ...lists] = textOf('collect.ps1').split('foreach ($file in @(');
    expect(lists).toHaveLength(2);
    expect(lists.flatMap((list) => listAfter('', list))).toEqual(SCRIPT_FILES);
  });

  it('are all files of lib and parts', () => {
    const files = ['lib', 'parts'].flatMap((folder) => readdirSync(assetPath(`ps/${folder}`)).map((name) => `${folder}/${name}`));
    expect([...SCRIPT_FILES].sort()).toEqual(files.sort());
  });
});

describe('the parts of a collection', () => {
  it('are those that the script asks for', () => {
    expect(listAfter("'parts' = @(", textOf('standalone.ps1'))).toEqual(PART_NAMES);
  });

  it('are known to the collector, in its order', () => {
    expect(listAfter('$script:HedPartNames = @(', textOf('lib/collection.ps1')).filter((name) => name !== 'check')).toEqual(PART_NAMES);
  });
});

describe('the first parts', () => {
  it('are those that the collector begins with', () => {
    expect(listAfter('$script:HedFirstPartNames = @(', textOf('lib/collection.ps1'))).toEqual(FIRST_PARTS);
  });
});

describe('the script for a server without Node', () => {
  it('holds every file whole, its version, and no place that is still to be filled', async () => {
    const script = await standaloneScript('1.2.3');
    expect(SCRIPT_FILES.filter((name) => !script.includes(textOf(name)))).toEqual([]);
    expect(script).toContain("$version = '1.2.3'");
    expect(script).not.toMatch(/<bundled scripts>|<version>/);
  });
});
