import { describe, expect, it } from 'vitest';
import { diagnosed } from '../diagnosed.js';
import type { ProcessStory, Story, TagStory } from '../make-evidence.js';
import { among, level, rising, SERVER_2008, WINDOWS_DRIVERS } from '../stories.js';

const EVENTS: TagStory = { tag: 'Even', blocks: rising(12_000, 20_000), blockBytes: 64 };
const SOCKETS: TagStory = { tag: 'AfdE', blocks: rising(700, 9_000), blockBytes: 400 };
const FILES: TagStory = { tag: 'File', blocks: rising(5_000, 20_000), blockBytes: 384 };
const UNREAD: TagStory = { tag: 'AfdB', blocks: rising(2_000, 3_000), blockBytes: 4_096 };

function web1(tags: readonly TagStory[], more: Omit<Story, 'tags'> = {}): Story {
  return { machine: SERVER_2008, tags: among(...tags), drivers: WINDOWS_DRIVERS, ...more };
}

function holding(name: string, by: number, pid = 2_816): ProcessStory {
  return { name, pid, handles: rising(1_100, by) };
}

/** Suspects as `name confidence`. */
function named(story: Story): readonly string[] {
  return diagnosed(story).suspects.map(({ owner, confidence }) => `${owner.name} ${confidence}`);
}

describe('handles', () => {
  it('are not held against a process whose handles rise at another rate than the objects', () => {
    for (const by of [2_000, 12_000, 60_000]) expect(named(web1([EVENTS], { processes: [holding('w3wp.exe', by)] }))).toEqual([]);
  });

  it('are not held against one of two processes that rise alike', () => {
    expect(named(web1([EVENTS], { processes: [holding('w3wp.exe', 20_000), holding('relay.exe', 19_500, 99)] }))).toEqual([]);
  });

  it('of System are those of a driver, which the count cannot name', () => {
    const { verdict, suspects } = diagnosed(web1([EVENTS], { processes: [holding('System', 20_000, 4)] }));
    expect(verdict).toMatchObject({ code: 'reference-leak', confidence: 'probable' });
    expect(suspects.map(({ owner }) => owner)).toEqual([{ kind: 'component', name: 'System', pid: 4 }]);
  });

  it('that stand for files or sockets are probable at most, since filters may hold them as well', () => {
    expect(named(web1([EVENTS], { processes: [holding('w3wp.exe', 20_000)] }))).toEqual(['w3wp.exe strong']);
    expect(named(web1([SOCKETS], { processes: [holding('w3wp.exe', 9_000)] }))).toEqual(['w3wp.exe probable']);
    expect(named(web1([FILES], { processes: [holding('w3wp.exe', 20_000)] }))).toEqual(['w3wp.exe probable']);
  });

  it('of sockets clear the driver that owns their tag', () => {
    const { cleared } = diagnosed(web1([SOCKETS], { processes: [holding('w3wp.exe', 9_000)] }));
    expect(cleared.map(({ owner, tags }) => [owner.name, tags.map(({ tag }) => tag)])).toEqual([['afd.sys', ['AfdE']]]);
  });

  it('of three samples are probable at most', () => {
    expect(named(web1([EVENTS], { looks: 3, processes: [holding('w3wp.exe', 20_000)] }))).toEqual(['w3wp.exe probable']);
  });

  it('of a process that ended and came back under another id are not added up', () => {
    const before: ProcessStory = { name: 'w3wp.exe', pid: 10, handles: (look) => (look < 3 ? 1_100 + 20_000 * look : null) };
    const after: ProcessStory = { name: 'w3wp.exe', pid: 20, handles: (look) => (look < 3 ? null : 500) };
    expect(named(web1([EVENTS], { processes: [before, after] }))).toEqual([]);
  });
});

describe('pool charged to processes', () => {
  it('names the process whose charge rises with the tag, surer where they agree closely', () => {
    const charge = (by: number): ProcessStory => ({ name: 'relay.exe', pid: 77, nonpagedBytes: rising(9_000_000, by * 3_000) });
    expect(named(web1([UNREAD], { processes: [charge(4_096)] }))).toEqual(['relay.exe strong']);
    expect(named(web1([UNREAD], { processes: [charge(4_096 * 0.93)] }))).toEqual(['relay.exe probable']);
    expect(named(web1([UNREAD], { processes: [charge(4_096 * 0.8)] }))).toEqual(['relay.exe probable']);
    expect(named(web1([UNREAD], { processes: [charge(4_096 * 0.04)] }))).toEqual([]);
  });

  it('is not held against a process for the own tag of a driver', () => {
    const own: TagStory = { tag: 'Leak', blocks: rising(2_000, 3_000), blockBytes: 4_096 };
    const processes: readonly ProcessStory[] = [{ name: 'relay.exe', pid: 77, nonpagedBytes: rising(9_000_000, 3_000 * 4_096) }];
    expect(named(web1([own], { drivers: [...WINDOWS_DRIVERS, 'myfault.sys 4.0.0.0 Sysinternals'], processes }))).toEqual([
      'myfault.sys probable',
    ]);
  });
});

describe('terminated processes', () => {
  const ended: TagStory = { tag: 'Proc', blocks: rising(400, 900), blockBytes: 1_400 };
  const security = 'guard.sys 3.0.0.0 Contoso';

  it('accuse no driver by themselves, however suspicious its trade', () => {
    const processes = Array.from({ length: 60 }, (_, i): ProcessStory => ({ name: 'worker.exe', pid: 8 * i, handles: level(40) }));
    const { verdict, suspects, next } = diagnosed(web1([ended], { processes, drivers: [...WINDOWS_DRIVERS, security] }));
    expect(verdict).toMatchObject({ code: 'reference-leak', confidence: 'probable' });
    expect(suspects).toEqual([]);
    expect(next.some(({ decides }) => decides === 'who keeps what has ended')).toBe(true);
  });

  it('are no finding of their own where the living were not counted', () => {
    expect(diagnosed(web1([ended])).verdict.code).not.toBe('reference-leak');
  });
});

describe('drivers', () => {
  const leak: TagStory = { tag: 'Leak', blocks: rising(50_000, 20_000), blockBytes: 1_040 };
  const nobodys: TagStory = { tag: 'Lanf', blocks: rising(50_000, 20_000), blockBytes: 512 };

  it('that are known not to be loaded are not accused', () => {
    expect(named(web1([leak]))).toEqual([]);
    expect(named(web1([leak], { drivers: [...WINDOWS_DRIVERS, '-myfault.sys 4.0.0.0 Sysinternals'] }))).toEqual([]);
  });

  it('are named by the table where nobody knows what is loaded', () => {
    expect(named({ machine: SERVER_2008, tags: among(leak) })).toEqual(['myfault.sys probable']);
    expect(named(web1([leak], { drivers: ['ntfs.sys 6.0.6002.18005 Microsoft Corporation'] }))).toEqual(['myfault.sys probable']);
  });

  it('are named by the beginning of their name only where it is nobody else’s', () => {
    expect(named(web1([nobodys], { drivers: [...WINDOWS_DRIVERS, 'lanfilter.sys 2.1.0.0 Contoso'] }))).toEqual(['lanfilter.sys open']);
    expect(named(web1([nobodys], { drivers: [...WINDOWS_DRIVERS, 'lanfilter.sys 2.1.0.0 Contoso', 'lanflow.sys 1.0 Fabrikam'] }))).toEqual(
      [],
    );
  });

  it('are probable by the beginning of their name where blocks of their framework rise by the same count', () => {
    const drivers = [...WINDOWS_DRIVERS, 'lanfilter.sys 2.1.0.0 Contoso'];
    const beside = (tag: string, by: number): TagStory => ({ tag, blocks: rising(3_000, by), blockBytes: 80 });
    const step = (nobodys.blocks(1) ?? 0) - (nobodys.blocks(0) ?? 0);
    expect(named(web1([nobodys, beside('IoWI', step)], { drivers }))).toEqual(['lanfilter.sys probable']);
    expect(named(web1([nobodys, beside('IoWI', Math.round(2.7 * step))], { drivers }))).toEqual(['lanfilter.sys open']);
  });

  it('of Microsoft are not named by the beginning of their name, nor files of Windows in a list without companies', () => {
    expect(named(web1([nobodys], { drivers: [...WINDOWS_DRIVERS, 'lanfilter.sys 2.1.0.0 Microsoft Corporation'] }))).toEqual([]);
    const disk: TagStory = { ...nobodys, tag: 'Disk' };
    expect(named(web1([disk], { drivers: ['tcpip.sys', 'disk.sys', 'ntfs.sys'] }))).toEqual([]);
    expect(named(web1([nobodys], { drivers: ['tcpip.sys', 'disk.sys', 'lanfilter.sys'] }))).toEqual(['lanfilter.sys open']);
  });

  it.each([
    ['SeSd', 'a security descriptor of wdmsec.lib'],
    ['PpUc', 'a string of wdmsec.lib'],
    ['AuxK', 'aux_klib.lib'],
    ['Ifs ', 'the default of a header'],
    ['COMX', 'the serial sample'],
    ['RxCo', 'rdbsslib.lib'],
  ])('are not accused for calling with "%s", %s', (tag) => {
    const library: TagStory = { tag, pool: 'paged', blocks: rising(9_000, 20_000), blockBytes: 640 };
    const images: NonNullable<Story['images']> = [['usbbridge.sys', tag.trimEnd(), 'call']];
    const { verdict, suspects } = diagnosed(web1([library], { drivers: [...WINDOWS_DRIVERS, 'usbbridge.sys 2.12 Fabrikam'], images }));
    expect([verdict.confidence, suspects]).toEqual(['open', []]);
  });

  it('are probable at most for a call with a tag that a table gives to another driver which may be loaded', () => {
    const tag: TagStory = { tag: 'Leak', blocks: rising(2_000, 9_000), blockBytes: 1_024 };
    const images: NonNullable<Story['images']> = [['kestrel.sys', 'Leak', 'call']];
    const loaded = [...WINDOWS_DRIVERS, 'kestrel.sys 1.0 Contoso'];
    const both = diagnosed(web1([tag], { drivers: [...loaded, 'myfault.sys 4.0.0.0 Sysinternals'], images }));
    expect(both.suspects.map(({ owner, confidence }) => `${owner.name} ${confidence}`)).toEqual(['kestrel.sys probable']);
    expect(both.verdict.summary).toContain('myfault.sys');
    expect(named(web1([tag], { drivers: loaded.concat(['afd.sys 6.0 Microsoft Corporation']), images }))).toEqual(['kestrel.sys strong']);
  });

  it('that share a tag by their images are open, all of them', () => {
    const images: NonNullable<Story['images']> = [
      ['one.sys', 'Zqx1', 'call'],
      ['two.sys', 'Zqx1', 'call'],
    ];
    const drivers = [...WINDOWS_DRIVERS, 'one.sys 1.0 Contoso', 'two.sys 1.0 Fabrikam'];
    const shared: TagStory = { tag: 'Zqx1', blocks: rising(50_000, 20_000), blockBytes: 512 };
    const { verdict, suspects } = diagnosed(web1([shared], { drivers, images }));
    expect(verdict).toMatchObject({ code: 'leak-unattributed', confidence: 'open' });
    expect(suspects.map(({ owner, confidence }) => [owner.name, confidence])).toEqual([
      ['one.sys', 'open'],
      ['two.sys', 'open'],
    ]);
  });

  it('are not accused for a tag that everybody may use, whatever is loaded', () => {
    for (const tag of ['Irp', 'Mdl', 'Io', 'Wdm', 'Strg', 'None']) {
      const { verdict, suspects } = diagnosed(
        web1([{ tag, blocks: rising(4_000, 20_000), blockBytes: 640 }], {
          drivers: [...WINDOWS_DRIVERS, 'irpmon.sys 1.0 Contoso', 'mdlx.sys 1.0 Fabrikam'],
        }),
      );
      expect([tag, verdict.code, verdict.confidence, suspects.length]).toEqual([tag, 'leak-unattributed', 'open', 0]);
    }
  });
});

describe('tags that rise by equal counts', () => {
  const pinned: readonly TagStory[] = [
    { tag: 'FMfc', blocks: rising(3_000, 9_000), blockBytes: 416 },
    { tag: 'NtfC', blocks: rising(8_000, 9_000), blockBytes: 128 },
    { tag: 'IoNm', blocks: rising(5_000, 9_000), blockBytes: 200 },
  ];

  it('name nobody where all of them belong to Windows', () => {
    const { suspects, cleared, verdict } = diagnosed(web1(pinned, { drivers: [...WINDOWS_DRIVERS, 'lanfilter.sys 2.1.0.0 Contoso'] }));
    expect(suspects).toEqual([]);
    expect(verdict.confidence).toBe('open');
    expect(cleared.map(({ owner }) => owner.name).sort()).toEqual(['fltmgr.sys', 'ntfs.sys']);
  });

  it('name nobody where two drivers have an own tag among them', () => {
    const own: readonly TagStory[] = [
      { tag: 'Lanf', blocks: rising(900, 9_000), blockBytes: 240 },
      { tag: 'Gard', blocks: rising(700, 9_000), blockBytes: 96 },
    ];
    const story = web1([...own, ...pinned], { drivers: [...WINDOWS_DRIVERS, 'lanfilter.sys 2.1.0.0 Contoso', 'gardian.sys 1.0 Fabrikam'] });
    expect(diagnosed(story).suspects.filter(({ mechanism }) => mechanism === 'reference-leak')).toEqual([]);
  });
});

describe('a flood of calls', () => {
  const files: TagStory = { tag: 'NtfC', blocks: rising(8_000, 20_000), blockBytes: 128 };
  const counter = (perSecond: number) => [{ name: 'Process\\IO Other Operations/sec', instance: 'backup#2', values: level(perSecond) }];

  it('is a witness from ten thousand a second on, and no proof', () => {
    expect(named(web1([files], { counters: counter(40_000) }))).toEqual(['backup.exe probable']);
    expect(named(web1([files], { counters: counter(900) }))).toEqual([]);
  });

  it('says nothing about tags that are not of files', () => {
    expect(named(web1([UNREAD], { counters: counter(40_000) }))).toEqual([]);
  });
});

describe('components of Windows', () => {
  it.each([
    ['NDnd', 'nonpaged', 'ndis.sys', 'vpnlwf.sys 3.2 Fabrikam'],
    ['Vi12', 'paged', 'dxgmms2.sys', 'igdkmdn64.sys 32.0 Intel Corporation'],
  ] as const)('that serve others are cleared of "%s", and candidates are named without an accusation', (tag, pool, owner, other) => {
    const drivers = [...WINDOWS_DRIVERS, `${owner} 10.0.20348.1 Microsoft Corporation`, other];
    const { verdict, suspects, cleared, findings } = diagnosed(
      web1([{ tag, pool, blocks: rising(9_000, 20_000), blockBytes: 640 }], { drivers }),
    );
    expect(verdict).toMatchObject({ code: 'on-behalf', confidence: 'open' });
    expect(suspects).toEqual([]);
    expect(cleared.map((entry) => entry.owner.name)).toEqual([owner]);
    if (tag === 'Vi12') expect(findings.map(({ text }) => text).join(' ')).toContain('igdkmdn64.sys');
  });

  it('are not spoken of by a wildcard row: a tag that only begins like theirs is nobody’s', () => {
    for (const tag of ['NpZq', 'CcQz', 'Nt9q', 'UlQ9', 'smZ7']) {
      const { verdict, suspects, cleared } = diagnosed(web1([{ tag, blocks: rising(9_000, 20_000), blockBytes: 640 }]));
      expect([tag, verdict.code, verdict.confidence]).toEqual([tag, 'leak-unattributed', 'open']);
      expect([suspects, cleared]).toEqual([[], []]);
      expect(verdict.summary).toContain('begins like a tag of');
    }
  });

  it('do not hide an image that calls with such a tag', () => {
    const images: NonNullable<Story['images']> = [['npflow.sys', 'NpZq', 'call']];
    const drivers = [...WINDOWS_DRIVERS, 'npflow.sys 1.7 Fabrikam'];
    expect(named(web1([{ tag: 'NpZq', blocks: rising(9_000, 20_000), blockBytes: 640 }], { drivers, images }))).toEqual([
      'npflow.sys strong',
    ]);
  });
});
