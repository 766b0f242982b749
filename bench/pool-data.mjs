// Makes captures and pool lists of a machine with one leak among many tags: the same bytes on each run.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The tag that leaks. */
export const LEAKING = 'T007';

const START_MS = Date.UTC(2026, 0, 5, 8);
const COLUMNS = ['tag', 'text', 'nonpagedAllocs', 'nonpagedFrees', 'nonpagedBytes', 'pagedAllocs', 'pagedFrees', 'pagedBytes'];

/** pool.ndjson as the collector writes it: a line for each sample. */
export function writePoolStream(path, { tags, samples, minutes }) {
  const out = openSync(path, 'w');
  const course = new Course(tags);
  for (let sample = 0; sample < samples; sample++) {
    const rows = course.next(sample).map(rowOfStream).join(',');
    const at = new Date(START_MS + sample * minutes * 60_000).toISOString();
    const [nonpagedBytes, pagedBytes] = [course.bytesOf(0), course.bytesOf(1)];
    const head = { at, source: 'class 22', tickMs: 90_000_000 + sample * minutes * 60_000, nonpagedBytes, pagedBytes, columns: COLUMNS };
    writeSync(out, `${JSON.stringify(head).slice(0, -1)},"rows":[${rows}]}\n`);
  }
  closeSync(out);
}

/** A file of `poolmon -n` for each snapshot. */
export function writePoolLists(folder, { tags, samples, minutes }) {
  mkdirSync(folder, { recursive: true });
  const course = new Course(tags);
  for (let sample = 0; sample < samples; sample++) {
    const stamp = new Date(START_MS + sample * minutes * 60_000).toISOString().replace(/[-:]|\.\d+/g, '');
    const out = openSync(join(folder, `poolmon-${stamp}.txt`), 'w');
    writeSync(out, listOf(course.next(sample)));
    closeSync(out);
  }
}

class Course {
  #state = 0x2545f491;
  #tags;

  constructor(tags) {
    this.#tags = Array.from({ length: tags }, (_, i) => {
      const [live, size] = [1 + (this.#random() % 3000), 16 * (1 + (this.#random() % 200))];
      return {
        text: textOf(i),
        pool: this.#random() % 10 < 6 ? 0 : 1,
        live,
        size,
        allocs: live + (this.#random() % 1e6),
        rate: this.#random() % 50,
      };
    });
  }

  next(sample) {
    for (const tag of this.#tags) {
      if (sample > 0) tag.allocs += tag.rate === 0 ? 0 : this.#random() % (20 * tag.rate);
      // Half of all tags stay as they are; the others waver.
      if (tag.rate % 2 === 1) tag.live = Math.max(1, tag.live + (this.#random() % 5) - 2);
    }
    const leaking = this.#tags.find(({ text }) => text === LEAKING);
    if (sample > 0 && leaking !== undefined) leaking.live += 400;
    return this.#tags.map((tag) => ({ ...tag, allocs: tag.allocs + tag.live }));
  }

  bytesOf(pool) {
    return this.#tags.reduce((sum, tag) => sum + (tag.pool === pool ? tag.live * tag.size : 0), 0);
  }

  #random() {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return this.#state >>> 0;
  }
}

/** `Ta00` and so on: four letters and digits, another one for each place. */
function textOf(i) {
  return `T${i.toString(36).padStart(3, '0')}`;
}

function rowOfStream({ text, pool, live, size, allocs }) {
  const dword = Buffer.from(text, 'latin1').readUInt32LE(0).toString(16).toUpperCase().padStart(8, '0');
  const counts = `${allocs % 2 ** 32},${(allocs - live) % 2 ** 32},${live * size}`;
  return `["0x${dword}","${text}",${pool === 0 ? `${counts},0,0,0` : `0,0,0,${counts}`}]`;
}

function listOf(rows) {
  const lines = [' Tag  Type     Allocs            Frees            Diff          Bytes              Per Alloc', ''];
  for (const { text, pool, live, size, allocs } of rows) {
    const numbers = [allocs, allocs - live, live, live * size, size].map((value, i) =>
      String(value).padStart([11, 17, 16, 15, 11][i] ?? 0),
    );
    lines.push(` ${text} ${pool === 0 ? 'Nonp ' : 'Paged'}${numbers.join(' ')}`);
  }
  return `${lines.join('\r\n')}\r\n`;
}
