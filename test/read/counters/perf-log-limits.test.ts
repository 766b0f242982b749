import { describe, expect, it } from 'vitest';
import { perfLogReader } from '../../../src/read/counters/perf-log.js';

const HEAD = '"(PDH-CSV 4.0) (UTC)(0)"';
const POOL = '"\\\\WEB1\\Memory\\Pool Nonpaged Bytes"';

function read(...lines: readonly string[]) {
  return perfLogReader.read('perfmon', { lines });
}

describe('a performance log', () => {
  it('takes -1, which Windows writes for no value, for none', () => {
    const { counters, problems } = read(
      `${HEAD},${POOL}`,
      '"01/02/2026 10:00:00.000","-1"',
      '"01/02/2026 10:05:00.000","1000"',
      '"01/02/2026 10:10:00.000","1e300"',
    );
    expect([...(counters?.[0]?.values ?? [])]).toEqual([1000]);
    expect(problems).toMatchObject([{ text: expect.stringContaining('(2 rows, this is the first)'), line: 2 }]);
  });

  it('is read with thousands of counters, whose names are longer than a message ever is', () => {
    const names = Array.from({ length: 7_000 }, (_, i) => `"\\\\WEB1\\Process(w3wp#${i})\\Handle Count, of a long name"`);
    const values = Array.from({ length: 7_000 }, (_, i) => `"${i}"`).join(',');
    const { counters, problems } = read(
      `${HEAD},${names.join(',')},${POOL}`,
      ...Array.from({ length: 40 }, (_, i) => `"01/02/2026 10:${10 + i}:00.000",${values},"5"`),
    );
    expect(counters).toHaveLength(7_001);
    expect(counters?.at(-1)?.values).toHaveLength(40);
    expect(problems).toEqual([]);
  });

  it('of which no value can be read is a part that is missing', () => {
    expect(read(`${HEAD},${POOL}`, '"01/02/2026 10:00:00.000","x"').problems?.some(({ kind }) => kind === 'not-read')).toBe(true);
  });

  it('says of a row that it has more values than there are counters', () => {
    const { problems } = read(`${HEAD},${POOL}`, '"01/02/2026 10:00:00.000","1","2","3"');
    expect(problems).toMatchObject([{ text: expect.stringContaining('more values than there are counters'), line: 2 }]);
  });
});
