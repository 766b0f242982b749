import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/analyze/documents/analyze.js';
import type { DriverEntry, FilterEntry, MachineEvidence } from '../../../../src/facts/capture.js';
import { TAG_FAMILIES } from '../../../../src/knowledge/tags.js';
import type { MachineDiagnosis, NextStep } from '../../../../src/schema/types.js';
import { brokenRules } from '../../broken-rules.js';
import { diagnosed } from '../../diagnosed.js';
import { makeCapture, type Story, type TagStory } from '../../make-evidence.js';
import { among, EXCHANGE_2003_WITH_3GB, level, QUIET_TAGS, rising, SERVER_2008, WINDOWS_DRIVERS } from '../../stories.js';

const MB = 2 ** 20;

/** The diagnosis of a story whose evidence was changed, held against the rules of all diagnoses. */
function changed(story: Story, change: (machine: MachineEvidence) => MachineEvidence, isLive = false): MachineDiagnosis {
  const capture = makeCapture(story);
  const diagnosis = analyze(
    { ...capture, machines: capture.machines.map(change) },
    { tool: { name: 'httperr-doctor', version: '0.0.0' }, isLive },
  );
  expect(brokenRules(diagnosis)).toEqual([]);
  const [machine] = diagnosis.machines;
  if (machine === undefined) throw new TypeError('no machine came back');
  return machine;
}

const commandsOf = ({ next }: MachineDiagnosis): readonly string[] => next.flatMap(({ command }) => command ?? []);
const wordsOf = ({ next }: MachineDiagnosis): readonly string[] => next.map(({ do: what }) => what);

function machineOf(version: string, servicePack = 0): NonNullable<Story['machine']> {
  return { ...SERVER_2008, os: { ...SERVER_2008.os, version, servicePack } };
}

function leakOf(tag: string, rest: Partial<TagStory> = {}): TagStory {
  return { tag, blocks: rising(50_000, 60_000), blockBytes: 1_040, ...rest };
}

const VERSIONS: readonly (readonly [string, number])[] = [
  ['4.0.1381', 6],
  ['5.0.2195', 4],
  ['5.1.2600', 2],
  ['5.2.3790', 2],
  ['6.0.6002', 2],
  ['6.1.7601', 1],
  ['6.2.9200', 0],
  ['6.3.9600', 0],
  ['10.0.14393', 0],
  ['10.0.26100', 0],
];

/** A tag that fits the first pattern of a family. */
const FAMILY_TAGS = TAG_FAMILIES.map(({ patterns }) => (patterns[0] ?? '').replaceAll('?', 'x'));

describe('steps for tags of all families', () => {
  it.each(VERSIONS)('run on Windows %s, and there is always one', (version, servicePack) => {
    for (const tag of [...FAMILY_TAGS, 'Irp', 'Mdl', 'Toke', 'Proc', 'Qzvx']) {
      // The rules of all diagnoses, checked here as well, ask for a step and for commands that this Windows can run.
      const machine = diagnosed({ machine: machineOf(version, servicePack), tags: among(leakOf(tag)) });
      expect(machine.verdict.code).not.toBe('healthy');
      expect(
        commandsOf(machine).filter((command) => /^fltmc/.test(command) && /^[45]\.[01]\.2?[1-3]/.test(version) && version < '5.1'),
      ).toEqual([]);
    }
  });

  it.each(['Irp', 'Mdl', 'Toke', 'Proc', 'File', 'Strg', 'NtFC', 'AfdX'])(
    'do not search images for "%s", which the kernel allocates for all',
    (tag) => {
      const machine = diagnosed({ machine: machineOf('10.0.20348'), tags: among(leakOf(tag)) });
      expect(commandsOf(machine).filter((command) => command.startsWith('httperr-doctor drivers'))).toEqual([]);
    },
  );

  it.each([
    ['AfdX', /^netstat -ano$/],
    ['UlRP', /^netsh http show servicestate$/],
    ['NtFC', /^fltmc filters$/],
    ['NDxx', /^netsh wfp show state$/],
    ['Even', /Get-Process \| Sort-Object Handles/],
  ])('begin with what shows the holder of "%s"', (tag, command) => {
    const machine = diagnosed({ machine: machineOf('10.0.20348'), tags: among(leakOf(tag)) });
    expect(commandsOf(machine).some((line) => command.test(line))).toBe(true);
  });

  it('show the trace sessions where their buffers are as large as somebody set them up', () => {
    const buffers: TagStory = { tag: 'EtwB', blocks: level(40_000), blockBytes: 65_536 };
    const machine = diagnosed({ machine: { ...machineOf('10.0.20348'), memory: { visibleBytes: 64 * 2 ** 30 } }, tags: among(buffers) });
    expect(machine.verdict.code).toBe('configured');
    expect(commandsOf(machine)[0]).toBe('logman query -ets');
  });

  it('do not ask a display driver for file-system filters', () => {
    expect(commandsOf(diagnosed({ machine: machineOf('10.0.20348'), tags: among(leakOf('Vi12')) })).join()).not.toContain('fltmc');
  });
});

describe('traces of the pool', () => {
  const traceOn = (version: string, architecture: 'x86' | 'x64' = 'x64'): readonly NextStep[] =>
    diagnosed({ machine: { ...machineOf(version), architecture }, tags: among(leakOf('Irp')) }).next;

  it('need a value in the registry and a restart on x64 before Windows 8 only', () => {
    const before = traceOn('6.1.7601').find(({ command }) => command?.includes('DisablePagingExecutive') === true);
    expect(before).toMatchObject({ risk: 'reboot', undo: expect.stringMatching(/^reg add .* \/d 0 \/f, then restart$/) });
    for (const next of [traceOn('6.1.7601', 'x86'), traceOn('6.2.9200'), traceOn('10.0.20348')])
      expect(next.filter(({ command }) => command?.includes('DisablePagingExecutive') === true)).toEqual([]);
  });

  it('are begun once, however many tags grow', () => {
    const { next } = diagnosed({
      machine: machineOf('6.1.7601', 1),
      tags: among(leakOf('Irp'), leakOf('Mdl', { blocks: rising(9_000, 40_100) })),
    });
    expect(next.filter(({ command }) => command?.startsWith('xperf -on') === true)).toHaveLength(1);
  });

  it('say where the program is to be had where Windows has it not', () => {
    const start = (version: string): string | undefined =>
      traceOn(version).find(({ command }) => /^(?:wpr -start|xperf -on)/.test(command ?? ''))?.do;
    expect(start('6.1.7601')).toContain('xperf is part of the Windows Performance Toolkit');
    expect(start('6.3.9600')).toContain('wpr is part of the Windows ADK');
    expect(start('10.0.20348')).not.toContain('part of');
  });
});

describe('evidence that is missing', () => {
  const story: Story = { machine: machineOf('10.0.20348'), tags: QUIET_TAGS, looks: 2 };

  it('is collected by our own tool: on this machine at once, elsewhere by the script', () => {
    expect(commandsOf(changed(story, (machine) => machine, true))[0]).toBe('httperr-doctor collect --for 2h --every 5m');
    expect(commandsOf(diagnosed(story)).slice(0, 2)).toEqual([
      'httperr-doctor script > httperr-collect.ps1',
      'powershell -NoProfile -ExecutionPolicy RemoteSigned -File httperr-collect.ps1 -Minutes 120 -EverySeconds 300',
    ]);
  });

  it('is the first step of a verdict that cannot tell', () => {
    const { verdict, next } = diagnosed(story);
    expect(verdict.code).toBe('insufficient');
    expect(next[0]?.kind).toBe('evidence');
  });

  it('is collected with poolmon where PowerShell is not to be had', () => {
    expect(commandsOf(diagnosed({ ...story, machine: machineOf('5.0.2195', 4) }))).toEqual(['poolmon -n poolmon-1.txt']);
  });

  it('is not asked for where it is there', () => {
    const filters: readonly FilterEntry[] = [
      { input: 0, line: 1, kind: 'file-system', name: 'ContosoFlt', altitude: '328010', loaded: true, instances: 4 },
      { input: 0, line: 2, kind: 'file-system', name: 'luafv', altitude: '135000', loaded: true, instances: 1 },
    ];
    const found = changed({ machine: machineOf('10.0.20348'), tags: among(leakOf('NtFC')) }, (machine) => ({ ...machine, filters }));
    expect(commandsOf(found)).not.toContain('fltmc filters');
    expect(found.next.find(({ command }) => command === 'fltmc unload ContosoFlt')).toMatchObject({
      risk: 'outage',
      undo: 'fltmc load ContosoFlt',
      cost: 'Antivirus protection is off meanwhile',
    });
  });
});

describe('a restart', () => {
  const at = (blocks: TagStory['blocks'], refusals: Story['refusals'] = []): readonly NextStep[] =>
    diagnosed({ machine: machineOf('10.0.20348'), tags: among(leakOf('Qzvx', { blocks })), refusals, drivers: WINDOWS_DRIVERS }).next;

  it('is no step where the limit is months away', () => {
    expect(at(rising(50_000, 900)).filter(({ kind }) => kind === 'relief')).toEqual([]);
  });

  it('is no step where connections are refused beside much free pool', () => {
    expect(at(rising(50_000, 900), [[8_990, 5]]).filter(({ kind }) => kind === 'relief')).toEqual([]);
  });

  it('is among the first three where connections are refused and nobody knows how much is free', () => {
    const { next } = diagnosed({ tags: among(leakOf('Qzvx')), refusals: [[8_990, 5]], drivers: WINDOWS_DRIVERS });
    expect(next.slice(0, 3).map(({ kind }) => kind)).toContain('relief');
  });
});

describe('a driver that is suspected', () => {
  const drivers = [...WINDOWS_DRIVERS, 'qzvxmon.sys 1.2.0.0 Contoso'];
  const withService = (service: string, start: NonNullable<DriverEntry['start']>): MachineDiagnosis =>
    changed(
      { machine: machineOf('10.0.20348'), tags: among(leakOf('Qzvx')), drivers, images: [['qzvxmon.sys', 'Qzvx', 'call']] },
      (machine) => ({
        ...machine,
        drivers: machine.drivers.map((driver) => (driver.file === 'qzvxmon.sys' ? { ...driver, service, start } : driver)),
      }),
    );

  it.each([
    ['manual', 'demand'],
    ['system', 'system'],
    ['automatic', 'auto'],
  ] as const)('is disabled by its service, and set back to what was found: %s', (start, word) => {
    const step = withService('QzvxMon', start).next.find(({ command }) => command === 'sc.exe config QzvxMon start= disabled');
    expect(step).toMatchObject({ risk: 'reboot', kind: 'decide', undo: `sc.exe config QzvxMon start= ${word}, then restart` });
  });

  it('is not disabled by hand where it starts with the disks', () => {
    const machine = withService('QzvxMon', 'boot');
    expect(commandsOf(machine).filter((command) => /^(?:sc\.exe|reg) /.test(command))).toEqual([]);
    expect(wordsOf(machine).join()).toContain('not by hand');
  });

  it('cannot have a service of Windows disabled', () => {
    expect(commandsOf(withService('tcpip', 'system')).join()).not.toContain('sc.exe');
  });

  it.each(['a" & calc & "', 'x|calc', '%COMSPEC%', '$(calc)', '`calc`', 'x;calc', '-x'])(
    'has no command where its service is named %s',
    (service) => {
      expect(commandsOf(withService(service, 'manual')).join('\n')).not.toContain(service);
    },
  );

  it('is not searched for where its image was, and is not reported to nobody', () => {
    const machine = withService('QzvxMon', 'manual');
    expect(commandsOf(machine).filter((command) => command.startsWith('httperr-doctor drivers'))).toEqual([]);
    expect(wordsOf(machine).join()).not.toMatch(/send its vendor/);
  });
});

describe('a process that holds objects', () => {
  const story: Story = {
    machine: machineOf('10.0.20348'),
    tags: among(leakOf('Even', { blocks: rising(60_000, 60_000), blockBytes: 96 })),
    processes: [
      { name: 'w3wp.exe', pid: 2_104, handles: rising(60_000, 60_000) },
      { name: 'svchost.exe', pid: 800, handles: level(900) },
    ],
  };
  const inside = (part: Partial<MachineEvidence['processes'][number]['processes'][number]>): MachineDiagnosis =>
    changed(story, (machine) => ({
      ...machine,
      processes: machine.processes.map((sample) => ({
        ...sample,
        processes: sample.processes.map((row) => (row.pid === 2_104 ? { ...row, ...part } : row)),
      })),
    }));

  it('is restarted by its application pool or its service, which is an outage', () => {
    expect(inside({ appPool: 'Shop' }).next).toContainEqual(
      expect.objectContaining({ command: 'C:\\Windows\\System32\\inetsrv\\appcmd.exe recycle apppool Shop', risk: 'outage' }),
    );
    expect(commandsOf(inside({ services: ['Order Sync'] }))).toContain(
      `powershell -NoProfile -Command "Restart-Service 'Order Sync' -Force"`,
    );
    expect(commandsOf(inside({}))).toContain('handle.exe -accepteula -s -p 2104');
  });

  it.each(['"&calc&"', '$(calc)', '%TEMP%', 'a`b', 'x|y', "x' -Force; calc; '"])('is named in words only where its pool is %s', (name) => {
    for (const machine of [inside({ appPool: name }), inside({ services: [name] })]) {
      expect(commandsOf(machine).join('\n')).not.toContain(name);
      expect(commandsOf(machine).filter((command) => /recycle|Restart-Service/.test(command))).toEqual([]);
    }
  });
});

describe('what the evidence lacks', () => {
  it('is asked for where it would decide a known issue', () => {
    const { exchange: _, ...machine } = EXCHANGE_2003_WITH_3GB;
    const { next } = diagnosed({ machine, tags: QUIET_TAGS, nonpagedBytes: level(109 * MB), refusals: [[8_990, 5]] });
    expect(next[0]).toMatchObject({
      kind: 'decide',
      command: 'httperr-doctor diagnose EVIDENCE --exchange none',
      do: expect.stringContaining('is Exchange installed (KB934878, KB933844)? Rerun with --exchange none'),
    });
    expect(next.findIndex(({ do: what }) => what.startsWith('if few page table entries'))).toBeGreaterThan(0);
  });

  it('is what Windows it is, and how much RAM, where growth is seen without them', () => {
    expect(commandsOf(diagnosed({ tags: among(leakOf('Qzvx')) }))).toContain('systeminfo > systeminfo.txt');
  });
});
