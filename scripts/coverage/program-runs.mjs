// @ts-check
// What the built program ran, as V8 writes it at the end of every Node process that has NODE_V8_COVERAGE.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeProcessCovs } from '@bcoe/v8-coverage';

/** A process writes about 1.5 MB, and the tests start the program a thousand times: files are folded into one sum as they come. */
const FOLD_EVERY_MS = 2000;
/** Writing a file takes a moment, and half a file is no JSON. */
const SETTLED_MS = 1000;

/** Sums up the runs of the built program while tests go on. */
export class ProgramRuns {
  #sum = { result: /** @type {import('@bcoe/v8-coverage').ScriptCov[]} */ ([]) };
  #count = 0;
  /** @type {NodeJS.Timeout | undefined} */
  #timer;

  /**
   * @param {string} folder - where the processes write
   * @param {string} dist - the folder of the built program
   */
  constructor(folder, dist) {
    this.folder = folder;
    this.dist = dist;
  }

  start() {
    this.#timer = setInterval(() => this.#fold(Date.now() - SETTLED_MS), FOLD_EVERY_MS);
  }

  /** @returns {{ scripts: readonly import('@bcoe/v8-coverage').ScriptCov[], runs: number }} */
  finish() {
    clearInterval(this.#timer);
    this.#fold(Number.POSITIVE_INFINITY);
    return { scripts: this.#sum.result, runs: this.#count };
  }

  /** @param {number} untilMs */
  #fold(untilMs) {
    if (!existsSync(this.folder)) return;
    const runs = readdirSync(this.folder).flatMap((name) => this.#take(path.join(this.folder, name), untilMs));
    if (runs.length === 0) return;
    this.#count += runs.length;
    this.#sum = mergeProcessCovs([this.#sum, ...runs]);
  }

  /**
   * @param {string} file
   * @param {number} untilMs
   */
  #take(file, untilMs) {
    const written = Number(/-(\d{13})-\d+\.json$/.exec(file)?.[1]);
    if (!(written <= untilMs)) return [];
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    const { result } = JSON.parse(text);
    const own = result.filter(
      (/** @type {{ url: string }} */ { url }) => url.startsWith('file:') && fileURLToPath(url).startsWith(this.dist),
    );
    return own.length === 0 ? [] : [{ result: own }];
  }
}
