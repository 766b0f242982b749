// Writes what `demo` prints into README.md, so that the page shows the real thing. With --check it only says whether it does.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = `${root}dist/cli.js`;
if (!existsSync(program)) throw new Error('dist/cli.js is not there; run: npm run build');
const env = { ...process.env, NO_COLOR: '1', COLUMNS: '80' };
const output = execFileSync('node', [program, 'demo'], { encoding: 'utf8', env }).replace(/^\n|\n$/g, '');
const page = readFileSync(`${root}README.md`, 'utf8');
const block = /(<!-- demo output.*?-->\n```text\n)[\s\S]*?(```\n<!-- end)/;
if (!block.test(page)) throw new Error('README.md has no place for the output of the demo');
const wanted = page.replace(block, (_, before, after) => `${before}${output}\n${after}`);

if (!process.argv.includes('--check')) writeFileSync(`${root}README.md`, wanted);
else if (wanted !== page) {
  console.error('README.md does not show what demo prints');
  process.exitCode = 1;
}
