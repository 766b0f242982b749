import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/read/evidence.js';
import { folderOf } from '../read/evidence-folder.js';
import { mutateBytes } from './mutate.js';
import { Random } from './random.js';
import { HTTPERR_LOGS, POOL_LISTS } from './seeds.js';

const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 2_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);

function archiveOf(random: Random): Uint8Array {
  const files = [random.pick(HTTPERR_LOGS), random.pick(POOL_LISTS)].map(({ name, text }) => [name, Buffer.from(text, 'latin1')] as const);
  return mutateBytes(zipSync(Object.fromEntries(files)), random);
}

describe('damaged zip archives', () => {
  it('are read, or are listed with a reason', { timeout: 20_000 + INPUTS * 50 }, async () => {
    const file = join(folderOf(), 'a.zip');
    const failures: string[] = [];
    for (let seed = SEED; seed < SEED + INPUTS; seed++) {
      writeFileSync(file, archiveOf(new Random(seed)));
      const { machines, unassigned } = await readEvidence([file]);
      const inputs = [...machines.flatMap((machine) => machine.inputs), ...unassigned];
      if (inputs.length === 0 || unassigned.some(({ problems }) => problems.length === 0)) failures.push(`seed ${seed} is lost`);
    }
    expect(failures).toEqual([]);
  });
});
