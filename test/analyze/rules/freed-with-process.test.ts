import { describe, expect, it } from 'vitest';
import type { MachineEvidence, ProcessRow } from '../../../src/facts/capture.js';
import type { MachineDiagnosis } from '../../../src/schema/types.js';
import { diagnoseSoundly } from '../diagnosed.js';
import { makeEvidence } from '../make-evidence.js';

const LOOKS = 9;
/** The first list after the drop. */
const DROP = 6;

/** A tag that a table gives to one driver, which grows, is nearly gone at one list, and begins again. */
function evidence(pids: (look: number) => Readonly<Record<string, number>>): MachineEvidence {
  const made = makeEvidence({
    looks: LOOKS,
    tags: [
      { tag: 'AuxL', blockBytes: 4096, blocks: (look) => (look < DROP ? 9000 + 3000 * look : 200 + 3000 * (look - DROP)) },
      { tag: 'MmCa', blockBytes: 512, blocks: () => 8000 },
    ],
    processes: [{ name: 'System', pid: 4, handles: () => 900 }],
  });
  const row = (name: string, pid: number, line: number): ProcessRow => ({
    name,
    pid,
    handles: 1000 + pid,
    threads: 20,
    nonpagedBytes: null,
    pagedBytes: null,
    line,
  });
  const processes = made.processes.map((sample, look) => ({
    ...sample,
    processes: Object.entries({ System: 4, ...pids(look) }).map(([name, pid], i) => row(name, pid, 2 + 10 * look + i)),
  }));
  return { ...made, processes };
}

function diagnosis(pids: Parameters<typeof evidence>[0]): MachineDiagnosis {
  const [machine] = diagnoseSoundly({ machines: [evidence(pids)], unassigned: [] }).machines;
  if (machine === undefined) throw new TypeError('no machine came back');
  return machine;
}

const others = { 'services.exe': 420, 'lsass.exe': 432 };

describe('growth that was given back when a process ended', () => {
  it.each([
    ['was started anew', (look: number) => ({ ...others, 'store.exe': look < DROP ? 1544 : 2980 })],
    ['is gone', (look: number) => ({ ...others, ...(look < DROP ? { 'store.exe': 1544 } : {}) })],
    [
      'was started anew beside one that came later',
      (look: number) => ({
        ...others,
        'store.exe': look < DROP ? 1544 : 2980,
        ...(look >= 3 && look < DROP ? { 'cmd.exe': 3000 } : {}),
      }),
    ],
  ])('names the process that %s, and clears the driver', (_, pids) => {
    const { verdict, suspects, cleared, facts } = diagnosis(pids);
    expect(verdict).toMatchObject({ code: 'on-behalf', pool: 'nonpaged', confidence: 'probable' });
    expect(suspects).toMatchObject([{ owner: { kind: 'process', name: 'store.exe', pid: 1544 }, tags: [{ tag: 'AuxL' }] }]);
    expect(cleared.map(({ owner }) => owner.name)).toEqual(['exifs.sys']);
    const cited = facts.filter(({ id }) => suspects[0]?.evidence.some(({ fact }) => fact === id));
    expect(cited.map(({ about }) => about?.pid)).toContain(1544);
    const bytes = cited.filter(({ name }) => name === 'pool.tag.bytes').map(({ value }) => value);
    expect(bytes).toEqual(expect.arrayContaining([24_000 * 4096, 200 * 4096]));
  });

  it.each([
    ['no process changed', () => ({ ...others, 'store.exe': 1544 })],
    [
      'two of the old processes changed',
      (look: number) => ({ ...others, 'store.exe': look < DROP ? 1544 : 2980, 'inetinfo.exe': look < DROP ? 12 : 13 }),
    ],
    ['a process changed at another time', (look: number) => ({ ...others, 'store.exe': look < 2 ? 1544 : 2980 })],
    ['only a process changed that came later', (look: number) => ({ ...others, ...(look >= 3 && look < DROP ? { 'cmd.exe': 3000 } : {}) })],
  ])('names no process where %s', (_, pids) => {
    expect(diagnosis(pids).suspects.filter(({ owner }) => owner.kind === 'process')).toEqual([]);
  });
});
