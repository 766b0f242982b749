import { describe, expect, it } from 'vitest';
import { readText } from '../text-of.js';

const POOL = '\\\\WEB1\\Memory\\Pool Nonpaged Bytes';

function firstSeries(lines: readonly string[]) {
  const { format, piece } = readText(lines);
  const [series] = piece.counters ?? [];
  const points = series === undefined ? [] : [...series.at].map((ms, i) => [new Date(ms).toISOString(), series.values[i]]);
  return { format, points, name: series?.name, host: piece.machineName, problems: piece.problems?.map(({ text }) => text) ?? [] };
}

describe('a log that a spreadsheet saved', () => {
  it('keeps its values and tells of what was cut', () => {
    const { format, points, problems } = firstSeries([
      `(PDH-CSV 4.0) (X)(-60);${POOL}`,
      '22.09.2026 21:42;401367808',
      '22.09.2026 21:52;401467808,5',
    ]);
    expect(format).toBe('perfmon');
    expect(points).toEqual([
      ['2026-09-22T20:42:00.000Z', 401367808],
      ['2026-09-22T20:52:00.000Z', 401467808.5],
    ]);
    expect(problems.join()).toMatch(/spreadsheet cut to the minute.*2 rows/);
  });

  it.each<readonly [what: string, time: string, utc: string]>([
    ['the United States', '9/4/2026 9:42 PM', '2026-09-04T21:42:00.000Z'],
    ['slashes', '09/04/2026 21:42', '2026-09-04T21:42:00.000Z'],
    ['hyphens', '04-09-2026 21:42:30', '2026-09-04T21:42:30.000Z'],
    ['ISO 8601', '2026-09-04 21:42:30', '2026-09-04T21:42:30.000Z'],
  ])('has times of %s', (_, time, utc) => {
    expect(firstSeries([`(PDH-CSV 4.0) (X)(0),${POOL}`, `${time},7`]).points).toEqual([[utc, 7]]);
  });

  it('took days for months where it could, and left the others as they were', () => {
    const lines = [`(PDH-CSV 4.0) (X)(0);${POOL}`, '05.09.2026 10:00;1', '09/13/2026 10:00:00.000;2'];
    expect(firstSeries(lines).points.map(([time]) => time)).toEqual(['2026-05-09T10:00:00.000Z', '2026-09-13T10:00:00.000Z']);
  });
});

describe('a value below 0', () => {
  it.each([
    [
      'typeperf',
      ['"(PDH-CSV 4.0)","\\\\web1\\Memory\\Pool Nonpaged Bytes"', '"09/22/2026 01:42:32.824","-1"', '"09/22/2026 02:42:32.824","5"'],
    ],
    [
      'Get-Counter',
      [
        '2026-09-22 01:42:32  \\\\web1\\memory\\pool nonpaged bytes :',
        '-1',
        '2026-09-22 02:42:32  \\\\web1\\memory\\pool nonpaged bytes :',
        '5',
      ],
    ],
  ])('is no value in %s', (_, lines) => {
    const { points, problems } = firstSeries(lines);
    expect(points.map(([, value]) => value)).toEqual([5]);
    expect(problems.join()).toContain('an impossible value');
  });
});

describe('samples of Get-Counter as objects', () => {
  const names = '"Path","InstanceName","CookedValue","Timestamp","Status"';
  it.each([
    ['CSV', ['#TYPE X', names, '"\\\\web1\\memory\\pool nonpaged bytes","","5","9/22/2026 9:42:32 PM","0"']],
    ['CSV of another culture', [names.replaceAll(',', ';'), '"\\\\web1\\memory\\pool nonpaged bytes";"";"5";"22.09.2026 21:42:32";"0"']],
    ['a list', ['', 'Path         : \\\\web1\\memory\\pool nonpaged bytes', 'CookedValue  : 5', 'Timestamp    : 22.09.2026 21:42:32']],
  ])('are read from %s', (_, lines) => {
    expect(firstSeries(lines)).toMatchObject({
      format: 'counter-samples',
      host: 'web1',
      name: 'Memory\\Pool Nonpaged Bytes',
      points: [['2026-09-22T21:42:32.000Z', 5]],
    });
  });

  it('that Windows marked as invalid are left out', () => {
    const row = (value: string, status: string): string =>
      `"\\\\web1\\memory\\pool nonpaged bytes","","${value}","22.09.2026 21:42:32","${status}"`;
    const { points, problems } = firstSeries([names, row('0', '3221228474'), row('5', '0')]);
    expect(points.map(([, value]) => value)).toEqual([5]);
    expect(problems.join()).toContain('invalid');
  });

  it('with names that nobody knows say what to bring', () => {
    const { problems } = firstSeries([names, '"\\\\web1\\xyz\\abc","","5","22.09.2026 21:42:32","0"']);
    expect(problems.join()).toMatch(/Win32_PerfRawData_PerfOS_Memory.*\\4\\58/);
  });
});

describe('the memory counters as a class', () => {
  const values = ['CommitLimit : 300', 'CommittedBytes : 200', 'PoolNonpagedBytes : 5', 'PoolPagedBytes : 4', 'AvailableBytes : 9'];
  it('are the totals of the pools, at the time of the raw class', () => {
    const { format, piece } = readText(['', 'Timestamp_Sys100NS : 134184636528240000', ...values, 'PSComputerName : WEB1', '']);
    expect(format).toBe('memory-class');
    expect(piece.machineName).toBe('WEB1');
    expect(piece.pool).toMatchObject([
      { nonpagedBytes: 5, pagedBytes: 4, commitBytes: 200, commitLimitBytes: 300, availableBytes: 9, complete: false, pools: [] },
    ]);
    expect(piece.pool?.[0]?.at).toMatchObject({ ms: Date.UTC(2026, 2, 20, 7, 0, 52, 824), zoneKnown: true });
  });

  it.each([
    ['wmic', values.flatMap((line) => [line.replace(' : ', '='), ''])],
    [
      'Export-Csv',
      [`"${values.map((line) => line.split(' ')[0]).join('","')}"`, `"${values.map((line) => line.split(' ')[2]).join('","')}"`],
    ],
  ])('of %s have no time of their own', (_, lines) => {
    expect(readText(lines).piece.pool).toMatchObject([{ nonpagedBytes: 5, pagedBytes: 4, at: null }]);
  });

  it('leave out other machines', () => {
    const { piece } = readText([...values, 'PSComputerName : A', '', ...values, 'PSComputerName : B']);
    expect(piece.pool).toHaveLength(1);
    expect(piece.problems).toMatchObject([{ text: expect.stringContaining('1 records of other machines') }]);
  });
});
