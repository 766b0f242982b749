import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Watch } from '../../src/collect/watch.js';

describe('the watch over a run', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Watches two parts until something hangs, and gives the parts that answered and the one that did not. */
  const watch = (answers: readonly string[], options: { samplesFollow?: boolean; expectSeconds?: number } = {}) =>
    new Promise<{ answered: readonly string[]; current: string | null }>((resolve) => {
      const answered: string[] = [];
      for (const name of answers) writeFileSync(path.join(folder, name), '{}');
      const watching = new Watch({
        parts: ['pool', 'drivers'].map((name) => ({ name, answer: path.join(folder, name), deadlineMs: 300 })),
        startAllowanceMs: 0,
        samplesFollow: options.samplesFollow ?? false,
        onHung: () => resolve({ answered, current: watching.current }),
        onAnswered: (name) => answered.push(name),
      });
      if (options.expectSeconds !== undefined) watching.expect(options.expectSeconds);
    });

  it('names the part that does not answer', async () => {
    expect(await watch([])).toEqual({ answered: [], current: 'pool' });
    expect(await watch(['pool'])).toEqual({ answered: ['pool'], current: 'drivers' });
  });

  it('names none where a sample does not come', async () => {
    expect(await watch(['pool', 'drivers'], { samplesFollow: true, expectSeconds: 0.2 })).toEqual({
      answered: ['pool', 'drivers'],
      current: null,
    });
  });
});
