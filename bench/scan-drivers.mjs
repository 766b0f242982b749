/**
 * Time and memory of `httperr-doctor drivers FOLDER` (all tags, versions, signatures) beside the usual way by hand, `strings` and `grep` for
 * one tag, on the same files in one run.
 *
 *     node bench/scan-drivers.mjs FOLDER [--tag Leak] [--runs 5] [--cli dist/cli.js]
 *
 * Give a folder of at least 250 MB of images and run it on an idle machine; the page cache is warmed first. The exit code is 1 where the goal, a third of
 * the time of `strings`, is missed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const GOAL = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tag: { type: 'string', default: 'Leak' },
    runs: { type: 'string', default: '5' },
    cli: { type: 'string', default: 'dist/cli.js' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('name a folder of images: node bench/scan-drivers.mjs FOLDER');

const files = readdirSync(folder)
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile());
let bytes = 0;
for (const file of files) bytes += readFileSync(file).length;

const ours = () => spawnSync(process.execPath, [values.cli, 'drivers', folder, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 30 });
const byHand = () =>
  spawnSync('sh', ['-c', 'strings -n 4 -f "$1"/* | LC_ALL=C grep -c -F -- "$2"', 'sh', folder, values.tag], { encoding: 'utf8' });

/** Seconds of one run. */
function seconds(run) {
  const start = process.hrtime.bigint();
  const { error } = run();
  if (error) throw error;
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const times = { ours: [], byHand: [] };
for (let i = 0; i < Number(values.runs); i++) {
  times.ours.push(seconds(ours));
  times.byHand.push(seconds(byHand));
}
const peak = spawnSync(
  'sh',
  ['-c', 'exec /usr/bin/time -f "%M" "$1" "$2" drivers "$3" --json > /dev/null', 'sh', process.execPath, values.cli, folder],
  { encoding: 'utf8' },
);
const document = JSON.parse(ours().stdout);
const calling = document.drivers.filter(({ tags }) => tags.length > 0).length;
const [a, b] = [median(times.ours), median(times.byHand)];
console.log(
  `${files.length} files, ${(bytes / 2 ** 20).toFixed(0)} MB; ${calling} of them with allocating calls, ${document.tags.length} tags`,
);
console.log(`httperr-doctor drivers, all tags, versions and signatures: ${a.toFixed(2)} s (median of ${times.ours.length})`);
console.log(`strings | grep ${values.tag}: ${b.toFixed(2)} s; ${(b / a).toFixed(1)} times as long (goal: ${GOAL})`);
console.log(`peak memory: ${(Number(peak.stderr.trim().split('\n').pop()) / 1024).toFixed(0)} MB`);
if (b / a < GOAL) process.exitCode = 1;
