import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstWords } from '../../../src/commands/diagnose/first-words.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
  mkdirSync(path.join(folder, 'httperr'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FIELDS =
  '#Software: Microsoft HTTP API 2.0\r\n#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename\r\n';
const log = (...rows: readonly string[]) =>
  writeFileSync(path.join(folder, 'httperr', 'httperr1.log'), FIELDS + rows.map((row) => `${row}\r\n`).join(''));
const refusal = (time: string, count: number) => `${time} - - - - - - - - - ${count}_Connections_Refused -`;
const pool = (...rows: readonly (readonly unknown[])[]) =>
  writeFileSync(
    path.join(folder, 'pool.ndjson'),
    `${JSON.stringify({
      at: '2026-11-22T10:00:00.000Z',
      source: 'class 22',
      columns: ['tag', 'text', 'nonpagedAllocs', 'nonpagedFrees', 'nonpagedBytes', 'pagedAllocs', 'pagedFrees', 'pagedBytes'],
      rows,
    })}\n`,
  );

it('says what happened, and no verdict', async () => {
  log(refusal('2026-11-22 10:05:00', 3), refusal('2026-11-22 10:06:00', 4));
  pool(
    ['0x20707249', 'Irp ', 1, 0, 500, 0, 0, 0],
    ['0x6B61654C', 'Leak', 2, 0, 2 ** 30, 0, 0, 0],
    ['0x7453664D', 'MmSt', 0, 0, 0, 1, 0, 2 ** 32],
  );
  expect(await firstWords(folder, {})).toEqual([
    'http.sys refused 7 connections, the last at 2026-11-22 10:06:00 UTC',
    'largest tag of the nonpaged pool: Leak, 1 GB',
  ]);
});

it('counts what the window has', async () => {
  log(refusal('2026-11-01 10:05:00', 30), refusal('2026-11-22 10:06:00', 1));
  expect(await firstWords(folder, { sinceMs: Date.UTC(2026, 10, 20) })).toEqual([
    'http.sys refused 1 connection, the last at 2026-11-22 10:06:00 UTC',
  ]);
});

it('says none where a log was read and has none', async () => {
  log('2026-11-22 10:06:00 10.0.0.1 1 10.0.0.2 80 HTTP/1.1 GET / 503 1 QueueFull Shop');
  expect(await firstWords(folder, {})).toEqual(['HTTPERR of this time has no refused connection']);
});

it('never says none where nothing was read', async () => {
  expect(await firstWords(folder, {})).toEqual([]);
  writeFileSync(path.join(folder, 'pool.ndjson'), '{"at":');
  expect(await firstWords(folder, {})).toEqual([]);
});
