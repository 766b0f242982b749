import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/schema/validate.js';
import { EXAMPLE, run, runJson } from './run-cli.js';

describe('--help', () => {
  it.each([['--help'], ['-h'], ['help'], ['--json', '--help']])('%j shows what to start with', async (...words) => {
    const { stdout, code } = await run(words);
    expect(stdout).toContain('Start here\n  httperr-doctor ');
    expect(code).toBe(0);
  });

  it.each([
    ['pool', '--help'],
    ['help', 'pool'],
    ['pool', 'x', '-h'],
  ])('%s %s shows a command in 80 columns, with examples first', async (...words) => {
    const { stdout, code } = await run(words);
    expect(stdout).toMatch(/^httperr-doctor pool \[path\.\.\.\]\n.*\nExamples:\n {2}httperr-doctor pool\n.*--every SPAN/s);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(code).toBe(0);
  });
});

describe('a command line that cannot be understood', () => {
  it.each<[readonly string[], string]>([
    [['compare', 'a'], 'compare needs <before> and <after>; write httperr-doctor compare <before> <after>'],
    [['script', 'extra'], 'script takes no path and no name; leave out extra'],
    [['compare', 'a', 'b', 'c'], 'compare takes no more than <before> <after>; leave out c'],
    [['kb', '--tag'], '--tag needs a value; see httperr-doctor kb --help'],
    [['pool', '.', '--for', '2h', '--once'], '--once and --for exclude each other; give one of them'],
    [['collect', '--resume'], '--resume needs --output as well'],
    [['httperr', '.', '--by', 'week'], '--by week is not known; it is one of minute, hour, day'],
  ])('%j is answered in our words', async (words, message) => {
    const { stderr, code } = await run(words);
    expect(stderr.trimEnd().startsWith(`error: ${message}`)).toBe(true);
    expect(code).toBe(64);
  });
});

describe('a run that fails with --json', () => {
  it.each<[readonly string[], string, number]>([
    [['compare', '/nothing/here', EXAMPLE], 'no-such-path', 65],
    [['pool', EXAMPLE, '--jsno'], 'usage', 64],
    [['limits', '--ram', '4096', '--os', '2019', '--arch', 'x64'], 'usage', 64],
    [['diagnose'], 'powershell-unavailable', 69],
  ])('%j says why in a document', async (words, code, exitCode) => {
    const ended = await runJson(words);
    expect(checkDocument('error', ended.document)).toEqual([]);
    expect(ended.document).toMatchObject({ kind: 'error', code, exitCode });
    expect(ended.code).toBe(exitCode);
    expect(ended.stderr).toMatch(/^error: /);
  });

  it('prints one document only', async () => {
    const ended = await runJson(['pool', 'there-is-no-such-file']);
    expect(ended.document).toMatchObject({ kind: 'pool', machines: [] });
    expect(ended.code).toBe(65);
  });
});
