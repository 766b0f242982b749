// @ts-check
// Diagnoses every folder of evidence below a root, and compares the answers with those of an earlier run. See --help and CONTRIBUTING.md.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { differencesOfDigests, differencesOfDocuments } from './answers/differences.mjs';
import { digestOf } from './answers/digest.mjs';
import { answerAll } from './answers/run.mjs';

const HELP = `node scripts/compare-answers.mjs EVIDENCE [options]

Runs \`diagnose --json\` on each folder directly below EVIDENCE, on copies whose files all have one time.

  --cli FILE       the built program (default: dist/cli.js of this checkout)
  --out DIR        write each document as DIR/<folder>.json
  --digest FILE    write the answers in short: one line of tabs for each machine
  --against PATH   compare with an earlier --out or --digest; print what differs and end with 1
  --omit NAME      leave out files of this name, such as those that hold the right answer; may be repeated
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli.js', import.meta.url)) },
    out: { type: 'string' },
    digest: { type: 'string' },
    against: { type: 'string' },
    omit: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  },
});
const [evidence] = positionals;
if (values.help) process.stdout.write(HELP);
else if (evidence === undefined || positionals.length > 1) fail(`give one folder of evidence\n\n${HELP}`);
else if (!existsSync(values.cli)) fail(`${values.cli} is not there; run: npm run build`);
else if (values.against !== undefined && !existsSync(values.against)) fail(`${values.against} is not there; nothing to compare with`);
else await compare(evidence);

/** @param {string} root */
async function compare(root) {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  if (folders.length === 0) return fail(`${root} holds no folder`);
  // Before anything is written: --out may name the folder that --against does.
  const before = values.against === undefined ? undefined : readEarlier(values.against);
  const answers = await answerAll({ root, folders, cli: values.cli, omit: values.omit });
  const digest = digestOf(answers);
  if (values.out !== undefined) writeDocuments(values.out, answers);
  if (values.digest !== undefined) writeFileSync(values.digest, digest);
  if (before === undefined) return console.error(`${folders.length} folders answered`);
  const lines = typeof before === 'string' ? differencesOfDigests(before, digest) : differencesOfDocuments(before, answers);
  for (const line of lines) console.log(line);
  console.error(`${folders.length} folders answered, ${lines.length === 0 ? 'no difference' : `${lines.length} lines of difference`}`);
  if (lines.length > 0) process.exitCode = 1;
}

/**
 * @param {string} path
 * @returns {string | Map<string, string>} a digest, or documents by folder
 */
function readEarlier(path) {
  if (statSync(path).isFile()) return readFileSync(path, 'utf8');
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [name.slice(0, -'.json'.length), readFileSync(join(path, name), 'utf8')]));
}

/**
 * @param {string} folder
 * @param {readonly import('./answers/run.mjs').Answer[]} answers
 */
function writeDocuments(folder, answers) {
  mkdirSync(folder, { recursive: true });
  for (const { name, document } of answers) writeFileSync(join(folder, `${name}.json`), document);
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 64;
}
