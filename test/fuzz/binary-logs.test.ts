import { describe, expect, it } from 'vitest';
import { READERS, wrongWith } from './binary-readers.js';
import { broken } from './invariants.js';
import { mutateBinary } from './mutate-binary.js';
import { Random } from './random.js';

const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 2_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const TIMEOUT = { timeout: 60_000 + INPUTS * 20 };

describe.each(READERS)('damaged %s', (_, reader) => {
  it('are read as far as they can be, and counted', TIMEOUT, async () => {
    for (let i = 0; i < INPUTS; i++) {
      const seed = SEED * 0x9e37_79b1 + i;
      const random = new Random(seed);
      const { bytes, used } = random.pick(reader.logs);
      const wrong = await wrongWith(reader, mutateBinary(bytes, used, random), random).catch((error: unknown) => [
        String(error instanceof Error ? error.stack : error),
      ]);
      expect({ seed: i, wrong }).toEqual({ seed: i, wrong: [] });
    }
  });

  it('make a diagnosis of their own', TIMEOUT, async () => {
    for (let i = 0; i < INPUTS / 20; i++) {
      const random = new Random(SEED * 0x51ed_270b + i);
      const { bytes, used } = random.pick(reader.logs);
      expect(await broken({ 'made.bin': mutateBinary(bytes, used, random) })).toEqual([]);
    }
  });
});
