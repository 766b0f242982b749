// Makes every generated page: what `demo` prints in README.md, and all of docs/ but architecture.md. With --check it writes nothing and fails
// where a page is not current. The program must be built.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const isCheck = process.argv.includes('--check');
const check = isCheck ? ['--check'] : [];

/** Pages, and the program that makes or checks each. */
const PAGES = [
  { page: 'README.md', run: ['scripts/update-readme.mjs', ...check] },
  {
    page: 'docs/rules.md and docs/knowledge.md',
    run: [
      'node_modules/vitest/vitest.mjs',
      ...['run', '--project', 'unit', '--reporter', 'dot'],
      ...['test/analyze/rules/rules-page.test.ts', 'test/knowledge/knowledge-page.test.ts'],
      ...(isCheck ? [] : ['-u']),
    ],
  },
  { page: 'docs/growth.md', run: ['scripts/measure-growth.mjs', ...check] },
];

const cwd = fileURLToPath(new URL('..', import.meta.url));
// Without CI, Vitest would write a page that is not there at all.
const env = isCheck ? { ...process.env, CI: 'true' } : process.env;
const failed = PAGES.filter(
  ({ run }) => spawnSync(process.execPath, run, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0,
);
for (const { page } of failed) console.error(isCheck ? `${page}: not current; run: npm run docs` : `${page}: could not be made`);
if (failed.length > 0) process.exitCode = 1;
