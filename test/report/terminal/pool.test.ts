import { expect, it } from 'vitest';
import { renderPool } from '../../../src/report/terminal/pool.js';
import type { Input, PoolDocument } from '../../../src/schema/types.js';

const CLOCK: Input['clock'] = { basis: 'mtime', zone: 'unknown', offsetMinutes: null, uncertaintySeconds: null };

function document(problems: Input['problems']): PoolDocument {
  const inputs = [{ path: 'a.csv', recognizedAs: 'poolmon', clock: CLOCK, problems }];
  return {
    schemaVersion: 1,
    kind: 'pool',
    tool: { name: 'httperr-doctor', version: '0.0.0' },
    machines: [{ machine: {}, inputs, samples: [], tags: [] }],
    unassigned: [],
  };
}

it('the tags of a machine end with what was odd about its files, the first three of many', () => {
  const options = { color: false, unicode: false, verbose: false, width: 80 };
  const odd = Array.from({ length: 5 }, (_, at) => ({ text: `row ${at} is left out`, line: at + 1 }));
  const text = renderPool(document(odd), options);
  expect(text).toMatch(/a\.csv.*row 0 is left out/);
  expect(text).not.toContain('row 3');
  expect(text).toContain('2 more notes');
  expect(renderPool(document([]), options)).not.toContain('note');
});
