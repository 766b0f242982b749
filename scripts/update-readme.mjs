// Writes what `demo` prints into README.md, so that the page shows the real thing.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, NO_COLOR: '1', COLUMNS: '80' };
const output = execFileSync('node', [`${root}dist/cli.js`, 'demo'], { encoding: 'utf8', env }).replace(/^\n|\n$/g, '');
const page = readFileSync(`${root}README.md`, 'utf8');
const block = /(<!-- demo output.*?-->\n```text\n)[\s\S]*?(```\n<!-- end)/;
if (!block.test(page)) throw new Error('README.md has no place for the output of the demo');
writeFileSync(
  `${root}README.md`,
  page.replace(block, (_, before, after) => `${before}${output}\n${after}`),
);
