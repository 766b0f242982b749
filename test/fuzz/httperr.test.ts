import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttperrReading } from '../../src/read/httperr/collector.js';
import { readHttperrChunks } from '../../src/read/httperr/collector.js';
import { mutateText } from './mutate.js';
import { Random } from './random.js';
import { HTTPERR_LOGS } from './seeds.js';

const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 2_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);

const damaged = fc.nat().map((seed) => {
  const random = new Random(seed);
  return Buffer.from(mutateText(random.pick(HTTPERR_LOGS).text, random), 'latin1');
});

async function* cutInto(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const length of lengths) {
    if (at >= bytes.length) return;
    yield bytes.subarray(at, at + length);
    at += length;
  }
  if (at < bytes.length) yield bytes.subarray(at);
}

function countsOf({ evidence }: HttperrReading): unknown {
  return evidence;
}

describe('damaged HTTPERR logs', () => {
  it('say the same however their bytes come', { timeout: 20_000 + INPUTS * 20 }, async () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 40 });
    const property = fc.asyncProperty(damaged, cuts, async (bytes, lengths) => {
      const whole = await readHttperrChunks(cutInto(bytes, []));
      expect(countsOf(await readHttperrChunks(cutInto(bytes, lengths)))).toEqual(countsOf(whole));
    });
    await expect(fc.assert(property, { seed: SEED, numRuns: INPUTS })).resolves.toBeUndefined();
  });

  it('have no more rows and unread lines than lines, and their sums agree', { timeout: 20_000 + INPUTS * 20 }, async () => {
    const property = fc.asyncProperty(damaged, async (bytes) => {
      const { evidence } = await readHttperrChunks(cutInto(bytes, []));
      const lines = bytes.toString('latin1').split('\n').length;
      const [rows, unparsed] = [
        evidence.files.reduce((sum, file) => sum + file.rows, 0),
        evidence.files.reduce((sum, file) => sum + file.unparsed, 0),
      ];
      expect(rows + unparsed).toBeLessThanOrEqual(lines);
      expect(evidence.refusals.every(({ connections }) => connections <= 0xffffffff * lines)).toBe(true);
      expect(evidence.reasons.reduce((sum, reason) => sum + reason.rows, 0)).toBeLessThanOrEqual(rows);
    });
    await expect(fc.assert(property, { seed: SEED, numRuns: INPUTS })).resolves.toBeUndefined();
  });
});
