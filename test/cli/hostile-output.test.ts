import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../read/evidence-folder.js';
import { EXAMPLE, run } from './run-cli.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const FORGED = 'gone\nnote: forged';
const entry = (id: string) => ({
  id,
  kind: 'issue',
  title: `Page of ${id}`,
  conditions: [{ role: 'decisive', says: 'x64', fact: 'machine.architecture', op: 'is', value: 'x64' }],
  advice: [{ do: 'update', risk: 'reboot' }],
  sources: ['made for a test'],
});

/** A pack of entries with these ids. */
function pack(...ids: readonly string[]): string {
  const folder = folderOf();
  writeFileSync(
    join(folder, 'pack.json'),
    JSON.stringify({ schemaVersion: 1, kind: 'knowledge-pack', name: 'made', entries: ids.map(entry) }),
  );
  return join(folder, 'pack.json');
}

describe('a name with a line end', () => {
  it.each([
    [['drivers', FORGED]],
    [['diagnose', FORGED]],
    [['httperr', FORGED]],
    [['pool', FORGED]],
    [['compare', FORGED, FORGED]],
    [['kb', 'all', '--knowledge', FORGED]],
    [['kb', FORGED]],
    [['drivers', EXAMPLE, '--pooltag', FORGED]],
    [['drivers', EXAMPLE, '--trust', FORGED]],
    [['drivers', EXAMPLE, '--tag', FORGED]],
    [['schema', '--check', FORGED]],
    [['schema', FORGED]],
    [['diagnose', EXAMPLE, `--${FORGED}`]],
    [['diagnose', EXAMPLE, '--arch', FORGED]],
    [['diagnose', EXAMPLE, '--since', FORGED]],
    [[FORGED]],
  ])('begins no line of its own: %j', async (args) => {
    const { stderr, code } = await run(args);
    expect(code).not.toBe(70);
    expect(stderr).toMatch(/^(?:error|note): /);
    expect(stderr).not.toMatch(/^note: forged/m);
  });

  it('leaves the lines that we make: each path of several has one', async () => {
    const { stderr } = await run(['drivers', 'none-a', 'none-b']);
    expect(stderr).toMatch(/^error: none-a [^\n]+\nnone-b [^\n]+\n$/);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a disk that is full', () => {
  it.each([
    ['diagnose', EXAMPLE],
    ['diagnose', EXAMPLE, '--json'],
    ['diagnose', EXAMPLE, '--fail-on', 'notice'],
    ['httperr', EXAMPLE, '--rows'],
    ['kb', 'all', '--markdown', '-'],
    ['script'],
    ['schema', 'machine'],
    ['--help'],
  ])('is one line and a code of its own: %j', (...args) => {
    const { status, stderr } = spawnSync('sh', ['-c', 'exec "$0" "$@" > /dev/full', process.execPath, CLI, ...args], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 74, stderr: 'error: the result could not be written to stdout: the disk is full\n' });
  });

  it('costs nothing but the notes where it is that of stderr', () => {
    const { status, stdout } = spawnSync('sh', ['-c', 'exec "$0" "$@" 2> /dev/full', process.execPath, CLI, 'httperr', EXAMPLE, 'none'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stdout).toContain('refused');
  });
});

describe('pages of known issues', () => {
  it('have a name each, none of them that of a device', async () => {
    const folder = folderOf();
    const { code, stderr } = await run(['kb', 'all', '--knowledge', pack('A.1', 'A_1', 'CON', 'com1'), '--markdown', 'pages'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    const names = readdirSync(join(folder, 'pages'));
    expect(stderr).toBe(`${names.length} pages written to pages\n`);
    expect(names).toEqual(expect.arrayContaining(['A_1.md', 'A_1-2.md', '_CON.md', '_com1.md']));
    expect(readFileSync(join(folder, 'pages', 'A_1-2.md'), 'utf8')).toContain('# A.1:');
  });

  it.skipIf(process.platform === 'win32')('are not written through links', async () => {
    const folder = folderOf({ victim: 'dear' });
    mkdirSync(join(folder, 'pages'));
    symlinkSync(join(folder, 'victim'), join(folder, 'pages', 'KB934878.md'));
    expect((await run(['kb', 'KB934878', '--markdown', 'pages'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('dear');
    expect(readFileSync(join(folder, 'pages', 'KB934878.md'), 'utf8')).toMatch(/^# KB934878/);
  });

  it.skipIf(process.platform === 'win32')('into a folder without rights are refused in a line', async () => {
    const folder = folderOf({});
    chmodSync(folder, 0o555);
    const { code, stderr } = await run(['kb', 'all', '--markdown', join(folder, 'pages')], { isUnprivileged: true });
    expect([code, stderr]).toEqual([77, `error: the pages cannot be written into ${join(folder, 'pages')}: access denied\n`]);
  });

  it.each([
    ['victim', /^error: the pages cannot be written into victim: [^\n]+\n$/],
    ['victim/pages', /^error: the pages cannot be written into victim\/pages: [^\n]+\n$/],
  ])('into a file are refused in a line: %s', async (target, says) => {
    const { code, stderr } = await run(['kb', 'all', '--markdown', target], { cwd: folderOf({ victim: 'dear' }) });
    expect(code).toBe(74);
    expect(stderr).toMatch(says);
  });
});

it('a tag in a command line holds nothing that a shell takes for a sign', async () => {
  const { stdout } = await run(['drivers', join(EXAMPLE, 'drivers'), '--tag', '&b&c', '--tag', '`x$(', '--tag', 'a"b ', '--tag', 'Zz9q']);
  const shown = [...stdout.replaceAll(/\s+/g, ' ').matchAll(/-PoolTag (\S+)/g)].map(([, tag]) => tag);
  expect(shown.sort()).toEqual(['0x20622261', '0x28247860', '0x63266226', 'Zz9q']);
});
