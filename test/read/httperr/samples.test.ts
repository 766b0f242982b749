import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusedOf } from '../../../src/analyze/state/state-httperr.js';
import type { HttperrRow } from '../../../src/schema/types.js';
import { countsOf, rowsOf } from './log.js';

const FOLDER = new URL('../../fixtures/httperr/', import.meta.url);
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.log'));

/** The rows that stand in a sample, written down by hand beside it. */
function truth(name: string): readonly HttperrRow[] {
  const lines = readFileSync(new URL(`${name}.ndjson`, FOLDER), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => ({ ...(JSON.parse(line) as HttperrRow), path: 'httperr1.log' }));
}

describe.each(SAMPLES)('%s', (name) => {
  const bytes = readFileSync(new URL(name, FOLDER));

  it('has the rows that were written down', async () => {
    expect((await rowsOf(bytes)).rows).toEqual(truth(name));
  });

  it('counts what the rows count', async () => {
    const rows = truth(name);
    const isRefusal = ({ reason, clientAddress, method, uri }: HttperrRow) =>
      reason === 'Connections_Refused' && clientAddress === null && method === null && uri === null;
    const refusals = rows.filter(isRefusal);
    const { evidence } = await countsOf(bytes);
    expect(refusedOf(evidence)).toMatchObject({ rows: refusals.length, connections: refusals.reduce((sum, { count }) => sum + count, 0) });
    expect(evidence.files[0]?.rows).toBe(rows.length);
  });
});
