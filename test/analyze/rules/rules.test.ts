import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/analyze/rules/index.js';
import type { Confidence, VerdictCode } from '../../../src/schema/types.js';
import { diagnosed } from '../diagnosed.js';
import type { ProcessStory, Story, TagStory } from '../make-evidence.js';
import { explanationsOf } from '../situations.js';
import { among, level, rising, SERVER_2008, WINDOWS_DRIVERS } from '../stories.js';

/** What a rule says of a capture. */
interface Explained {
  readonly tags: readonly string[];
  readonly mechanism: VerdictCode;
  readonly confidence: Confidence;
  readonly suspects: readonly string[];
  readonly cleared: readonly string[];
}

interface RuleCase {
  readonly fires: Story;
  readonly says: Explained;
  /** The same story with the one thing changed that the rule rests on. */
  readonly silent: Story;
}

const LEAK: TagStory = { tag: 'Leak', blocks: rising(50_000, 20_000), blockBytes: 1_040 };
const NOBODYS: TagStory = { tag: 'Zqx1', blocks: rising(50_000, 20_000), blockBytes: 512 };
const EVENTS: TagStory = { tag: 'Even', blocks: rising(12_000, 20_000), blockBytes: 64 };
const UNREAD: TagStory = { tag: 'AfdB', blocks: rising(2_000, 3_000), blockBytes: 4_096 };
const PINNED: readonly TagStory[] = [
  { tag: 'FMfc', blocks: rising(3_000, 9_000), blockBytes: 416 },
  { tag: 'NtfC', blocks: rising(8_000, 9_000), blockBytes: 128 },
  { tag: 'IoNm', blocks: rising(5_000, 9_000), blockBytes: 200 },
];
const CONTEXTS: TagStory = { tag: 'Lanf', blocks: rising(900, 9_000), blockBytes: 240 };
const QUIET_PROCESSES: readonly ProcessStory[] = [
  { name: 'System', pid: 4, handles: level(2_900), nonpagedBytes: level(0) },
  { name: 'lsass.exe', pid: 604, handles: rising(780, 3), nonpagedBytes: level(52_000) },
];

function web1(tags: readonly TagStory[], more: Omit<Story, 'tags'> = {}): Story {
  return { machine: SERVER_2008, tags: among(...tags), drivers: [...WINDOWS_DRIVERS, 'lanfilter.sys 2.1.0.0 Contoso'], ...more };
}

function withHandles(handles: ProcessStory['handles']): readonly ProcessStory[] {
  return [...QUIET_PROCESSES, { name: 'w3wp.exe', pid: 2816, ...(handles === undefined ? {} : { handles }) }];
}

function alive(count: number): readonly ProcessStory[] {
  return Array.from({ length: count }, (_, i) => ({ name: 'worker.exe', pid: 1_000 + 4 * i, handles: level(40) }));
}

const RESTART = 7;
const GIVEN_BACK: TagStory = { ...UNREAD, blocks: (look) => 2_000 + 3_000 * (look < RESTART ? look : look - RESTART) };

/** A process that ends and comes back under another id. */
function startedAnew(name: string, pid: number): readonly ProcessStory[] {
  return [
    { name, pid, handles: (look) => (look < RESTART ? 300 : null) },
    { name, pid: pid + 1_000, handles: (look) => (look < RESTART ? null : 300) },
  ];
}

const ENDED: TagStory = { tag: 'Proc', blocks: rising(400, 900), blockBytes: 1_400 };

const CASES: Readonly<Record<string, RuleCase>> = {
  'left-behind': {
    fires: web1([], { leftBehind: [{ driver: 'lanfilter.sys', tag: 'Lanf', blocks: 700, bytes: 168_000 }] }),
    says: { tags: ['Lanf'], mechanism: 'driver-leak', confidence: 'strong', suspects: ['lanfilter.sys'], cleared: [] },
    silent: web1([LEAK]),
  },
  'in-box': {
    fires: web1([{ tag: 'Vi12', pool: 'paged', blocks: rising(9_000, 20_000), blockBytes: 640 }], {
      drivers: [...WINDOWS_DRIVERS, 'dxgmms2.sys 10.0.20348.1 Microsoft Corporation'],
    }),
    says: { tags: ['Vi12'], mechanism: 'on-behalf', confidence: 'open', suspects: [], cleared: ['dxgmms2.sys'] },
    silent: web1([LEAK]),
  },
  'known-issue': {
    fires: web1([{ tag: 'SslC', pool: 'paged', blocks: rising(4_000, 20_000), blockBytes: 600 }], {
      drivers: [...WINDOWS_DRIVERS, 'ksecdd.sys 6.0.6002.18005 Microsoft Corporation'],
    }),
    says: { tags: ['SslC'], mechanism: 'os-leak', confidence: 'strong', suspects: ['ksecdd.sys'], cleared: [] },
    silent: web1([{ tag: 'SslC', pool: 'paged', blocks: rising(4_000, 20_000), blockBytes: 600 }], {
      drivers: [...WINDOWS_DRIVERS, 'ksecdd.sys 6.0.6002.18541 Microsoft Corporation'],
    }),
  },
  configured: {
    fires: web1([{ tag: 'EtwB', blocks: rising(200, 100), blockBytes: 131_072 }]),
    says: { tags: ['EtwB'], mechanism: 'configured', confidence: 'probable', suspects: [], cleared: [] },
    silent: web1([LEAK]),
  },
  'handle-leak': {
    fires: web1([EVENTS], { processes: withHandles(rising(1_100, 20_000)) }),
    says: { tags: ['Even'], mechanism: 'handle-leak', confidence: 'strong', suspects: ['w3wp.exe'], cleared: [] },
    silent: web1([EVENTS], { processes: withHandles(rising(1_100, 5_000)) }),
  },
  'pool-charge': {
    fires: web1([UNREAD], {
      processes: [...QUIET_PROCESSES, { name: 'relay.exe', pid: 77, nonpagedBytes: rising(9_000_000, 3_000 * 4_096) }],
    }),
    says: { tags: ['AfdB'], mechanism: 'on-behalf', confidence: 'strong', suspects: ['relay.exe'], cleared: ['afd.sys'] },
    silent: web1([UNREAD], {
      processes: [...QUIET_PROCESSES, { name: 'relay.exe', pid: 77, nonpagedBytes: rising(9_000_000, 3_000 * 1_400) }],
    }),
  },
  'freed-with-process': {
    fires: web1([GIVEN_BACK], { looks: 10, processes: [...QUIET_PROCESSES, ...startedAnew('relay.exe', 77)] }),
    says: { tags: ['AfdB'], mechanism: 'on-behalf', confidence: 'probable', suspects: ['relay.exe'], cleared: ['afd.sys'] },
    silent: web1([GIVEN_BACK], {
      looks: 10,
      processes: [...QUIET_PROCESSES, ...startedAnew('relay.exe', 77), ...startedAnew('w3wp.exe', 2_816)],
    }),
  },
  references: {
    fires: web1([ENDED], { processes: alive(90) }),
    says: { tags: ['Proc'], mechanism: 'reference-leak', confidence: 'probable', suspects: [], cleared: [] },
    silent: web1([ENDED], { processes: alive(3_000) }),
  },
  cohort: {
    fires: web1([CONTEXTS, ...PINNED]),
    says: {
      tags: ['Lanf', 'FMfc', 'IoNm', 'NtfC'],
      mechanism: 'reference-leak',
      confidence: 'probable',
      suspects: ['lanfilter.sys'],
      cleared: ['fltmgr.sys', 'ntfs.sys'],
    },
    silent: web1([CONTEXTS, ...PINNED], { drivers: WINDOWS_DRIVERS }),
  },
  'io-witness': {
    fires: web1(PINNED.slice(1, 2), { counters: [operations('backup', level(40_000)), operations('w3wp#1', level(300))] }),
    says: { tags: ['NtfC'], mechanism: 'on-behalf', confidence: 'probable', suspects: ['backup.exe'], cleared: ['ntfs.sys'] },
    silent: web1(PINNED.slice(1, 2), { counters: [operations('backup', level(40_000)), operations('w3wp#1', level(30_000))] }),
  },
  witness: {
    fires: web1([UNREAD], {
      processes: [...QUIET_PROCESSES, { name: 'relay.exe', pid: 77, handles: rising(900, 1_400) }],
    }),
    says: { tags: ['AfdB'], mechanism: 'on-behalf', confidence: 'probable', suspects: ['relay.exe'], cleared: ['afd.sys'] },
    silent: web1([UNREAD], {
      processes: [
        ...QUIET_PROCESSES,
        { name: 'relay.exe', pid: 77, handles: rising(900, 1_400) },
        { name: 'pump.exe', pid: 81, handles: rising(400, 900) },
      ],
    }),
  },
  'on-behalf': {
    fires: web1([UNREAD]),
    says: { tags: ['AfdB'], mechanism: 'on-behalf', confidence: 'open', suspects: [], cleared: ['afd.sys'] },
    silent: web1([NOBODYS]),
  },
  generic: {
    fires: web1([{ tag: 'Irp', blocks: rising(4_000, 20_000), blockBytes: 640 }]),
    says: { tags: ['Irp '], mechanism: 'leak-unattributed', confidence: 'open', suspects: [], cleared: [] },
    silent: web1([NOBODYS]),
  },
  'image-call': {
    fires: web1([NOBODYS], { images: [['lanfilter.sys', 'Zqx1', 'call']] }),
    says: { tags: ['Zqx1'], mechanism: 'driver-leak', confidence: 'strong', suspects: ['lanfilter.sys'], cleared: [] },
    silent: web1([NOBODYS], { images: [['lanfilter.sys', 'Zqx1', 'text']] }),
  },
  specific: {
    fires: web1([LEAK], { drivers: [...WINDOWS_DRIVERS, 'myfault.sys 4.0.0.0 Sysinternals'] }),
    says: { tags: ['Leak'], mechanism: 'driver-leak', confidence: 'probable', suspects: ['myfault.sys'], cleared: [] },
    silent: web1([LEAK]),
  },
  unexplained: {
    fires: web1([NOBODYS]),
    says: { tags: ['Zqx1'], mechanism: 'leak-unattributed', confidence: 'open', suspects: [], cleared: [] },
    silent: web1([LEAK], { drivers: [...WINDOWS_DRIVERS, 'myfault.sys 4.0.0.0 Sysinternals'] }),
  },
};

function operations(instance: string, values: (look: number) => number | null) {
  return { name: 'Process\\IO Other Operations/sec', instance, values };
}

/** What one rule says of a story, in the words of the table. */
function saidBy(rule: string, story: Story): readonly Explained[] {
  return explanationsOf(story)
    .filter((explanation) => explanation.rule === rule)
    .map(({ tags, mechanism, confidence, suspects, cleared }) => ({
      tags: tags.map(({ text }) => text),
      mechanism,
      confidence,
      suspects: suspects.map(({ owner }) => owner.name),
      cleared: cleared.map(({ owner }) => owner.name),
    }));
}

describe('rules', () => {
  it('has a firing and a silent capture for each', () => {
    expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  describe.each(Object.entries(CASES))('%s', (rule, { fires, says, silent }) => {
    it('fires', () => {
      expect(saidBy(rule, fires)).toEqual([says]);
    });

    it('stays silent', () => {
      expect(saidBy(rule, silent)).toEqual([]);
      expect(explanationsOf(silent).flatMap(({ tags }) => tags).length).toBeGreaterThan(0);
    });

    it('says it in a document whose claims lead to the evidence', () => {
      const { suspects, findings } = diagnosed(fires);
      expect(suspects.map(({ owner }) => owner.name)).toEqual(says.suspects);
      for (const suspect of suspects) expect(suspect.confidence).toBe(says.confidence);
      expect(findings.some(({ id, tags }) => id.startsWith('growth.') && tags.includes(says.tags[0] ?? ''))).toBe(true);
      diagnosed(silent);
    });
  });
});
