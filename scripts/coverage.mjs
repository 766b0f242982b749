// @ts-check
// How much of src/ the tests run: the unit tests in their own process, and those that start the built program in the program. Prints a line
// for each folder and writes the page coverage/index.html. With --against FILE it prints how a summary of earlier (coverage/summary.json) differs.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { convert } from 'ast-v8-to-istanbul';
import coverageLibrary from 'istanbul-lib-coverage';
import reportLibrary from 'istanbul-lib-report';
import reports from 'istanbul-reports';
import { parseAstAsync } from 'vitest/node';
import { join } from './coverage/join.mjs';
import { ProgramRuns } from './coverage/program-runs.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = path.join(ROOT, 'dist');
const OUT = path.join(ROOT, 'coverage');
const { values } = parseArgs({
  options: { against: { type: 'string' }, project: { type: 'string', multiple: true, default: ['unit', 'cli'] } },
});

const scratch = mkdtempSync(path.join(tmpdir(), 'httperr-doctor-coverage-'));
try {
  await run('npx', ['tsup', '--sourcemap', '--silent']);
  leaveMapsAlone();
  const runs = new ProgramRuns(path.join(scratch, 'runs'), `${DIST}${path.sep}`);
  runs.start();
  const passed = await run(
    'npx',
    [
      'vitest',
      'run',
      ...values.project.flatMap((name) => ['--project', name]),
      '--coverage',
      '--coverage.reporter=json',
      `--coverage.reportsDirectory=${scratch}/tests`,
    ],
    { NODE_V8_COVERAGE: runs.folder },
  );
  const ran = runs.finish();
  const tested = JSON.parse(readFileSync(path.join(scratch, 'tests', 'coverage-final.json'), 'utf8'));
  const program = await sourcesOf(ran.scripts);
  const joined = coverageLibrary.createCoverageMap(
    Object.fromEntries(Object.entries(tested).map(([file, data]) => [file, join(data, program.get(file))])),
  );
  writePage(joined);
  show({ tests: summaryByFolder(coverageLibrary.createCoverageMap(tested)), all: summaryByFolder(joined), runs: ran.runs });
  if (!passed) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
  await run('npx', ['tsup', '--silent']);
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<boolean>} whether it ended well
 */
function run(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}

/** A script that names its map has it copied into the file of every run, four fifths of which it then is. */
function leaveMapsAlone() {
  for (const name of readdirSync(DIST)) {
    if (!name.endsWith('.js')) continue;
    const file = path.join(DIST, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'));
  }
}

/**
 * What the program ran, by source file.
 *
 * @param {readonly import('@bcoe/v8-coverage').ScriptCov[]} scripts
 */
async function sourcesOf(scripts) {
  const sum = coverageLibrary.createCoverageMap({});
  for (const script of scripts) {
    const file = fileURLToPath(script.url);
    const code = readFileSync(file, 'utf8');
    sum.merge(
      await convert({
        code,
        ast: await parseAstAsync(code),
        wrapperLength: 0,
        coverage: script,
        sourceMap: JSON.parse(readFileSync(`${file}.map`, 'utf8')),
      }),
    );
  }
  return new Map(sum.files().map((file) => [file, sum.fileCoverageFor(file).data]));
}

/** @param {import('istanbul-lib-coverage').CoverageMap} map */
function writePage(map) {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  reports.create('html').execute(reportLibrary.createContext({ dir: OUT, coverageMap: map }));
}

/**
 * Lines and branches in %, by the first folder below src/.
 *
 * @param {import('istanbul-lib-coverage').CoverageMap} map
 */
function summaryByFolder(map) {
  /** @type {Map<string, import('istanbul-lib-coverage').CoverageSummary>} */
  const folders = new Map();
  for (const file of map.files()) {
    const [folder = ''] = path.relative(path.join(ROOT, 'src'), file).split(path.sep);
    for (const name of [folder.endsWith('.ts') ? '(top)' : folder, 'all']) {
      const sum = folders.get(name) ?? coverageLibrary.createCoverageSummary();
      folders.set(name, sum.merge(map.fileCoverageFor(file).toSummary()));
    }
  }
  return Object.fromEntries(
    [...folders]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { lines, branches }]) => [name, { lines: lines.pct, branches: branches.pct }]),
  );
}

/** @typedef {Readonly<Record<string, { lines: number, branches: number }>>} Summary */

/** @param {{ tests: Summary, all: Summary, runs: number }} found */
function show({ tests, all, runs }) {
  const before = values.against === undefined ? {} : JSON.parse(readFileSync(values.against, 'utf8'));
  console.log(
    `\n${runs} runs of the program; % of lines and branches: unit tests alone, and with the program${values.against === undefined ? '' : ', and earlier'}`,
  );
  for (const [name, { lines, branches }] of Object.entries(all)) {
    const alone = tests[name] ?? { lines: 0, branches: 0 };
    const earlier = before[name] === undefined ? '' : `   ${cell(before[name])}`;
    console.log(`${name.padEnd(12)}${cell(alone)}   ${cell({ lines, branches })}${earlier}`);
  }
  writeFileSync(path.join(OUT, 'summary.json'), `${JSON.stringify(all, null, 2)}\n`);
  console.log(`page: ${path.join('coverage', 'index.html')}`);
}

/** @param {{ lines: number, branches: number }} part */
function cell({ lines, branches }) {
  return `${lines.toFixed(1).padStart(5)} ${branches.toFixed(1).padStart(5)}`;
}
