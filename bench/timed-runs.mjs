// Runs programs in turn and takes time and peak memory.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** GNU time says the peak memory of the program that it runs, and of its children. */
const TIME = '/usr/bin/time';

export function isThere(program) {
  return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0;
}

/** Runs a command once, its output into a file: seconds of wall time, and peak memory in MB (`null` without GNU time). */
export function runOnce(command, folder) {
  const [output, memory] = [join(folder, 'output'), join(folder, 'memory')];
  const out = openSync(output, 'w');
  const withTime = existsSync(TIME) ? [TIME, '-f', '%M', '-o', memory, ...command] : command;
  const start = process.hrtime.bigint();
  const { status, error, stderr } = spawnSync(withTime[0], withTime.slice(1), { stdio: ['ignore', out, 'pipe'], encoding: 'utf8' });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  closeSync(out);
  if (error) throw error;
  if (status !== 0) throw new Error(`${command[0]} ended with ${status}: ${stderr.slice(0, 500)}`);
  const megabytes = existsSync(TIME) ? Number(readFileSync(memory, 'utf8').trim().split('\n').at(-1)) / 1024 : null;
  return { seconds, megabytes, output };
}

/** Runs all commands in turn, `runs` times after one to warm the caches whose output is checked: median seconds and highest memory of each. */
export function interleaved(programs, { runs, folder }) {
  for (const { command, check } of programs) check?.(readFileSync(runOnce(command, folder).output, 'utf8'));
  const taken = programs.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [i, { command }] of programs.entries()) taken[i]?.push(runOnce(command, folder));
  }
  return programs.map(({ name }, i) => ({
    name,
    seconds: median((taken[i] ?? []).map(({ seconds }) => seconds)),
    megabytes: (taken[i] ?? []).reduce((most, { megabytes }) => (megabytes === null ? most : Math.max(most ?? 0, megabytes)), null),
  }));
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
