import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEFINITIONS } from '../../src/commands/definitions.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(`${root}README.md`, 'utf8');

describe('README.md', () => {
  it('shows what the demo prints, and the commands and options that the program has', () => {
    expect(execFileSync('node', [`${root}scripts/update-readme.mjs`, '--check'], { encoding: 'utf8' })).toBe('');
  });

  it('names every command and every option', () => {
    const names = Object.values(DEFINITIONS).flatMap(({ usage, options }) => [
      usage.split(' ')[0] ?? '',
      ...Object.keys(options).map((name) => `--${name}`),
    ]);
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });
});
