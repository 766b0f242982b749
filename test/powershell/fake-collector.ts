import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a part of a collection answers: how it went, its data, and the lines of its stream. */
export interface PartPlay {
  readonly status: 'ok' | 'partial' | 'failed' | 'denied';
  readonly message?: string;
  readonly data?: unknown;
  readonly lines?: readonly unknown[];
  /** Files that it copies into its folder of the capture, by their names. */
  readonly copies?: Readonly<Record<string, string>>;
}

/**
 * Writes a program that plays a PowerShell in which the collector answers so for each part, and gives its path. A part that is not named
 * fails.
 */
export function fakeCollector(folder: string, parts: Readonly<Record<string, PartPlay>>): string {
  const file = path.join(folder, 'collector.mjs');
  writeFileSync(file, `#!/usr/bin/env -S node\n${PROGRAM.replace('PARTS', () => JSON.stringify(parts))}`);
  chmodSync(file, 0o755);
  return file;
}

const PROGRAM = `
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
const parts = PARTS;
const time = '2026-03-02T10:00:00Z';
const progress = (record) => process.stdout.write('@@' + JSON.stringify(record) + '\\r\\n');
const write = (path, value) => { writeFileSync(path + '.new', JSON.stringify(value)); renameSync(path + '.new', path); };
let rest = '';
let isDone = false;
process.stdin.on('data', (chunk) => {
  rest += chunk;
  if (isDone || !rest.includes('HTTPERR_DOCTOR_SCRIPT')) return;
  isDone = true;
  const text = readFileSync(process.env.HTTPERR_DOCTOR_REQUEST, 'utf8');
  const request = Object.fromEntries([...text.matchAll(/^(.*?)=(.*)$/gm)].map(([, name, value]) => [name, value]));
  for (const name of request.parts.split(',')) {
    const { status, message, data = {}, lines, copies } = parts[name] ?? { status: 'failed', message: 'not played' };
    progress({ part: name, state: 'started' });
    const error = message === undefined ? null : { code: 'X', message, type: null, line: null };
    const stream = lines === undefined ? null : name + '.ndjson';
    if (stream !== null) writeFileSync(request.folder + '/' + stream, lines.map((line) => JSON.stringify(line) + '\\n').join(''));
    if (copies !== undefined) {
      mkdirSync(request.folder + '/' + name);
      for (const [file, text] of Object.entries(copies)) writeFileSync(request.folder + '/' + name + '/' + file, text);
    }
    const part = { name, status, error, started: time, ended: time, file: copies === undefined ? stream : name, rows: lines?.length ?? null, warnings: [] };
    const answer = { schemaVersion: 1, collector: name, ok: error === null, part, warnings: [], host: null };
    write(request.answers + '/part-' + name + '.json', error === null ? { ...answer, data } : { ...answer, error });
    progress({ part: name, state: status, rows: part.rows });
  }
  write(process.env.HTTPERR_DOCTOR_RESPONSE, { ok: true, sampling: null });
  process.exit(0);
});
`;
