/**
 * What a collection costs beside what its operations cost when PowerShell meets them for the first time, in bare starts of the same
 * PowerShell, in turn: an empty script, the collector, and the collector twice in one process.
 *
 *     npm run bench:floor
 *
 * RUNS=15 for more of them. The second round does all that the first did, with the same answers: no arrangement of these scripts is faster
 * than an empty script and a second round.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PART_NAMES } from '../../src/collect/parts.js';
import { formatRequest } from '../../src/collect/request.js';
import { buildLab, REPOSITORY } from '../../test/lab/lab.js';
import type { LabMachine } from '../../test/lab/machine-of-the-lab.js';
import { measuredMachine, median } from './measured-machine.js';

const RUNS = Number(process.env.RUNS ?? 9);
const COLLECTOR = path.join(REPOSITORY, 'ps', 'collect.ps1');
const PARAMETERS = 'param([string]$RequestPath, [string]$ResponsePath)';
const ROUND = `& '${COLLECTOR.replaceAll("'", "''")}' -RequestPath $RequestPath -ResponsePath $ResponsePath`;
const SCRIPTS = { empty: ['exit 0'], once: [ROUND, 'exit $LASTEXITCODE'], twice: [ROUND, ROUND, 'exit $LASTEXITCODE'] } as const;
type Script = keyof typeof SCRIPTS;

it('a collection beside its second round', async () => {
  const lab = await buildLab();
  const machine = measuredMachine(lab);
  try {
    for (const [name, lines] of Object.entries(SCRIPTS)) writeFileSync(machine.path(`${name}.ps1`), [PARAMETERS, ...lines].join('\n'));
    const times = { bare: [] as number[], empty: [] as number[], once: [] as number[], twice: [] as number[] };
    for (let run = -1; run < RUNS; run++) {
      const bare = timeOfBareStart(lab.pwsh);
      const scripts = { empty: await timeOf(machine, 'empty'), once: await timeOf(machine, 'once'), twice: await timeOf(machine, 'twice') };
      // The first of each warms the caches.
      if (run < 0) continue;
      times.bare.push(bare);
      for (const name of ['empty', 'once', 'twice'] as const) times[name].push(scripts[name]);
    }
    report(times);
    expect(times.twice).toHaveLength(RUNS);
  } finally {
    machine.remove();
  }
});

function report(times: Readonly<Record<Script | 'bare', readonly number[]>>): void {
  const starts = (count: (run: number) => number) => median(times.bare.map((bare, run) => count(run) / bare)).toFixed(2);
  const of = (name: Script) => (run: number) => times[name][run] ?? Number.NaN;
  const [empty, once, twice] = [of('empty'), of('once'), of('twice')];
  console.log(
    `bare start ${Math.round(median(times.bare))} ms; in bare starts, median of ${RUNS}: empty script ${starts(empty)}, collection ${starts(once)}, ` +
      `second round ${starts((run) => twice(run) - once(run))}; so first uses ${starts((run) => 2 * once(run) - twice(run) - empty(run))}, ` +
      `and no less than ${starts((run) => empty(run) + twice(run) - once(run))} without any`,
  );
}

function timeOfBareStart(pwsh: string): number {
  const start = performance.now();
  expect(spawnSync(pwsh, ['-Command', 'exit'], { stdio: 'ignore' }).status).toBe(0);
  return performance.now() - start;
}

async function timeOf(machine: LabMachine, name: Script): Promise<number> {
  const answers = machine.path(`${name}-${process.hrtime.bigint()}`);
  const folder = path.join(answers, 'capture');
  mkdirSync(folder, { recursive: true });
  const requestPath = path.join(answers, 'request.txt');
  writeFileSync(requestPath, formatRequest({ folder, answers, parts: PART_NAMES, stopFile: path.join(answers, 'stop') }));
  const start = performance.now();
  const exit = await machine.host.run({
    scriptPath: machine.path(`${name}.ps1`),
    requestPath,
    responsePath: path.join(answers, 'response.json'),
  });
  expect(exit.exitCode).toBe(0);
  return performance.now() - start;
}
