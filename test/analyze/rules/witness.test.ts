import { describe, expect, it } from 'vitest';
import { diagnosed } from '../diagnosed.js';
import type { CounterStory, Course, ProcessStory, Story, TagStory } from '../make-evidence.js';
import { among, level, rising, SERVER_2008, WINDOWS_DRIVERS } from '../stories.js';

const QUIET: readonly ProcessStory[] = [
  { name: 'System', pid: 4, handles: level(2_900), threads: level(140) },
  { name: 'lsass.exe', pid: 604, handles: rising(780, 3), threads: level(11) },
];

/** Works by day and rests by night, with one look an hour. */
function byDay(from: number, by: number, startsAt = 8): Course {
  const worked = (look: number): boolean => look % 24 >= startsAt && look % 24 < startsAt + 9;
  return (look) => from + by * Array.from({ length: look }, (_, i) => i).filter(worked).length;
}

function server(tags: readonly TagStory[], processes: readonly ProcessStory[], more: Omit<Story, 'tags'> = {}): Story {
  return { machine: SERVER_2008, tags: among(...tags), drivers: WINDOWS_DRIVERS, looks: 9, processes: [...QUIET, ...processes], ...more };
}

function named(story: Story): readonly string[] {
  return diagnosed(story).suspects.map(({ owner, confidence }) => `${owner.name} ${confidence}`);
}

const FIRING: readonly (readonly [what: string, tag: TagStory, process: ProcessStory])[] = [
  [
    'completion packets and threads',
    { tag: 'Icp ', blocks: rising(3_000, 5_000), blockBytes: 96 },
    { name: 'queued.exe', pid: 40, threads: rising(30, 900) },
  ],
  [
    'completion packets and the charge',
    { tag: 'Icp ', blocks: rising(9_000, 30_000), blockBytes: 96 },
    { name: 'SearchAgent.exe', pid: 8_812, nonpagedBytes: rising(900_000, 1_500_000) },
  ],
  [
    'unread data and fewer handles',
    { tag: 'AfdB', blocks: rising(2_000, 3_000), blockBytes: 4_096 },
    { name: 'relay.exe', pid: 77, handles: rising(900, 1_400) },
  ],
  [
    'blocks of files and handles',
    { tag: 'Ntf0', pool: 'paged', blocks: rising(40_000, 21_000), blockBytes: 520 },
    { name: 'indexer.exe', pid: 5_120, handles: rising(2_000, 4_400) },
  ],
  [
    'tokens and half as many handles',
    { tag: 'Toke', pool: 'paged', blocks: rising(4_000, 8_000), blockBytes: 2_048 },
    { name: 'gateway.exe', pid: 1_300, handles: rising(1_000, 4_000) },
  ],
  [
    'the registry and handles',
    { tag: 'CM25', pool: 'paged', blocks: rising(4_000, 8_000), blockBytes: 4_096 },
    { name: 'inventory.exe', pid: 992, handles: rising(500, 6_000) },
  ],
  [
    'the registry and the paged charge',
    { tag: 'CM31', pool: 'paged', blocks: rising(9_000, 700), blockBytes: 4_096 },
    { name: 'profile.exe', pid: 61, pagedBytes: rising(4_000_000, 2_000_000) },
  ],
];

describe('a process that moves in step with a tag', () => {
  it.each(FIRING)('is the suspect, probable: %s', (_, tag, process) => {
    expect(named(server([tag], [process]))).toEqual([`${process.name} probable`]);
  });

  it('is sought among few lists and many, whatever the time between them', () => {
    const [, tag, process] = FIRING[2] ?? [];
    if (tag === undefined || process === undefined) throw new TypeError('no such story');
    for (const [looks, everyMinutes] of [
      [4, 15],
      [40, 5],
      [120, 60],
    ] as const)
      expect(named(server([tag], [process], { looks, everyMinutes }))).toEqual(['relay.exe probable']);
  });

  it('is known by its hours of work even where the counts are nothing alike', () => {
    const tag: TagStory = { tag: 'Ntfx', blocks: byDay(30_000, 40_000), blockBytes: 400 };
    const process: ProcessStory = { name: 'scanner.exe', pid: 17, handles: byDay(700, 60) };
    const evenly: ProcessStory = { name: 'other.exe', pid: 18, handles: rising(700, 5_000) };
    expect(named(server([tag], [process, evenly], { looks: 96, everyMinutes: 60 }))).toEqual(['scanner.exe probable']);
  });

  it('is found in counters where no list of processes was brought', () => {
    const counters: readonly CounterStory[] = [
      { name: 'Process\\Handle Count', instance: 'relay', values: rising(900, 1_400) },
      { name: 'Process\\Handle Count', instance: 'System', values: level(2_000) },
      { name: 'Process\\Handle Count', instance: '_Total', values: rising(3_000, 1_400) },
      { name: 'Process\\Handle Count', instance: 'w3wp#1', values: rising(3_000, 1_400) },
    ];
    const story: Story = { ...server([{ tag: 'AfdB', blocks: rising(2_000, 3_000), blockBytes: 4_096 }], []), counters };
    const { processes: _, ...withoutLists } = story;
    expect(named(withoutLists)).toEqual(['relay.exe probable']);
  });
});

describe('nobody is named by the increments', () => {
  const unread: TagStory = { tag: 'AfdB', blocks: rising(2_000, 3_000), blockBytes: 4_096 };
  const holding = (name: string, pid: number, handles: Course): ProcessStory => ({ name, pid, handles });

  it.each<readonly [string, readonly ProcessStory[]]>([
    ['of two processes that move alike', [holding('a.exe', 10, rising(900, 1_400)), holding('b.exe', 11, rising(900, 1_300))]],
    ['of a process that rises when the tag rests', [holding('a.exe', 10, byDay(900, 400, 3))]],
    ['of one that moves very little', [holding('a.exe', 10, rising(900, 12))]],
    ['of one with many handles and some more', [holding('a.exe', 10, rising(90_000, 900))]],
    ['of one that ended before', [holding('a.exe', 10, (look) => (look < 7 ? 900 + 1_400 * look : null))]],
    ['of System', [holding('System', 4, rising(2_900, 1_400))]],
  ])('%s', (_, processes) => {
    expect(named({ ...server([unread], []), processes })).toEqual([]);
  });

  it('for a tag of a driver of its own, or one that any driver may use', () => {
    const process: ProcessStory = { name: 'relay.exe', pid: 77, handles: rising(900, 1_400) };
    for (const tag of ['Irp', 'Zqx1', 'Mdl']) expect(named(server([{ ...unread, tag }], [process]))).toEqual([]);
  });

  it('where lists and processes are of different clocks', () => {
    const process: ProcessStory = { name: 'relay.exe', pid: 77, handles: rising(900, 1_400) };
    expect(named(server([unread], [process], { clock: 'order-only' }))).toEqual([]);
  });
});
