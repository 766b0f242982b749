import { describe, expect, it } from 'vitest';
import { compareMachines } from '../../../src/analyze/documents/compare.js';
import { assembleKnowledge } from '../../../src/knowledge/knowledge-base.js';
import { renderComparison } from '../../../src/report/terminal/comparison.js';
import { PLAIN } from '../../../src/report/terminal/style.js';
import type { ComparisonDocument } from '../../../src/schema/types.js';
import { checkDocument } from '../../../src/schema/validate.js';
import { makeEvidence, type ProcessStory, type Story, type TagStory } from '../make-evidence.js';
import { level, rising, SERVER_2008, WINDOWS_DRIVERS } from '../stories.js';

const MB = 2 ** 20;

function compared(before: Story, after: Story): ComparisonDocument {
  const document = compareMachines({
    tool: { name: 'httperr-doctor', version: '0.0.0' },
    knowledge: assembleKnowledge(),
    before: makeEvidence(before),
    after: makeEvidence(after),
  });
  expect(checkDocument('comparison', JSON.parse(JSON.stringify(document)))).toEqual([]);
  return document;
}

function holds(tag: string, megabytes: number, pool: 'nonpaged' | 'paged' = 'nonpaged'): TagStory {
  return { tag, pool, blocks: level(megabytes), blockBytes: MB };
}

const running = (name: string, pid: number, handles: number): ProcessStory => ({ name, pid, handles: level(handles) });
const look = (tags: readonly TagStory[], more: Story = {}): Story => ({
  machine: SERVER_2008,
  looks: 1,
  tags,
  drivers: WINDOWS_DRIVERS,
  ...more,
});
const SYSTEM = running('System', 4, 2_000);
const LIVED = [SYSTEM, running('lsass.exe', 604, 900), running('svchost.exe', 840, 1_100)];

describe('two single looks', () => {
  it('are compared by tags, pools, handles and the start of Windows, what changed most first', () => {
    const before = look([holds('Gpbm', 2_500, 'paged'), holds('Ntfx', 20), holds('Zqx1', 4)], {
      processes: [SYSTEM, running('draw.exe', 70, 900)],
    });
    const after = look([holds('Gpbm', 12, 'paged'), holds('Ntfx', 21), holds('Fresh'.slice(0, 4), 3)], {
      processes: [SYSTEM, running('draw.exe', 71, 300)],
    });
    const { tags, pools, handles, helped, why, boot } = compared(before, after);
    expect(tags?.map(({ tag, beforeBytes, afterBytes }) => [tag, beforeBytes, afterBytes])).toEqual([
      ['Gpbm', 2_500 * MB, 12 * MB],
      ['Zqx1', 4 * MB, null],
      ['Fres', null, 3 * MB],
      ['Ntfx', 20 * MB, 21 * MB],
    ]);
    expect(pools).toEqual([
      { pool: 'nonpaged', beforeBytes: 24 * MB, afterBytes: 24 * MB },
      { pool: 'paged', beforeBytes: 2_500 * MB, afterBytes: 12 * MB },
    ]);
    expect(handles).toEqual([{ process: 'draw.exe', before: 900, after: 300 }]);
    expect([helped, boot?.restarted]).toEqual([null, null]);
    expect(why).toContain('a single snapshot on a side shows sizes, not growth');
  });

  it('say "not present" of a tag that is gone from a whole list, and nothing of one missing from a cut list', () => {
    const before = look([holds('Zqx1', 40), holds('Ntfx', 20)]);
    const screen = renderComparison(compared(before, look([holds('Ntfx', 20)])), { ...PLAIN, width: 100 });
    expect(screen).toContain('Zqx1 40 MB, then not present (-40 MB)');
    expect(compared(before, look([holds('Ntfx', 20)], { complete: false })).tags).toEqual([]);
  });

  it('conclude that a process held what came back when it ended', () => {
    const before = look([holds('Gpbm', 900, 'paged'), holds('Even', 30)], { processes: [...LIVED, running('capture.exe', 70, 900)] });
    const after = look([holds('Gpbm', 9, 'paged'), holds('Even', 30)], { processes: LIVED });
    const { freedWith, why } = compared(before, after);
    expect(freedWith).toEqual({ tags: ['Gpbm'], processes: ['capture.exe'] });
    expect(why).toContain('capture.exe ended meanwhile: that process held it, and no driver leaked it');
  });

  it.each<readonly [string, Story, Story]>([
    [
      'Windows was started anew',
      look([holds('Gpbm', 900)], { processes: [SYSTEM, running('a.exe', 9, 9)], machine: booted('08:00') }),
      look([holds('Gpbm', 9)], { processes: [SYSTEM], machine: booted('11:00') }),
    ],
    ['nothing ended', look([holds('Gpbm', 900)], { processes: LIVED }), look([holds('Gpbm', 9)], { processes: LIVED })],
    [
      'nothing came back',
      look([holds('Gpbm', 900)], { processes: [SYSTEM, running('a.exe', 9, 9)] }),
      look([holds('Gpbm', 890)], { processes: [SYSTEM] }),
    ],
    ['no processes were listed', look([holds('Gpbm', 900)]), look([holds('Gpbm', 9)])],
  ])('conclude nothing where %s', (_, before, after) => {
    expect(compared(before, after).freedWith).toBeNull();
  });
});

function booted(clock: string) {
  return { ...SERVER_2008, boot: { options: [], time: `2026-03-02T${clock}:00Z` } };
}

describe('two machines', () => {
  it('are named in the head, and nothing is said to have helped', () => {
    const leaking: Story = {
      machine: { ...SERVER_2008, name: 'W17' },
      tags: [{ tag: 'Zqx1', blocks: rising(9_000, 30_000), blockBytes: 700 }],
    };
    const resting: Story = { machine: { ...SERVER_2008, name: 'NODE57' }, tags: [{ tag: 'Zqx1', blocks: level(9_000), blockBytes: 700 }] };
    const document = compared(leaking, resting);
    const screen = renderComparison(document, { ...PLAIN, width: 100 });
    expect([document.machines, document.helped]).toEqual(['different', null]);
    expect(screen).toContain('W17');
    expect(screen).toContain('NODE57');
    expect(screen).toContain('These are two machines');
  });
});

describe('a leak that was there before', () => {
  const leaking: Story = {
    machine: SERVER_2008,
    tags: [{ tag: 'Zqx1', blocks: rising(9_000, 30_000), blockBytes: 700 }, holds('Ntfx', 20)],
  };

  it('and whose tag is gone after has ended: it is not present', () => {
    const { helped, why } = compared(leaking, { machine: SERVER_2008, tags: [holds('Ntfx', 20)] });
    expect(helped).toBe(true);
    expect(why).toContain('is not present after');
  });
});

describe('what changed', () => {
  it('is grouped for drivers, and sizes are written as people read them', () => {
    const before = look([holds('Ntfx', 20)], { drivers: [...WINDOWS_DRIVERS, 'a.sys 1.0 X', 'b.sys 2.0 X', 'c.sys 1.0 X'] });
    const after = look([holds('Ntfx', 20)], {
      drivers: [...WINDOWS_DRIVERS, 'c.sys 1.1 X', 'd.sys 1.0 X'],
      machine: { ...SERVER_2008, memory: { visibleBytes: 8 * 2 ** 30 } },
    });
    const screen = renderComparison(compared(before, after), { ...PLAIN, width: 120 });
    expect(screen).toContain('drivers gone: a.sys (1.0), b.sys (2.0)');
    expect(screen).toContain('drivers new: d.sys (1.0)');
    expect(screen).toContain('drivers in another version: c.sys (1.0, then 1.1)');
    expect(screen).toContain('setting memory: 4 GB, then 8 GB');
  });
});
