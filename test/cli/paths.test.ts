import { describe, expect, it } from 'vitest';
import { folderOf, httperrLog, poolList } from '../read/evidence-folder.js';
import { run, runJson } from './run-cli.js';

const LOG = httperrLog('2_Connections_Refused');
const files = {
  'logs/httperr1.log': LOG,
  'logs/httperr2.log': httperrLog('3_Connections_Refused'),
  'logs [old]/httperr1.log': httperrLog('5_Connections_Refused'),
  'logs [old]/a[1].log': httperrLog('11_Connections_Refused'),
  'poolmon-1.txt': poolList({ allocs: 10, blocks: 5 }),
  'poolmon-2.txt': poolList({ allocs: 20, blocks: 9 }),
};

describe('wildcards', () => {
  it.each<[readonly string[], string]>([
    [['httperr', 'logs/*.log'], '5 connections'],
    [['httperr', 'log?/httperr[2-9].log'], '3 connections'],
    [['httperr', '**/httperr2.log'], '3 connections'],
    [['httperr', 'logs [old]/h*.log'], '5 connections'],
    [['httperr', 'logs [old]/a[1].log'], '11 connections'],
    [['pool', 'poolmon-*.txt'], '2 '],
    [['diagnose', '*.txt', 'logs/*.log'], '5 connections'],
    [['httperr', './logs/*1.log'], '2 connections'],
  ])('%j', async (args, text) => {
    const { stdout, code } = await run(args, { cwd: folderOf(files) });
    expect(stdout).toContain(text);
    expect(code).toBe(0);
  });

  it('keep the path as it was typed', async () => {
    const { document } = await runJson(['httperr', 'logs/*.log'], { cwd: folderOf(files) });
    expect(document).toMatchObject({ files: [{ path: 'logs/httperr1.log' }, { path: 'logs/httperr2.log' }] });
  });

  it('that match nothing say so, and what is there', async () => {
    const { stderr, code } = await run(['pool', 'logs/poolmon-*.txt'], { cwd: folderOf(files) });
    expect([code, stderr]).toEqual([65, 'error: logs/poolmon-*.txt matches nothing in logs; there are httperr1.log, httperr2.log\n']);
    expect((await run(['pool', 'none/*.txt'], { cwd: folderOf(files) })).stderr).toBe(
      'error: none/*.txt matches nothing: none does not exist\n',
    );
  });
});

describe('what does not exist', () => {
  it.each<[readonly string[], RegExp]>([
    [['diagnose', './nothing'], /^error: .\/nothing does not exist/],
    [['pool', 'nothing'], /^error: nothing does not exist/],
    [['httperr', 'nothing'], /^error: nothing does not exist/],
    [['drivers', 'nothing'], /^error: nothing does not exist/],
    [['compare', 'nothing', 'nowhere'], /^error: nothing does not exist.*\nnowhere does not exist/],
    [['compare', 'logs', 'nowhere'], /^error: nowhere does not exist/],
    [['kb', 'KB934878', 'nothing'], /^error: nothing does not exist/],
    [['kb', './nothing'], /^error: .\/nothing does not exist/],
    [['schema', 'machine', '--check', 'nothing.json'], /^error: nothing.json does not exist/],
    [['diagnose', 'poolmon-1.tx'], /did you mean poolmon-1.txt\?/],
  ])('is named: %j', async (args, message) => {
    const ended = await run(args, { cwd: folderOf(files) });
    expect(ended.stderr).toMatch(message);
    expect([ended.code, ended.stdout]).toEqual([65, '']);
  });

  it('is named before the rest is read', async () => {
    for (const command of ['diagnose', 'httperr', 'pool']) {
      const ended = await run([command, 'nothing', 'logs', 'poolmon-1.txt'], { cwd: folderOf(files) });
      expect(ended.stderr).toMatch(/^note: nothing does not exist[^\n]*\n$/);
      expect(ended.code).toBe(2);
    }
  });
});

describe('a first word that is no command', () => {
  it.each<[readonly string[], number, RegExp]>([
    [['httper', 'logs'], 64, /^error: there is no command httper; did you mean httperr\?\n$/],
    [['diagnoze'], 64, /did you mean diagnose\?/],
    [['watcher'], 64, /neither a command nor a file or folder/],
    [['logz'], 64, /did you mean the path logs\?/],
    [['logz/'], 65, /does not exist; did you mean logs\?/],
    [['capture.zip'], 65, /does not exist/],
  ])('%j', async (args, code, message) => {
    const ended = await run(args, { cwd: folderOf(files) });
    expect(ended.stderr).toMatch(message);
    expect(ended.code).toBe(code);
  });

  it('is a path where it exists', async () => {
    const ended = await run(['logs'], { cwd: folderOf(files) });
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    expect((await run(['kb', 'logs'], { cwd: folderOf(files) })).stdout).toContain('this evidence');
  });
});
