import { describe, expect, it } from 'vitest';
import { exitOfDiagnosis, hasUnreadable, weightiest } from '../../../src/commands/cli/exit-code.js';
import { diagnose } from '../../../src/diagnose.js';
import { EXIT, type ExitCode } from '../../../src/errors.js';
import type { Diagnosis, Input, Problem } from '../../../src/schema/types.js';
import { manifest, ndjson, part, poolSample } from '../../read/capture/made-capture.js';
import { folderOf } from '../../read/evidence-folder.js';

const CODES: readonly ExitCode[] = Object.values(EXIT);

describe('weightiest', () => {
  it('is the same in whatever order the parts of a run end, and one of theirs', () => {
    for (const a of CODES) {
      for (const b of CODES) {
        expect(weightiest(a, b)).toBe(weightiest(b, a));
        expect([a, b]).toContain(weightiest(a, b));
        for (const c of CODES) expect(weightiest(weightiest(a, b), c)).toBe(weightiest(a, weightiest(b, c)));
      }
    }
  });

  it.each<[string, ExitCode, ExitCode]>([
    ['a missing part over none', EXIT.partMissing, EXIT.done],
    ['a finding over a missing part', EXIT.finding, EXIT.partMissing],
    ['no answer over a missing part', EXIT.nothingReadable, EXIT.partMissing],
    ['the end of the time over a finding', EXIT.timedOut, EXIT.finding],
  ])('takes %s', (_, more, less) => {
    expect(weightiest(less, more)).toBe(more);
  });

  it('is done where nothing ended otherwise', () => {
    expect(weightiest()).toBe(EXIT.done);
  });
});

describe('the exit code of a diagnosis', () => {
  const POOL = ndjson(poolSample(0), poolSample(5));
  const inputWith = (recognizedAs: string, problem: Problem): Input => ({
    path: 'a',
    recognizedAs,
    clock: { basis: 'file', zone: 'utc', offsetMinutes: null, uncertaintySeconds: 0 },
    problems: [problem],
  });

  it.each([
    ['failed', [part('pool', POOL), { name: 'events', status: 'failed', error: { code: 'X', message: 'no log' }, warnings: [] }]],
    ['denied', [part('pool', POOL), { name: 'httperr', status: 'denied', error: { code: 'X', message: 'no log' }, warnings: [] }]],
    ['not brought', [part('pool', POOL), part('processes', '{}\n')]],
  ])('is 2 for a part that is %s, whatever words say so', async (_, parts) => {
    const document = await diagnose([folderOf({ 'capture.json': manifest(parts), 'pool.ndjson': POOL })]);
    expect(exitOfDiagnosis(document, undefined)).toBe(EXIT.partMissing);
    expect(exitOfDiagnosis(reworded(document), undefined)).toBe(EXIT.partMissing);
  });

  it('does not go by words: a remark that begins like one of ours is a remark', () => {
    expect(hasUnreadable([inputWith('capture', { text: 'lacks its part events (failed)' })])).toBe(false);
    expect(hasUnreadable([inputWith('poolmon', { text: 'lacks a column' })])).toBe(false);
    expect(hasUnreadable([inputWith('capture', { text: 'is short of something', kind: 'missing-part' })])).toBe(true);
  });
});

/** The same diagnosis in other words. */
function reworded(document: Diagnosis): Diagnosis {
  const inputs = (all: readonly Input[]) =>
    all.map((input) => ({ ...input, problems: input.problems.map((problem) => ({ ...problem, text: 'Evidence is absent.' })) }));
  return {
    ...document,
    unassigned: inputs(document.unassigned),
    machines: document.machines.map((machine) => ({ ...machine, inputs: inputs(machine.inputs) })),
  };
}
