// Many collections in a row while the processors are busy: none may hang. Not a part of CI; needs a build.
//   node scripts/lab-soak.mjs PATH-OF-PWSH [RUNS]        (environment as the tests of test/lab set it up)
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { collectMachine } from 'httperr-doctor';

const [powershell, runs = '200'] = process.argv.slice(2);
const LIMIT_MS = 120_000;
const busy = Array.from({ length: availableParallelism() }, () => new Worker('for (;;) Math.random();', { eval: true }));
let slowest = 0;
for (let run = 1; run <= Number(runs); run++) {
  const start = performance.now();
  const capture = await collectMachine({ powershell, parts: ['machine', 'pool'], timeoutMs: LIMIT_MS });
  const lost = capture.manifest.parts.filter(({ status }) => status === 'failed');
  if (capture.cutShort !== null || lost.length > 0) throw new Error(`run ${run}: ${capture.cutShort ?? JSON.stringify(lost)}`);
  await capture.remove();
  slowest = Math.max(slowest, performance.now() - start);
  process.stdout.write(`\r${run} of ${runs}, slowest ${Math.round(slowest)} ms`);
}
process.stdout.write('\n');
for (const worker of busy) await worker.terminate();
