/**
 * Time of `diagnose --once` on the simulated kernel beside a bare start of the same PowerShell, in turn: to its first words, and to its exit.
 *
 *     npm run build && npm run bench:once
 *
 * RUNS=15 for more of them. The goals are ratios of 4.5 to the first words and 6.5 in all; see the note in the output for what stands in the way.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildLab, REPOSITORY } from '../../test/lab/lab.js';
import { measuredMachine, median } from './measured-machine.js';

const RUNS = Number(process.env.RUNS ?? 9);
const GOAL = { words: 4.5, whole: 6.5 };

it('diagnose --once beside a bare start', async () => {
  const lab = await buildLab();
  const machine = measuredMachine(lab);
  try {
    const cli = path.join(REPOSITORY, 'dist', 'cli.js');
    const ours = () => timed(process.execPath, [cli, 'diagnose', '--once', '--powershell', lab.pwsh]);
    const bare = () => timed(lab.pwsh, ['-Command', 'exit']);
    const times = { words: [] as number[], whole: [] as number[], bare: [] as number[] };
    for (let run = -1; run < RUNS; run++) {
      const [a, b] = [await ours(), await bare()];
      // The first of each warms the caches.
      if (run < 0) continue;
      times.words.push(a.words);
      times.whole.push(a.whole);
      times.bare.push(b.whole);
    }
    const ratio = (all: readonly number[]) => median(all.map((time, i) => time / (times.bare[i] ?? Number.NaN))).toFixed(1);
    console.log(
      `diagnose --once: first words ${Math.round(median(times.words))} ms, whole ${Math.round(median(times.whole))} ms, bare start ${Math.round(median(times.bare))} ms; ` +
        `median ratios of ${RUNS} pairs: ${ratio(times.words)} (goal ${GOAL.words}) and ${ratio(times.whole)} (goal ${GOAL.whole})`,
    );
    console.log('the engine compiles each new kind of operation at its first use, 1 to 3 ms each; a collection has some three hundred');
    expect(times.whole).toHaveLength(RUNS);
  } finally {
    machine.remove();
  }
});

/** Milliseconds to the first line that says what happened, and to the end. */
async function timed(program: string, args: readonly string[]): Promise<{ readonly words: number; readonly whole: number }> {
  const start = performance.now();
  let words = Number.NaN;
  let said = '';
  const child = spawn(program, [...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (Number.isNaN(words) && said.includes('so far: ')) words = performance.now() - start;
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${said}`);
  return { words, whole: performance.now() - start };
}
