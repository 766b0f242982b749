import { describe, expect, it } from 'vitest';
import { episodesOf } from '../../../src/analyze/state/refusal-episodes.js';
import { refusedOf } from '../../../src/analyze/state/state-httperr.js';
import { readHttperr } from '../../../src/read/httperr/collector.js';
import { problemOfFailure } from '../../../src/read/httperr/httperr-source.js';
import { OTHER_REASONS } from '../../../src/read/httperr/reason-index.js';
import { countsOf, crlf, header, rowsOf } from './log.js';

const FIELDS = 'date time c-ip cs-method cs-uri s-reason';
const HEAD = header(FIELDS);

function at(time: string, reason: string): string {
  return `${time} ${reason.includes('Refused') ? '- - -' : '192.0.2.7 GET /a'} ${reason}`;
}

/** Time of a row that many seconds after a start. */
function stamp(seconds: number): string {
  return new Date(Date.UTC(2026, 2, 1) + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

describe('the counts of a log', () => {
  const LOG =
    HEAD +
    crlf(
      at('2026-03-01 10:00:59', 'URL'),
      at('2026-03-01 10:01:00', '3_Connections_Refused'),
      at('2026-03-01 10:00:01', 'AppOffline'),
      at('2026-03-01 10:01:02', 'URL'),
      at('2026-03-01 10:01:00', '4_Connections_Refused'),
      at('2026-03-01 10:02:00', '5_Connections_Refused'),
      at('2026-03-01 10:03:01', '6_Connections_Refused'),
      '2026-03-01 10:01:30 192.0.2.9 GET /a 99_Connections_Refused',
      'no row',
      at('date time', '2_Connections_Refused'),
    );

  it('are by minute and reason, with the place of the first row', async () => {
    const { evidence } = await countsOf(LOG);
    expect(evidence.minutes).toEqual([
      { minute: Date.UTC(2026, 2, 1, 10) / 1000, reason: 'URL', rows: 1, count: 1, input: 0, line: 5 },
      { minute: Date.UTC(2026, 2, 1, 10) / 1000, reason: 'AppOffline', rows: 1, count: 1, input: 0, line: 7 },
      { minute: Date.UTC(2026, 2, 1, 10, 1) / 1000, reason: 'URL', rows: 1, count: 1, input: 0, line: 8 },
      { minute: Date.UTC(2026, 2, 1, 10, 1) / 1000, reason: 'Connections_Refused', rows: 3, count: 8, input: 0, line: 6 },
      { minute: Date.UTC(2026, 2, 1, 10, 2) / 1000, reason: 'Connections_Refused', rows: 1, count: 5, input: 0, line: 10 },
      { minute: Date.UTC(2026, 2, 1, 10, 3) / 1000, reason: 'Connections_Refused', rows: 1, count: 6, input: 0, line: 11 },
    ]);
    expect(evidence).toMatchObject({ first: '2026-03-01T10:00:01Z', last: '2026-03-01T10:03:01Z', reasonColumn: true });
    expect(evidence.reasons).toEqual([
      { reason: 'Connections_Refused', rows: 6, count: 21 },
      { reason: 'URL', rows: 2, count: 2 },
      { reason: 'AppOffline', rows: 1, count: 1 },
    ]);
    expect(evidence.files).toEqual([
      { input: 0, bytes: LOG.length, rows: 9, unparsed: 1, layouts: [{ fields: FIELDS.split(' '), tokens: 6, rows: 9 }] },
    ]);
    expect(evidence.unparsed).toEqual([{ input: 0, line: 13, text: 'no row' }]);
    expect(evidence.suspicious).toEqual({ rows: 1, examples: [{ input: 0, line: 12 }] });
  });

  it('have the refusals by second, and episodes after a gap of more than 60 s', async () => {
    const { evidence } = await countsOf(LOG);
    expect(evidence.refusals.map(({ rows, connections, line }) => ({ rows, connections, line }))).toEqual([
      { rows: 2, connections: 7, line: 6 },
      { rows: 1, connections: 5, line: 10 },
      { rows: 1, connections: 6, line: 11 },
    ]);
    expect(refusedOf(evidence)).toEqual({
      connections: 20,
      rows: 5,
      first: '2026-03-01T10:01:00Z',
      last: '2026-03-01T10:03:01Z',
      episodes: [
        { start: '2026-03-01T10:01:00Z', end: '2026-03-01T10:02:00Z', connections: 12, rows: 3 },
        { start: '2026-03-01T10:03:01Z', end: '2026-03-01T10:03:01Z', connections: 6, rows: 1 },
      ],
    });
  });

  it('can be by hour and day', async () => {
    const { by } = await countsOf(LOG);
    expect(by.hour).toEqual([
      { time: '2026-03-01T10:00:00Z', reason: 'URL', rows: 2, count: 2 },
      { time: '2026-03-01T10:00:00Z', reason: 'AppOffline', rows: 1, count: 1 },
      { time: '2026-03-01T10:00:00Z', reason: 'Connections_Refused', rows: 5, count: 19 },
    ]);
    expect(by.day.map(({ time }) => time)).toEqual(Array(3).fill('2026-03-01T00:00:00Z'));
  });

  it('of a log without rows are none, not zero', async () => {
    const { evidence } = await countsOf(header('date time c-ip'));
    expect(evidence).toMatchObject({ first: null, last: null, minutes: [], reasons: [], reasonColumn: false });
    expect(evidence.files[0]?.layouts).toEqual([{ fields: ['date', 'time', 'c-ip'], tokens: 3, rows: 0 }]);
    expect(refusedOf(evidence)).toEqual({ connections: 0, rows: 0, first: null, last: null, episodes: [] });
  });

  it('of a window have the rows from its start to before its end, and none without a time', async () => {
    const window = { sinceMs: Date.UTC(2026, 2, 1, 10, 1), untilMs: Date.UTC(2026, 2, 1, 10, 2) };
    const { evidence, problems } = await countsOf(LOG, window);
    expect(evidence).toMatchObject({ first: '2026-03-01T10:01:00Z', last: '2026-03-01T10:01:30Z', suspicious: { rows: 1 } });
    expect(evidence.files[0]).toMatchObject({ rows: 4, unparsed: 1 });
    expect(problems.get(0)).toEqual([{ text: expect.stringContaining('without a date and time') }]);
    expect((await rowsOf(LOG, window)).rows.map(({ line }) => line)).toEqual([6, 8, 9, 12]);
  });
});

describe('episodes', () => {
  it('are by time, not by place', () => {
    const refusal = (second: number) => ({ second, rows: 1, connections: second, input: 0, line: 1 });
    expect(episodesOf([refusal(200), refusal(0), refusal(60), refusal(121)])).toMatchObject([
      { start: 0, end: 60, connections: 60 },
      { start: 121, connections: 121 },
      { start: 200, connections: 200 },
    ]);
  });
});

describe('a log made to fill the memory', () => {
  it('has its further reasons counted together, and it is said', async () => {
    const rows = Array.from({ length: 6000 }, (_, i) => at(stamp(i % 60), `Reason_${i}`));
    const { evidence, overall } = await countsOf(HEAD + crlf(...rows, at(stamp(0), 'x'.repeat(300))));
    expect(evidence.reasons.length).toBeLessThan(4200);
    const others = evidence.reasons.find(({ reason }) => reason === OTHER_REASONS);
    expect(evidence.reasons.reduce((sum, { rows }) => sum + rows, 0)).toBe(6001);
    expect(others?.rows).toBe(6001 - (evidence.reasons.length - 1));
    expect(overall).toEqual([{ text: expect.stringContaining(OTHER_REASONS) }]);
  });

  it('has its times counted more coarsely, and it is said', async () => {
    const rows = Array.from({ length: 600 }, (_, i) => at(stamp(i * 60), i % 2 === 0 ? 'URL' : '2_Connections_Refused'));
    const { evidence, overall } = await countsOf(HEAD + crlf(...rows), { mostMinuteCounts: 100, mostRefusalSeconds: 20 });
    expect(evidence.minutes).toHaveLength(20);
    expect(
      evidence.minutes.every(
        ({ minute, rows, count, reason }) => minute % 3600 === 0 && rows === 30 && count === (reason === 'URL' ? 30 : 60),
      ),
    ).toBe(true);
    expect(evidence.minutes.map(({ line }) => line).slice(0, 4)).toEqual([5, 6, 65, 66]);
    expect(evidence.refusals.reduce((sum, { connections }) => sum + connections, 0)).toBe(600);
    expect(overall.map(({ text }) => text)).toEqual([expect.stringContaining('by the hour'), expect.stringContaining('refusals')]);
  });

  it('has its totals exact where even days are too many', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => at(stamp(i * 86_400), i % 2 === 0 ? 'URL' : '2_Connections_Refused'));
    const { evidence, overall } = await countsOf(HEAD + crlf(...rows), { mostMinuteCounts: 10, mostRefusalSeconds: 10 });
    expect(evidence.minutes).toHaveLength(10);
    expect(evidence.reasons).toEqual([
      { reason: 'URL', rows: 150, count: 150 },
      { reason: 'Connections_Refused', rows: 150, count: 300 },
    ]);
    expect(refusedOf(evidence)).toMatchObject({ connections: 300, rows: 150 });
    expect(overall.map(({ text }) => text)).toContainEqual(expect.stringContaining('too many to keep'));
  });

  it('has its further layouts counted together', async () => {
    const blocks = Array.from({ length: 100 }, (_, i) => crlf(`#Fields: date time s-reason x${i}`, '2026-03-01 10:00:00 URL 1'));
    const { evidence, problems } = await countsOf(blocks.join(''));
    const layouts = evidence.files[0]?.layouts ?? [];
    expect(layouts.length).toBeLessThan(70);
    expect(layouts.reduce((sum, { rows }) => sum + rows, 0)).toBe(100);
    expect(problems.get(0)).toEqual([{ text: expect.stringContaining('different #Fields lines') }]);
  });

  it('keeps the first 100 of the lines that could not be read, and counts all', async () => {
    const { evidence } = await countsOf('junk\r\n'.repeat(250));
    expect(evidence.unparsed).toHaveLength(100);
    expect(evidence.files[0]?.unparsed).toBe(250);
  });
});

describe('several logs', () => {
  const log = (text: string) =>
    async function* () {
      yield Buffer.from(HEAD + text);
    };

  it('count as one, in the order http.sys wrote them', async () => {
    const { evidence, failures } = await readHttperr([
      { input: 3, path: 'HTTPERR/httperr10.log', chunks: log(crlf(at('2026-03-01 10:00:30', '2_Connections_Refused'), 'late')) },
      { input: 5, path: 'HTTPERR/httperr9.log', chunks: log(crlf(at('2026-03-01 10:00:00', '1_Connections_Refused'), 'early')) },
      { input: 7, path: 'HTTPERR/no-such-httperr11.log' },
    ]);
    expect(evidence.files.map(({ input }) => input)).toEqual([5, 3]);
    expect(evidence.minutes).toEqual([
      { minute: Date.UTC(2026, 2, 1, 10) / 1000, reason: 'Connections_Refused', rows: 2, count: 3, input: 5, line: 5 },
    ]);
    expect(evidence.unparsed.map(({ input, text }) => [input, text])).toEqual([
      [5, 'early'],
      [3, 'late'],
    ]);
    expect(refusedOf(evidence).episodes).toHaveLength(1);
    expect([...failures].map(([input, { code }]) => [input, code])).toEqual([[7, 'no-such-path']]);
  });

  it('name the one that makes an error nobody foresaw once, and count the others', async () => {
    const broken = () => {
      throw new TypeError('no such property');
    };
    const { evidence, failures } = await readHttperr([
      { input: 1, path: 'HTTPERR/httperr1.log', chunks: broken },
      { input: 2, path: 'HTTPERR/httperr2.log', chunks: log(crlf(at('2026-03-01 10:00:00', '1_Connections_Refused'))) },
    ]);
    expect(evidence.minutes.map(({ input, count }) => [input, count])).toEqual([[2, 1]]);
    expect([...failures].map(([input, failure]) => [input, problemOfFailure(failure).text])).toEqual([
      [1, 'cannot be read: something in it has an unexpected form (TypeError: no such property)'],
    ]);
  });
});
