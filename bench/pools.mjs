/** Captures and pool lists of a machine with one leak: from the files to the verdict. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LEAKING, writePoolLists, writePoolStream } from './pool-data.mjs';
import { interleaved } from './timed-runs.mjs';

const INPUTS = [
  { name: 'capture, 10,000 tags, 1,000 samples', tags: 10_000, samples: 1_000, minutes: 60, write: writeCapture },
  { name: 'capture, 2,000 tags, every 5 minutes of 30 days', tags: 2_000, samples: 8_640, minutes: 5, write: writeCapture },
  { name: 'poolmon -n, 2,000 tags, 300 files', tags: 2_000, samples: 300, minutes: 60, write: writePoolLists },
];

/** @returns title and lines of the table. Throws where the leak is not found, or another one is. */
export function benchPools({ cli, folder, runs }) {
  const programs = INPUTS.map(({ name, write, ...size }, i) => {
    const evidence = join(folder, `pools-${i}`);
    write(evidence, size);
    return { name, command: [process.execPath, cli, 'diagnose', evidence, '--json'], check: checkLeak };
  });
  return { title: 'Pool snapshots', rows: interleaved(programs, { runs, folder }) };
}

function writeCapture(folder, size) {
  mkdirSync(folder);
  writePoolStream(join(folder, 'pool.ndjson'), size);
}

function checkLeak(text) {
  const [{ verdict }] = JSON.parse(text).machines;
  const isFound = verdict.code === 'leak-unattributed' && verdict.summary.startsWith(`Tag ${LEAKING} grows`);
  if (!isFound) throw new Error(`${LEAKING} leaks, and found was: ${verdict.code}, ${verdict.summary}`);
}
