import { describe, expect, it } from 'vitest';
import { type Answer, answerOf } from '../../../src/report/answer/answer.js';
import type { MachineDiagnosis } from '../../../src/schema/types.js';
import { diagnosed } from '../../analyze/diagnosed.js';
import type { Story } from '../../analyze/make-evidence.js';
import { among, EXCHANGE_2003_WITH_3GB, level, rising, SERVER_2008, WINDOWS_DRIVERS } from '../../analyze/stories.js';

const QUIET: Story = { machine: SERVER_2008, looks: 6, everyMinutes: 30, tags: among(), drivers: WINDOWS_DRIVERS };
const LEAKING: Story = {
  ...QUIET,
  tags: among({ tag: 'Qzv7', blocks: rising(8_000, 40_000), blockBytes: 900 }),
  images: [['qz.sys', 'Qzv7', 'call']],
  refusals: [[9_000, 31]],
};

const answerTo = (story: Story): Answer => answerOf(diagnosed(story));

describe('the header', () => {
  it('names the time of each kind of evidence, and the day once', () => {
    expect(answerTo(LEAKING).header.covers).toMatch(/^HTTPERR \d\d:\d\d.*, pool 10:00 - 12:30 UTC, 2026-03-02$/);
  });

  it('names a single moment once', () => {
    expect(answerTo({ ...QUIET, looks: 1 }).header.covers).toBe('pool 10:00 UTC, 2026-03-02');
  });

  it('names both days of a long span, and that the zone is not known', () => {
    expect(answerTo({ ...QUIET, everyMinutes: 600, clock: 'unknown' }).header.covers).toBe(
      'pool 2026-03-02 10:00 - 03-04 12:00 local time',
    );
  });
});

describe('since when', () => {
  const storyOf = (blocks: (look: number) => number): Story => ({
    ...QUIET,
    looks: 12,
    tags: among({ tag: 'Qzv7', blocks, blockBytes: 900 }),
    images: [['qz.sys', 'Qzv7', 'call']],
  });

  it('is before the first snapshot where the tag grows from there, and before the log where that does not reach back', () => {
    expect(answerTo(LEAKING).since).toEqual([
      'Qzv7 grows from the first snapshot on, 2026-03-02 10:00 UTC',
      expect.stringMatching(/^connections were refused at 2026-03-02 \d\d:\d\d UTC, where the log begins, so they may have begun earlier$/),
    ]);
  });

  it('is the first snapshot of a long straight line, however many there are', () => {
    const { since } = answerTo({ ...storyOf((look) => 8_000 + look * 9_000), looks: 60 });
    expect(since[0]).toBe('Qzv7 grows from the first snapshot on, 2026-03-02 10:00 UTC');
  });

  it('is not said of a tag that began anew', () => {
    const machine = diagnosed(LEAKING);
    const series = machine.timeline?.series.map((one) =>
      one.about?.tag === 'Qzv7'
        ? { ...one, points: one.points.map(([time, value], at) => [time, at === 3 ? 1_000 : value] as const) }
        : one,
    );
    expect(answerOf({ ...machine, refusals: null, timeline: { series: series as never, events: [] } }).since).toEqual([]);
  });

  it('is between two snapshots where the tag stood still before', () => {
    const { since } = answerTo(storyOf((look) => 8_000 + Math.max(0, look - 4) * 40_000));
    expect(since).toEqual(['Qzv7 began to grow between 2026-03-02 12:00 UTC and 2026-03-02 12:30 UTC']);
  });

  it('is not said where nothing grows and nothing was refused, or nothing has a time', () => {
    expect(answerTo(QUIET).since).toEqual([]);
    expect(answerTo({ ...LEAKING, clock: 'order-only', refusals: [] }).since).toEqual([]);
  });

  it('names no zone where none is known', () => {
    expect(answerTo({ ...LEAKING, clock: 'unknown', refusals: [] }).since[0]).toContain('2026-03-02 10:00 local time');
  });
});

describe('the tone', () => {
  const toneWith = (verdict: Partial<MachineDiagnosis['verdict']>): Answer['tone'] => {
    const machine = diagnosed(LEAKING);
    return answerOf({ ...machine, verdict: { ...machine.verdict, ...verdict } }).tone;
  };

  it.each([
    ['driver-leak', 'now', 'bad'],
    ['driver-leak', 'hours', 'bad'],
    ['driver-leak', 'days', 'warn'],
    ['driver-leak', 'years', 'plain'],
    ['driver-leak', null, 'bad'],
    ['pressure', 'now', 'bad'],
    ['healthy', 'none', 'good'],
    ['insufficient', null, 'warn'],
  ] as const)('of %s, urgent %s, is %s', (code, urgency, tone) => {
    expect(toneWith({ code, urgency })).toBe(tone);
  });
});

describe('measures', () => {
  const labelsOf = ({ measures }: Answer): readonly string[] => measures.rows.map(({ label }) => label);

  it('draw the tag of the suspect and its pool, with both ends, and the refusals on their axis', () => {
    const { measures } = answerTo(LEAKING);
    const drawn = measures.rows.flatMap(({ label, course }) => (course === null ? [] : [[label, course.first, course.last]]));
    expect(drawn).toEqual([
      ['nonpaged pool', expect.stringMatching(/MB$/), expect.stringMatching(/MB$/)],
      ['Qzv7', '6.87 MB', '179 MB'],
    ]);
    expect(measures.axis).toMatchObject({ from: '10:00', to: '12:30' });
    expect(measures.rows.at(-1)).toMatchObject({ kind: 'refusals', amount: '31', marks: [{}] });
  });

  it('place no refusal, which is in UTC, on an axis of unknown zone', () => {
    const { measures } = answerTo({ ...LEAKING, clock: 'unknown' });
    expect(measures.axis?.isUtc).toBe(false);
    expect(measures.rows.at(-1)).toMatchObject({ kind: 'refusals', marks: [] });
  });

  it('draw nothing where nothing moves', () => {
    const { measures } = answerTo(QUIET);
    expect(measures.axis).toBeNull();
    expect(measures.rows.map(({ course }) => course)).toEqual([null]);
  });

  it('are of the pool that the verdict is about', () => {
    const story: Story = { ...QUIET, tags: among({ tag: 'Qzp2', pool: 'paged', blocks: rising(8_000, 40_000), blockBytes: 900 }) };
    expect(labelsOf(answerTo(story)).slice(0, 1)).toEqual(['paged pool']);
  });

  it('show more in use than the limit as what it is', () => {
    const machine = diagnosed(LEAKING);
    const constraints = [{ kind: 'pool-maximum' as const, maximumBytes: 100 * 2 ** 20, usedBytes: 120 * 2 ** 20, freeBytes: 0 }];
    if (machine.limits === null) throw new Error('no limits');
    const [pool] = answerOf({ ...machine, limits: { ...machine.limits, constraints } }).measures.rows;
    expect(pool?.notes).toEqual(['more than the estimated limit of 100 MB']);
  });

  it('say an interval only where it is wide', () => {
    const machine = diagnosed(LEAKING);
    const withRate = (low: number): readonly string[] => {
      const suspects = machine.suspects.map((suspect) => ({
        ...suspect,
        tags: suspect.tags.map((tag) => ({ ...tag, bytesPerHour: 50 * 2 ** 20, low: low * 2 ** 20, high: 52 * 2 ** 20 })),
      }));
      return answerOf({ ...machine, suspects }).measures.rows.find(({ kind }) => kind === 'tag')?.notes ?? [];
    };
    expect(withRate(49).at(-1)).toBe('+50 MB/h');
    expect(withRate(30).at(-1)).toBe('+50 MB/h (+30 MB/h to +52 MB/h)');
  });
});

describe('facts', () => {
  it('are said once: a charted tag is not among the largest, and its size is no proof', () => {
    const answer = answerTo(LEAKING);
    expect(answer.largest.map(({ tag }) => tag)).not.toContain('Qzv7');
    expect(answer.largest.length).toBeGreaterThan(0);
    const [owner] = answer.owners;
    expect(owner?.proof.some(({ isMeasured }) => isMeasured)).toBe(true);
    expect(owner?.proof.filter(({ isMeasured }) => !isMeasured).map(({ says }) => says)).toEqual([expect.stringContaining('qz.sys')]);
  });

  it('name the file and line that they were read in', () => {
    const places = answerTo(LEAKING).owners.flatMap(({ proof }) => proof.map(({ place }) => place));
    expect(places).toContainEqual(expect.stringMatching(/^[^/]+:\d+$/));
  });
});

describe('signatures', () => {
  it.each([
    [{ status: 'unsigned' }, 'not signed'],
    [{ status: 'valid', signer: 'Contoso' }, 'signed by Contoso'],
    [{ status: 'untrusted', signer: 'Contoso' }, 'signed by Contoso, root not trusted'],
    [{ status: 'tampered' }, 'changed after it was signed'],
  ] as const)('%j in words', (signature, words) => {
    expect(answerTo({ ...LEAKING, images: [['qz.sys', 'Qzv7', 'call', { signature }]] }).owners[0]?.says).toContain(words);
  });
});

describe('known issues', () => {
  it('are rows of checks, and what would decide is asked for', () => {
    const { exchange: _, ...machine } = EXCHANGE_2003_WITH_3GB;
    const { known } = answerTo({ ...QUIET, machine, refusals: [[60, 9]] });
    const issue = known.find(({ id }) => id === 'KB934878');
    expect(issue?.status).toBe('possible');
    expect(issue?.checks).toContainEqual({ label: 'x86', holds: true });
    expect(issue?.checks).toContainEqual({ label: 'Exchange', holds: null });
    expect(issue?.decide).toContain('--exchange');
    expect(issue?.link).toMatch(/^http/);
  });

  it('leave out what does not apply', () => {
    expect(answerTo(QUIET).known).toEqual([]);
  });
});

describe('what was read', () => {
  it('is counted in words', () => {
    expect(answerTo({ ...LEAKING, processes: [{ name: 'a.exe', pid: 4, handles: level(10) }] }).read).toMatch(
      /^1 HTTPERR log \(.*\), 6 pool snapshots, .*machine facts/,
    );
  });

  it('names files by what they hold, not by the format that they are in', () => {
    const machine = diagnosed(LEAKING);
    const file = { path: 'a.txt', clock: { basis: 'file', zone: 'utc', offsetMinutes: 0, uncertaintySeconds: 0 }, problems: [] } as const;
    const readOf = (...formats: readonly string[]) =>
      answerOf({ ...machine, inputs: formats.map((recognizedAs) => ({ ...file, recognizedAs })) }).read;
    expect(readOf('kd-process', 'tasklist', 'capture-processes')).toBe('3 process lists');
    expect(readOf('event-log', 'wevtutil', 'kd-verifier')).toBe('2 event logs, Driver Verifier report');
    expect(readOf('capture-pool', 'systeminfo', 'netstat')).toBe('part of a capture, machine facts, netstat output');
  });

  it('says how many rows were not read', () => {
    const machine = diagnosed(LEAKING);
    const inputs = machine.inputs.map((input) =>
      input.recognizedAs === 'httperr' ? { ...input, content: { what: 'rows' as const, count: 5214, notRead: 3 } } : input,
    );
    expect(answerOf({ ...machine, inputs }).read).toContain('1 HTTPERR log (5,214 rows, 3 not read)');
  });
});

describe('what was ruled out', () => {
  it('names only what the evidence excludes', () => {
    expect(answerTo(LEAKING).excluded.join('; ')).toMatch(/^http\.sys \(refuses, does not leak\); 7 other tags do not leak/);
    expect(answerTo({ machine: SERVER_2008 }).ruledOut).toBeNull();
  });
});
