/**
 * Many collections in a row while all processors are busy: none may hang.
 *
 *     npm run soak
 *
 * RUNS=200 unless another number is given. A run that takes two minutes counts as one that hangs.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { collectMachine } from '../../src/collect/collect-machine.js';
import { buildLab } from '../../test/lab/lab.js';
import { LabMachine, LEAKING_KERNEL } from '../../test/lab/machine-of-the-lab.js';

const RUNS = Number(process.env.RUNS ?? 200);
const LIMIT_MS = 120_000;

it('collections beside busy processors', async () => {
  const machine = new LabMachine(await buildLab(), { kernel: LEAKING_KERNEL });
  const busy = Array.from({ length: availableParallelism() }, () => new Worker('for (;;) Math.random();', { eval: true }));
  try {
    const times: number[] = [];
    for (let run = 1; run <= RUNS; run++) {
      const start = performance.now();
      const capture = await collectMachine({ host: machine.host, parts: ['machine', 'pool'], timeoutMs: LIMIT_MS });
      const lost = capture.manifest.parts.filter(({ status }) => status === 'failed');
      if (capture.cutShort !== null || lost.length > 0) throw new Error(`run ${run}: ${capture.cutShort ?? JSON.stringify(lost)}`);
      await capture.remove();
      times.push(performance.now() - start);
      if (run % 20 === 0) console.log(`${run} of ${RUNS} ended, slowest ${Math.round(Math.max(...times))} ms`);
    }
    expect(times).toHaveLength(RUNS);
  } finally {
    for (const worker of busy) await worker.terminate();
    machine.remove();
  }
});
