import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocument, type DocumentName } from '../../src/schema/validate.js';
import { folderOf, httperrLog } from '../read/evidence-folder.js';
import { EXAMPLE, run, runJson } from './run-cli.js';

const LOG = join(EXAMPLE, 'httperr', 'httperr1.log');

describe('--json', () => {
  it.each<[DocumentName, number, readonly string[]]>([
    ['diagnosis', 0, ['demo']],
    ['diagnosis', 0, ['diagnose', EXAMPLE]],
    ['diagnosis', 0, [EXAMPLE]],
    ['diagnosis', 0, ['diagnose', EXAMPLE, '--verbose', '--quiet']],
    ['diagnosis', 65, ['diagnose', 'there-is-no-such-file']],
    ['httperr', 0, ['httperr', EXAMPLE]],
    ['httperr', 0, ['httperr', LOG, '--by', 'minute', '--since', '2012-02-28T11:00Z']],
    ['httperr', 65, ['httperr', 'there-is-no-such-file']],
    ['pool', 0, ['pool', EXAMPLE]],
    ['pool', 65, ['pool', 'there-is-no-such-file']],
    ['limits', 0, ['limits', '--os', '5.2', '--arch', 'x86', '--ram', '4GB', '--boot', '3GB']],
    ['limits', 0, ['limits', '--os', '10.0.20348', '--arch', 'x64', '--ram', '64GB']],
    ['knowledge', 0, ['kb']],
    ['knowledge', 0, ['kb', 'KB934878']],
    ['knowledge', 0, ['kb', 'KB934878', EXAMPLE]],
    ['comparison', 0, ['compare', EXAMPLE, EXAMPLE]],
  ])('is a valid %s document, at exit code %d: %j', async (name, code, args) => {
    const ended = await runJson(args);
    expect(checkDocument(name, ended.document)).toEqual([]);
    expect(ended.document).toMatchObject({ schemaVersion: 1, kind: name, tool: { name: 'httperr-doctor' } });
    expect(ended.code).toBe(code);
    if (code === 0) expect(ended.stderr).toBe('');
  });

  it('gives every row of a log as a valid line', async () => {
    const { stdout, code } = await run(['httperr', LOG, '--rows']);
    const rows: unknown[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.flatMap((row) => checkDocument('httperr-row', row))).toEqual([]);
    expect(code).toBe(0);
  });

  it('prints schemas that are JSON, and lists their names', async () => {
    const names = (await runJson(['schema'])).document;
    expect(names).toMatchObject({ schemas: expect.arrayContaining(['diagnosis', 'machine']) });
    expect(JSON.parse((await run(['schema', 'machine'])).stdout)).toMatchObject({ $schema: expect.stringContaining('2020-12') });
  });

  it('says whether a file fits a schema', async () => {
    const folder = folderOf({
      'good.json': '{"schemaVersion":1,"name":"WEB1"}',
      'bad.json': '{"memory":{"visibleBytes":"4 GB"}}',
      'no.json': '{',
    });
    expect(await runJson(['schema', 'machine', '--check', join(folder, 'good.json')])).toMatchObject({ code: 0, document: { ok: true } });
    const bad = await runJson(['schema', '--check', join(folder, 'bad.json')]);
    expect(bad).toMatchObject({
      code: 65,
      document: { ok: false, schema: 'machine', problems: [expect.stringContaining('visibleBytes')] },
    });
    expect(await run(['schema', 'machine', '--check', join(folder, 'no.json')])).toMatchObject({ code: 65, stdout: '' });
    expect(await run(['schema', 'machine', '--check', join(folder, 'none.json')])).toMatchObject({ code: 65, stdout: '' });
  });

  it('holds the true text of others, written so that no terminal obeys it', async () => {
    const name = 'httperr\x1b[31m\u202e1.log';
    const folder = folderOf({ [name]: httperrLog('AppOffline', '\x1b]0;x\x07\u009b') });
    const { document, stdout } = await runJson(['httperr', folder]);
    expect(document).toMatchObject({ files: [{ path: `${folder}/${name}` }] });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
