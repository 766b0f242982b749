import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectHttperr } from '../../src/read/collect-httperr.js';
import type { Source } from '../../src/read/evidence-source.js';
import { readHttperrFile } from '../../src/read/httperr/collector.js';
import { folderOf, httperrLog } from './evidence-folder.js';

/** A log at a path, and how it is shown. */
function log(file: string, shown: string): Source {
  const open = () => Promise.reject(new Error('a log that is a file is opened by its path'));
  return { path: shown, name: shown, folder: [], file, bytes: 0, modifiedMs: 0, open };
}

describe('a log that cannot be opened', () => {
  it.each([
    ['that went away meanwhile', 'httperr2.log', 'does not exist, or went away meanwhile'],
    ['whose name reads like a problem', 'does not exist does not exist', 'does not exist, or went away meanwhile'],
    ['that is a folder', 'folder 1', 'is not a regular file (folder, pipe, socket or device); it was not opened'],
  ])('%s is a problem without its path, and an error with it', async (_, name, problem) => {
    const folder = folderOf({ 'httperr1.log': httperrLog('AppOffline') });
    mkdirSync(join(folder, 'folder 1'));
    const logs = ['httperr1.log', name].map((file, input) => ({ input, source: log(join(folder, file), `shown elsewhere/${file}`) }));
    const { problems, failed, evidence } = await collectHttperr(logs, {});
    expect(problems.map(({ input, problem: { text } }) => [input, text])).toEqual([[1, problem]]);
    expect([...failed]).toEqual([1]);
    expect(evidence.reasons.map(({ reason }) => reason)).toEqual(['AppOffline']);
    await expect(readHttperrFile(join(folder, name))).rejects.toThrow(`${join(folder, name)} ${problem}`);
  });
});
