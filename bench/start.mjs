/**
 * Time from start to exit beside a bare `node -e 0`, in turn.
 *
 *     npm run build && npm run bench:start
 *
 * RUNS=41 for more rounds. Prints medians, and medians of the ratios within each round, since other work on the machine slows both. The goals
 * are ratios of 1.5 for --version and 3 for demo.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RUNS = Number(process.env.RUNS ?? 21);
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const STARTS = [
  { words: ['--version'], goal: 1.5 },
  { words: ['--help'], goal: null },
  { words: ['tag', 'Leak'], goal: null },
  { words: ['demo'], goal: 3 },
];

/** Milliseconds of one run of Node. */
function timed(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const rounds = [];
for (let round = -1; round < RUNS; round++) {
  const times = { bare: timed(['-e', '0']), ours: STARTS.map(({ words }) => timed([CLI, ...words])) };
  // The first round warms the caches.
  if (round >= 0) rounds.push(times);
}
console.log(`node -e 0: ${Math.round(median(rounds.map(({ bare }) => bare)))} ms; medians of ${RUNS} rounds`);
for (const [place, { words, goal }] of STARTS.entries()) {
  const ms = Math.round(median(rounds.map(({ ours }) => ours[place])));
  const ratio = median(rounds.map(({ bare, ours }) => ours[place] / bare)).toFixed(2);
  console.log(`${words.join(' ')}: ${ms} ms, ${ratio} times that${goal === null ? '' : ` (goal ${goal})`}`);
}
