import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPartAnswer } from '../../src/collect/answer.js';
import { DraftManifest } from '../../src/collect/draft-manifest.js';
import { PART_NAMES } from '../../src/collect/parts.js';
import { digestOf, readManifest, writeManifest } from '../../src/collect/write-manifest.js';
import { checkDocument } from '../../src/schema/validate.js';

describe('the manifest of a capture', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is on disk after each part, and fits its schema', async () => {
    const draft = new DraftManifest({ folder, tool: { name: 'httperr-doctor', version: '1' }, before: undefined });
    draft.add({ part: { name: 'machine', status: 'ok', warnings: [] }, data: { name: 'WEB1' }, host: { languageMode: 'FullLanguage' } });
    await draft.written();
    expect(await readManifest(folder)).toMatchObject({ machine: { name: 'WEB1' }, host: { languageMode: 'FullLanguage' }, ended: null });
    writeFileSync(path.join(folder, 'pool.ndjson'), 'abc');
    draft.add({ part: { name: 'pool', status: 'ok', file: 'pool.ndjson', rows: 1, warnings: [] }, data: {}, host: null });
    const manifest = await draft.finish({ samples: 1, everySeconds: 30, ended: 'done' });
    expect(checkDocument('collection', manifest)).toEqual([]);
    expect(manifest.parts.map(({ name }) => name)).toEqual(PART_NAMES);
    expect(manifest.parts.find(({ name }) => name === 'pool')?.sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(manifest.parts.find(({ name }) => name === 'events')?.status).toBe('not-asked');
    expect(readdirSync(folder).sort()).toEqual(['capture.json', 'pool.ndjson']);
  });

  it('has no facts of the machine that are not of its shape', async () => {
    const draft = new DraftManifest({ folder, tool: undefined, before: undefined });
    draft.add({ part: { name: 'machine', status: 'ok', warnings: [] }, data: { memory: { visibleBytes: '4 GB' } }, host: null });
    const { machine, parts } = await draft.finish(null);
    expect(machine).toEqual({});
    expect(parts.find(({ name }) => name === 'machine')).toMatchObject({
      status: 'failed',
      error: { code: 'PS_SCHEMA', message: expect.stringContaining('memory.visibleBytes') },
    });
  });

  it('keeps the other facts where one is not of its shape, and says which', async () => {
    const draft = new DraftManifest({ folder, tool: undefined, before: undefined });
    draft.add({
      part: { name: 'machine', status: 'ok', warnings: [] },
      data: { name: 'WEB1', boot: { configured: '3GB' }, processors: 4 },
      host: null,
    });
    const { machine, parts } = await draft.finish(null);
    expect(machine).toEqual({ name: 'WEB1', processors: 4 });
    expect(parts.find(({ name }) => name === 'machine')).toMatchObject({
      status: 'partial',
      warnings: [expect.stringContaining('boot.configured is "3GB"')],
    });
  });

  it.each(['', '{', '[]', '{"kind":"diagnosis"}'])('that holds %j is refused', async (text) => {
    writeFileSync(path.join(folder, 'capture.json'), text);
    await expect(readManifest(folder)).rejects.toMatchObject({ code: 'invalid-document' });
  });

  it('that cannot be written is a plain error, and leaves no half of it', async () => {
    const writing = writeManifest(path.join(folder, 'none'), { schemaVersion: 1, kind: 'collection', machine: {}, parts: [] });
    await expect(writing).rejects.toMatchObject({ message: expect.stringContaining('cannot be written') });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is absent in an empty folder', async () => {
    expect(await readManifest(folder)).toBeUndefined();
    expect(await digestOf(path.join(folder, 'none'))).toBeNull();
  });

  it.each([
    ['{"schemaVersion":1,"coll', 'PS_BAD_RESPONSE'],
    ['{"part":{"status":"splendid"}}', 'PS_SCHEMA'],
    ['{"part":{"status":"ok"},"data":{"files":[{"name":""}]}}', 'PS_SCHEMA'],
    ['{"part":{"status":"ok"},"host":{"elevated":"yes"}}', 'PS_SCHEMA'],
    ['null', 'PS_BAD_RESPONSE'],
  ])('takes %s from a part as a failure', async (text, code) => {
    const file = path.join(folder, 'part-pool.json');
    writeFileSync(file, text);
    expect((await readPartAnswer(file, 'pool'))?.part).toMatchObject({ name: 'pool', status: 'failed', error: { code } });
  });

  it('holds what a part found beside its stream, and which PowerShell it was', async () => {
    const file = path.join(folder, 'part-drivers.json');
    writeFileSync(
      file,
      '{"part":{"status":"partial","rows":3,"warnings":["services: denied"]},"data":{"complete":false},"host":{"bits":64}}',
    );
    expect(await readPartAnswer(file, 'drivers')).toMatchObject({
      part: { name: 'drivers', status: 'partial', rows: 3, warnings: ['services: denied'], data: { complete: false } },
      host: { bits: 64 },
    });
  });
});
