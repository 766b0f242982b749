import { expect, it } from 'vitest';
import { renderPool } from '../../../src/report/terminal/pool.js';
import type { Input, PoolDocument, PoolTag } from '../../../src/schema/types.js';

const CLOCK: Input['clock'] = { basis: 'mtime', zone: 'unknown', offsetMinutes: null, uncertaintySeconds: null };

/** A tag of a machine as the document has it. */
function tagRow(tag: string, { pool = 'nonpaged', bytes, about, owner, bytesPerHour }: RowOptions): PoolTag {
  return {
    tag,
    tagHex: '0x00000000',
    pool,
    bytes,
    outstanding: 1234,
    allocs: null,
    frees: null,
    share: 0.5,
    growth:
      bytesPerHour === undefined
        ? null
        : {
            bytesPerHour,
            lowBytesPerHour: null,
            highBytesPerHour: null,
            blocksPerHour: null,
            samples: 6,
            spanSeconds: 3600,
            method: 'theil-sen',
            segments: 1,
            shape: 'leak',
          },
    about: about ?? null,
    kind: 'unknown',
    ...(owner === undefined ? {} : { owners: [{ kind: 'driver', name: owner }] }),
  };
}

interface RowOptions {
  readonly pool?: PoolTag['pool'];
  readonly bytes: number;
  readonly about?: string;
  readonly owner?: string;
  readonly bytesPerHour?: number;
}

const MB = 2 ** 20;
const LONG = 'a description of what it allocates that goes on for much longer than any line of a console has room for';

it.each([60, 80, 100, 180])('keeps size, growth and owner in %d columns, each pool apart with its total', (width) => {
  const [machine] = document([]).machines;
  const samples = [{ input: 0, at: null, complete: true, nonpagedBytes: 300 * MB, pagedBytes: 90 * MB }];
  const tags = [
    tagRow('Pgd1', { pool: 'paged', bytes: 50 * MB, about: LONG }),
    tagRow('Big1', { bytes: 200 * MB, about: LONG, owner: 'contoso.sys' }),
    tagRow('Lk01', { bytes: 100 * MB, about: LONG, owner: 'fabrikam.sys', bytesPerHour: 20 * MB }),
  ];
  const text = renderPool(
    { ...document([]), machines: [{ ...machine, machine: {}, inputs: [], samples, tags }] },
    { color: false, unicode: false, verbose: false, width },
  );
  const lines = text.split('\n');
  expect(lines.filter((line) => line.length > width)).toEqual([]);
  expect(text).toMatch(/nonpaged pool {3}300 MB in use.*\n.*\n {4}Lk01 +100 MB +50(?:\.0)? ?% .*\+20(?:\.0)? MB\/h +fabrikam\.sys/);
  expect(text.replace(/\s+/g, ' ')).toContain(`fabrikam.sys: ${LONG}`);
  expect(text).toMatch(width < 180 ? /Big1 +200 MB.*contoso\.sys: .*\.\.\.\n/ : /Big1 +200 MB.*contoso\.sys: .*has room for\n/);
  expect(text).toMatch(/ paged pool {3}90(?:\.0)? MB in use\n.*\n {4}Pgd1/);
  expect(text.includes('1,234')).toBe(width >= 100);
});

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
