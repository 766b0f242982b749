import { expect, it } from 'vitest';
import type { PoolSample } from '../../../src/facts/capture.js';
import { formatTag } from '../../../src/facts/tag.js';
import type { OfFile } from '../../../src/read/reading.js';
import { outputOf, text } from './outputs-of.js';

const SOURCE = 'Microsoft-Windows-Resource-Exhaustion-Detector';
const TOTALS =
  '<SystemCommitLimit>9000000000</SystemCommitLimit><SystemCommitCharge>8900000000</SystemCommitCharge><PagedPoolUsage>400000000</PagedPoolUsage><NonPagedPoolUsage>5000000000</NonPagedPoolUsage><Processes>77</Processes>';

function event(members: string, time = '2024-05-06T07:08:09.1234567Z', prefix = ''): string {
  const p = prefix === '' ? '' : `${prefix}:`;
  const inner = `<System><Provider Name='${SOURCE}'/><EventID>2004</EventID><TimeCreated SystemTime='${time}'/><Computer>SRV7</Computer></System><UserData><MemoryExhaustionInfo xmlns='http://www.microsoft.com/Windows/Resource/Exhaustion/Detector/Events'>${members}</MemoryExhaustionInfo></UserData>`;
  const named = inner.replace(/<(\/?)(?=[A-Z])/g, `<$1${p}`);
  return `<${p}Event xmlns${prefix === '' ? '' : `:${prefix}`}='http://schemas.microsoft.com/win/2004/08/events/event'>${named}</${p}Event>`;
}

function tag(n: number, name: string, bytes: number | string): string {
  return `<Tag_${n}><Name>${name}</Name><PoolUsed>${bytes}</PoolUsed></Tag_${n}>`;
}

function rowsOf(sample: OfFile<PoolSample> | undefined): readonly (readonly [string, number | undefined, string])[] {
  const rows = sample?.rows;
  return Array.from({ length: rows?.length ?? 0 }, (_, i) => [
    formatTag(rows?.tag[i] ?? 0),
    rows?.bytes[i],
    rows?.pool[i] === 0 ? 'nonpaged' : 'paged',
  ]);
}

it('reads the largest tags of both pools as a cut list with totals and commit, whatever the order of the parts', () => {
  const { piece } = outputOf(
    `${event(`<NonPagedPoolInfo>${tag(2, 'Ab&lt;&amp;', 7)}${tag(1, 'Irp ', 4_000_000_000)}</NonPagedPoolInfo><PagedPoolInfo>${tag(1, 'MmSt', 90)}</PagedPoolInfo><SystemInfo>${TOTALS}</SystemInfo>`)}\n`,
  );
  expect(piece.pool).toMatchObject([
    {
      at: { ms: Date.UTC(2024, 4, 6, 7, 8, 9, 123), zoneKnown: true },
      complete: false,
      largestOnly: true,
      pools: ['nonpaged', 'paged'],
      nonpagedBytes: 5_000_000_000,
      pagedBytes: 400_000_000,
      commitBytes: 8_900_000_000,
      commitLimitBytes: 9_000_000_000,
    },
  ]);
  expect(rowsOf(piece.pool?.[0])).toEqual([
    ['Ab<&', 7, 'nonpaged'],
    ['Irp ', 4_000_000_000, 'nonpaged'],
    ['MmSt', 90, 'paged'],
  ]);
  expect(piece.statements).toMatchObject([{ name: 'process.count', value: 77 }]);
});

it('reads the same with prefixes and with line breaks within the members', () => {
  const members = `<SystemInfo>${TOTALS}</SystemInfo>\n<NonPagedPoolInfo>\n<Tag_1>\n  <Name>\n    Leak\n  </Name>\n  <PoolUsed>\n 12\n</PoolUsed></Tag_1></NonPagedPoolInfo>`;
  for (const prefix of ['', 'e'])
    expect(rowsOf(outputOf(`${event(members, undefined, prefix)}\n`).piece.pool?.[0])).toEqual([['Leak', 12, 'nonpaged']]);
});

it('reads the processes as a list that is not whole', () => {
  const list =
    '<ProcessInfo><Process_1><Name>a &quot;b&quot;.exe</Name><ID>44</ID><CommitCharge>5000</CommitCharge><HandleCount>9</HandleCount></Process_1><Process_2><Name>c.exe</Name><HandleCount>3</HandleCount></Process_2></ProcessInfo>';
  const { piece } = outputOf(`${event(list)}\n`);
  expect(piece.processes).toBeUndefined();
  expect(piece.processLists).toMatchObject([
    {
      processes: [
        { name: 'a "b".exe', pid: 44, handles: 9, commitBytes: 5000 },
        { name: 'c.exe', pid: null, handles: 3, commitBytes: null },
      ],
    },
  ]);
});

it('counts members that lack a name or a size, and takes no tag for what is none', () => {
  const tags = [
    tag(1, '', 5),
    tag(2, 'Good', 6),
    tag(3, 'TooLong', 7),
    tag(4, 'Neg1', '-8'),
    '<Tag_5><Name>Alon</Name></Tag_5>',
    tag(6, '\u6f22', 9),
  ];
  const { piece } = outputOf(
    `${event(`<PagedPoolInfo>${tags.join('')}</PagedPoolInfo><ProcessInfo><Process_1><Name></Name><ID>1</ID></Process_1></ProcessInfo>`)}\n`,
  );
  expect(rowsOf(piece.pool?.[0])).toEqual([['Good', 6, 'paged']]);
  expect(piece.pool).toMatchObject([{ nonpagedBytes: null, pagedBytes: null, commitBytes: null, pools: ['paged'] }]);
  expect(piece.problems).toMatchObject([{ text: '6 tags or processes of event 2004 without a name or a size are left out' }]);
});

it('reads every event of a log that is shown newest first', () => {
  const at = (day: string, bytes: number) =>
    event(
      `<NonPagedPoolInfo>${tag(1, 'Qxyz', bytes)}</NonPagedPoolInfo><ProcessInfo><Process_1><Name>p.exe</Name><ID>1</ID><HandleCount>${bytes}</HandleCount></Process_1></ProcessInfo>`,
      `2024-05-${day}T00:00:00.000Z`,
    );
  const { piece } = outputOf(`${at('03', 300)}\n${at('01', 100)}\n`);
  expect(piece.pool?.map(({ rows }) => rows.bytes[0])).toEqual([300, 100]);
  expect(piece.processLists?.map(({ processes }) => processes[0]?.handles)).toEqual([100, 300]);
});

it('does not choke on an event that is cut off within a tag', () => {
  const whole = event(`<SystemInfo>${TOTALS}</SystemInfo><NonPagedPoolInfo>${tag(1, 'Leak', 12)}${tag(2, 'Cut1', 34)}</NonPagedPoolInfo>`);
  const { piece } = outputOf(`${whole.slice(0, whole.indexOf('<PoolUsed>34') + 11)}\n`);
  expect(rowsOf(piece.pool?.[0])).toEqual([['Leak', 12, 'nonpaged']]);
});

function details(message: string, labels: readonly string[]): string {
  const values = ['System', SOURCE, '2024-05-06 07:08:09', '2004', '-', '-', '-', 'SYSTEM', 'SRV7'];
  return text(...values.map((value, i) => `${labels[i] ?? 'x'}: ${value}`), `${labels[9] ?? 'y'}:`, message);
}

const EN = ['Log Name', 'Source', 'Date', 'Event ID', 'Task Category', 'Level', 'Keywords', 'User', 'Computer', 'Description'];

it.each([
  [
    'English',
    'The following programs used most: one.exe (11) consumed 5000000 bytes, My App.exe (22) consumed 400000 bytes, and three.exe (33) consumed 3000 bytes.',
  ],
  [
    'German',
    'Die meisten belegten: one.exe (11) verbrauchte 5000000 Bytes, My App.exe (22) verbrauchte 400000 Bytes und three.exe (33) verbrauchte 3000 Bytes.',
  ],
  [
    'Japanese',
    '\u6b21\u306e\u3082\u306e\u3067\u3059: one.exe (11) \u306f 5000000 \u30d0\u30a4\u30c8\u3001My App.exe (22) \u306f 400000 \u30d0\u30a4\u30c8\u3001three.exe (33) \u306f 3000 \u30d0\u30a4\u30c8',
  ],
  [
    'Chinese',
    '\u7a0b\u5e8f\uff1aone.exe\uff0811\uff09\u6d88\u8017\u4e86 5000000 \u5b57\u8282\uff0cMy App.exe\uff0822\uff09\u6d88\u8017\u4e86 400000 \u5b57\u8282\uff0cthree.exe\uff0833\uff09\u6d88\u8017\u4e86 3000 \u5b57\u8282\u3002',
  ],
])('reads the processes of the text in %s', (_, message) => {
  const { piece } = outputOf(details(message, EN));
  expect(piece.processLists?.[0]?.processes.map(({ name, pid, commitBytes }) => [name, pid, commitBytes])).toEqual([
    ['one.exe', 11, 5_000_000],
    ['My App.exe', 22, 400_000],
    ['three.exe', 33, 3_000],
  ]);
});

it('reads no processes out of the text of another event', () => {
  const message = 'programs: one.exe (11) consumed 5000000 bytes.';
  expect(outputOf(details(message, EN).replace(SOURCE, 'Other')).piece.processLists).toBeUndefined();
  expect(outputOf(details(message, EN).replace(': 2004', ': 2019')).piece.processLists).toBeUndefined();
});

it('stays fast on a hostile text', () => {
  const { piece } = outputOf(details(`${'('.repeat(20_000)}${'x (1) '.repeat(20_000)}`, EN));
  expect(piece.processLists).toBeUndefined();
});

it('reads Get-WinEvent as a list, whose text wraps', () => {
  const { piece } = outputOf(
    text(
      '',
      'TimeCreated  : 3/18/2023 8:15:44 AM',
      `ProviderName : ${SOURCE}`,
      'Id           : 2004',
      'Message      : The following programs used most: one.exe (11) consumed',
      '               5000000 bytes, and two.exe (22) consumed 400000 bytes.',
    ),
  );
  expect(piece.processLists).toMatchObject([{ processes: [{ name: 'one.exe' }, { name: 'two.exe', commitBytes: 400_000 }] }]);
});
