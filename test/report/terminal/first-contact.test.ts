import { beforeAll, describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/report/answer/answer.js';
import { firstContactLines, isShortScreen } from '../../../src/report/terminal/first-contact.js';
import type { LargestTag, MachineDiagnosis, NextStep } from '../../../src/schema/types.js';
import { exampleDiagnosis } from '../hostile-diagnosis.js';
import { NARROW, VERBOSE, wordsOf } from './plain.js';

const STEP: NextStep = { do: 'count handles', undo: null, why: 'the owner of them is the cause', risk: 'none' };

let machine: MachineDiagnosis;
beforeAll(async () => {
  const [only] = (await exampleDiagnosis()).machines;
  if (only === undefined) throw new Error('the example has no machine');
  machine = { ...only, firstContact: true, machine: {}, knowledge: [], largest: [], next: [], inputs: [] };
});

function screenOf(changes: Partial<MachineDiagnosis>): string {
  const changed = { ...machine, ...changes };
  return firstContactLines(answerOf(changed), changed, NARROW).join('\n');
}

function large(tag: string, changes: Partial<LargestTag> = {}): LargestTag {
  return {
    tag,
    pool: 'nonpaged',
    bytes: 2 ** 20,
    blocks: 1,
    share: null,
    what: null,
    size: null,
    healthyBytes: null,
    fact: null,
    ...changes,
  };
}

describe('the short screen', () => {
  it('is that of one moment, unless all is asked for', () => {
    expect(isShortScreen(machine, NARROW)).toBe(true);
    expect(isShortScreen(machine, VERBOSE)).toBe(false);
    expect(isShortScreen({ ...machine, firstContact: false }, NARROW)).toBe(false);
  });

  it('has a head where the text says what machine it is', () => {
    expect(screenOf({})).not.toContain('this evidence');
    for (const known of [
      { name: 'WEB1' },
      { os: { version: '6.3.9600' } },
      { boot: { options: ['3GB'] } },
      { exchange: { installed: true } },
    ])
      expect(wordsOf(screenOf({ machine: known }))).toMatch(/^(?:WEB1|this evidence|Windows|Exchange)/);
  });

  it('lists the tags that the verdict does not speak of', () => {
    const verdict = { ...machine.verdict, summary: 'The tag "Ring" is the largest.' };
    const largest = [large('Ring'), large('Irp '), large('Thre', { bytes: null }), large('MmSt', { pool: 'paged' }), large('File')];
    expect(wordsOf(screenOf({ verdict, largest }))).toContain('Next tags Irp 1 MB, Thre, MmSt 1 MB paged');
    expect(screenOf({ verdict, largest })).not.toContain('File');
    expect(screenOf({ verdict, largest: [large('Ring')] })).not.toContain('Next tags');
  });
});

describe('the one step', () => {
  it('has its command beside the label where it fits, else on a line that can be copied whole', () => {
    expect(screenOf({ next: [{ ...STEP, command: 'handle.exe -s' }] })).toMatch(/\n {2}Do now {5}handle\.exe -s\n {13}the owner of them/);
    const long = `handle.exe ${'-x '.repeat(40)}-s`;
    const lines = screenOf({ next: [{ ...STEP, command: long }] }).split('\n');
    expect(lines.find((line) => line.includes('handle.exe'))).toBe(`    ${long}`);
  });

  it('is said in words where it has no command, and is nothing where there is none', () => {
    expect(wordsOf(screenOf({ next: [STEP] }))).toContain('Do now count handles the owner of them is the cause');
    expect(screenOf({ next: [] })).not.toContain('Do now');
  });
});

describe('what may be it', () => {
  it('is two known issues, each with the condition that is open', () => {
    const issue = { title: 'Ring grows', advice: [] };
    const knowledge = [
      { ...issue, id: 'KB1', status: 'possible', conditions: [{ says: 'The server is a domain controller', holds: null }] },
      { ...issue, id: 'KB2', status: 'applies', conditions: [{ says: 'x64', holds: true }] },
      { ...issue, id: 'KB3', status: 'not-affected', conditions: [] },
      { ...issue, id: 'KB4', status: 'possible', conditions: [] },
    ] as const;
    const words = wordsOf(screenOf({ knowledge }));
    expect(words).toContain('Possible KB1: Ring grows; if the server is a domain controller KB2: Ring grows');
    expect(words).not.toMatch(/KB3|KB4/);
  });

  it('comes with what was odd about the text, the loss first', () => {
    const [input] = [
      { path: 'a.txt', recognizedAs: 'poolmon', clock: { basis: 'given', zone: 'unknown', offsetMinutes: null, uncertaintySeconds: null } },
    ] as const;
    const problems = [{ text: 'a guess' }, { text: 'row cut', line: 7, kind: 'not-read' }] as const;
    expect(wordsOf(screenOf({ inputs: [{ ...input, problems }] }))).toContain('note line 7: row cut (1 more: --verbose)');
    expect(wordsOf(screenOf({ inputs: [{ ...input, problems: [{ text: 'a guess' }] }] }))).toMatch(/note a guess$/);
  });
});
