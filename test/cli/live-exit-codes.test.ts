import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeCollector, type PartPlay } from '../powershell/fake-collector.js';
import { MACHINE, poolSample } from '../read/capture/made-capture.js';
import { folderOf, httperrLog } from '../read/evidence-folder.js';
import { run } from './run-cli.js';

const FAILED: PartPlay = { status: 'failed', message: 'the service did not answer' };
const POOL: PartPlay = { status: 'ok', lines: [poolSample(0), poolSample(1)] };
const REFUSALS = { 'httperr1.log': httperrLog('2_Connections_Refused') };
const COPIED: PartPlay = { status: 'ok', data: { files: [] }, copies: REFUSALS };
const WHOLE: Readonly<Record<string, PartPlay>> = { machine: { status: 'ok', data: MACHINE }, pool: POOL };

/** Runs a command on a machine whose collector answers so. */
function runLive(args: readonly string[], parts: Readonly<Record<string, PartPlay>>) {
  return run([...args, '--powershell', fakeCollector(folderOf(), parts)], { isUnprivileged: true });
}

/** The part of a machine whose logs lie in a folder. */
function logsIn(folder: string): PartPlay {
  return { status: 'ok', data: { folder, files: [] } };
}

describe.skipIf(process.platform === 'win32')('exit codes of live commands', () => {
  it.each<[number, string, readonly string[], Readonly<Record<string, PartPlay>>]>([
    [0, 'all parts are there', ['pool', '--once'], WHOLE],
    [2, 'the command has its answer, and another part is missing', ['pool', '--once'], { ...WHOLE, machine: FAILED }],
    [2, 'the same for limits', ['limits'], { ...WHOLE, pool: FAILED }],
    [2, 'parts are missing of what is diagnosed', ['diagnose', '--once'], WHOLE],
    [
      1,
      'a finding wins over missing parts',
      ['diagnose', '--once', '--since', '2000-01-01', '--fail-on', 'notice'],
      { ...WHOLE, httperr: COPIED },
    ],
  ])('%d: %s', async (code, _, args, parts) => {
    const ended = await runLive(args, parts);
    expect(ended).toMatchObject({ code, stdout: expect.stringMatching(/\S/) });
  });

  it('2 of a log that cannot be read outlives the layer that cleans up after the command', async () => {
    const logs = folderOf({ ...REFUSALS, 'httperr2.log': httperrLog('AppOffline') });
    chmodSync(join(logs, 'httperr2.log'), 0);
    const ended = await runLive(['httperr'], { httperr: logsIn(logs) });
    expect(ended).toMatchObject({ code: 2, stdout: expect.stringContaining('Connections_Refused') });
    expect(ended.stderr).toContain('httperr2.log');
  });

  it('says which part is missing', async () => {
    expect((await runLive(['pool', '--once'], { ...WHOLE, machine: FAILED })).stderr).toBe(
      'note: machine could not be collected: the service did not answer\n',
    );
  });
});
