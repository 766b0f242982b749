import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../read/evidence-folder.js';
import { EXAMPLE, run } from './run-cli.js';

describe('--output', () => {
  it.each<[string, readonly string[]]>([
    ['diagnose', ['diagnose', EXAMPLE, '--json']],
    ['diagnose for people', ['diagnose', EXAMPLE]],
    ['httperr', ['httperr', EXAMPLE]],
    ['pool', ['pool', EXAMPLE, '--json']],
    ['kb', ['kb', 'KB934878']],
    ['tag', ['tag', 'Leak', '--json']],
    ['schema', ['schema', 'machine']],
    ['script', ['script']],
  ])('%s: holds what would be printed, and nothing else is there', async (_, args) => {
    const folder = folderOf();
    const file = join(folder, 'result.txt');
    const printed = await run(args);
    const written = await run([...args, '--output', file]);
    expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
    expect(written).toMatchObject({ code: printed.code, stdout: '', stderr: `written to ${file}\n` });
    expect(readdirSync(folder)).toEqual(['result.txt']);
  });

  it('marks CSV as UTF-8, and no other text', async () => {
    const file = join(folderOf(), 'drivers.csv');
    await run(['drivers', join(EXAMPLE, 'drivers'), '--csv', '-o', file, '--quiet']);
    expect(readFileSync(file).subarray(0, 7).toString('utf8')).toBe('\ufeffpath');
  });

  it('replaces a file, and leaves it alone where there is no result', async () => {
    const folder = folderOf({ 'old.json': 'old' });
    const file = join(folder, 'old.json');
    expect((await run(['compare', '/nothing', EXAMPLE, '--json', '-o', file])).code).toBe(65);
    expect(readFileSync(file, 'utf8')).toBe('old');
    await run(['tag', 'Leak', '--json', '-o', file]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ kind: 'tag' });
  });

  it.skipIf(process.platform === 'win32')('follows no link and takes no folder', async () => {
    const folder = folderOf({ 'target.txt': 'kept' });
    symlinkSync(join(folder, 'target.txt'), join(folder, 'link.txt'));
    mkdirSync(join(folder, 'sub'));
    for (const name of ['link.txt', 'sub', join('none', 'a.txt')]) {
      const ended = await run(['tag', 'Leak', '-o', join(folder, name)]);
      expect([ended.code, ended.stdout]).toEqual([64, '']);
      expect(ended.stderr).toMatch(/^error: --output /);
    }
    expect(readFileSync(join(folder, 'target.txt'), 'utf8')).toBe('kept');
  });

  it('says so where it cannot be written', async () => {
    const folder = folderOf();
    writeFileSync(join(folder, 'a.txt'), 'x');
    const ended = await run(['tag', 'Leak', '-o', join(folder, 'a.txt', 'b.txt')]);
    expect(ended.code).toBe(74);
    expect(ended.stderr).toMatch(/cannot be written/);
  });
});
