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
import { LabMachine, LEAKING_KERNEL, REFUSING_LOG } from '../../test/lab/machine-of-the-lab.js';

const RUNS = Number(process.env.RUNS ?? 9);
const GOAL = { words: 4.5, whole: 6.5 };
/** As many tags as a server of today has. */
const KERNEL = [...LEAKING_KERNEL, 'fill 1500', 'filter 3 AvFlt', 'counter 12 "\\HTTP Service Request Queues(*)\\CurrentQueueSize" Shop'];
const REGISTRY = {
  'SYSTEM\\CurrentControlSet\\Control': { SystemStartOptions: ' NOEXECUTE=OPTOUT' },
  'SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment': { PROCESSOR_ARCHITECTURE: 'AMD64' },
  'SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters': { EnableErrorLogging: 1 },
  'SYSTEM\\CurrentControlSet\\Services\\leaky': { Type: 1, Start: 3, DisplayName: 'Leaky' },
  'SYSTEM\\CurrentControlSet\\Services\\AvFlt\\Instances': { DefaultInstance: 'AvFlt Instance' },
  'SYSTEM\\CurrentControlSet\\Services\\AvFlt\\Instances\\AvFlt Instance': { Altitude: '328010' },
  'HARDWARE\\DESCRIPTION\\System\\BIOS': { SystemManufacturer: 'VMware, Inc.', SystemProductName: 'VMware Virtual Platform' },
  'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion': { CurrentBuildNumber: '9600', CurrentVersion: '6.3', EditionID: 'ServerStandard' },
};
/** Windows has the command; the engine alone has not, and looks for it in vain for a long time. */
const PROVIDERS = 'function Get-WinEvent { }';

it('diagnose --once beside a bare start', async () => {
  const lab = await buildLab();
  const machine = new LabMachine(lab, {
    kernel: KERNEL,
    registry: REGISTRY,
    httperr: { 'httperr1.log': REFUSING_LOG },
    providers: PROVIDERS,
  });
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

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
