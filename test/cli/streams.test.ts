import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFiles, folderOf, httperrLog } from '../read/evidence-folder.js';
import { EXAMPLE, run, start } from './run-cli.js';

/** A log whose rows are more than any pipe holds. */
const LONG_LOG = httperrLog(...Array.from({ length: 60 }, () => 'AppOffline')).concat(
  '2026-03-01 10:01:00 192.0.2.1 50000 198.51.100.1 80 HTTP/1.1 GET /page 503 1 AppOffline Pool\r\n'.repeat(200_000),
);

function inFolder(content: string): string {
  const folder = folderOf();
  addFiles(folder, { 'httperr1.log': content });
  return join(folder, 'httperr1.log');
}

describe('stdout and stderr', () => {
  it.each([
    [['demo']],
    [['demo', '--no-color']],
    [['demo', '--verbose']],
    [['httperr', EXAMPLE, '--by', 'hour']],
    [['pool', EXAMPLE]],
    [['limits', '--os', '5.2', '--arch', 'x86', '--ram', '4GB']],
    [['kb']],
    [['kb', 'KB934878', EXAMPLE]],
    [['--help']],
  ])('no escape byte where no terminal is, no line beyond 80 columns: %j', async (args) => {
    const { stdout, code } = await run(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\S/);
    expect(stdout).not.toContain('\x1b');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('colors on demand, and not where NO_COLOR forbids it', async () => {
    expect((await run(['demo', '--color'])).stdout).toContain('\x1b[');
    expect((await run(['demo'], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\x1b[');
    expect((await run(['demo'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain('\x1b');
    expect((await run(['demo', '--no-color'], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\x1b');
  });

  it.each([
    [['diagnose', 'none', '--quiet']],
    [['httperr', EXAMPLE, 'none', '--quiet']],
    [['diagnose', '--quiet', '--since', 'noon', EXAMPLE]],
    [['diagnose', '--quiet', '--jsno']],
  ])('--quiet leaves stderr empty: %j', async (args) => {
    expect((await run(args)).stderr).toBe('');
  });

  it('notes go to stderr, and no text to stdout of a run with --json', async () => {
    const { stdout, stderr } = await run(['httperr', EXAMPLE, 'none', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'httperr' });
    expect(stderr).toMatch(/^note: none does not exist/);
  });

  it('a page of a known issue goes to stdout where a dash stands for its folder', async () => {
    const { stdout, stderr, code } = await run(['kb', 'KB934878', '--markdown', '-']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^# KB934878: /);
  });

  it.skipIf(process.platform === 'win32')('ends early and in peace when nobody reads on', async () => {
    const child = start(['httperr', inFolder(LONG_LOG), '--rows']);
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    await once(child.stdout ?? child, 'data');
    child.stdout?.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(stderr).toBe('');
  });

  it.skipIf(process.platform === 'win32')('Ctrl-C ends it with 130, also while it waits for its reader', async () => {
    const child = start(['httperr', inFolder(LONG_LOG), '--rows']);
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    await once(child.stdout ?? child, 'readable');
    child.kill('SIGINT');
    const exited = once(child, 'exit');
    child.stdout?.resume();
    expect(await exited).toEqual([130, null]);
    expect(stderr).toBe('error: interrupted\n');
  });
});

describe('--help', () => {
  const commands = ['httperr', 'pool', 'limits', 'drivers', 'kb', 'compare', 'collect', 'check', 'schema'];

  it('lists the commands', async () => {
    const { stdout, code } = await run(['--help']);
    expect(code).toBe(0);
    expect(commands.filter((command) => !stdout.includes(`  ${command} `))).toEqual([]);
    expect((await run(['-h'])).stdout).toBe(stdout);
  });

  it.each(commands)('%s has examples and says what it does', async (command) => {
    const { stdout, stderr, code } = await run([command, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Examples:');
    expect(stdout).toContain('--json');
  });

  it('--version is a version', async () => {
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
