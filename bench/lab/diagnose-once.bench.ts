/**
 * Time of `diagnose --once` on the simulated kernel beside a bare start of the same PowerShell, in turn, from start to exit.
 *
 *     npm run build && npm run bench:once
 *
 * RUNS=15 for more of them. The goal of the project is a ratio of 2 at most; see the note in the output for what stands in its way.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildLab, REPOSITORY } from '../../test/lab/lab.js';
import { LabMachine, LEAKING_KERNEL, REFUSING_LOG } from '../../test/lab/machine-of-the-lab.js';

const RUNS = Number(process.env.RUNS ?? 9);
const GOAL = 2;
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
    const ours = () => milliseconds(process.execPath, [cli, 'diagnose', '--once', '--powershell', lab.pwsh]);
    const bare = () => milliseconds(lab.pwsh, ['-Command', 'exit']);
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let run = -1; run < RUNS; run++) {
      const [a, b] = [ours(), bare()];
      // The first of each warms the caches.
      if (run < 0) continue;
      times.ours.push(a);
      times.bare.push(b);
    }
    const ratio = median(times.ours.map((time, i) => time / (times.bare[i] ?? Number.NaN)));
    console.log(
      `diagnose --once ${Math.round(median(times.ours))} ms, bare start ${Math.round(median(times.bare))} ms, median ratio ${ratio.toFixed(1)} of ${RUNS} pairs (goal ${GOAL})`,
    );
    console.log('the engine compiles each new kind of operation at its first use, 1 to 3 ms each; a collection has some three hundred');
    expect(times.ours).toHaveLength(RUNS);
  } finally {
    machine.remove();
  }
});

function milliseconds(program: string, args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, [...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
