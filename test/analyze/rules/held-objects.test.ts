import { describe, expect, it } from 'vitest';
import { diagnosed } from '../diagnosed.js';
import type { ProcessStory, Story, TagStory } from '../make-evidence.js';
import { among, level, rising, SERVER_2008, WINDOWS_DRIVERS } from '../stories.js';

function objects(tag: string, count: number): TagStory {
  return { tag, blocks: level(count), blockBytes: 624 };
}

function holding(name: string, handles: number, pid = 1_696): ProcessStory {
  return { name, pid, handles: level(handles) };
}

const OTHERS = [holding('lsass.exe', 3_100, 604), holding('store.exe', 7_400, 2_200), holding('System', 2_900, 4)];

function oneLook(tags: readonly TagStory[], processes: readonly ProcessStory[]): Story {
  const known = new Set(processes.map(({ pid }) => pid));
  return {
    machine: SERVER_2008,
    looks: 1,
    tags: among(...tags),
    processes: [...OTHERS.filter(({ pid }) => !known.has(pid)), ...processes],
  };
}

function named(story: Story): readonly string[] {
  const { verdict, suspects } = diagnosed(story);
  return [verdict.code, ...suspects.map(({ owner, confidence }) => `${owner.name} ${confidence}`)];
}

describe('one look at objects and handles that match in number', () => {
  it.each([
    ['Thre', 291_400, 'agent.exe', 291_650],
    ['Even', 88_120, 'w3wp.exe', 88_900],
    ['Toke', 140_000, 'sync service.exe', 141_200],
    ['Sema', 1_204_000, 'relay.exe', 1_204_800],
    ['Proc', 47_310, 'launcher.exe', 47_400],
  ])('names the holder of "%s", probable', (tag, count, process, handles) => {
    expect(named(oneLook([objects(tag, count)], [holding(process, handles)]))).toEqual(['handle-leak', `${process} probable`]);
  });

  it('is open where they match less well, and for files, which filters may hold', () => {
    expect(named(oneLook([objects('Even', 88_120)], [holding('w3wp.exe', 95_000)]))).toEqual(['handle-leak', 'w3wp.exe open']);
    expect(named(oneLook([objects('File', 88_120)], [holding('w3wp.exe', 88_400)]))).toEqual(['handle-leak', 'w3wp.exe open']);
  });

  it('is a driver’s doing where System holds them', () => {
    expect(named(oneLook([objects('File', 1_910_000)], [holding('System', 1_756_881, 4)]))).toEqual(['reference-leak', 'System open']);
  });

  it.each([
    ['that differ', [objects('Even', 88_120)], [holding('w3wp.exe', 120_000)]],
    ['that are few', [objects('Even', 12_000)], [holding('w3wp.exe', 12_010)]],
    ['where another process has as many', [objects('Even', 88_120)], [holding('w3wp.exe', 88_200), holding('b.exe', 71_000, 12)]],
    ['of blocks that are no objects', [{ ...objects('Irp', 88_120), blockBytes: 400 }], [holding('w3wp.exe', 88_200)]],
  ])('names nobody by numbers %s', (_, tags, processes) => {
    expect(named(oneLook(tags, processes))).toEqual(['insufficient']);
  });
});

describe('processes without any list of tags', () => {
  const alone = (processes: readonly ProcessStory[], more: Story = {}): Story => ({
    machine: SERVER_2008,
    drivers: WINDOWS_DRIVERS,
    processes: [...OTHERS, ...processes].filter(({ pid }, i, all) => all.findLastIndex((other) => other.pid === pid) === i),
    ...more,
  });

  it.each([
    [{ name: 'relay.exe', pid: 77, handles: rising(1_400, 9_000) }, ['handle-leak', 'relay.exe probable']],
    [{ name: 'SearchAgent.exe', pid: 8_812, handles: rising(12_000, 4_000) }, ['handle-leak', 'SearchAgent.exe probable']],
    [{ name: 'System', pid: 4, handles: rising(9_000, 300_000) }, ['reference-leak', 'System open']],
  ])('name the one whose handles rise and rise', (process, answer) => {
    expect(named(alone([process]))).toEqual(answer);
  });

  it('give a word to half a million handles of one look', () => {
    expect(named(alone([holding('System', 1_700_000, 4)], { looks: 1 }))).toEqual(['reference-leak', 'System open']);
    expect(named(alone([holding('agent.exe', 640_000)], { looks: 1 }))).toEqual(['handle-leak', 'agent.exe open']);
    expect(diagnosed(alone([holding('System', 1_700_000, 4)], { looks: 1 })).verdict.summary).toContain('1,700,000 handles');
  });

  it('that have many handles are said, and not accused', () => {
    const { verdict, findings, suspects } = diagnosed(alone([holding('node.exe', 102_000), holding('code.exe', 82_000, 31)], { looks: 1 }));
    expect([verdict.code, suspects.length]).toEqual(['insufficient', 0]);
    expect(findings.find(({ id }) => id === 'processes.many-handles')?.title).toBe('node.exe has 102,000 handles');
  });

  it.each<readonly [string, ProcessStory, Story]>([
    ['whose handles fall again', { name: 'a.exe', pid: 9, handles: (look) => 9_000 + 9_000 * (look % 3) }, {}],
    ['that warms up for some minutes', { name: 'a.exe', pid: 9, handles: rising(1_000, 5_000) }, { everyMinutes: 2 }],
    ['with some more of many', { name: 'a.exe', pid: 9, handles: rising(60_000, 1_200) }, {}],
  ])('name none %s', (_, process, more) => {
    expect(diagnosed(alone([process], more)).suspects).toEqual([]);
  });
});
