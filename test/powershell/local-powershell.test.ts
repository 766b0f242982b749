import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJsonAnswer } from '../../src/collect/answer.js';
import { describeEnd } from '../../src/powershell/failure.js';
import type { ProgressRecord } from '../../src/powershell/host.js';
import { localPowerShell } from '../../src/powershell/local-powershell.js';
import { fakeShell, type PLAYS } from './fake-shell.js';

describe.skipIf(process.platform === 'win32')('a run of PowerShell', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (play: keyof typeof PLAYS, options: { signal?: AbortSignal; onRecord?: (record: ProgressRecord) => void } = {}) =>
    localPowerShell(fakeShell(folder, play)).run({
      scriptPath: path.join(folder, `it's "a" $(script).ps1`),
      requestPath: path.join(folder, 'request.json'),
      responsePath: path.join(folder, 'response.json'),
      ...options,
    });
  const answered = () => existsSync(path.join(folder, 'response.json'));

  it('tells its progress', async () => {
    const records: ProgressRecord[] = [];
    expect(await run('answers', { onRecord: (record) => records.push(record) })).toEqual({ exitCode: 0, signal: null, said: [] });
    expect(records).toEqual([{ part: 'pool', state: 'started' }]);
    expect(answered()).toBe(true);
  });

  it('keeps noise aside', async () => {
    const exit = await run('answers among noise');
    expect(exit.exitCode).toBe(0);
    expect([...exit.said].sort()).toEqual(['a module warns', 'chatter']);
  });

  it('loses the colors of what is said', async () => {
    expect((await run('speaks in colors')).said).toEqual(['Write-Error: no']);
  });

  it.each([
    ['\\\\files\\tools\\collect.ps1', 'PS_NETWORK_PATH'],
    ['\\\\?\\UNC\\files\\tools\\collect.ps1', 'PS_NETWORK_PATH'],
    ['\\\\?\\C:\\tools\\collect.ps1', 'PS_POLICY_BLOCKED'],
    ['C:\\tools\\collect.ps1', 'PS_POLICY_BLOCKED'],
  ])('names a network path as the reason: %s', (script, reason) => {
    expect(describeEnd({ exitCode: 71, signal: null, said: ['UnauthorizedAccess'] }, script)).toMatchObject({ reason });
  });

  it('takes 100 MB of output and an answer of 100 MB', async () => {
    const records: ProgressRecord[] = [];
    const exit = await run('writes 100 MB in between', { onRecord: (record) => records.push(record) });
    expect(exit.exitCode).toBe(0);
    expect(records).toEqual([{ part: 'pool', state: 'ok' }]);
    const answer = await readJsonAnswer(path.join(folder, 'response.json'));
    expect([answer?.ok, String(answer?.filler).length]).toEqual([true, 100e6]);
  });

  it('tells the true exit code', async () => {
    expect(await run('answers with 143')).toMatchObject({ exitCode: 143 });
  });

  it.each([
    ['is blocked by policy', 'PS_POLICY_BLOCKED', /execution policy/],
    ['is blocked by antivirus', 'PS_ANTIVIRUS_BLOCKED', /antivirus \(AMSI\)/],
    ['is in a restricted language', 'PS_CONSTRAINED_LANGUAGE', /App Control/],
    ['says nothing', 'PS_NO_RESPONSE', /code 0/],
    ['is ended by a signal', 'PS_KILLED', /SIGKILL/],
  ] as const)('that %s is described as %s', async (play, reason, message) => {
    const end = describeEnd(await run(play));
    expect(end.reason).toBe(reason);
    expect(end.message).toMatch(message);
  });

  it('ends its whole tree when it is stopped', async () => {
    const stop = new AbortController();
    let children: readonly string[] = [];
    const exit = await run('hangs', {
      signal: stop.signal,
      onRecord: () => {
        children = pidsOf('sleep 317');
        stop.abort();
      },
    });
    expect(exit.signal).toBe('SIGKILL');
    expect(children.length).toBeGreaterThan(0);
    expect(pidsOf('sleep 317').filter((pid) => children.includes(pid))).toEqual([]);
  });

  it('costs no memory where a program never ends a line', async () => {
    const before = process.memoryUsage().rss;
    await run('talks in half lines for ever', { signal: AbortSignal.timeout(1500) });
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
  });

  it('is an error where the program is not there', async () => {
    const host = localPowerShell(path.join(folder, 'none', 'powershell.exe'));
    const running = host.run({ scriptPath: folder, requestPath: folder, responsePath: folder });
    await expect(running).rejects.toMatchObject({ code: 'powershell-unavailable', details: { reason: 'PS_NOT_FOUND' } });
  });

  it('runs the program that it is told, whatever the environment says', async () => {
    process.env.NODE_POWERSHELL = '/bin/false';
    try {
      expect(await run('answers')).toMatchObject({ exitCode: 0 });
    } finally {
      delete process.env.NODE_POWERSHELL;
    }
  });
});

function pidsOf(command: string): readonly string[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.trim().endsWith(command))
    .map((line) => line.trim().split(' ')[0] ?? '');
}
