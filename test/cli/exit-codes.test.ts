import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, httperrLog, poolList } from '../read/evidence-folder.js';
import { EXAMPLE, run } from './run-cli.js';

const files = {
  'good/httperr1.log': httperrLog('Timer_ConnectionIdle'),
  'good/notes.txt': 'hello',
  'damaged/machine.json': '{"memory":{"visibleBytes":"4 GB"}}',
  'damaged/httperr1.log': httperrLog('Timer_ConnectionIdle'),
  'list/poolmon.txt': poolList({ allocs: 10, blocks: 5 }),
  'nothing/notes.txt': 'hello',
  'untold/httperr1.log': '#Fields: date time c-ip cs-method cs-uri sc-status\r\n2026-03-01 10:00:05 192.0.2.7 GET /a 503\r\n',
  'access/u_ex260301.log':
    '#Software: Microsoft Internet Information Services 10.0\r\n#Fields: date time cs-uri-stem sc-status\r\n2026-03-01 10:00:05 /a 200\r\n',
};

describe('exit codes', () => {
  it.each<[number, string, readonly string[]]>([
    [0, 'evidence was judged', ['diagnose', 'good']],
    [0, 'a file of unknown kind is no missing part', ['diagnose', 'good']],
    [0, 'a finding, but nobody asked to fail', ['diagnose', EXAMPLE]],
    [0, 'no finding is bad enough', ['diagnose', 'good', '--fail-on', 'critical']],
    [1, 'a finding is bad enough', ['diagnose', EXAMPLE, '--fail-on', 'critical']],
    [1, 'the same for the demo', ['demo', '--fail-on', 'notice']],
    [1, 'a finding wins over a missing part', ['diagnose', EXAMPLE, 'none', '--fail-on', 'warning']],
    [2, 'a path does not exist, others do', ['diagnose', 'good', 'none']],
    [2, 'a part is damaged', ['diagnose', 'damaged']],
    [2, 'a path does not exist beside a log', ['httperr', 'good', 'none']],
    [2, 'a path does not exist beside a list', ['pool', 'list', 'none']],
    [2, 'rows without a reason cannot tell of refusals', ['httperr', 'untold']],
    [64, 'an unknown option', ['diagnose', 'good', '--jsno']],
    [64, 'an option without its value', ['diagnose', 'good', '--since']],
    [64, 'a value that cannot be understood', ['diagnose', 'good', '--since', 'noon']],
    [64, 'options that exclude each other', ['diagnose', 'good', '--last', '1h', '--since', '2026-01-01']],
    [64, 'an option given twice', ['diagnose', 'good', '--since', '2026-01-01', '--since', '2026-01-02']],
    [64, 'a choice that there is not', ['httperr', 'good', '--by', 'week']],
    [64, 'limits of half a machine', ['limits', '--ram', '4GB']],
    [64, 'a schema that there is not', ['schema', 'none']],
    [65, 'no such path', ['diagnose', 'none']],
    [65, 'nothing that is evidence', ['diagnose', 'nothing']],
    [65, 'no log', ['httperr', 'list']],
    [65, 'an access log of IIS', ['httperr', 'access/u_ex260301.log']],
    [65, 'no list', ['pool', 'good']],
  ])('%d: %s', async (code, _, args) => {
    const ended = await run(args, { cwd: folderOf(files) });
    expect(ended.code).toBe(code);
    if (code === 0 || code === 1) expect(ended.stderr).toMatch(/^(?:note: none does not exist.*\n)?$/);
    else if (code !== 2) expect(ended.stderr).toMatch(/^error: /);
    expect(ended.stderr).not.toContain('internal error');
  });

  it('options that may be repeated do not take the paths behind them', async () => {
    const { stdout, code } = await run(['diagnose', '--boot', '3GB', '--exchange', 'mailbox', 'good'], { cwd: folderOf(files) });
    expect(code).toBe(0);
    expect(stdout).toContain('/3GB, Exchange mailbox');
  });

  it('says what is wrong and what to do in a line', async () => {
    const { stderr } = await run(['diagnose', join('no', 'such', 'folder')]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect((await run(['diagnose', 'x', '--sinse', '2026-01-01'])).stderr).toBe(
      'error: there is no option --sinse; did you mean --since?\n',
    );
  });
});
