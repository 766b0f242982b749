// @ts-check
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/**
 * @typedef {object} Answer
 * @property {string} name the folder of evidence
 * @property {number | string} exit exit code, or the signal that ended the program
 * @property {string} document what it printed
 */

/** Time of every file: where nothing else dates a pool list its file does, and a checkout dates files as it likes. */
const FILE_TIME = new Date('2020-09-13T12:00:00Z');

const TIMEOUT_MS = 300_000;
const MOST_BYTES = 1 << 30;

/**
 * Diagnoses folders, as many at a time as there are cores.
 *
 * @param {{ root: string, folders: readonly string[], cli: string, omit: readonly string[] }} job
 * @returns {Promise<Answer[]>} in the order of the folders
 */
export async function answerAll({ root, folders, cli, omit }) {
  const copy = mkdtempSync(join(tmpdir(), 'httperr-doctor-answers-'));
  try {
    const waiting = folders.map((name, at) => ({ name, at }));
    /** @type {Answer[]} */
    const answers = [];
    const work = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        copyEvidence({ from: join(root, next.name), to: join(copy, next.name), omit });
        answers[next.at] = await answer({ cwd: copy, name: next.name, cli: resolve(cli) });
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return answers;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** @param {{ from: string, to: string, omit: readonly string[] }} job */
function copyEvidence({ from, to, omit }) {
  cpSync(from, to, { recursive: true, filter: (path) => !omit.includes(basename(path)) });
  for (const path of readdirSync(to, { recursive: true, encoding: 'utf8' })) utimesSync(join(to, path), FILE_TIME, FILE_TIME);
}

/**
 * The path is given as the folder's name alone, so that documents name no place of this machine.
 *
 * @param {{ cwd: string, name: string, cli: string }} run
 * @returns {Promise<Answer>}
 */
function answer({ cwd, name, cli }) {
  const args = [cli, 'diagnose', name, '--json', '--quiet'];
  const options = { cwd, env: { ...process.env, TZ: 'UTC' }, timeout: TIMEOUT_MS, maxBuffer: MOST_BYTES };
  return new Promise((done) => {
    execFile(process.execPath, args, options, (error, document) => done({ name, exit: error?.code ?? error?.signal ?? 0, document }));
  });
}
