import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareFolder } from '../../src/collect/capture-folder.js';
import { LOCK, lockFolder } from '../../src/collect/folder-lock.js';
import { walk } from '../../src/read/walk.js';

const MANIFEST = JSON.stringify({ schemaVersion: 1, kind: 'collection', machine: {}, parts: [] });
/** Rights and links of POSIX; Windows is tried in the lab. */
const ELSEWHERE = process.platform === 'win32';

/** A process that is gone. */
function deadProcess(): number {
  const { pid } = spawnSync('true');
  return pid;
}

describe.skipIf(ELSEWHERE)('the folder of a capture', () => {
  let folder: string;
  let capture: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
    capture = path.join(folder, 'capture');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const manifest = () => {
    mkdirSync(capture, { recursive: true });
    writeFileSync(path.join(capture, 'capture.json'), MANIFEST);
  };

  it("is the owner's alone, new or not", async () => {
    expect(await prepareFolder(capture, false)).toMatchObject({ restricted: true, before: undefined });
    rmSync(capture, { recursive: true });
    mkdirSync(capture);
    chmodSync(capture, 0o777);
    expect(await prepareFolder(capture, false)).toMatchObject({ restricted: true });
    expect(statSync(capture).mode & 0o777).toBe(0o700);
  });

  it('keeps its rights where it holds something else', async () => {
    mkdirSync(capture);
    chmodSync(capture, 0o755);
    writeFileSync(path.join(capture, 'letter.txt'), 'dear');
    await expect(prepareFolder(capture, true)).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('not empty') });
    expect(statSync(capture).mode & 0o777).toBe(0o755);
    expect(readdirSync(capture)).toEqual(['letter.txt']);
  });

  it.skipIf(process.getuid?.() !== 0)('is not said to be closed where somebody else owns it', async () => {
    mkdirSync(capture);
    execFileSync('chown', ['nobody', capture]);
    expect(await prepareFolder(capture, false)).toMatchObject({ restricted: false });
  });

  it.each([
    ['pool.ndjson is a link', () => symlinkSync(path.join(folder, 'victim'), path.join(capture, 'pool.ndjson'))],
    ['capture.json.tmp is a link', () => symlinkSync(path.join(folder, 'victim'), path.join(capture, 'capture.json.tmp'))],
    ['httperr is a link', () => symlinkSync(folder, path.join(capture, 'httperr'))],
    ['drivers is a link', () => symlinkSync(folder, path.join(capture, 'drivers'))],
    [
      'httperr1.log is a link',
      () => {
        mkdirSync(path.join(capture, 'httperr'));
        symlinkSync(path.join(folder, 'victim'), path.join(capture, 'httperr', 'httperr1.log'));
      },
    ],
    ['pool.ndjson is a file with a second name', () => linkSync(path.join(folder, 'victim'), path.join(capture, 'pool.ndjson'))],
    ['pool.ndjson is not a regular file', () => execFileSync('mkfifo', [path.join(capture, 'pool.ndjson')])],
    ['counters.ndjson is not a regular file', () => execFileSync('mkfifo', [path.join(capture, 'counters.ndjson')])],
  ])('in which %s is refused, and nothing is written', async (says, plant) => {
    writeFileSync(path.join(folder, 'victim'), 'dear');
    manifest();
    plant();
    await expect(prepareFolder(capture, true)).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining(says) });
    expect(readFileSync(path.join(folder, 'victim'), 'utf8')).toBe('dear');
    expect(readdirSync(capture)).not.toContain(LOCK);
  });

  it('that has a pipe for its manifest is refused at once', async () => {
    mkdirSync(capture);
    execFileSync('mkfifo', [path.join(capture, 'capture.json')]);
    await expect(prepareFolder(capture, true)).rejects.toMatchObject({ code: 'usage' });
  });

  it('that is itself a link is refused', async () => {
    mkdirSync(path.join(folder, 'elsewhere'));
    symlinkSync(path.join(folder, 'elsewhere'), capture);
    await expect(prepareFolder(capture, false)).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('is a link') });
  });

  it('below a file is a line that says so', async () => {
    writeFileSync(capture, '');
    await expect(prepareFolder(path.join(capture, 'x'), false)).rejects.toMatchObject({ exitCode: 74 });
  });

  it('is written by one collection at a time', async () => {
    const first = await prepareFolder(capture, false);
    await expect(prepareFolder(capture, false)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(new RegExp(`another collection writes into .*\\(process ${process.pid} on .*\\); wait for it`)),
    });
    await first.release();
    expect(readdirSync(capture)).toEqual([]);
    await (await prepareFolder(capture, false)).release();
  });

  it('is taken over from a process that is gone', async () => {
    mkdirSync(path.join(capture, LOCK, `${deadProcess()}@${encodeURIComponent(os.hostname())}`), { recursive: true });
    const taken = await prepareFolder(capture, false);
    expect(readdirSync(path.join(capture, LOCK))).toEqual([`${process.pid}@${encodeURIComponent(os.hostname())}`]);
    await taken.release();
    expect(existsSync(path.join(capture, LOCK))).toBe(false);
  });

  it.each(['1@another-machine', '1@%', 'somebody'])('is not taken from %s, which cannot be asked', async (holder) => {
    mkdirSync(path.join(capture, LOCK, holder), { recursive: true });
    await expect(prepareFolder(capture, false)).rejects.toMatchObject({
      message: expect.stringContaining(`remove ${path.join(capture, LOCK)}`),
    });
  });

  it('is had by one of many that want it at once, also when a dead one had it', async () => {
    for (let round = 0; round < 20; round++) {
      mkdirSync(path.join(capture, LOCK, `${deadProcess()}@${encodeURIComponent(os.hostname())}`), { recursive: true });
      const asked = await Promise.allSettled(Array.from({ length: 2 }, () => lockFolder(capture)));
      expect(asked.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
      rmSync(capture, { recursive: true });
    }
  });

  it('shows nothing of the lock to whoever reads it', async () => {
    const held = await prepareFolder(capture, false);
    writeFileSync(path.join(capture, 'capture.json'), MANIFEST);
    expect((await walk([capture])).files.map(({ path: name }) => path.basename(name))).toEqual(['capture.json']);
    await held.release();
  });
});
