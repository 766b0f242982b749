import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXAMPLE } from './run-cli.js';

const SCRIPT = fileURLToPath(new URL('../../scripts/compare-answers.mjs', import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
}

function compareAnswers(...args: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    execFile(process.execPath, [SCRIPT, ...args], (error, stdout) => {
      done({ code: error === null ? 0 : Number(error.code), stdout });
    });
  });
}

let folder: string;
let evidence: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'httperr-doctor-answers-test-'));
  evidence = join(folder, 'evidence');
  await cp(EXAMPLE, join(evidence, 'leak'), { recursive: true });
  await mkdir(join(evidence, 'nothing'));
  await writeFile(join(evidence, 'nothing', 'letter.txt'), 'Dear all,\n');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

it('writes a line for each machine, and for a folder that is no evidence its exit code', async () => {
  const digest = join(folder, 'digest.tsv');
  expect(await compareAnswers(evidence, '--digest', digest)).toEqual({ code: 0, stdout: '' });
  const [, ...lines] = (await readFile(digest, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => line.split('\t').slice(0, 5))).toEqual([
    ['leak', 'WEB1', '0', 'driver-leak', 'strong'],
    ['nothing', '-', '65', '-', '-'],
  ]);
});

it('says what differs from an earlier digest, and nothing where nothing does', async () => {
  const digest = join(folder, 'before.tsv');
  await compareAnswers(evidence, '--digest', digest);
  expect(await compareAnswers(evidence, '--against', digest)).toEqual({ code: 0, stdout: '' });
  await writeFile(digest, (await readFile(digest, 'utf8')).replace('\tstrong\t', '\tproved\t'));
  const { code, stdout } = await compareAnswers(evidence, '--against', digest);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^- leak\tWEB1\t0\tdriver-leak\tproved\t.*\n\+ leak\tWEB1\t0\tdriver-leak\tstrong\t.*\n$/);
});

it('names the value of a document that differs', async () => {
  const documents = join(folder, 'documents');
  await compareAnswers(evidence, '--out', documents);
  const path = join(documents, 'leak.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('"driver-leak"', '"load"'));
  const { code, stdout } = await compareAnswers(evidence, '--against', documents);
  expect({ code, stdout }).toEqual({ code: 1, stdout: 'leak: machines[0].verdict.code: "load" -> "driver-leak"\n' });
});
