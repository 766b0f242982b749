import { expect, it } from 'vitest';
import { formatTag } from '../../../src/facts/tag.js';
import { EventStream } from '../../../src/read/capture/event-stream.js';

const AT = '2026-11-22T10:01:00.000Z';
const SOURCE = 'Microsoft-Windows-Resource-Exhaustion-Detector';
const TOTALS = '<SystemInfo><SystemCommitLimit>9000</SystemCommitLimit><NonPagedPoolUsage>5000</NonPagedPoolUsage></SystemInfo>';

function read(message: string, source = SOURCE) {
  const stream = new EventStream();
  expect(stream.add({ at: AT, log: 'System', source, id: 2004, message }, 3)).toBeNull();
  return stream.finish();
}

it('makes a cut list of what event 2004 names in front of its text', () => {
  const info = `<MemoryExhaustionInfo>${TOTALS}<NonPagedPoolInfo><Tag_1><Name>Qx&amp;1</Name><PoolUsed>4000</PoolUsed></Tag_1></NonPagedPoolInfo></MemoryExhaustionInfo>`;
  const { pool, events } = read(`${info} Windows successfully diagnosed <this> & that.`);
  expect(events).toHaveLength(1);
  expect(pool).toMatchObject([{ largestOnly: true, nonpagedBytes: 5000, commitLimitBytes: 9000, at: { ms: Date.parse(AT) } }]);
  expect(formatTag(pool?.[0]?.rows.tag[0] ?? 0)).toBe('Qx&1');
});

it('states the totals where no tag is named', () => {
  const { pool, statements } = read(`<MemoryExhaustionInfo>${TOTALS}</MemoryExhaustionInfo> text`);
  expect(pool).toBeUndefined();
  expect(statements).toContainEqual(expect.objectContaining({ name: 'pool.bytes', value: 5000, about: { pool: 'nonpaged' }, line: 3 }));
});

it.each(['no XML', '<MemoryExhaustionInfo><NonPagedPool', '<MemoryExhaustionInfo></MemoryExhaustionInfo>'])(
  'reads nothing out of %j',
  (message) => {
    expect(read(message)).toEqual({ events: [expect.objectContaining({ message })] });
  },
);

it('reads nothing out of a namesake', () => {
  expect(read(`<MemoryExhaustionInfo>${TOTALS}</MemoryExhaustionInfo>`, 'Other')).toEqual({ events: [expect.anything()] });
});
