import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(`${root}README.md`, 'utf8');

describe('README.md', () => {
  it('shows what the demo really prints', () => {
    const output = execFileSync('node', [`${root}dist/cli.js`, 'demo'], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
    const shown = /<!-- demo output.*?-->\n```text\n([\s\S]*?)```\n<!-- end/.exec(page)?.[1];
    expect(shown).toBe(output.replace(/^\n/, ''));
  });

  it('names every command of the program and none that is not there', () => {
    const help = execFileSync('node', [`${root}dist/cli.js`, '--help'], { encoding: 'utf8' });
    const list = /Commands:\n([\s\S]*?)\n\n/.exec(help)?.[1] ?? '';
    const commands = [...list.matchAll(/^ {2}httperr-doctor ([a-z]+)/gm)].map(([, name]) => name);
    const named = [...page.matchAll(/^\| `([a-z]+)[ `]/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== undefined && !/^(proved|strong|probable|open)$/.test(name));
    expect(named.sort()).toEqual(commands.sort());
  });
});
