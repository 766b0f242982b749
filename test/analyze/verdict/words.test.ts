import { describe, expect, it } from 'vitest';
import { asSentence, asTitle } from '../../../src/analyze/verdict/words/sentence.js';
import type { MachineEvidence } from '../../../src/facts/capture.js';
import { formatPercent } from '../../../src/facts/units.js';
import type { MachineDiagnosis } from '../../../src/schema/types.js';
import { diagnosed, diagnoseSoundly } from '../diagnosed.js';
import { makeEvidence, type Story, type TagStory } from '../make-evidence.js';
import { among, EXCHANGE_2003_WITH_3GB, level, QUIET_TAGS, rising, SERVER_2008, WINDOWS_DRIVERS } from '../stories.js';

const MB = 2 ** 20;
const LEAK: TagStory = { tag: 'Leak', blocks: rising(50_000, 20_000), blockBytes: 1_040 };
const STORY: Story = {
  machine: SERVER_2008,
  tags: among(LEAK),
  nonpagedBytes: rising(600 * MB, 30 * MB),
  drivers: [...WINDOWS_DRIVERS, 'myfault.sys 4.0.0.0 Sysinternals'],
  refusals: [[9_000, 5]],
};

/** Everything that a person reads. */
function wordsOf({ verdict, suspects, cleared, findings, next }: MachineDiagnosis): string {
  return JSON.stringify([verdict, suspects, cleared, findings, next]);
}

function textOf(story: Story, id: string): string {
  return diagnosed(story).findings.find((finding) => finding.id === id)?.text ?? '';
}

describe('before and after', () => {
  function shifted(story: Story, hours: number): MachineEvidence {
    const evidence = makeEvidence(story);
    const later = <T extends { readonly at: MachineEvidence['pool'][number]['at'] }>(sample: T): T => ({
      ...sample,
      at: sample.at === null ? null : { ...sample.at, ms: sample.at.ms + hours * 3_600_000 },
    });
    return { ...evidence, pool: evidence.pool.map(later), processes: evidence.processes.map(later) };
  }

  function wordsAt(story: Story, hours: number): string {
    const [machine] = diagnoseSoundly({ machines: [shifted(story, hours)], unassigned: [] }).machines;
    return machine === undefined ? '' : wordsOf(machine);
  }

  it('are not claimed of lists in a zone that nobody knows: the words are the same for every offset', () => {
    const story: Story = { ...STORY, clock: 'unknown' };
    const words = wordsAt(story, 0);
    for (const hours of [-12, -5, -1, 1, 8, 14]) expect(wordsAt(story, hours)).toBe(words);
    expect(words).toContain('The time zone of the pool snapshots is not known');
  });

  it('depend on the time where the zone is known', () => {
    expect(wordsAt(STORY, 5)).not.toBe(wordsAt(STORY, 0));
  });

  it('decide what is said where more than enough was free', () => {
    const explained = (story: Story): string => textOf(story, 'refusals.seen');
    expect(explained(STORY)).toContain('What was found is not why http.sys refused 5 connections.');
    expect(explained({ ...STORY, refusals: [[9_000 + 2 * 86_400, 5]] })).toContain('the first of them 2 days after the last snapshot');
    expect(explained({ ...STORY, clock: 'unknown' })).toContain('What was found is not why');
    expect(explained({ ...STORY, refusals: [[null, 5]] })).toContain('is unknown: the rows of HTTPERR have no time');
  });
});

describe('free nonpaged pool beside the threshold', () => {
  // 3 GB by estimate, 2.95 to 3.05 GB or so: what lies between is not decided by arithmetic.
  const said = (freeMB: number): string => textOf({ ...STORY, nonpagedBytes: level((3 * 1_024 - freeMB) * MB) }, 'refusals.seen');

  it.each([
    [14.5, 'free 14.5 MB of about 3 GB, less than the 20 MB threshold'],
    [25, 'free 25 MB of about 3 GB; the limit is only known to within 307 MB, too coarse to compare with the 20 MB threshold'],
    [900, 'is unknown: RAM and commit are not in the evidence'],
  ])('%s MB', (freeMB, words) => {
    expect(said(freeMB)).toContain(words);
  });

  it('is told as a contradiction where more is in use than there can be', () => {
    const machine = diagnosed({ machine: EXCHANGE_2003_WITH_3GB, tags: QUIET_TAGS, nonpagedBytes: level(2_000 * MB), refusals: [[60, 5]] });
    expect(machine.findings.map(({ id }) => id)).toContain('limits.beyond-maximum');
    expect(machine.findings.map(({ id }) => id)).not.toContain('limits.high-use');
    expect(machine.verdict.summary).not.toContain('are in use');
  });
});

describe('evidence', () => {
  it('says of each fact of a growing tag what that fact shows', () => {
    const finding = diagnosed(STORY).findings.find(({ id }) => id === 'growth.leak');
    expect(finding?.evidence.map(({ says }) => says)).toEqual([
      '"Leak" grows by 39.7 MB/h, 40,000 blocks an hour: 6 snapshots over 2 h 30 min',
      '"Leak" holds 149 MB in 150,000 blocks, 92% of the tagged nonpaged pool',
    ]);
  });

  it('of a tag that stands still does not speak of growth', () => {
    const finding = diagnosed({ tags: among({ ...LEAK, blocks: level(900_000) }) }).findings.find(({ id }) => id === 'growth.past');
    expect(finding?.title).toBe('"Leak" holds 893 MB and no longer grows');
    expect(finding?.evidence.map(({ says }) => says).join()).not.toContain('grows by');
  });

  it('that disagrees about what does not change is shown, and moments that differ are not', () => {
    const drivers = [...WINDOWS_DRIVERS, 'myfault.sys 4.0.0.0 Sysinternals', 'myfault.sys 3.0.0.0 Sysinternals'];
    const found = diagnosed({ ...STORY, clock: 'unknown', drivers }).findings.filter(({ id }) => id === 'facts.disagree');
    expect(found).toHaveLength(1);
    expect(found[0]?.text).toMatch(/^They say of myfault\.sys 4\.0\.0\.0 and 3\.0\.0\.0, of which [34]\.0\.0\.0 is used\. Correct/);
  });

  it('is one finding, however many drivers are listed twice', () => {
    const drivers = Array.from({ length: 400 }, (_, i) => [`made${i}.sys 1.0 Contoso`, `made${i}.sys 2.0 Contoso`]).flat();
    const found = diagnosed({ drivers }).findings.filter(({ id }) => id === 'facts.disagree');
    expect(found).toHaveLength(1);
    expect(found[0]?.text).toContain('and 395 more cases');
  });
});

describe('commands to paste', () => {
  it('hold tags of plain letters only; others go as their dword', () => {
    const odd: TagStory = { ...LEAK, tag: '";&x' };
    const commands = diagnosed({ tags: among(odd) }).next.map(({ command }) => command ?? '');
    expect(commands.some((text) => text.includes('--tag 0x78263B22'))).toBe(true);
    expect(commands.filter((text) => text.includes('";&x'))).toEqual([]);
  });

  it('are those of the Windows they are for', () => {
    const generic: TagStory = { ...LEAK, tag: 'Irp' };
    const commandsOn = (version: string): string =>
      diagnosed({ machine: { os: { version } }, tags: among(generic) })
        .next.map(({ do: what, command }) => `${what}: ${command}`)
        .join();
    expect(commandsOn('5.2.3790')).toContain('pool tracking of Driver Verifier');
    expect(commandsOn('5.2.3790')).not.toMatch(/xperf|wpr/);
    expect(commandsOn('6.0.6002')).not.toMatch(/xperf|wpr/);
    expect(commandsOn('6.1.7601')).toContain('xperf -on');
    expect(commandsOn('10.0.17763')).toContain('wpr -start');
  });

  it('do not take a part of Windows out', () => {
    const drivers = [...WINDOWS_DRIVERS, 'ksecdd.sys 6.0.6002.18005 Microsoft Corporation'];
    const story: Story = {
      machine: SERVER_2008,
      tags: among({ tag: 'SslC', pool: 'paged', blocks: rising(4_000, 20_000), blockBytes: 600 }),
      drivers,
    };
    expect(diagnosed(story).next.filter(({ do: what }) => /\bdisable\b/.test(what))).toEqual([]);
  });

  it('tell more lists only where more lists would decide', () => {
    const asks = (story: Story): boolean => diagnosed(story).next.some(({ kind }) => kind === 'evidence');
    expect(asks({ tags: QUIET_TAGS, looks: 2 })).toBe(true);
    expect(asks({ tags: QUIET_TAGS })).toBe(false);
    expect(asks(STORY)).toBe(false);
  });
});

describe('sentences', () => {
  it.each([
    ['a driver leaks: x.sys', 'A driver leaks: x.sys.'],
    ['w3wp.exe opens objects', 'w3wp.exe opens objects.'],
    ['"Leak" grows', '"Leak" grows.'],
    ['System holds them.', 'System holds them.'],
  ])('%s', (says, sentence) => {
    expect(asSentence(says)).toBe(sentence);
    expect(`${asTitle(says)}.`).toBe(sentence);
  });

  it('do not round something to nothing', () => {
    expect([0, 0.001, 0.944, 1].map(formatPercent)).toEqual(['0%', 'under 1%', '94%', '100%']);
  });
});
